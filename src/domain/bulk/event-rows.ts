import { sql } from 'kysely'
import { copyIn } from '../../database/scoped-dialect.ts'
import type { Scoped } from '../../database/database.ts'
import { ensureEventPartitions } from '../analytics/events.ts'
import type { ImportRow } from './rows.ts'
import type { KeptRows } from './kept-rows.ts'

/** Bytes that the events of most batches take. */
const usualLength = 4 * 1024 * 1024

const special = /[\\\n\r\t]/
const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const escape = (value: string | null) => {
  if (value === null) return '\\N'
  return special.test(value) ? value.replaceAll(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? '') : value
}

/** An event in the text form of COPY; empty for a row that is none. */
function toText({ type, userId, companyId, time, name, source, metadata, context }: ImportRow): string {
  if (type !== 'track' && type !== 'page_view') return ''
  const cells = [
    escape(userId),
    time.at,
    type,
    escape(name),
    escape(companyId),
    source,
    escape(metadata.json),
  ]
  return `${cells.join('\t')}\t${escape(context)}\n`
}

/** The month of an event, as `2026-01`. */
const monthOf = ({ time }: ImportRow) => time.at.slice(0, 7)

/**
 * Keeps the events of imported rows as the bytes that Postgres is sent: tens of thousands of objects that live for
 * a second cost the garbage collector more than reading the file.
 */
export function keepEvents(environmentId: string): KeptRows<ImportRow> {
  let bytes = Buffer.allocUnsafe(usualLength)
  let length = 0
  /** Where in the bytes each row ends. */
  const ends: number[] = []
  const months = new Set<string>()

  function append(text: string): void {
    // A UTF-16 code unit takes three bytes of UTF-8 at the most.
    const needed = length + text.length * 3
    if (needed > bytes.length) {
      const larger = Buffer.allocUnsafe(needed * 2)
      bytes.copy(larger, 0, 0, length)
      bytes = larger
    }
    length += bytes.write(text, length)
  }

  return {
    add(row) {
      const text = toText(row)
      if (text !== '') {
        append(text)
        months.add(monthOf(row))
      }
      ends.push(length)
    },
    // Apart from the transaction that stores them: making a partition there would hold others up.
    before: (db) =>
      ensureEventPartitions(
        db,
        [...months].map((month) => new Date(`${month}-01T00:00:00Z`)),
      ),
    store: (db, from, to) =>
      appendEvents(db, environmentId, bytes.subarray(ends[from - 1] ?? 0, ends[to - 1] ?? 0)),
  }
}

/**
 * Appends events in the text form of COPY, in the transaction that `db` is in and that has begun. It locks nothing
 * that others wait for. An imported event belongs to the company that its row names.
 */
async function appendEvents(db: Scoped, environmentId: string, text: Buffer): Promise<void> {
  if (text.length === 0) return
  await sql`
    create temporary table import_rows (user_id text, at timestamptz, type text, name text, company_id text,
      source text, properties jsonb, context jsonb) on commit drop`.execute(db)
  await copyIn(db, 'copy import_rows from stdin', text)
  await sql`
    insert into tracked_events
      (organization_id, environment_id, user_id, at, type, name, company_id, source, properties, context)
    select (select current_organization()), ${environmentId}::uuid, * from import_rows`.execute(db)
}
