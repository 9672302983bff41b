import { createWriteStream } from 'node:fs'
import { chmod, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export const formats = ['csv', 'ndjson'] as const
export type Format = (typeof formats)[number]

/** Users that the events are of. */
const users = 10_000
const header = 'event_type,user_id,event_name,source,inserted_at,metadata\n'

function event(index: number) {
  const second = new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString()
  return {
    event_type: 'track',
    user_id: `user_${(index * 7919) % users}`,
    event_name: `event_${index % 40}`,
    source: 'backend-http',
    inserted_at: `${second.slice(0, 10)} ${second.slice(11, 19)}.000000`,
    metadata: { order: index, plan: 'premium' },
  }
}

type Event = ReturnType<typeof event>
const writers = {
  ndjson: (row: Event) => `${JSON.stringify(row)}\n`,
  csv: ({ metadata, ...row }: Event) =>
    `${Object.values(row).join(',')},"${JSON.stringify(metadata).replaceAll('"', '""')}"\n`,
  copy: (row: Event) =>
    `${row.user_id}\t${row.inserted_at}+00\ttrack\t${row.event_name}\t${row.source}\t${JSON.stringify(row.metadata)}\n`,
}

async function write(path: string, rows: number, line: (row: Event) => string, first = ''): Promise<string> {
  async function* pieces() {
    yield first
    for (let start = 0; start < rows; start += 1000) {
      yield Array.from({ length: Math.min(1000, rows - start) }, (_, at) => line(event(start + at))).join('')
    }
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path))
  // Postgres reads one of them itself, as another user.
  await chmod(path, 0o644)
  return path
}

/** Writes the same events as a file to import and as prepared rows for COPY. */
export async function writeRows(directory: string, format: Format, rows: number) {
  const upload = await write(
    join(directory, `${rows}.${format}`),
    rows,
    writers[format],
    format === 'csv' ? header : '',
  )
  const copy = await write(join(directory, `${rows}.copy`), rows, writers.copy)
  return { upload, copy, size: (await stat(upload)).size }
}
