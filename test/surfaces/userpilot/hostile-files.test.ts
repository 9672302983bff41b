import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bulkOf, form, type Job, runJob } from '../../support/bulk.ts'
import { startServer } from '../../support/server.ts'
import { createUserpilotCustomer, type UserpilotCustomer } from '../../support/userpilot.ts'

/** Every way in which a file can be bad: rows that are not right are reported, or the job fails with the reason. */
const server = startServer()
let customer: UserpilotCustomer
let bulk: ReturnType<typeof bulkOf>
beforeEach(async () => {
  customer = await createUserpilotCustomer(server)
  bulk = bulkOf(server, customer)
})
// Whatever came before, the next import is served.
afterEach(async () => {
  expect(await bulk.import(csv(row))).toMatchObject({ status: 'completed', completed_rows: 1 })
})

const header = 'event_type,user_id,event_name,source,inserted_at,metadata'
const row = 'track,u1,bought,backend-http,2026-03-01 08:00:00,'
const csv = (...lines: string[]) => [header, ...lines, ''].join('\n')
const line =
  '{"event_type":"track","user_id":"u1","event_name":"e","source":"backend-http","inserted_at":"2026-03-01 08:00:00"}'
const huge = 50 * 1024 * 1024

describe('given a file that is unusual', () => {
  const fine: [name: string, content: string | Buffer, rows: number][] = [
    ['a byte order mark before CSV', `\ufeff${csv(row)}`, 1],
    ['a byte order mark before NDJSON', `\ufeff${line}\n`, 1],
    ['CR LF', csv(row, row).replaceAll('\n', '\r\n'), 2],
    ['CR alone', csv(row, row).replaceAll('\n', '\r'), 2],
    ['CR alone in NDJSON', `${line}\r${line}\r`, 2],
    ['CR LF in NDJSON', `${line}\r\n${line}\r\n`, 2],
    ['no final newline', csv(row).trimEnd(), 1],
    ['no final newline in NDJSON', `${line}\n${line}`, 2],
    ['blank lines', `\n\n${header}\n\n${row}\n \n${row}\n\n`, 2],
    ['blank lines in NDJSON', `\n${line}\n\n  \n${line}\n`, 2],
    ['blanks around names of columns', csv(row).replaceAll(header, header.split(',').join(' , ')), 1],
    ['a header alone', csv(), 0],
    ['an empty last column', csv(row, row).replaceAll('\n', ',\n'), 2],
    ['empty last columns in the header alone', csv(row, row).replace(header, `${header},, ,`), 2],
    ['an empty column between others', csv(row).replaceAll(/^(.*?),/gm, '$1,,'), 1],
    ['rows of commas', `,,,,,\n${csv(row, ',,,,,', ' , ,,,,', row, ',,,,,')}`, 2],
    ['rows of empty quotes', csv(row, '"","",,"  ",,', row, '""'), 2],
    ['names of columns in capitals', csv(row).replace(header, header.toUpperCase()), 1],
    [
      'names of columns in mixed case',
      csv(row).replace(header, 'Event_Type,User_Id,Event_Name,Source,Inserted_At,Metadata'),
      1,
    ],
    [
      'every field in quotes',
      csv(
        row
          .split(',')
          .map((cell) => `"${cell}"`)
          .join(','),
      ),
      1,
    ],
  ]
  test.each(fine)('%s: its rows are taken', async (_name, content, rows) => {
    const job = await bulk.import(content)
    expect(job).toMatchObject({ status: 'completed', total_rows: rows, completed_rows: rows, errors: [] })
  })

  test('rows that look like blank ones are rows, and counted when the file comes', async () => {
    const content = csv(row, ',"",', '","', '""""', ',,,,,', '",,,,,"')
    const { body } = await bulk.post('/imports', form(content))
    const { job_id, total_rows } = body as Job
    expect(total_rows).toBe('4')
    await runJob(server, customer, job_id)
    expect(await bulk.job(job_id)).toMatchObject({ total_rows: 4, completed_rows: 1, failed_rows: 3 })
  })

  test('however its bytes come: a byte order mark, CR LF and a record in pieces', async () => {
    const head = '--rows\r\nContent-Disposition: form-data; name="file"; filename="rows.csv"\r\n\r\n'
    const columns = 'user_id,event_type,event_name,source,inserted_at\r'
    const rows = '\n"u\r\n1",track,bought,backend-http,2026-03-01 08:00:00\r\n\r\n--rows--\r\n'
    async function* pieces() {
      const mark = Buffer.from('\ufeff')
      const first = Buffer.concat([Buffer.from(head), mark.subarray(0, 1)])
      for (const piece of [first, mark.subarray(1), Buffer.from(columns), Buffer.from(rows)]) {
        yield piece
        await sleep(50)
      }
    }
    const { status, body } = await bulk.post('/imports', Readable.from(pieces()), {
      'Content-Type': 'multipart/form-data; boundary=rows',
    })
    expect(status).toBe(200)
    const { job_id, total_rows } = body as Job
    expect(total_rows).toBe('1')
    await runJob(server, customer, job_id)
    expect(await bulk.job(job_id)).toMatchObject({ status: 'completed', completed_rows: 1, failed_rows: 0 })
  })

  test('quoted newlines are part of their field, and lines are counted on', async () => {
    const job = await bulk.import(csv('track,u1,"a\nb\n",backend-http,2026-03-01 08:00:00,', 'track,,,,,'))
    expect(job).toMatchObject({ completed_rows: 1, errors: [{ line: 5 }] })
    const [event] = await customer.rows((db) =>
      db
        .selectFrom('tracked_events')
        .select('name')
        .where('environment_id', '=', customer.environmentId)
        .execute(),
    )
    expect(event?.name).toBe('a\nb\n')
  })
})

