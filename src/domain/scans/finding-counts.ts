import { sql } from 'kysely'
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

/** What of the open findings of something somebody has accepted: how many, and what they add to a score. */
export interface Acknowledged {
  findings: number
  points: number
}

/**
 * What somebody has accepted of the open findings of some things.
 * @param what apps by `appId`, or objects of a type by their ids
 */
export async function acknowledgedOf(
  db: Scoped,
  tenantId: string,
  what: { apps: readonly string[] } | { type: ObjectType; objects: readonly string[] },
): Promise<(id: string | null) => Acknowledged> {
  const [column, ids, condition] =
    'apps' in what
      ? [sql.ref('span.app_id'), what.apps, sql`true`]
      : [sql.ref('span.object_id'), what.objects, sql`span.object_type = ${what.type}`]
  // Accepted ones are few: they are looked up first.
  const { rows } = await sql<Acknowledged & { id: string }>`
    with accepted as materialized (
      select organization_id, tenant_id, finding_id from acknowledgements as ack
      where tenant_id = ${tenantId} and ${holds}
    )
    select ${column} as id, count(*) as findings, sum(points) as points from accepted
    join finding_spans as span using (organization_id, tenant_id, finding_id)
    where until_scan is null and ${condition} and ${column} = any(${[...ids]}::text[])
    group by 1`.execute(db)
  const byId = new Map(rows.map(({ id, findings, points }) => [id, { findings, points }]))
  return (id) => byId.get(id ?? '') ?? { findings: 0, points: 0 }
}
