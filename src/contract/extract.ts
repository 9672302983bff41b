/** A node of an OpenAPI document. */
type Tree = Record<string, unknown>

interface OpenApiDocument {
  paths: object
  components: object
}

/** The components that hold a document together without being referred to. */
const alwaysKept = 'securitySchemes'

/**
 * The part of a document that speaks of some of its paths: those, and the components that they refer to.
 * @returns a copy
 */
export function extract<Document extends OpenApiDocument>(
  document: Document,
  paths: ReadonlySet<string>,
): Document {
  const kept = Object.entries(document.paths).filter(([path]) => paths.has(path))
  const needed = new Set<string>()
  const gather = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { $ref } = node as { $ref?: unknown }
    if (typeof $ref === 'string' && !needed.has($ref)) {
      needed.add($ref)
      const [, , kind = '', name = ''] = $ref.split('/')
      gather(((document.components as Tree)[kind] as Tree | undefined)?.[name])
    }
    for (const child of Object.values(node)) gather(child)
  }
  for (const [, item] of kept) gather(item)
  const components = Object.entries(document.components as Record<string, Tree>).map(([kind, all]) => [
    kind,
    Object.fromEntries(
      Object.entries(all).filter(
        ([name]) => kind === alwaysKept || needed.has(`#/components/${kind}/${name}`),
      ),
    ),
  ])
  return structuredClone({
    ...document,
    paths: Object.fromEntries(kept),
    components: Object.fromEntries(components) as object,
  })
}
