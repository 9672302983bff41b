import { sql, type SqlBool } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { findingsOf, type ListedFinding, type ScanRef, worstFirst } from './findings.ts'
import { getSucceededScan } from './requests.ts'

/** Findings in memory at once. */
const atOnce = 2000

type Placed = ListedFinding & { weight: number }

/**
 * All findings of a scan, also those that it found to be over, the worst first, some at a time. What a scan has found is
 * never changed by a later one, so nothing is held while somebody reads slowly.
 * @throws RequestError `not_found` at the end when the scan is gone by then, and what was read of it may not be all
 */
export async function* readEveryFinding(
  db: Scoped,
  scan: ScanRef & { id: string },
): AsyncGenerator<ListedFinding[]> {
  for (let last: Placed | undefined; ;) {
    const rows = await readFrom(db, scan, last)
    if (rows.length > 0) yield rows
    last = rows.at(-1)
    if (rows.length < atOnce) break
  }
  await getSucceededScan(db, scan, scan.id)
}

/** Those that come next in their order. */
async function readFrom(db: Scoped, scan: ScanRef, last: Placed | undefined): Promise<Placed[]> {
  const rows = db.selectFrom(findingsOf(db, scan).as('finding')).selectAll().limit(atOnce)
  const ordered = worstFirst.reduce((query, { column, order }) => query.orderBy(column, order), rows)
  const next = last === undefined ? ordered : ordered.where(isAfter(last))
  return (await next.execute()) as unknown as Placed[]
}

const isAfter = ({ weight, points, rule_id, object_name, id }: Placed) => sql<SqlBool>`
  (-weight, -points, rule_id, object_name, id)
    > (${-weight}::integer, ${-points}::integer, ${rule_id}::text, ${object_name}::text, ${id}::uuid)`
