import type { Contract } from './contract.ts'
import { writeTable } from './tables.ts'

/** The codes of everything that can be wrong with a request, and what is said of them. */
export function generateErrors({ 'x-errors': errors }: Contract): string {
  const messages = Object.entries(errors).flatMap(([code, { message }]) =>
    message === undefined ? [] : [[code, message]],
  )
  return `// Generated from openapi/ by \`make generate\`. Do not edit.

/**
 * Everything that can be wrong with a request, in no surface's words. Each surface writes every code in its own way,
 * so a new code is not generated until each has decided.
 */
export type ErrorCode =
${Object.keys(errors)
  .map((code) => `  | '${code}'`)
  .join('\n')}

/** What is said of an error where no more is known. */
export const errorMessages = ${JSON.stringify(Object.fromEntries(messages), null, 2)} as const satisfies Partial<Record<ErrorCode, string>>
`
}

/** docs/errors.md with the table of all codes, as each surface writes them. @param page the page as it is */
export function writeErrorTable(page: string, contract: Contract): Promise<string> {
  const surfaces = Object.values(contract['x-surfaces'])
  const rows = Object.entries(contract['x-errors']).map(([code, { when }]) => [
    `\`${code}\``,
    when,
    ...surfaces.map(({ errors }) => {
      const { status, code: own } = errors[code] ?? {}
      return own === undefined ? String(status) : `${String(status)} \`${own}\``
    }),
  ])
  return writeTable(page, ['code', 'when', ...surfaces.map(({ title }) => title)], rows)
}
