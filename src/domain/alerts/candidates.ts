import { type RawBuilder, sql } from 'kysely'
import { isAccepted, isToldAsOver } from '../scans/resolved.ts'
import type { EndedScan } from './ended-scan.ts'

// What of a scan may be told, whomever: queries that others are made of. Nothing in them is read into memory.

const here = sql`organization_id = current_organization()`

/** Which apps each subscription with a filter is about, as `subscription_id` and `app_id`. */
export const fittingApps = (tenantId: string): RawBuilder<unknown> => sql`
  select subscription.id as subscription_id, app.app_id from subscription join governed_apps as app
    on subscription.is_filtered and app.${here} and app.tenant_id = ${tenantId}
    and (subscription.publisher is null or app.publisher = subscription.publisher)
    and (subscription.privileged is null or app.privileged = subscription.privileged)
    and (subscription.owned_by is null or exists (
      select from jsonb_array_elements(
        case jsonb_typeof(app.detail -> 'owners') when 'array' then app.detail -> 'owners' else '[]' end) as owner
      where lower(subscription.owned_by) in (lower(owner ->> 'id'), lower(owner ->> 'userPrincipalName'))))`

/** What a finding's entry holds. */
const entryOf = sql`jsonb_build_object('id', span.finding_id, 'rule', span.rule_id, 'severity', span.severity,
  'points', span.points, 'object', jsonb_build_object('type', span.object_type, 'id', span.object_id,
    'name', span.object_name, 'appId', span.app_id),
  'subject', span.data -> 'subject', 'summary', span.data -> 'summary')`

/**
 * What a scan found to be new or worse, and what is over. A finding that comes back begins with another scan, which is its
 * step. What could not be decided has not begun and is not over; neither is what somebody has accepted. A scan that could
 * not read everything tells of nothing that it is over.
 */
export const findingsToTell = (scan: EndedScan): RawBuilder<unknown> => {
  const { tenantId, number, isPartial } = scan
  const isOver = isPartial ? sql`false` : isToldAsOver(scan)
  return sql`
  select case when span.until_scan <= ${number} then 'RESOLVED' when span.change = 'NEW' then 'NEW_FINDING'
      else span.change end as trigger,
    span.finding_id::text as subject, span.from_scan::text as step, span.rule_id, span.category, span.weight,
    span.points, span.app_id, ${entryOf} as entry
  from finding_spans as span
  where span.${here} and span.tenant_id = ${tenantId} and span.state = 'OPEN'
    and (span.from_scan = ${number} and span.change in ('NEW', 'WORSENED') or ${isOver})
    and not ${isAccepted}`
}

/** How long before its end a credential has a finding, as `EXPIRING_WITHIN` of the engine; before that there is none. */
const withFinding = sql`interval '720 hours'`
/** Days before its end that somebody may want to know of a credential. */
const longest = sql`interval '4320 hours'`

/**
 * Secrets and certificates that end. In the last 30 days they are what the rules found: who has an exception, has accepted
 * it or has made a successor is told nothing. Before that the same is asked of the apps.
 */
export const endingCredentials = (
  { tenantId, number, asOf, unknownRules }: EndedScan,
  selfRotating: { prefixes: readonly string[]; names: readonly string[] },
): RawBuilder<unknown> => sql`
  select distinct on (ending.app_id, ending.key_id) ending.tenant_id || ' ' || ending.app_id || ' ' || ending.key_id
      as subject,
    ending.rule_id, 'CREDENTIALS'::text as category, coalesce(span.weight, 2) as weight,
    coalesce(span.points, 0) as points, ending.app_id, ending.ends_at,
    jsonb_build_object('app', jsonb_build_object('id', ending.app_id, 'name', ending.app_name),
      'keyId', ending.key_id, 'name', ending.name, 'kind', ending.kind, 'endsAt', ending.ends_text) as entry
  from (
    select app.organization_id, app.tenant_id, app.app_id, app.name as app_name, app.publisher, app.detail,
      credential ->> 'keyId' as key_id, credential ->> 'name' as name, credential ->> 'kind' as kind,
      case credential ->> 'kind' when 'SECRET' then 'APP-002' else 'APP-004' end as rule_id,
      credential ->> 'endsAt' as ends_text, (credential ->> 'endsAt')::timestamptz as ends_at
    from governed_apps as app cross join lateral jsonb_array_elements(app.detail -> 'credentials') as credential
    where app.${here} and app.tenant_id = ${tenantId} and app.enabled and app.kind <> 'MANAGED_IDENTITY'
      and app.publisher <> 'MICROSOFT' and app.next_expiry_at <= ${asOf}::timestamptz + ${longest}
      and credential ->> 'kind' <> 'FEDERATED' and credential -> 'active' is distinct from 'false'
      and (credential ->> 'endsAt')::timestamptz between ${asOf}::timestamptz and ${asOf}::timestamptz + ${longest}
  ) as ending
  left join finding_spans as span on span.organization_id = ending.organization_id
    and span.tenant_id = ending.tenant_id and span.rule_id = ending.rule_id and span.app_id = ending.app_id
    and span.sub = ending.key_id and span.state = 'OPEN' and span.from_scan <= ${number}
    and (span.until_scan is null or span.until_scan > ${number})
  where ending.rule_id <> all(${unknownRules}::text[])
    and case when ending.ends_at <= ${asOf}::timestamptz + ${withFinding}
      then span.weight > 1 and not ${isAccepted}
      else not exists (
        select from jsonb_array_elements(ending.detail -> 'credentials') as other
        where other ->> 'kind' <> 'FEDERATED' and other ->> 'state' <> 'EXPIRED'
          and (other ->> 'kind' = 'SAML_SIGNING') = (ending.kind = 'SAML_SIGNING')
          and coalesce((other ->> 'endsAt')::timestamptz, 'infinity') > ending.ends_at)
        and not (ending.rule_id = 'APP-004' and ending.publisher = 'OWN'
          and (lower(ending.app_name) = any(${selfRotating.names}::text[]) or exists (
            select from unnest(${selfRotating.prefixes}::text[]) as prefix
            where starts_with(lower(ending.app_name), prefix))))
      end
  order by ending.app_id, ending.key_id, ending.ends_at`
