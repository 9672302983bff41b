import type { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { bulkOf, form, type Job } from '../../support/bulk.ts'
import { eventually, startProcess, whenReady } from '../../support/process.ts'
import { open, readToEnd, statusesOf } from '../../support/raw-http.ts'
import { startServer } from '../../support/server.ts'
import { base, createUserpilotCustomer, type UserpilotCustomer } from '../../support/userpilot.ts'

// Uploads that do not come to their end.
const server = startServer({ unlimited: true })
let customer: UserpilotCustomer
let bulk: ReturnType<typeof bulkOf>
let sockets: Socket[] = []
beforeEach(async () => {
  customer = await createUserpilotCustomer(server)
  bulk = bulkOf(server, customer)
})
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  sockets = []
})

/** Text that does not shrink: some of it is stored before all of it has come. */
const noise = Buffer.from(Array.from({ length: 800_000 }, () => 33 + Math.floor(Math.random() * 90)))
const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="history.ndjson"\r\n\r\n'
const end = '\r\n--b--\r\n'

/** Begins an import, and waits until some of its file is stored. */
async function beginImport(baseUrl = server.baseUrl): Promise<Socket> {
  const socket = await open(baseUrl)
  sockets.push(socket)
  socket.on('error', () => {})
  const lines = [
    `POST ${base}/imports HTTP/1.1`,
    'Host: x',
    `Authorization: ${customer.headers.Authorization}`,
    'Content-Type: multipart/form-data; boundary=b',
    `Content-Length: ${head.length + noise.length * 2 + end.length}`,
    'Connection: close',
  ]
  socket.write(`${lines.join('\r\n')}\r\n\r\n${head}`)
  socket.write(noise)
  await eventually('some of the file', async () => (await chunks()) > 0)
  return socket
}

const chunks = async () =>
  (
    await customer.rows((db) =>
      db
        .selectFrom('upload_chunks')
        .select('position')
        .where('organization_id', '=', customer.organizationId)
        .execute(),
    )
  ).length
const jobs = async () => {
  const answer = await fetch(`${server.baseUrl}${base}/background_jobs`, { headers: customer.headers })
  return (await answer.json()) as Job[]
}
const importSome = async () => (await bulk.post('/imports', form('{"x":1}\n'))).status

/** Pretends that nothing has been heard of uploads for so long. */
const silence = (seconds: number) =>
  customer.rows((db) =>
    db
      .updateTable('background_jobs')
      .set({ heard_at: sql`now() - make_interval(secs => ${seconds})` })
      .where('organization_id', '=', customer.organizationId)
      .where('received_at', 'is', null)
      .execute(),
  )

const cutOff = {
  type: 'import',
  status: 'failed',
  filename: 'history.ndjson',
  failure: 'The upload was cut off before the whole file had come.',
  completed_rows: 0,
  failed_rows: 0,
  end_time: expect.any(String) as unknown,
}

describe('an upload whose sender goes away', () => {
  test('has failed and says why, nothing of its file is left, and the next one is taken', async () => {
    const socket = await beginImport()
    expect(await jobs()).toEqual([])
    socket.destroy()
    const [job] = await eventually('the end', async () => {
      const found = await jobs()
      return found.length > 0 ? found : null
    })
    expect(job).toMatchObject(cutOff)
    expect(await bulk.job(job?.job_id ?? '')).toEqual(job)
    expect(await chunks()).toBe(0)
    expect(await importSome()).toBe(200)
    const { rows } = await customer.rows((db) =>
      sql`select actor, action from audit_events where target_id = ${job?.job_id.split(':').at(-1)}`.execute(
        db,
      ),
    )
    expect(rows).toEqual([
      { actor: expect.stringMatching(/^key /) as unknown, action: 'background_job.failed' },
    ])
  })
})

