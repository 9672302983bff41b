// Rules against shapes that widely used generators of clients break on.

interface Schema {
  $ref?: string
  type?: string
  properties?: Record<string, unknown>
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
}

interface Context {
  report: (problem: { message: string }) => void
  location: { pointer: string }
}

/**
 * An alternative of no type makes no class: Java clients do not compile, and Go clients lose what stands beside it.
 * `x-checked-as` is for what has to be checked all the same.
 */
export function typedAlternativesRule() {
  return {
    Schema: ({ allOf, anyOf, oneOf, properties }: Schema, { report }: Context) => {
      const alternatives = [allOf, anyOf, oneOf].flatMap((given) => given ?? [])
      if (alternatives.some(({ $ref, type }) => $ref === undefined && type === undefined))
        report({ message: 'Each part of allOf, anyOf and oneOf has a type or is a component.' })
      if (properties !== undefined && (anyOf ?? oneOf) !== undefined)
        report({ message: 'Properties stand in the alternatives, or alternatives do without them.' })
    },
  }
}

/** Where a component, or an object in one of its properties, is described: `#/components/schemas/Name/properties/…`. */
const described = /^#\/(?:components\/)?schemas\/(\w+)(?:\/properties\/(\w+)(?:\/items)?)?$/

/**
 * An object in a property is called after both: `settings` of an `Organization` is an `OrganizationSettings`. Where a
 * component has that name already, Python clients know neither.
 */
export function distinctNamesRule() {
  const components = new Set<string>()
  const inline = new Map<string, string>()
  return {
    Schema: ({ type }: Schema, { location }: Context) => {
      const [, component, property] = described.exec(location.pointer) ?? []
      if (component === undefined) return
      if (property === undefined) components.add(component)
      else if (type === 'object')
        inline.set(
          component + property.charAt(0).toUpperCase() + property.slice(1),
          `${component}.${property}`,
        )
    },
    Root: {
      leave: (_root: unknown, { report }: Context) => {
        for (const [name, place] of inline) {
          if (components.has(name))
            report({ message: `${place} would be generated as ${name}, which is another component.` })
        }
      },
    },
  }
}
