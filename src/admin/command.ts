import { parseArgs } from 'node:util'
import type { z } from 'zod'

/** How the whole is called. */
export const program = 'tenantry-admin'

/** Something that a command is told. */
export interface Input {
  /** Stands for the value in the help; left out of a flag, which has none. */
  value?: string
  /** Given by its place and without its name. There is one at most. */
  positional?: true
  help: string
  /** Reads the text that was given, `true` for a flag; accepts `undefined` of what may be left out. */
  schema: z.ZodType
}

/** Something to do, such as `keys revoke`. */
export interface Command {
  name: string
  summary: string
  help(): string
  /** @throws UsageError when it is called in another way than the help says */
  execute(args: string[]): Promise<void>
}

/** The command was not called in a form that it has; the message says what is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

type Values<Inputs> = {
  [Name in keyof Inputs]: Inputs[Name] extends { schema: infer Schema } ? z.infer<Schema> : never
}

interface Definition<Inputs extends Record<string, Input>> {
  name: string
  summary: string
  /** What the help says beyond that. */
  details?: string
  inputs: Inputs
  run: (values: Values<Inputs>) => Promise<void>
}

export function defineCommand<Inputs extends Record<string, Input>>(definition: Definition<Inputs>): Command {
  const { name, summary, inputs, run } = definition
  return {
    name,
    summary,
    help: () => helpOf(definition),
    execute: (args) => run(readValues(inputs, args)),
  }
}

/** @throws UsageError that names everything that is wrong, or the first thing that cannot be taken apart */
function readValues<Inputs extends Record<string, Input>>(inputs: Inputs, args: string[]): Values<Inputs> {
  const given = split(inputs, args)
  const read = Object.entries(inputs).map(([name, input]) => {
    const { data, error } = input.schema.safeParse(given[name])
    if (error === undefined) return { name, data }
    const missing = given[name] === undefined
    const [spelled] = spell(name, input).split(' ')
    return {
      name,
      fault: missing ? `${spell(name, input)} is missing` : `${spelled} ${error.issues[0]?.message}`,
    }
  })
  const faults = read.flatMap(({ fault }) => (fault === undefined ? [] : [fault]))
  if (faults.length > 0) throw new UsageError(faults.join('\n'))
  return Object.fromEntries(read.map(({ name, data }) => [name, data])) as Values<Inputs>
}

/** Takes a command line apart into texts and flags. */
function split(inputs: Record<string, Input>, args: string[]): Record<string, unknown> {
  const positional = Object.keys(inputs).find((name) => inputs[name]?.positional)
  const options = Object.entries(inputs).flatMap(([name, input]) =>
    input.positional ? [] : [[name, { type: input.value === undefined ? 'boolean' : 'string' }] as const],
  )
  try {
    const { values, positionals } = parseArgs({
      args,
      options: Object.fromEntries(options),
      allowPositionals: positional !== undefined,
    })
    if (positionals.length > 1) throw new UsageError(`Unexpected argument '${positionals[1]}'`)
    return positional === undefined ? values : { ...values, [positional]: positionals[0] }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (!code.startsWith('ERR_PARSE_ARGS_')) throw error
    // What follows explains how a value may begin with a dash.
    throw new UsageError(message.split(/\. |\n/)[0])
  }
}

const spell = (name: string, { value, positional }: Input): string => {
  if (positional) return `<${name}>`
  return value === undefined ? `--${name}` : `--${name} ${value}`
}

function helpOf({ name, summary, details, inputs }: Omit<Definition<Record<string, Input>>, 'run'>): string {
  const all = Object.entries(inputs)
  const usage = all.map(([key, input]) => {
    const optional = input.schema.safeParse(undefined).success
    return optional ? `[${spell(key, input)}]` : spell(key, input)
  })
  const rows = all.map(([key, input]) => [spell(key, input), input.help] as const)
  return [
    `Usage: ${[program, name, ...usage].join(' ')}`,
    summary,
    ...(details === undefined ? [] : [details]),
    alignHelp([...rows, ['--help', 'Print this']]),
  ].join('\n\n')
}

/** Two columns, as in a help text. */
export function alignHelp(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
