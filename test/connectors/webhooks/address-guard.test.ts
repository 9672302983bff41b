import { describe, expect, jest, test } from '@jest/globals'
import {
  judgeTarget,
  parseNetworks,
  type Resolve,
  type TargetRules,
} from '../../../src/connectors/webhooks/address-guard.ts'

const PUBLIC = '93.184.215.14'

/** A resolver that knows one name. */
const resolving =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address }))

const unreachable: Resolve = async () => {
  throw new Error('not to be asked')
}

const judge = (url: string, rules: Partial<TargetRules> = {}) =>
  judgeTarget(url, { allowedNetworks: [], resolve: unreachable, ...rules })

const reasonFor = async (url: string, rules?: Partial<TargetRules>) => {
  const judgement = await judge(url, rules)
  return judgement.allowed ? 'allowed' : judgement.reason
}

describe('an address in the URL', () => {
  test.each([
    ['dotted', 'http://127.0.0.1/'],
    ['decimal', 'http://2130706433/'],
    ['octal', 'http://0177.0.0.1/'],
    ['octal throughout', 'http://017700000001/'],
    ['hexadecimal', 'http://0x7f000001/'],
    ['hexadecimal parts', 'http://0x7f.0x0.0x0.0x1/'],
    ['mixed bases', 'http://0x7f.0.01/'],
    ['short', 'http://127.1/'],
    ['short of three parts', 'http://127.0.1/'],
    ['full-width digits', 'http://１２７.0.0.1/'],
    ['circled digits', 'http://①②⑦.⓪.⓪.①/'],
    ['ideographic full stops', 'http://127。0。0。1/'],
    ['percent-encoded', 'http://%31%32%37.0.0.1/'],
    ['final dot', 'http://127.0.0.1./'],
    ['backslashes', 'http:\\\\127.0.0.1\\'],
    ['tab and newline inside', 'http://127.\t0.\n0.1/'],
    ['no slashes', 'https:127.0.0.1'],
    ['this network', 'http://0.0.0.0/'],
    ['this network, any host', 'http://0.1.2.3/'],
    ['zero', 'http://0/'],
    ['private 10/8', 'http://10.0.0.1/'],
    ['private 10/8, last', 'http://10.255.255.255/'],
    ['private 172.16/12', 'http://172.16.0.1/'],
    ['private 172.16/12, last', 'http://172.31.255.255/'],
    ['private 192.168/16', 'http://192.168.1.1/'],
    ['carrier-grade NAT 100.64/10', 'http://100.64.0.1/'],
    ['metadata of Alibaba Cloud', 'http://100.100.100.200/'],
    ['link-local', 'http://169.254.1.1/'],
    ['metadata of most clouds', 'http://169.254.169.254/latest/meta-data/'],
    ['metadata, decimal', 'http://2852039166/'],
    ['metadata of Oracle Cloud', 'http://192.0.0.192/'],
    ['agent endpoint of Azure', 'http://168.63.129.16/'],
    ['documentation', 'http://192.0.2.1/'],
    ['benchmarking', 'http://198.18.0.1/'],
    ['6to4 relay', 'http://192.88.99.1/'],
    ['multicast', 'http://224.0.0.1/'],
    ['reserved', 'http://240.0.0.1/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['IPv6 unspecified', 'http://[::]/'],
    ['IPv6 loopback', 'http://[::1]/'],
    ['IPv6 loopback, long', 'http://[0:0:0:0:0:0:0:1]/'],
    ['IPv4-mapped', 'http://[::ffff:127.0.0.1]/'],
    ['IPv4-mapped, hexadecimal', 'http://[::ffff:7f00:1]/'],
    ['IPv4-mapped public', `http://[::ffff:${PUBLIC}]/`],
    ['IPv4-compatible', 'http://[::127.0.0.1]/'],
    ['IPv4-translated', 'http://[::ffff:0:127.0.0.1]/'],
    ['NAT64', 'http://[64:ff9b::7f00:1]/'],
    ['NAT64 of a local network', 'http://[64:ff9b:1::a00:1]/'],
    ['6to4', 'http://[2002:7f00:1::]/'],
    ['Teredo', 'http://[2001:0:7f00:1::]/'],
    ['unique local fc00::/8', 'http://[fc00::1]/'],
    ['unique local fd00::/8, metadata of AWS', 'http://[fd00:ec2::254]/'],
    ['IPv6 link-local', 'http://[fe80::1]/'],
    ['site-local', 'http://[fec0::1]/'],
    ['IPv6 multicast', 'http://[ff02::1]/'],
    ['IPv6 discard', 'http://[100::1]/'],
    ['IPv6 documentation', 'http://[2001:db8::1]/'],
    ['IPv6 never given out', 'http://[4000::1]/'],
  ])('%s is private: %j', async (_form, url) => {
    expect(await reasonFor(url)).toBe('private_address')
  })

  test.each([
    [`http://${PUBLIC}/`, PUBLIC, 4],
    ['http://1572394766/', '93.184.215.14', 4],
    ['http://172.32.0.1/', '172.32.0.1', 4],
    ['https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', 6],
  ])('%s is public', async (url, address, family) => {
    expect(await judge(url)).toMatchObject({ allowed: true, addresses: [{ address, family }] })
  })
})

describe('a URL', () => {
  test.each([
    ['', 'invalid_url'],
    ['receiver.example/hook', 'invalid_url'],
    ['//receiver.example/', 'invalid_url'],
    ['http://', 'invalid_url'],
    ['http://256.0.0.1/', 'invalid_url'],
    ['http://1.2.3.4.5/', 'invalid_url'],
    ['http://0x100000000/', 'invalid_url'],
    ['http://[::1', 'invalid_url'],
    ['http://[fe80::1%25eth0]/', 'invalid_url'],
    ['http://[fe80::1%eth0]/', 'invalid_url'],
    ['http://receiver.example:65536/', 'invalid_url'],
    ['http://receiver example/', 'invalid_url'],
    ['ftp://receiver.example/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://127.0.0.1:70/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/plain,x', 'scheme'],
    ['ws://receiver.example/', 'scheme'],
    ['http://user@receiver.example/', 'userinfo'],
    ['http://:password@receiver.example/', 'userinfo'],
    ['http://receiver.example@127.0.0.1/', 'userinfo'],
    ['http://receiver.example:80@127.0.0.1/', 'userinfo'],
    ['http://receiver.example:22/', 'port'],
    ['http://receiver.example:0/', 'port'],
    ['https://receiver.example:8443/', 'port'],
    ['http://127.0.0.1:6379/', 'port'],
  ])('%j is refused: %s', async (url, reason) => {
    expect(await reasonFor(url, { resolve: resolving(PUBLIC) })).toBe(reason)
  })

  test.each([
    'http://receiver.example/',
    'https://receiver.example:443/hook?a=1#part',
    'http://receiver.example:443/',
    'https://receiver.example:80/',
  ])('%j is allowed', async (url) => {
    expect(await reasonFor(url, { resolve: resolving(PUBLIC) })).toBe('allowed')
  })

  test('names ports other than 80 and 443 if they are configured, and then only those', async () => {
    const rules = { allowedPorts: [443, 8443], resolve: resolving(PUBLIC) }
    expect(await reasonFor('https://receiver.example:8443/', rules)).toBe('allowed')
    expect(await judge('http://receiver.example/', rules)).toEqual({
      allowed: false,
      reason: 'port',
      message: 'must use port 443 or 8443',
    })
  })
})

describe('a name', () => {
  const judgeName = (addresses: string[], cidrs: string[] = []) =>
    judge('https://receiver.example/', {
      resolve: resolving(...addresses),
      allowedNetworks: parseNetworks(cidrs),
    })

  test('is asked for once, as the URL parser spells it', async () => {
    for (const [url, name] of [
      ['http://RECEIVER.example/', 'receiver.example'],
      ['http://receiver.example./', 'receiver.example.'],
      ['http://bücher.example/', 'xn--bcher-kva.example'],
      ['http://ｒeceiver.example/', 'receiver.example'],
    ] as const) {
      const resolve = jest.fn(resolving(PUBLIC))
      await judge(url, { resolve })
      expect(resolve.mock.calls).toEqual([[name]])
    }
  })

  test('answers with every address to pin', async () => {
    expect(await judgeName([PUBLIC, '2606:2800:21f:cb07::1'])).toMatchObject({
      addresses: [
        { address: PUBLIC, family: 4 },
        { address: '2606:2800:21f:cb07::1', family: 6 },
      ],
    })
  })

  test.each([
    [['10.0.0.5']],
    [[PUBLIC, '10.0.0.5']],
    [['10.0.0.5', PUBLIC]],
    [[PUBLIC, '::1']],
    [[PUBLIC, '::ffff:10.0.0.5']],
    [[PUBLIC, 'fe80::1%eth0']],
    [[PUBLIC, 'nonsense']],
  ])('that leads to %j is private, and is not told where it leads', async (addresses) => {
    expect(await judgeName(addresses)).toEqual({
      allowed: false,
      reason: 'private_address',
      message: 'must lead to public addresses only',
    })
  })

  test('that has no address cannot be resolved', async () => {
    expect(await judgeName([])).toMatchObject({ reason: 'unresolvable' })
    expect(await reasonFor('http://receiver.example/', { resolve: unreachable })).toBe('unresolvable')
  })

  test('that the resolver says nothing of within the time cannot be resolved', async () => {
    const silent: Resolve = () => new Promise(() => {})
    const rules = { resolve: silent, signal: AbortSignal.timeout(20) }
    expect(await reasonFor('http://receiver.example/', rules)).toBe('unresolvable')
  })

  test.each(['http://localhost/', 'http://LOCALHOST/'])('of this machine is private: %s', async (url) => {
    expect(await judgeTarget(url, { allowedNetworks: [] })).toMatchObject({ reason: 'private_address' })
  })
})

describe('allowed networks', () => {
  const rules = (...cidrs: string[]) => ({ allowedNetworks: parseNetworks(cidrs) })

  test('let private addresses in, and no others', async () => {
    const allowed = rules('10.20.0.0/16', 'fd00:1::/48')
    expect(await reasonFor('http://10.20.255.255/', allowed)).toBe('allowed')
    expect(await reasonFor('http://10.21.0.0/', allowed)).toBe('private_address')
    expect(await reasonFor('http://[fd00:1::5]/', allowed)).toBe('allowed')
    expect(await reasonFor('http://[fd00:2::5]/', allowed)).toBe('private_address')
    expect(await reasonFor(`http://${PUBLIC}/`, allowed)).toBe('allowed')
  })

  test('of IPv4 do not let in IPv6 addresses that carry one', async () => {
    expect(await reasonFor('http://[::ffff:10.20.0.1]/', rules('10.20.0.0/16'))).toBe('private_address')
  })

  test('hold for each address of a name', async () => {
    const allowed = rules('10.20.0.0/16')
    const name = 'http://receiver.example/'
    expect(await reasonFor(name, { ...allowed, resolve: resolving('10.20.0.1', PUBLIC) })).toBe('allowed')
    expect(await reasonFor(name, { ...allowed, resolve: resolving('10.20.0.1', '10.30.0.1') })).toBe(
      'private_address',
    )
  })

  test('that are none are all named', () => {
    const wrong = [
      '10/8',
      '010.0.0.0/8',
      '10.0.0.0',
      '10.0.0.0/33',
      'fd00::/129',
      'fe80::%1/10',
      'example',
      '',
    ]
    expect(() => parseNetworks(['10.0.0.0/8', ...wrong])).toThrow(
      `not a network in CIDR form: ${wrong.join(', ')}`,
    )
  })
})
