import { format, resolveConfig } from 'prettier'
import type { Contract } from './contract.ts'

const [begin, end] = ['<!-- Written by `make generate`: -->', '<!-- until here. -->']

/**
 * A page with this table in the place that it has for one.
 * @throws Error when it has none
 */
export async function writeTable(
  page: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<string> {
  const [before, after] = [page.indexOf(begin) + begin.length, page.indexOf(end)]
  if (before < begin.length || after < before) throw new Error('a page has no place for its table')
  const table = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const written = `${page.slice(0, before)}\n\n${table.join('\n')}\n\n${page.slice(after)}`
  // As `make format` does it, also what stands in the page as code.
  return format(written, { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' })
}

/** README.md with the table of all surfaces. @param page the page as it is */
export function writeSurfaceTable(page: string, contract: Contract): Promise<string> {
  const rows = Object.values(contract['x-surfaces']).map(({ title, basePath, description }) => [
    title,
    `\`${basePath}\``,
    description,
  ])
  return writeTable(page, ['surface', 'base path', 'what it is about'], rows)
}
