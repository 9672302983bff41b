import * as z from 'zod'
import { invalidResponse } from './errors.ts'
import type { Transport } from './transport.ts'
import { parse, parseItems } from './wire/json.ts'

const pageBody = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() })

/**
 * The pages of a listing from `first` on, one request each, made when the consumer asks for it.
 * Empty pages, which Graph may send anywhere, are left out; so are items that cannot be read, where somebody is told.
 * @throws GraphError; `invalid_response` when a link leads away, repeats, or pages do not end.
 */
export async function* pages<S extends z.ZodType>(
  transport: Transport,
  item: S,
  first: string,
  headers: Readonly<Record<string, string>> = {},
): AsyncGenerator<z.output<S>[], void, undefined> {
  const path = createPath(transport, first)
  for (let url: string | null = first; url !== null;) {
    const { body } = await transport.send({ method: 'GET', url, headers, repeatable: true })
    const { pathname } = new URL(url)
    const page: z.output<typeof pageBody> = parse(pageBody, body, `GET ${pathname}`)
    const items = parseItems(transport.options, item, page.value, pathname)
    if (items.length > 0) yield items
    const next: string | undefined = page['@odata.nextLink']
    url = next === undefined ? null : path.step(next)
  }
}

/** All items of a listing that is known to be small. */
export async function all<S extends z.ZodType>(
  transport: Transport,
  item: S,
  first: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<z.output<S>[]> {
  const items: z.output<S>[] = []
  for await (const page of pages(transport, item, first, headers)) items.push(...page)
  return items
}

/** Remembers the links of one listing, so that it ends. */
export function createPath(transport: Transport, first: string): { step(link: string): string } {
  const seen = new Set([first])
  return {
    step(link) {
      const url = transport.followed(link)
      if (seen.has(url)) throw invalidResponse('a listing leads back to a page that was read')
      if (seen.size >= transport.options.maxPages) throw invalidResponse('a listing has too many pages')
      seen.add(url)
      return url
    },
  }
}