describe('an upload whose server is killed', () => {
  test('has failed when nothing was heard of it for 30 seconds, and makes room for the next one', async () => {
    const web = startProcess({ DATABASE_URL: server.ownerUrl, ROLE: 'web' })
    await beginImport(await whenReady(web))
    web.kill('SIGKILL')
    await web.exited
    await silence(25)
    expect([await importSome(), await jobs()]).toEqual([409, []])
    await silence(31)
    // Before anybody has written it down, and after.
    expect(await jobs()).toMatchObject([cutOff])
    expect(await importSome()).toBe(200)
    expect(await jobs()).toMatchObject([{ status: 'queued' }, cutOff])
    expect(await chunks()).toBe(1)
  }, 60_000)
})

describe('an upload that is slow, and shrinks to so little that nothing is stored for a while', () => {
  test('is heard of all the same', async () => {
    const socket = await beginImport()
    const blanks = Buffer.alloc(noise.length, ' ')
    let sent = 0
    const trickle = setInterval(() => {
      socket.write(blanks.subarray(sent, (sent += 5000)))
    }, 100)
    try {
      // All that does not shrink is stored.
      await eventually('the noise', async () => (await chunks()) === 2)
      await silence(25)
      await eventually('a sign of life', async () => {
        const { rows } = await customer.rows((db) =>
          sql<{ heard: boolean }>`select heard_at > now() - interval '5 seconds' as heard from background_jobs
            where organization_id = ${customer.organizationId}`.execute(db),
        )
        return rows[0]?.heard
      })
      expect([await importSome(), await chunks()]).toEqual([409, 2])
    } finally {
      clearInterval(trickle)
    }
    const answer = readToEnd(socket)
    socket.write(blanks.subarray(sent))
    socket.write(end)
    expect(statusesOf(await answer)).toEqual([200])
  })
})

describe('an upload whose server is asked to stop', () => {
  test('is taken when the rest comes in time', async () => {
    const web = startProcess({ DATABASE_URL: server.ownerUrl, ROLE: 'web' })
    const socket = await beginImport(await whenReady(web))
    web.kill('SIGTERM')
    const answer = readToEnd(socket)
    socket.write(noise)
    socket.write(end)
    expect(statusesOf(await answer)).toEqual([200])
    expect(await web.exited).toEqual({ code: 0, signal: null })
    expect(await jobs()).toMatchObject([{ status: 'queued', filename: 'history.ndjson' }])
  }, 60_000)

  test('is refused in words when the rest does not come, before the server is gone, and leaves nothing', async () => {
    const web = startProcess({ DATABASE_URL: server.ownerUrl, ROLE: 'web' })
    const socket = await beginImport(await whenReady(web))
    web.kill('SIGTERM')
    expect(statusesOf(await readToEnd(socket))).toEqual([503])
    expect(await web.exited).toEqual({ code: 0, signal: null })
    expect([await jobs(), await chunks()]).toEqual([[], 0])
    expect(await importSome()).toBe(200)
  }, 60_000)

  test('has failed and says why when its sender gives up meanwhile', async () => {
    const web = startProcess({ DATABASE_URL: server.ownerUrl, ROLE: 'web' })
    const socket = await beginImport(await whenReady(web))
    web.kill('SIGTERM')
    socket.destroy()
    expect(await web.exited).toEqual({ code: 0, signal: null })
    expect([await jobs(), await chunks()]).toMatchObject([[cutOff], 0])
    expect(await importSome()).toBe(200)
  }, 60_000)
})

describe('an upload whose server was silent for so long that another one took its place', () => {
  test('is refused when it goes on, and changes nothing', async () => {
    const socket = await beginImport()
    // The server may still give a sign of life.
    await eventually('the other one', async () => {
      await silence(31)
      return (await importSome()) === 200
    })
    const answer = readToEnd(socket)
    socket.write(noise)
    socket.write(end)
    expect(statusesOf(await answer)).toEqual([409])
    expect(await jobs()).toMatchObject([{ status: 'queued' }, cutOff])
    expect(await chunks()).toBe(1)
  })
})
