import document from '../../generated/openapi.json' with { type: 'json' }
import { surfaces, type SurfaceName } from '../../generated/operations.ts'
import { type Contract, type Entry, listOperations } from '../generate/contract.ts'

/**
 * Brings a list of operations to `count`: cuts it, or pads it with copies of its own under other paths. Every other
 * copy sorts before the originals and the rest after them, so that the originals stand in the middle for whoever
 * looks through a list.
 */
export function pad<T extends { surface: string; path: string }>(
  operations: readonly T[],
  count: number,
): T[] {
  return Array.from({ length: count }, (_, index) => {
    const operation = operations[index % operations.length] as T
    const round = Math.floor(index / operations.length)
    if (round === 0) return operation
    const { basePath } = surfaces[operation.surface as SurfaceName]
    const copy = `${round % 2 === 1 ? 'a' : 'z'}${round}`
    return { ...operation, path: `${basePath}/${copy}${operation.path.slice(basePath.length)}` }
  })
}

/** The contract's operations, padded, with all references resolved. */
export function paddedEntries(count: number): Entry[] {
  return pad(listOperations(resolve(document, document) as Contract), count)
}

/** A document of these operations alone, all references resolved. */
export function toDocument(entries: readonly Entry[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const { path, method, operation, parameters } of entries) {
    const operationId = `${operation.operationId}${path.replaceAll(/\W+/g, '_')}`
    paths[path] = { ...paths[path], [method]: { ...operation, operationId, parameters } }
  }
  const { securitySchemes } = document.components
  return { openapi: document.openapi, info: document.info, components: { securitySchemes }, paths }
}

/** What no server looks at, and express-openapi-validator takes the ids in it for names of schemas. */
const illustrations = new Set(['example', 'callbacks'])

function resolve(value: unknown, root: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => resolve(item, root))
  if ('$ref' in value && typeof value.$ref === 'string') return resolve(follow(root, value.$ref), root)
  const kept = Object.entries(value).filter(([key]) => !illustrations.has(key))
  return Object.fromEntries(kept.map(([key, child]) => [key, resolve(child, root)]))
}

/** What a reference such as `#/components/schemas/Uuid` stands for. */
const follow = (root: unknown, reference: string): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], root)