describe('given a row that cannot be read', () => {
  const reported: [name: string, content: string | Buffer, error: object][] = [
    [
      'too few fields',
      csv(row, 'track,u1', row),
      { line: 3, field: '', reason: 'has 2 fields, and the header has 6' },
    ],
    [
      'too many fields',
      csv(row, `${row},,`, row),
      { line: 3, field: '', reason: 'has 8 fields, and the header has 6' },
    ],
    [
      'a value below a column without a name at the end',
      csv(row, row, row).replace(header, `${header},`).replace(`${row}\n${row}\n`, `${row}\n${row},x\n`),
      { line: 3, field: '', reason: 'has a value in column 7, which has no name' },
    ],
    [
      'a value below a column without a name between others',
      csv(row, row, row)
        .replaceAll(/^(.*?),/gm, '$1,,')
        .replace(/(\n.*\n.*?),,/, '$1,x,'),
      { line: 3, field: '', reason: 'has a value in column 2, which has no name' },
    ],
    ['NUL in a field', csv(row, row.replace('bought', 'a\0b'), row), { line: 3, field: 'event_name' }],
    [
      'NUL written as JSON',
      [line, line.replace('"e"', '"\\u0000"'), line].join('\n'),
      { line: 2, field: 'event_name' },
    ],
    [
      'NUL in a line',
      [line, line.replace('"e"', '"\0"'), line].join('\n'),
      { line: 2, reason: 'is not valid JSON' },
    ],
    [
      'a lone surrogate',
      [line, line.replace('"e"', '"\\ud800"'), line].join('\n'),
      { line: 2, field: 'event_name' },
    ],
    ['no JSON', [line, 'x', line].join('\n'), { line: 2, field: '', reason: 'is not valid JSON' }],
    ['a list', [line, '[]', line].join('\n'), { line: 2, field: '', reason: 'must be a JSON object' }],
    [
      '__proto__ as a key',
      [line, line.replace('{', '{"__proto__":{"a":1},'), line].join('\n'),
      { line: 2, field: '__proto__' },
    ],
    [
      '__proto__ in metadata',
      csv(row, `${row}"{""__proto__"":{""a"":1}}"`, row),
      { line: 3, field: 'metadata', reason: 'is not a known property' },
    ],
    [
      'constructor as a type',
      [line, line.replace('"track"', '"constructor"'), line].join('\n'),
      { line: 2, field: 'event_type' },
    ],
    [
      'deep nesting',
      [line, `{"metadata":${'['.repeat(30_000)}${']'.repeat(30_000)}}`, line].join('\n'),
      { line: 2 },
    ],
    [
      'a number without end',
      [line, line.replace('{', '{"metadata":{"n":1e999},'), line].join('\n'),
      { line: 2, field: 'metadata.n' },
    ],
    [
      'text behind a closed quote',
      csv(row, 'track,"u"1,"e",backend-http,2026-03-01 08:00:00,""', row),
      { line: 3 },
    ],
  ]
  test.each(reported)('%s: it is reported and the others are taken', async (_name, content, error) => {
    const job = await bulk.import(content)
    expect(job).toMatchObject({ status: 'completed', failed_rows: 1, completed_rows: 2 })
    expect(job.errors).toEqual([expect.objectContaining(error)])
    expect(({} as { a?: number }).a).toBeUndefined()
  })
})

