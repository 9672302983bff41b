import { type Contract, methods, type Schema } from './contract.ts'

/**
 * Gives the objects that stand as bodies in operations names of their own among the components: generators name them
 * otherwise after operation, status and media type, or not at all. A body in an envelope is called after what is in
 * it, any other after its operation.
 * @throws Error when two different bodies would get one name
 */
export function nameBodies(contract: Contract): void {
  for (const item of Object.values(contract.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (operation === undefined) continue
      const [surface = '', verbNoun = ''] = operation.operationId.split('_')
      // `Ipera WiFi` is `Ipera` in the names of components.
      const [prefix = ''] = contract['x-surfaces'][surface]?.title.split(' ') ?? []
      const own = prefix + verbNoun.charAt(0).toUpperCase() + verbNoun.slice(1)
      for (const [status, { content }] of Object.entries(operation.responses)) {
        if (status.startsWith('2'))
          nameContent(contract, content, (schema) => nameOfAnswer(schema) ?? `${own}Answer`)
      }
      nameContent(contract, operation.requestBody?.content, (_schema, mediaType) =>
        mediaType === 'application/json' ? `${own}Body` : `${own}Form`,
      )
    }
  }
}

function nameContent(
  { components }: Contract,
  content: Record<string, { schema?: Schema }> = {},
  nameOf: (schema: Schema, mediaType: string) => string,
): void {
  const schemas = (components['schemas'] ??= {})
  for (const [mediaType, media] of Object.entries(content)) {
    const { schema } = media
    if (schema === undefined || '$ref' in schema || schema.type !== 'object') continue
    const name = nameOf(schema, mediaType)
    const known = (schemas[name] ??= schema)
    if (JSON.stringify(known) !== JSON.stringify(schema))
      throw new Error(
        `${name} would be the name of two different bodies: give one of them a name in openapi/`,
      )
    media.schema = { $ref: `#/components/schemas/${name}` }
  }
}

/** What is called `Tenant` is in a `TenantAnswer`, and many of it are in a `TenantPage`. */
function nameOfAnswer({ properties = {} }: Schema): string | null {
  const { data } = properties
  const one = componentOf(data)
  if (one !== null) return `${one}Answer`
  const many = componentOf(data?.items)
  return many === null ? null : `${many}Page`
}

const componentOf = (schema: Schema | undefined): string | null =>
  typeof schema?.['$ref'] === 'string' ? (schema['$ref'].split('/').at(-1) ?? null) : null
