import type { ObjectShape, Published, Shape } from './facts.ts'

/** Something that the published document gets wrong, and what it means to say. */
export interface Defect {
  what: string
  /** @returns the operation as it is meant; the same one where it has no such fault */
  correct: (operation: Published) => Published
}

/** Applies a function to a shape and to all shapes within it, the innermost first. */
function within(shape: Shape, change: (shape: Shape, field: string) => Shape, field = ''): Shape {
  if (typeof shape === 'string' || 'enum' in shape) return change(shape, field)
  if ('list' in shape) return change({ list: within(shape.list, change) }, field)
  const fields = Object.fromEntries(
    Object.entries(shape.fields).map(([name, inner]) => [name, within(inner, change, name)]),
  )
  return change({ ...shape, fields }, field)
}

const answersWith =
  (change: (shape: Shape, field: string) => Shape) =>
  (operation: Published): Published => ({
    ...operation,
    answers: Object.fromEntries(
      Object.entries(operation.answers).map(([status, shape]) => [
        status,
        shape === null ? null : within(shape, change),
      ]),
    ),
  })

export const defects: readonly Defect[] = [
  {
    what: 'a path with doubled braces',
    correct: (operation) => ({ ...operation, path: operation.path.replace('{{job_id}}', '{job_id}') }),
  },
  {
    what: 'a body of GET requests',
    correct: (operation) => {
      if (operation.method !== 'GET') return operation
      const { body: _body, ...others } = operation
      return others
    },
  },
  {
    what: 'formats that do not exist, or that the samples do not have',
    correct: answersWith((shape) =>
      shape === 'string:color' || shape === 'string:style' || shape === 'string:uri' ? 'string' : shape,
    ),
  },
  {
    what: 'no success of identify',
    correct: (operation) =>
      operation.path === '/v1/identify'
        ? { ...operation, answers: { 202: null, ...operation.answers } }
        : operation,
  },
  {
    what: 'an end_time of jobs that have not ended: null in one place, which the others do not allow',
    correct: answersWith((shape, field) => (field === 'end_time' ? 'any' : shape)),
  },
  {
    what: 'bulk updates without the list of what to update',
    correct: (operation) => {
      const body = operation.body?.['application/json'] as ObjectShape | undefined
      if (!operation.path.endsWith('/bulk_identify') || body === undefined) return operation
      return { ...operation, body: { 'application/json': { ...body, required: Object.keys(body.fields) } } }
    },
  },
]

/** An operation without the faults of the document. */
export const corrected = (operation: Published): Published =>
  defects.reduce((meant, { correct }) => correct(meant), operation)
