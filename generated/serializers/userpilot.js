// Generated from openapi/ by `make generate`. Do not edit.
/* eslint-disable */
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

export const serializers = {
  userpilot_identifyUser: null,
  userpilot_identifyCompany: null,
  userpilot_trackEvent: null,
}
