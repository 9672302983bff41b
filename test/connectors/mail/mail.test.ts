import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import PostalMime from 'postal-mime'
import { createMailer, type OutgoingMail } from '../../../src/connectors/mail/index.ts'
import { writeMail } from '../../../src/domain/mail/letter.ts'
import { type MailServer, startMailServer } from '../../support/mail-server.ts'

let server: MailServer
let directory: string
beforeAll(async () => {
  server = await startMailServer()
  directory = join(await mkdtemp(join(tmpdir(), 'mail-')), 'mail')
})
beforeEach(() => {
  server.received = []
  server.mood = null
})
afterAll(() => server.close())

const from = { name: 'Contoso "Ops", Ltd', address: 'no-reply@contoso.example' }
const mail: OutgoingMail = {
  id: '0b7cf1f0-0d3a-4d6e-9f0a-6c2b1f4e5d6a',
  to: 'ana@adatum.example',
  createdAt: new Date('2026-11-02T09:30:00Z'),
  ...writeMail({
    subject: 'Čakamo te',
    paragraphs: ['Ana Novak invites you.'],
    action: { label: 'Look', url: 'https://tenantry.example/a?b=1&c=2' },
    footer: 'You were invited.',
  }),
}
const send = (given: Partial<OutgoingMail> = {}, smtpUrl: string | null = server.url) =>
  createMailer({ smtpUrl, from, directory }).send({ ...mail, ...given })

describe('given a server', () => {
  test('a mail arrives with both its forms, once, from whom the setting says', async () => {
    expect(await send()).toEqual({ state: 'sent', error: null })
    expect(server.received).toMatchObject([
      {
        envelope: { from: 'no-reply@contoso.example', to: ['ana@adatum.example'] },
        from,
        to: [{ name: '', address: 'ana@adatum.example' }],
        subject: 'Čakamo te',
        messageId: '<0b7cf1f0-0d3a-4d6e-9f0a-6c2b1f4e5d6a@contoso.example>',
        date: '2026-11-02T09:30:00.000Z',
        text: 'Ana Novak invites you.\n\nLook:\nhttps://tenantry.example/a?b=1&c=2\n\n-- \nYou were invited.\n\n',
      },
    ])
    const [{ html = '', headers } = { headers: [] }] = server.received
    expect(html).toContain('<a href="https://tenantry.example/a?b=1&amp;c=2">Look</a>')
    expect(headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
  })

  test.each([
    ['a line break', 'Hello\r\nBcc: eve@evil.example'],
    ['a line break of Unicode', 'Hello\u2028Bcc: eve@evil.example'],
    ['the end of the headers', 'Hello\r\n\r\n<script>alert(1)</script>'],
  ])('%s in a subject adds no header, no receiver and no content', async (_what, subject) => {
    const content = writeMail({ subject, paragraphs: ['x'], footer: 'y' })
    await send(content)
    // Nor does one that has not been through the domain.
    await send({ ...content, subject })
    expect(server.received).toHaveLength(2)
    for (const { envelope, headers, to, cc, bcc, text } of server.received) {
      expect(envelope.to).toEqual(['ana@adatum.example'])
      expect(headers.filter(({ key }) => key === 'bcc')).toEqual([])
      expect([to?.length, cc, bcc]).toEqual([1, undefined, undefined])
      expect(text).toBe('x\n\n-- \ny\n\n')
    }
  })

  test('a name that is markup is text', async () => {
    const name = `<img src=x onerror=alert(1)> "&' \u202egnp.exe`
    const content = writeMail({
      subject: `${name} invites you`,
      paragraphs: [name],
      action: { label: name, url: 'https://a.example/"><script>' },
      footer: name,
    })
    await send(content)
    const [received] = server.received
    expect(received?.html).not.toMatch(/<img|<script|onerror=alert\(1\)>/)
    expect(received?.html).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;&amp;&#39;')
    expect(received?.subject).toBe(`<img src=x onerror=alert(1)> "&' gnp.exe invites you`)
  })

  test('a message keeps its lines, and nothing that turns or hides them', async () => {
    const content = writeMail({ subject: 's', paragraphs: ['One\r\ntwo\u202e \u0007three'], footer: 'y' })
    await send(content)
    expect(server.received[0]?.text).toBe('One\ntwo   three\n\n-- \ny\n\n')
    expect(server.received[0]?.html).toContain('One\ntwo   three')
  })

  test.each([
    ['a recipient that is refused for good', { refuse: 'recipient', status: 550 }, 'refused'],
    ['a mail that is refused for good', { refuse: 'message', status: 554 }, 'refused'],
    ['a recipient that is refused for now', { refuse: 'recipient', status: 450 }, 'failed'],
    ['a mail that is refused for now', { refuse: 'message', status: 451 }, 'failed'],
  ] as const)('%s is told so', async (_what, mood, state) => {
    server.mood = mood
    expect(await send()).toEqual({ state, error: expect.stringContaining(String(mood.status)) })
    expect(server.received).toEqual([])
  })

  test('an answer that is lost is no answer', async () => {
    server.mood = 'silent'
    expect(await send()).toEqual({ state: 'failed', error: expect.any(String) })
    expect(server.received).toHaveLength(1)
  })
})

describe('given a server that wants a name and a password', () => {
  /** The server has a certificate of its own, which is good enough for a test. */
  const anyCertificate = '?tls.rejectUnauthorized=false'
  const portOf = ({ url }: MailServer) => new URL(url).port

  test.each([
    ['smtps', { secure: true }],
    ['smtp', {}],
  ] as const)('%s:// gives them, after TLS', async (scheme, options) => {
    const own = await startMailServer(options)
    const url = `${scheme}://a%40b:p%3Aw@127.0.0.1:${portOf(own)}`
    expect(await send({}, url + anyCertificate)).toEqual({ state: 'sent', error: null })
    expect(own.logins).toEqual([{ user: 'a@b', password: 'p:w', secure: true }])
    // A certificate that nobody vouches for is none.
    expect(await send({}, url)).toEqual({ state: 'failed', error: expect.stringMatching(/certificate/) })
    expect(own.logins).toHaveLength(1)
    await own.close()
  })

  test('they are not given in the clear, but to this machine', async () => {
    const own = await startMailServer({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true })
    // An address of this machine that does not say so.
    const elsewhere = await send({}, `smtp://a:b@0.0.0.0:${portOf(own)}`)
    expect([elsewhere.state, own.logins]).toEqual(['failed', []])
    expect(await send({}, `smtp://a:b@127.0.0.1:${portOf(own)}`)).toMatchObject({ state: 'sent' })
    expect(own.logins).toEqual([{ user: 'a', password: 'b', secure: false }])
    await own.close()
  })
})

test('given a server that is not there, an attempt fails, and says why', async () => {
  expect(await send({}, 'smtp://127.0.0.1:9')).toEqual({
    state: 'failed',
    error: expect.stringContaining('ECONNREFUSED'),
  })
})

test('given no server, mail is put into files that only their owner reads, one for each mail', async () => {
  expect(await send({}, null)).toEqual({ state: 'filed', error: null })
  await send({}, null)
  const files = await readdir(directory)
  expect(files).toEqual(['2026-11-02T093000.000Z 0b7cf1f0-0d3a-4d6e-9f0a-6c2b1f4e5d6a.eml'])
  const file = join(directory, files[0] ?? '')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await PostalMime.parse(await readFile(file))).toMatchObject({
    from,
    to: [{ address: 'ana@adatum.example' }],
    subject: 'Čakamo te',
    text: expect.stringContaining('Ana Novak invites you.'),
  })
})
