import { extract } from '../../src/contract/extract.ts'
import type { Contract, Entry } from './contract.ts'
import { withoutKeywords } from './keywords.ts'

type Node = Record<string, unknown>

/**
 * The contract of one surface as its vendor would publish it, for those who generate a client of it alone: its base
 * path as the server, operations and tags without its name, and no component that nothing refers to.
 * @param entries of that surface
 */
export function surfaceDocument(contract: Contract, surface: string, entries: Entry[]): Node {
  const { title, basePath, description } = contract['x-surfaces'][surface] ?? {}
  if (title === undefined || basePath === undefined) throw new Error(`the contract has no surface ${surface}`)
  const own = extract(contract, new Set(entries.map(({ path }) => path)))
  const { openapi, info, paths, components } = withoutKeywords(own, isRuntimeFact) as Contract & {
    info: Node
  }
  const schemes = new Set(
    entries.flatMap(({ operation }) => (operation.security ?? []).flatMap((one) => Object.keys(one))),
  )
  const tags = new Set(entries.flatMap(({ operation }) => operation.tags ?? []))
  return {
    openapi,
    info: { ...info, title: `${title} on Tenantry`, description: `${description ?? ''} ${textRule}` },
    servers: [{ url: basePath, description: 'This server' }],
    security: [],
    tags: (own['tags'] as { name: string }[])
      .filter(({ name }) => tags.has(name))
      .map((tag) => ({ ...tag, name: withoutSurface(tag.name, title) })),
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, item]) => {
        const inside = path.startsWith(`${basePath}/`)
        const named = renameOperations(item, surface, title)
        return inside ? [path.slice(basePath.length), named] : [path, { servers: [{ url: '/' }], ...named }]
      }),
    ),
    components: {
      ...Object.fromEntries(Object.entries(components).filter(([, all]) => Object.keys(all).length > 0)),
      securitySchemes: Object.fromEntries(
        Object.entries(components.securitySchemes).filter(([name]) => schemes.has(name)),
      ),
    },
  }
}

/** What only this server reads of the contract: how its runtime treats an operation, a field or a scheme. */
const isRuntimeFact = (keyword: string) => keyword.startsWith('x-')

/** What the server checks of every text, for which JSON Schema has no word. */
const textRule =
  'No text that is sent contains NUL or half of a surrogate pair: such a request is refused, with the field named.'

const withoutSurface = (tag: string, title: string) => tag.replace(`${title} · `, '')

/** Operations of a path and of its callbacks, without their surface's name. */
function renameOperations(item: object, surface: string, title: string): Node {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]: [string, unknown]) => {
      if (key === 'operationId') return [key, (value as string).replace(`${surface}_`, '')]
      if (key === 'tags') return [key, (value as string[]).map((tag) => withoutSurface(tag, title))]
      const deeper = typeof value === 'object' && value !== null && !Array.isArray(value)
      // Schemas and examples may have properties of those names.
      const within = !['responses', 'requestBody', 'parameters'].includes(key)
      return [key, deeper && within ? renameOperations(value, surface, title) : value]
    }),
  )
}
