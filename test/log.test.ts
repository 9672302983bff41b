import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { createLog } from '../src/log.ts'

function write(line: object): Record<string, unknown> {
  let written = ''
  createLog('info', { write: (text: string) => void (written += text) }).info(line)
  return JSON.parse(written) as Record<string, unknown>
}

test('secrets are taken out at any depth, and the line that is logged stays as it was', () => {
  const line = {
    requestId: 'r',
    token: 't',
    req: { headers: { cookie: 'c', host: 'h' }, keys: [{ key: 'k' }] },
  }
  const before = structuredClone(line)
  expect(write(line)).toMatchObject({
    requestId: 'r',
    token: '[redacted]',
    req: { headers: { cookie: '[redacted]', host: 'h' }, keys: [{ key: '[redacted]' }] },
  })
  expect(line).toEqual(before)
})

test('errors keep their message and stack, and lose their secrets', () => {
  const err = Object.assign(new TypeError('broken'), { password: 'p', config: { secret: 's', host: 'h' } })
  expect(write({ err })['err']).toMatchObject({
    type: 'TypeError',
    message: 'broken',
    stack: expect.stringContaining('log.test') as unknown,
    password: '[redacted]',
    config: { secret: '[redacted]', host: 'h' },
  })
})

test('errors of Postgres lose the values of the row that they are about', () => {
  const row = 'Key (email)=(jane@customer.example) already exists.'
  const err = Object.assign(new Error('duplicate key'), { code: '23505', detail: row, where: row })
  expect(write({ err })['err']).toMatchObject({ code: '23505', message: 'duplicate key' })
  expect(JSON.stringify(write({ err }))).not.toContain('jane')
})

test('dates, bytes and what refers to itself are no trouble', () => {
  const loop: Record<string, unknown> = { at: new Date(0), bytes: Buffer.from('x') }
  loop['self'] = loop
  expect(write({ loop })['loop']).toMatchObject({ at: '1970-01-01T00:00:00.000Z' })
})

test.each([
  ['asks to end', 'process.exit(0)'],
  ['has nothing left to do', ''],
  ['fails', "throw new Error('lost')"],
])('no line is lost when the process %s', (_how, end) => {
  const file = new URL('../src/log.ts', import.meta.url).href
  const program = `
    import { createLog } from ${JSON.stringify(file)}
    const log = createLog('info')
    for (let line = 0; line < 1000; line++) log.info({ line })
    ${end}`
  const { stdout } = spawnSync('node', ['--input-type=module', '--eval', program], { encoding: 'utf8' })
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as { line: number }).line)).toEqual([...Array(1000).keys()])
})
