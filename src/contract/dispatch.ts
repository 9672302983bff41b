import type { Operation } from './operation.ts'

/** What a path leads to. */
export interface Match {
  /** By method. */
  operations: ReadonlyMap<string, Operation>
  /** Path parameters by operation-independent position: the raw segments, still percent-encoded. */
  segments: string[]
}

interface Node {
  literals: Map<string, Node>
  parameter: Node | null
  operations: Map<string, Operation>
}

const newNode = (): Node => ({ literals: new Map(), parameter: null, operations: new Map() })

/** The one spelling of a path: empty segments do not count, and what is percent-encoded separates none. */
export const toPlainPath = (path: string): string =>
  path.includes('//') || path.endsWith('/')
    ? `/${path
        .split('/')
        .filter((segment) => segment !== '')
        .join('/')}`
    : path

/**
 * Builds the matcher: a tree with one level for each path segment, so that a look-up costs as much as the path is
 * deep, however many operations there are. A literal segment wins over a parameter.
 */
export function createMatcher(operations: readonly Operation[]): (path: string) => Match | null {
  const root = newNode()
  for (const operation of operations) {
    let node = root
    for (const segment of operation.path.slice(1).split('/')) {
      if (segment.startsWith('{')) node = node.parameter ??= newNode()
      else {
        let next = node.literals.get(segment)
        if (next === undefined) node.literals.set(segment, (next = newNode()))
        node = next
      }
    }
    node.operations.set(operation.method, operation)
  }
  return (path) => {
    const segments = path.slice(1).split('/')
    const node = find(root, segments, 0)
    return node === null ? null : { operations: node.operations, segments }
  }
}

function find(node: Node, segments: string[], depth: number): Node | null {
  const segment = segments[depth]
  if (segment === undefined) return node.operations.size > 0 ? node : null
  const literal = node.literals.get(segment)
  const found = literal === undefined ? null : find(literal, segments, depth + 1)
  if (found !== null || node.parameter === null || segment === '') return found
  return find(node.parameter, segments, depth + 1)
}

/** The names of a path's parameters with their positions among its segments. */
export function parameterPositions(path: string): readonly (readonly [name: string, position: number])[] {
  return path
    .slice(1)
    .split('/')
    .flatMap((segment, position) =>
      segment.startsWith('{') ? [[segment.slice(1, -1), position] as const] : [],
    )
}
