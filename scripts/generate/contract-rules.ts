import type { Plugin } from '@redocly/openapi-core'
import { distinctNamesRule, typedAlternativesRule } from './generator-rules.ts'
import { expandDefaults, isSuccess, type SurfaceDefaults, uncounted } from './surface-defaults.ts'

/** The parts of the contract that the rules look at. */
interface Operation {
  operationId?: string
  summary?: string
  security?: unknown[]
  requestBody?: { $ref?: string; content?: Record<string, Media> }
  responses?: Record<string, { $ref?: string; content?: Record<string, Media> }>
  'x-permission'?: string
  'x-rate-limit'?: string
}

interface Media {
  schema?: TextSchema & { additionalProperties?: unknown; $ref?: string }
  example?: unknown
  examples?: unknown
}

interface Schema {
  $ref?: string
  required?: string[]
  properties?: Record<string, unknown>
  anyOf?: Schema[]
  oneOf?: Schema[]
  'x-checked-as'?: Schema
}

interface TextSchema {
  type?: string
  enum?: unknown[]
  format?: string
  pattern?: string
  properties?: Record<string, TextSchema>
  items?: TextSchema
  allOf?: TextSchema[]
  anyOf?: TextSchema[]
  oneOf?: TextSchema[]
}

interface Root {
  'x-surfaces'?: Record<string, SurfaceDefaults>
  'x-rate-limits'?: Record<string, unknown>
  'x-public-operations'?: string[]
}

interface Context {
  report: (problem: { message: string; location?: unknown }) => void
  location: { pointer: string; key: () => unknown; child: (path: string | string[]) => unknown }
  key: string | number
  resolve: <T>(node: T) => { node?: T }
}

/** What is delivered to others is no operation of ours. */
const inCallback = (context: Context) => context.location.pointer.includes('/callbacks/')

const hasExample = (content: Record<string, Media> | undefined) =>
  Object.values(content ?? {}).every((media) => media.example !== undefined || media.examples !== undefined)

/** `<surface>_<verbNoun>`: one search finds the contract, the handler and the test. */
function operationIdRule() {
  let surfaces: string[] = []
  return {
    Root: { enter: (root: Root) => void (surfaces = Object.keys(root['x-surfaces'] ?? {})) },
    Operation: (operation: Operation, context: Context) => {
      const [surface = '', ...name] = operation.operationId?.split('_') ?? []
      if (surfaces.includes(surface) && /^[a-z]+([A-Z][a-z0-9]*)+$/.test(name.join('_'))) return
      context.report({
        message: `operationId must be <surface>_<verbNoun> with one of the surfaces ${surfaces.join(', ')}.`,
        location: context.location.child('operationId'),
      })
    },
  }
}

/** Nothing that the runtime enforces, or that a reader needs, may be left unsaid. */
function completeOperationRule() {
  let root: Root = {}
  return {
    Root: { enter: (node: Root) => void (root = node) },
    Operation: (operation: Operation, context: Context) => {
      if (inCallback(context)) return
      const isPublic = (root['x-public-operations'] ?? []).includes(operation.operationId ?? '')
      const missing: string[] = []

      if (!operation.summary) missing.push('a summary')
      if (isPublic) {
        if (operation.security?.length !== 0)
          missing.push('`security: []`, being on the list of public operations')
      } else {
        if (!operation.security?.length)
          missing.push('a security requirement (or a place in x-public-operations)')
        if (!operation['x-permission']) missing.push('x-permission')
      }
      if (operation['x-rate-limit'] === undefined) missing.push('x-rate-limit')
      else if (operation['x-rate-limit'] === uncounted) {
        if (!isPublic) missing.push('an x-rate-limit: none is for public operations')
      } else if (!Object.hasOwn(root['x-rate-limits'] ?? {}, operation['x-rate-limit'])) {
        missing.push(`an x-rate-limit that x-rate-limits names (not ${operation['x-rate-limit']})`)
      }

      const responses = operation.responses ?? {}
      const successes = Object.entries(responses).filter(([status]) => isSuccess(status))
      if (successes.length !== 1) missing.push('exactly one success answer')
      for (const [, response] of successes) {
        if (!hasExample(context.resolve(response).node?.content)) missing.push('an example of its success')
      }
      if (operation.requestBody && !hasExample(context.resolve(operation.requestBody).node?.content)) {
        missing.push('an example of its request body')
      }
      for (const what of missing) {
        context.report({
          message: `${operation.operationId ?? 'The operation'} lacks ${what}.`,
          location: context.location.key(),
        })
      }
    },
  }
}

/** Whether unknown properties are refused is decided, never forgotten. */
function closedRequestBodyRule() {
  return {
    RequestBody: {
      MediaType: (media: Media, context: Context) => {
        const schema = media.schema && context.resolve(media.schema).node
        if (inCallback(context)) return
        if (schema?.type === 'object' && schema.additionalProperties === undefined) {
          context.report({ message: 'A request body says whether it takes additionalProperties.' })
        }
      },
    },
  }
}

/**
 * An object that fits its second alternative may hold whatever the second says nothing of, also under a name that the
 * first requires, and who looks for that name first takes what nothing has checked.
 */
function checkedAlternativesRule() {
  return {
    Schema: (given: Schema, context: Context) => {
      const schema = { ...given, ...given['x-checked-as'] }
      for (const alternatives of [schema.anyOf, schema.oneOf]) {
        const declared = Object.keys(schema.properties ?? {})
        const before = new Set<string>()
        for (const alternative of (alternatives ?? []).map((given) => context.resolve(given).node ?? given)) {
          const own = [...declared, ...Object.keys(alternative.properties ?? {})]
          const required = alternative.required ?? []
          for (const name of new Set([...required, ...before])) {
            if (own.includes(name)) continue
            context.report({
              message: `An alternative does not say what ${name} may be, and one requires it.`,
            })
          }
          for (const name of required) before.add(name)
        }
      }
    },
  }
}

/** What people call things by: a text of these properties that shows nothing names nothing. */
const nameProperty = /(?:name|title|label|department|tags)$/i

/** Whether a schema of text leaves open that there is nothing to see in it. */
const mayBeBlank = ({ type, enum: values, format, pattern }: TextSchema) =>
  type === 'string' &&
  values === undefined &&
  (format === undefined || format === 'password') &&
  (pattern === undefined || new RegExp(pattern, 'u').test(' '))

/** A name of blanks is refused, by every operation that takes one. */
function visibleNameRule() {
  return {
    RequestBody: {
      MediaType: ({ schema }: Media, context: Context) => {
        if (inCallback(context) || schema === undefined) return
        const look = (node: TextSchema | undefined, called: string): void => {
          const found = node && context.resolve(node).node
          if (found === undefined) return
          if (nameProperty.test(called) && mayBeBlank(found))
            context.report({ message: `${called} is a name, and needs a format (name) that refuses blanks.` })
          for (const [name, property] of Object.entries(found.properties ?? {})) look(property, name)
          look(found.items, called)
          for (const part of [found.allOf, found.anyOf, found.oneOf].flat()) look(part, called)
        }
        look(schema, '')
      },
    },
  }
}

export const contractRules = {
  id: 'tenantry',
  preprocessors: { oas3: { 'surface-defaults': expandDefaults } },
  rules: {
    oas3: {
      'operation-id': operationIdRule,
      'complete-operation': completeOperationRule,
      'closed-request-body': closedRequestBodyRule,
      'checked-alternatives': checkedAlternativesRule,
      'visible-name': visibleNameRule,
      'typed-alternatives': typedAlternativesRule,
      'distinct-names': distinctNamesRule,
    },
  },
} as unknown as Plugin
