import type { components } from '../../../generated/types.ts'
import type { NewEvent } from '../../domain/analytics/events.ts'
import type { CompanyChange, ProfileChange, Properties } from '../../domain/analytics/profiles.ts'

type Schemas = components['schemas']

/** The contract lets no company through without a name. */
function fromCompany(wire: Properties, at: Date): CompanyChange {
  const { company_id, ...rest } = wire
  if (company_id !== undefined) return { companyId: company_id as string, properties: rest, at }
  const { id, ...properties } = rest
  return { companyId: id as string, properties, at }
}

export function fromIdentifyUser(
  { user_id, metadata = {}, company }: Schemas['UserpilotIdentifyUser'],
  at: Date,
): { profile: ProfileChange; company: CompanyChange | null } {
  const change = company === undefined ? null : fromCompany(company, at)
  return {
    profile: { userId: user_id, companyId: change?.companyId, properties: metadata, at },
    company: change,
  }
}

export const fromIdentifyCompany = (
  { company_id, metadata = {} }: Schemas['UserpilotIdentifyCompany'],
  at: Date,
): CompanyChange => ({ companyId: company_id, properties: metadata, at })

export const fromTrackEvent = (
  { user_id, event_name, metadata, event_id }: Schemas['UserpilotTrackEvent'],
  at: Date,
): NewEvent => ({ userId: user_id, name: event_name, properties: metadata, eventId: event_id, at })
