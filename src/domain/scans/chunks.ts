import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { sql } from 'kysely'
import type { Scoped } from '../../database/database.ts'
import { toStorableJson } from '../json.ts'
import { Overtaken } from '../queue.ts'
import type { Attempt } from './attempt.ts'
import type { SourceItems } from './snapshot.ts'

const compress = promisify(gzip)
const decompress = promisify(gunzip)

/** Bytes in one row of the table, compressed. */
const largest = 1024 * 1024

/** Forgets what was read of a source that was not read to its end. */
export async function dropChunks(db: Scoped, scanId: string, source: keyof SourceItems): Promise<void> {
  await db.deleteFrom('scan_chunks').where('scan_id', '=', scanId).where('source', '=', source).execute()
}

/**
 * Stores what was read of a source and says how much that is by now, in one transaction.
 * @param position of the first chunk
 * @returns that of the next one
 * @throws Overtaken
 */
export async function writeChunk<Name extends keyof SourceItems>(
  db: Scoped,
  attempt: Attempt,
  source: Name,
  items: readonly SourceItems[Name][],
  { position, read }: { position: number; read: number },
): Promise<number> {
  const bytes = await compress(toStorableJson(items))
  if (bytes.length > largest && items.length > 1) {
    const half = Math.ceil(items.length / 2)
    const next = await writeChunk(db, attempt, source, items.slice(0, half), {
      position,
      read: read - items.length + half,
    })
    return writeChunk(db, attempt, source, items.slice(half), { position: next, read })
  }
  const { numAffectedRows = 0n } = await sql`
    with own as (
      update scans set version = version + 1, sources = jsonb_set(sources, array[${source}::text, 'items'], to_jsonb(${read}::int))
      where tenant_id = ${attempt.tenantId} and id = ${attempt.scanId} and run_id = ${attempt.runId}
        and status = 'running'
      returning id
    )
    insert into scan_chunks (scan_id, source, position, bytes)
    select id, ${source}, ${position}::int, ${bytes} from own`.execute(db)
  if (numAffectedRows === 0n) throw new Overtaken()
  return position + 1
}

/** What was read of a source, chunk by chunk. */
export async function* readChunks<Name extends keyof SourceItems>(
  db: Scoped,
  scanId: string,
  source: Name,
): AsyncGenerator<SourceItems[Name][]> {
  for (let position = -1; ;) {
    const row = await db
      .selectFrom('scan_chunks')
      .select(['position', 'bytes'])
      .where('scan_id', '=', scanId)
      .where('source', '=', source)
      .where('position', '>', position)
      .orderBy('position')
      .limit(1)
      .executeTakeFirst()
    if (row === undefined) return
    position = row.position
    yield JSON.parse((await decompress(row.bytes)).toString()) as SourceItems[Name][]
  }
}
