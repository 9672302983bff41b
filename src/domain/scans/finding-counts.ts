import { type RawBuilder, sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { holds } from './acknowledgements.ts'
import type { CurrentFinding } from './compare-findings.ts'
import type { ObjectType, Severity } from './evaluation.ts'

/** How many findings of each severity stand open. */
export type FindingCounts = Record<Lowercase<Severity>, number>

/** What is found of one object, as its row has it. */
export function countFindings(own: readonly CurrentFinding[]): { findings: FindingCounts; rules: string[] } {
  const findings: FindingCounts = { critical: 0, high: 0, medium: 0, low: 0 }
  for (const { severity } of own) findings[severity.toLowerCase() as keyof FindingCounts] += 1
  return { findings, rules: [...new Set(own.map(({ rule_id }) => rule_id))].sort() }
}

/** How many of the open findings of some objects somebody has accepted. */
export async function acknowledgedOf(
  db: Scoped,
  tenantId: string,
  type: ObjectType,
  objectIds: readonly string[],
): Promise<(objectId: string | null) => number> {
  const { rows } = await acknowledged(tenantId, type, objectIds).execute(db)
  const byObject = new Map(rows.map(({ object_id, findings }) => [object_id, findings]))
  return (objectId) => (objectId === null ? 0 : (byObject.get(objectId) ?? 0))
}

/** Accepted ones are few: they are looked up first. */
const acknowledged = (
  tenantId: string,
  type: ObjectType,
  objectIds: readonly string[],
): RawBuilder<{ object_id: string; findings: number }> => sql`
  with accepted as materialized (
    select organization_id, tenant_id, finding_id from acknowledgements as ack
    where tenant_id = ${tenantId} and ${holds}
  )
  select span.object_id, count(*) as findings from accepted
  join finding_spans as span using (organization_id, tenant_id, finding_id)
  where until_scan is null and span.object_type = ${type} and span.object_id = any(${[...objectIds]}::text[])
  group by 1`
