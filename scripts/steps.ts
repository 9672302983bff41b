import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'
import pLimit from 'p-limit'

/** A command of its own and what it is called. */
export type Step = readonly [title: string, command: string, ...args: string[]]

/**
 * Runs commands, as many at a time as there are processors: they start in the order given, so the longest should come
 * first. What one prints comes in one piece when it has ended.
 * @returns whether all of them ended well
 */
export async function runTogether(steps: readonly Step[]): Promise<boolean> {
  const place = pLimit(availableParallelism())
  const ended = await Promise.all(steps.map((step) => place(() => run(step, 'pipe'))))
  return ended.every(Boolean)
}

/** Runs one command that prints as it goes. @returns whether it ended well */
export const runStep = (step: Step): Promise<boolean> => run(step, 'inherit')

async function run([title, command, ...args]: Step, output: 'pipe' | 'inherit'): Promise<boolean> {
  const started = Date.now()
  const child = spawn(command, args, { stdio: ['inherit', output, output] })
  const channels = [child.stdout, child.stderr].filter((channel) => channel !== null)
  const printed = channels.map((channel) => text(channel))
  const status = await once(child, 'close').then(
    ([code]) => code as number | null,
    (error: Error) => error.message,
  )
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  const words = (await Promise.all(printed)).join('')
  process.stdout.write(words)
  console.log(status === 0 ? `✓ ${title} (${seconds} s)` : `✗ ${title} (${seconds} s): ${status}`)
  return status === 0
}
