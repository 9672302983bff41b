// Generated from openapi/ by `make generate`. Do not edit.
import { type ClientOptions, createPathBasedClient } from 'openapi-fetch'
import type { paths } from './types.ts'

/** A client of the Userpilot surface. `baseUrl` is the server's address, without a path. */
export function createUserpilotClient(options: ClientOptions & { baseUrl: string }) {
  const client = createPathBasedClient<paths>(options)
  return {
    identifyUser: client['/userpilot/v1/identify'].POST,
    identifyCompany: client['/userpilot/v1/companies/identify'].POST,
    trackEvent: client['/userpilot/v1/track'].POST,
  }
}