describe('given a file that cannot be taken', () => {
  const failed: [name: string, content: () => string | Buffer, failure: RegExp, line: number][] = [
    ['UTF-16 with a mark', () => Buffer.from(`\ufeff${csv(row)}`, 'utf16le'), /UTF-16/, 1],
    ['UTF-16 without one', () => Buffer.from(csv(row), 'utf16le'), /UTF-16/, 1],
    ['UTF-16, the other way round', () => Buffer.from(`\ufeff${csv(row)}`, 'utf16le').swap16(), /UTF-16/, 1],
    [
      'bytes that are not UTF-8',
      () => Buffer.from(csv(row, row.replace('bought', 'caf\xe9'), row), 'latin1'),
      /not valid UTF-8/,
      3,
    ],
    ['nothing', () => '', /empty/, 1],
    ['a byte order mark alone', () => '\ufeff', /empty/, 1],
    ['blank lines alone', () => '\n \r\n\n', /empty/, 1],
    ['no header', () => `${row}\n${row}\n`, /no usable name|no column/, 1],
    [
      'a header without a column that is needed',
      () => csv(row).replace('inserted_at', 'when'),
      /no column inserted_at/,
      1,
    ],
    [
      'a line that speaks to spreadsheets',
      () => `sep=,\n${csv(row)}`,
      /^The header has to come first: the line sep=, says something to spreadsheets only\.$/,
      1,
    ],
    ['the same with semicolons', () => `\ufeffsep=;\r\n${csv(row)}`, /sep=;/, 1],
    ['gzip', () => gzipSync(csv(row)), /compressed with gzip/, 1],
    ['Zstandard', () => zstdCompressSync(csv(row)), /compressed with Zstandard/, 1],
    ['a workbook', () => Buffer.from('PK\x03\x04\x14\0\x06\0'), /ZIP archive, such as a workbook/, 1],
    ['Parquet', () => Buffer.from('PAR1\x15\x04'), /Parquet/, 1],
    [
      'a column twice in other letters',
      () => csv(row).replace('metadata', 'SOURCE'),
      /names the column source twice/,
      1,
    ],
    ['semicolons', () => csv(row).replaceAll(',', ';'), /separated by commas/, 1],
    ['a column twice', () => csv(row).replace('metadata', 'source'), /names the column source twice/, 1],
    ['__proto__ as a column', () => csv(row).replace('metadata', '__proto__'), /no usable name/, 1],
    ['a JSON list', () => `[${line}]`, /JSON list/, 1],
    ['a million columns', () => `${'a,'.repeat(1_000_000)}\n`, /not ended/, 1],
    [
      'ten thousand columns',
      () => `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')}\n`,
      /at most 200/,
      1,
    ],
    ['a quote that is never closed', () => csv(row, 'track,"u1,x', row), /never closed/, 3],
    [
      'a quote that is not closed for 50 MB',
      () => Buffer.concat([Buffer.from(csv(row, '"')), Buffer.alloc(huge, 'x\n')]),
      /not closed/,
      3,
    ],
    [
      'a field of 50 MB',
      () => Buffer.concat([Buffer.from(csv('track,')), Buffer.alloc(huge, 'x')]),
      /not ended/,
      3,
    ],
    [
      'one line of 50 MB',
      () => Buffer.concat([Buffer.from(`${line}\n{"a":"`), Buffer.alloc(huge, 'x'), Buffer.from('"}\n')]),
      /not ended/,
      2,
    ],
  ]
  test.each(failed)(
    '%s: its job fails and says why, and no row is taken',
    async (_name, content, failure, at) => {
      const job = await bulk.import(content())
      expect(job).toMatchObject({
        status: 'failed',
        failure: expect.stringMatching(failure) as unknown,
        completed_rows: 0,
        errors: [{ line: at, field: '', reason: job.failure }],
      })
      expect(
        await customer.rows((db) =>
          db
            .selectFrom('tracked_events')
            .select('id')
            .where('environment_id', '=', customer.environmentId)
            .execute(),
        ),
      ).toEqual([])
      expect(
        await customer.rows((db) =>
          db
            .selectFrom('upload_chunks')
            .select('position')
            .where('organization_id', '=', customer.organizationId)
            .execute(),
        ),
      ).toEqual([])
    },
  )
})
