/**
 * What the published OpenAPI document of the HTTP API says (openapi 3.0.0, version 1.0.0), faults included: methods,
 * paths, parameters, required fields, enums, keys and types of bodies and answers. It is never adapted to us.
 */

/** `string:color` is a string of that format; `any` says nothing of a value but, maybe, that it may be null. */
export type Shape =
  | `string${'' | `:${string}`}`
  | 'integer'
  | 'any'
  | { readonly enum: readonly string[] }
  | { readonly list: Shape }
  | ObjectShape

export interface ObjectShape {
  readonly fields: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  /** Whether it takes other fields too, as it says itself. */
  readonly open?: true
}

export interface Published {
  method: 'GET' | 'POST'
  path: string
  parameters: readonly { name: string; in: 'header' | 'path'; required: boolean; type: 'string' }[]
  /** By media type. */
  body?: Readonly<Record<string, Shape>>
  /** By status; null for one without a body. */
  answers: Readonly<Record<string, Shape | null>>
}

const header = (name: string, required: boolean) =>
  ({ name, in: 'header', required, type: 'string' }) as const
const parameters = [header('Content-Type', false), header('Accept', false), header('Authorization', true)]

const errors = (errorCode: Shape): Shape => ({
  fields: {
    errors: {
      list: { fields: { details: 'string', error: 'string', error_code: errorCode, message: 'string' } },
    },
  },
})
const realTimeErrors = errors('string:color')

const open = (field: string): ObjectShape => ({ fields: { [field]: 'string' }, open: true })

const status: Shape = {
  enum: ['queued', 'validating', 'processing', 'pending_refresh', 'completed', 'failed'],
}

const bulkJob: Shape = {
  fields: {
    end_time: 'any',
    file_size: 'integer',
    filename: 'string',
    job_id: 'string:uri',
    links: 'string:style',
    start_time: 'string',
    status,
    total_rows: 'integer',
    type: 'string',
  },
}

const listedJob: ObjectShape = {
  fields: {
    elapsed_time: 'integer',
    end_time: 'string:style',
    file_size: 'integer',
    filename: 'string',
    job_id: 'string:uri',
    links: 'string:style',
    start_time: 'string',
    status,
    total_rows: 'integer',
    type: 'string',
  },
}

export const published: readonly Published[] = [
  {
    method: 'POST',
    path: '/v1/identify',
    parameters,
    body: {
      'application/json': {
        required: ['user_id'],
        fields: {
          user_id: 'string',
          metadata: open('custom_user_property'),
          company: {
            required: ['company_id'],
            fields: { company_id: 'string', custom_company_property: 'string' },
            open: true,
          },
        },
      },
    },
    answers: { 401: realTimeErrors },
  },
  {
    method: 'POST',
    path: '/v1/users/bulk_identify',
    parameters,
    body: {
      'application/json': {
        fields: {
          users: {
            list: {
              required: ['user_id'],
              fields: { user_id: 'string', company_id: 'string', metadata: open('custom_user_property') },
            },
          },
        },
      },
    },
    answers: { 202: bulkJob },
  },
  {
    method: 'POST',
    path: '/v1/companies/identify',
    parameters,
    body: {
      'application/json': {
        required: ['company_id'],
        fields: { company_id: 'string', metadata: open('custom_company_property') },
      },
    },
    answers: { 202: null, 400: realTimeErrors, 401: realTimeErrors },
  },
  {
    method: 'POST',
    path: '/v1/companies/bulk_identify',
    parameters,
    body: {
      'application/json': {
        fields: {
          companies: {
            list: {
              required: ['company_id'],
              fields: { company_id: 'string', metadata: open('custom_company_property') },
            },
          },
        },
      },
    },
    answers: { 202: bulkJob },
  },
  {
    method: 'POST',
    path: '/v1/track',
    parameters,
    body: {
      'application/json': {
        required: ['user_id', 'event_name'],
        fields: { user_id: 'string', event_name: 'string', metadata: open('custom_event_property') },
      },
    },
    answers: { 202: null, 400: realTimeErrors, 401: realTimeErrors },
  },
  {
    method: 'GET',
    path: '/v1/background_jobs',
    parameters,
    body: { 'application/json': { fields: {} } },
    answers: { 200: { list: listedJob } },
  },
  {
    method: 'GET',
    path: '/v1/background_jobs/{{job_id}}',
    parameters: [{ name: 'job_id', in: 'path', required: true, type: 'string' }, ...parameters],
    body: {
      'application/json': {
        fields: {
          users: {
            list: {
              fields: {
                user_id: 'string',
                company_id: 'string',
                metadata: { fields: { custom_user_property: 'string' } },
              },
            },
          },
        },
      },
    },
    answers: { 200: { fields: { completed_rows: 'integer', ...listedJob.fields } } },
  },
  {
    method: 'POST',
    path: '/v1/imports',
    parameters,
    body: { 'multipart/form-data': { required: ['file'], fields: { file: 'string:binary' } } },
    answers: {
      200: {
        fields: {
          end_time: 'string',
          file_size: 'string',
          filename: 'string',
          job_id: 'string',
          links: 'string',
          start_time: 'string',
          status,
          total_rows: 'string',
        },
      },
      401: errors('string'),
      409: errors('string'),
    },
  },
]
