import { describe, expect, test } from '@jest/globals'
import { CONTROL_NAME, createHostResolver, type HostLookup } from '../../../src/connectors/dns/index.ts'
import { type Answer, startNameServer } from '../../support/name-server.ts'

const here: Answer = { A: ['192.0.2.7'] }

/** A name server that knows Microsoft, and these names; others are not there. */
const knowing = (names: Record<string, Answer | { A: Answer; AAAA: Answer }>, delayMs = 0) =>
  startNameServer(
    (name, type) => {
      if (name === CONTROL_NAME) return here
      const answer = names[name] ?? 'NXDOMAIN'
      const own = typeof answer === 'object' ? answer[type] : answer
      return own === undefined || Array.isArray(own) ? (answer as Answer) : (own as Answer)
    },
    { delayMs },
  )

const signal = new AbortController().signal

async function gather(lookups: AsyncIterable<readonly HostLookup[]> | null): Promise<HostLookup[]> {
  const all: HostLookup[] = []
  for await (const page of lookups ?? []) all.push(...page)
  return all
}

describe('given a host, when it is looked up', () => {
  test.each<[string, Answer | { A: Answer; AAAA: Answer }, HostLookup['outcome']]>([
    ['it has an address of IPv4', { A: ['192.0.2.1'] }, 'FOUND'],
    ['it has an address of IPv6 alone', { AAAA: ['2001:db8::1'] }, 'FOUND'],
    ['it has an address, and the other answer fails', { A: here, AAAA: 'SERVFAIL' }, 'FOUND'],
    ['it has an address, and the other answer does not come', { A: here, AAAA: 'silence' }, 'FOUND'],
    ['its name is not there', 'NXDOMAIN', 'NOT_FOUND'],
    ['its name is there, and has no address', {}, 'EMPTY'],
    [
      'one answer says that it is not there, the other that it is empty',
      { A: {}, AAAA: 'NXDOMAIN' },
      'EMPTY',
    ],
    ['the name server fails', 'SERVFAIL', 'UNKNOWN'],
    ['the name server refuses', 'REFUSED', 'UNKNOWN'],
    ['nothing is answered', 'silence', 'UNKNOWN'],
    ['one answer says that it is not there, the other fails', { A: 'NXDOMAIN', AAAA: 'SERVFAIL' }, 'UNKNOWN'],
    ['one answer is empty, the other does not come', { A: {}, AAAA: 'silence' }, 'UNKNOWN'],
  ])('and %s, then that is the outcome', async (_what, answer, outcome) => {
    const server = await knowing({ 'app.contoso.example': answer })
    const resolveHosts = createHostResolver({ servers: [server.address], timeoutMs: 300 })
    expect(await gather(await resolveHosts(['app.contoso.example'], signal))).toEqual([
      { host: 'app.contoso.example', outcome },
    ])
    expect(server.asked).toEqual(
      expect.arrayContaining(['A app.contoso.example', 'AAAA app.contoso.example']),
    )
  })
})

describe('given name servers that do not know a name that is always there', () => {
  test.each<Answer>(['NXDOMAIN', 'SERVFAIL', 'silence', {}])(
    'when they say %j of it, then nothing is looked up',
    async (answer) => {
      const server = await startNameServer((name) => (name === CONTROL_NAME ? answer : 'NXDOMAIN'))
      const resolveHosts = createHostResolver({ servers: [server.address], timeoutMs: 300 })
      expect(await resolveHosts(['app.contoso.example'], signal)).toBeNull()
      expect(new Set(server.asked.map((question) => question.split(' ')[1]))).toEqual(new Set([CONTROL_NAME]))
    },
  )
})

describe('given many hosts', () => {
  const hosts = Array.from({ length: 450 }, (_, n) => `app${n}.contoso.example`)

  test('when they are looked up, then all are told in their order, and 20 at once are asked for', async () => {
    const known = Object.fromEntries(hosts.filter((_, n) => n % 2 === 0).map((host) => [host, {}]))
    const server = await knowing(known, 5)
    const resolveHosts = createHostResolver({ servers: [server.address] })
    expect(await gather(await resolveHosts(hosts, signal))).toEqual(
      hosts.map((host, n) => ({ host, outcome: n % 2 === 0 ? 'EMPTY' : 'NOT_FOUND' })),
    )
    expect(server.mostAtOnce()).toBeGreaterThan(1)
    expect(server.mostAtOnce()).toBeLessThanOrEqual(20)
  })

  test('when it is told to stop, then it ends with the reason, and asks for no more', async () => {
    const server = await startNameServer((name) => (name === CONTROL_NAME ? here : 'silence'))
    const stopping = new AbortController()
    const resolveHosts = createHostResolver({ servers: [server.address] })
    const lookups = gather(await resolveHosts(hosts, stopping.signal))
    stopping.abort(new Error('the process ends'))
    await expect(lookups).rejects.toThrow('the process ends')
    expect(server.asked.length).toBeLessThanOrEqual(2 + 2 * 20)
  })
})

describe('given hosts that were looked up before', () => {
  const day = 86_400_000

  test('when they are looked up within a day, then what is known is told, and only Microsoft is asked for', async () => {
    let clock = 1000
    const server = await knowing({ 'a.example': here, 'b.example': {} })
    const resolveHosts = createHostResolver({ servers: [server.address], now: () => clock })
    const hosts = ['a.example', 'b.example', 'c.example']
    const first = await gather(await resolveHosts(hosts, signal))
    const before = server.asked.length
    clock += day - 1
    expect(await gather(await resolveHosts(hosts, signal))).toEqual(first)
    expect(server.asked.slice(before).sort()).toEqual([`A ${CONTROL_NAME}`, `AAAA ${CONTROL_NAME}`])
    // And a day after they were asked for, not after they were last told, they are asked for again.
    clock += 2
    await gather(await resolveHosts(hosts, signal))
    expect(server.asked.filter((question) => question === 'A a.example')).toHaveLength(2)
  })

  test('when nothing was found out, then they are asked for again', async () => {
    let answer: Answer = 'SERVFAIL'
    const server = await startNameServer((name) => (name === CONTROL_NAME ? here : answer))
    const resolveHosts = createHostResolver({ servers: [server.address] })
    const look = async () => (await gather(await resolveHosts(['a.example'], signal)))[0]?.outcome
    expect(await look()).toBe('UNKNOWN')
    answer = 'NXDOMAIN'
    expect(await look()).toBe('NOT_FOUND')
  })
})
