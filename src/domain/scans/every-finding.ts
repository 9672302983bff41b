import { sql } from 'kysely'
import { stringify } from 'uuid'
import { inTransaction, type Scoped } from '../../database/database.ts'
import { notFound } from '../errors.ts'
import { findingsById, findingsOf, inOrder, type ListedFinding, type ScanRef } from './findings.ts'

/** Findings in memory at once. */
const atOnce = 2000

/** Bytes of an id. */
const idLength = 16

/**
 * All findings of a scan, also those that it found to be over, the worst first, some at a time. Their order is settled
 * before the first one is read, and a later scan adds none to them: nothing is held while somebody reads slowly.
 * @throws RequestError `not_found` while they are read when the scan has gone meanwhile, and what there is is not all
 */
export async function readEveryFinding(db: Scoped, scan: ScanRef): Promise<AsyncGenerator<ListedFinding[]>> {
  return readById(db, scan, await orderFindings(db, scan))
}

/** Ids of all findings in their order, each in its bytes: many are still little. */
async function orderFindings(db: Scoped, scan: ScanRef): Promise<Buffer> {
  const { rows } = await sql<{ ids: Buffer | null }>`
    select string_agg(uuid_send(id), ''::bytea order by ${inOrder}) as ids
    from (${findingsOf(db, scan)}) as finding`.execute(db)
  return rows[0]?.ids ?? Buffer.alloc(0)
}

async function* readById(db: Scoped, scan: ScanRef, ids: Buffer): AsyncGenerator<ListedFinding[]> {
  for (let start = 0; start < ids.length; start += atOnce * idLength) {
    const some = ids.subarray(start, start + atOnce * idLength)
    const wanted = Array.from({ length: some.length / idLength }, (_, index) =>
      stringify(some, index * idLength),
    )
    const byId = await readThese(db, scan, wanted)
    if (byId.size < wanted.length) throw notFound('scan')
    yield wanted.flatMap((id) => byId.get(id) ?? [])
  }
}

const readThese = (db: Scoped, scan: ScanRef, ids: readonly string[]): Promise<Map<string, ListedFinding>> =>
  inTransaction(db, async (db) => {
    // A plan that is made without the ids in sight would go through all of them for each finding.
    await sql`set local plan_cache_mode = force_custom_plan`.execute(db)
    return findingsById(db, scan, ids)
  })
