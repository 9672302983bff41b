import { describe, expect, test } from '@jest/globals'
import {
  assessed,
  at,
  certificate,
  findings,
  foreign,
  found,
  guid,
  healthyDirectory as directory,
  type Json,
  secret,
  tenant,
} from '../../support/scanned-directory.ts'

const [first, second, third] = [guid(11), guid(12), guid(13)]

/** An app whose only credentials these are, of rules about expiry. */
const expiries = (application: Json, servicePrincipal: Json = {}) =>
  found(directory({ application: { keyCredentials: [], ...application }, servicePrincipal })).filter((line) =>
    /^APP-00[1-4]/.test(line),
  )

const secrets = (...passwordCredentials: Json[]) => expiries({ passwordCredentials })
const certificates = (...keyCredentials: Json[]) => expiries({ keyCredentials })

test('given an app with nothing wrong, nothing is found, and it is healthy', () => {
  expect(found(directory())).toEqual([])
  expect(assessed(directory())).toMatchObject({ score: 0, level: 'HEALTHY', unknownRules: [] })
})

describe('APP-001 and APP-002: given a secret, the only credential, that ends', () => {
  test.each([
    ['a month ago', at(-30), [`APP-001 HIGH 40 ${first}`]],
    ['a second more than seven days ago', at(-7, -1), [`APP-001 HIGH 40 ${first}`]],
    ['seven days ago', at(-7), [`APP-001 HIGH 50 ${first}`]],
    ['a second ago', at(0, -1), [`APP-001 HIGH 50 ${first}`]],
    ['now', at(0), [`APP-002 MEDIUM 30 ${first}`]],
    ['in seven days', at(7), [`APP-002 MEDIUM 30 ${first}`]],
    ['a second after that', at(7, 1), [`APP-002 MEDIUM 20 ${first}`]],
    ['in 30 days', at(30), [`APP-002 MEDIUM 20 ${first}`]],
    ['a second after that', at(30, 1), []],
    ['never, as far as is known', null, []],
  ])('%s: %s', (_, end, expected) => {
    expect(secrets(secret(first, at(-100), end))).toEqual(expected)
  })

  test.each([
    ['2026-11-27T12:00:00.0000000Z', 'APP-002'],
    ['2026-11-27T11:59:59.9999999Z', 'APP-001'],
    ['2026-12-27T12:00:00.0009999Z', 'APP-002'],
    ['2026-12-27T12:00:00.0010000Z', undefined],
    ['2026-12-27T14:00:00.0000000+02:00', 'APP-002'],
    ['2026-12-27T13:59:59-07:00', undefined],
    ['2026-11-27T21:59:59+10:00', 'APP-001'],
  ])('at %s, which is written as precisely and with as many hours ahead: %s', (end, rule) => {
    expect(secrets(secret(first, at(-100), end))[0]?.slice(0, 7)).toEqual(rule)
  })

  test.each([
    ['another secret', { passwordCredentials: [secret(second, at(-1), at(200))] }],
    ['a certificate', { keyCredentials: [certificate(second, at(-1), at(200))] }],
    ['a federated credential', { federatedIdentityCredentials: [{ id: second, name: 'deploy' }] }],
  ])('and %s lives: an expired secret is left over', (_, other: Json) => {
    const passwordCredentials = [
      secret(first, at(-100), at(-1)),
      ...((other.passwordCredentials as Json[] | undefined) ?? []),
    ]
    expect(expiries({ ...other, passwordCredentials })).toEqual([`APP-001 LOW 5 ${first}`])
  })

  test('and the other one lives on the service principal: an expired secret is left over', () => {
    const passwordCredentials = [secret(first, at(-100), at(-1))]
    const other = { passwordCredentials: [secret(second, at(-1), at(200))] }
    expect(expiries({ passwordCredentials }, other)).toEqual([`APP-001 LOW 5 ${first}`])
  })

  test('and the other one is not valid yet: it is the last live one that has ended', () => {
    expect(secrets(secret(first, at(-100), at(-30)), secret(second, at(1), at(200)))).toEqual([
      `APP-001 HIGH 40 ${first}`,
    ])
  })

  test.each([
    ['lives and ends later', secret(second, at(-1), at(40)), 'LOW 5'],
    ['is not valid yet and ends later', secret(second, at(1), at(40)), 'LOW 5'],
    ['never ends', secret(second, at(-1), null), 'LOW 5'],
    ['ends a second later, and so is found first', secret(second, at(-1), at(20, 1)), 'LOW 2'],
    ['ends at the same moment', secret(second, at(-1), at(20)), 'MEDIUM 20'],
    ['ends before', secret(second, at(-1), at(19)), 'MEDIUM 20'],
    ['has ended', secret(second, at(-50), at(-40)), 'MEDIUM 20'],
  ])('and another secret %s: the rule sees it', (_, other, expected) => {
    const [line] = secrets(secret(first, at(-100), at(20)), other).filter((line) => line.endsWith(first))
    expect(line).toBe(`APP-002 ${expected} ${first}`)
  })

  test('and another one ends at the same moment: one as much as the other, the second for a quarter', () => {
    expect(secrets(secret(first, at(-100), at(20)), secret(second, at(-100), at(20)))).toEqual([
      `APP-002 MEDIUM 20 ${first}`,
      `APP-002 MEDIUM 5 ${second}`,
    ])
  })

  test('a federated credential, which was made for something else, is no successor', () => {
    const application = {
      passwordCredentials: [secret(first, at(-100), at(20))],
      federatedIdentityCredentials: [{ id: second, name: 'deploy' }],
    }
    expect(expiries(application)).toEqual([`APP-002 MEDIUM 20 ${first}`])
  })

  test('the sentence says which secret, of which app, when, and how many days ago', () => {
    const application = { keyCredentials: [], passwordCredentials: [secret(first, at(-100), at(-1, -1))] }
    const [finding] = findings(directory({ application }))
    expect(finding).toMatchObject({
      rule: 'APP-001',
      summary: 'The secret "secret 11" of "Payroll" expired on 2026-11-26, 1 day ago.',
      subject: { type: 'SECRET', id: first, name: 'secret 11' },
      evidence: [
        { field: 'keyId', value: first },
        { field: 'object', value: 'application' },
        { field: 'startDateTime', value: '2026-08-19T12:00:00.000Z' },
        { field: 'endDateTime', value: '2026-11-26T11:59:59.000Z' },
        { field: 'otherLiveCredentials', value: '0' },
      ],
    })
  })

  test('without a key id, what it has else tells it from others', () => {
    const one = secret(first, at(-100), at(-50), { keyId: null, displayName: null })
    const other = secret(first, at(-100), at(-40), { keyId: null })
    expect(new Set(secrets(one, other))).toEqual(
      new Set([`APP-001 HIGH 40 ${at(-100)}/${at(-50)}`, `APP-001 HIGH 10 ${at(-100)}/${at(-40)}`]),
    )
  })
})

describe('APP-003 and APP-004: given a certificate, the only credential, that ends', () => {
  test.each([
    ['a second ago', at(0, -1), [`APP-003 HIGH 40 ${first}`]],
    ['now', at(0), [`APP-004 MEDIUM 20 ${first}`]],
    ['in 30 days', at(30), [`APP-004 MEDIUM 20 ${first}`]],
    ['a second after that', at(30, 1), []],
    ['never, as far as is known', null, []],
  ])('%s', (_, end, expected) => {
    expect(certificates(certificate(first, at(-10), end))).toEqual(expected)
  })

  test('while another one is there already: less', () => {
    const later = certificate(second, at(-1), at(90))
    expect(certificates(certificate(first, at(-100), at(-1)), later)).toEqual([`APP-003 LOW 5 ${first}`])
    expect(certificates(certificate(first, at(-100), at(1)), later)).toEqual([`APP-004 LOW 5 ${first}`])
  })

  test('listed for two uses, or on both objects: it is one certificate', () => {
    const customKeyIdentifier = 'c2FtZQ=='
    const listed = [first, second].map((id) =>
      certificate(id, at(-100), at(-1), { customKeyIdentifier, usage: 'Verify' }),
    )
    const elsewhere = { keyCredentials: [certificate(third, at(-100), at(-1), { customKeyIdentifier })] }
    expect(expiries({ keyCredentials: listed }, elsewhere)).toEqual([`APP-003 HIGH 40 ${first}`])
  })

  test('with the identifier of one that ends at another time: they are two', () => {
    const customKeyIdentifier = 'c2FtZQ=='
    const listed = [at(-1), at(-2)].map((end, index) =>
      certificate(guid(11 + index), at(-100), end, { customKeyIdentifier }),
    )
    expect(certificates(...listed)).toEqual([`APP-003 HIGH 40 ${first}`, `APP-003 HIGH 10 ${second}`])
  })

  test('of an app that renews it itself: only the end of it is found, not that it nears', () => {
    const displayName = 'ConnectSyncProvisioning_SRV01'
    const nearing = { displayName, keyCredentials: [certificate(first, at(-1000), at(1))] }
    expect(expiries(nearing)).toEqual([])
    const ended = { displayName, keyCredentials: [certificate(first, at(-1000), at(-1))] }
    expect(expiries(ended)).toEqual([`APP-003 HIGH 40 ${first}`])
  })
})

describe('given a SAML signing certificate', () => {
  const thumbprint = '00FF10AB'
  const identifier = Buffer.from(thumbprint, 'hex').toString('base64')
  /** The entries that Graph has for one, which are tied together by either id. */
  const samlSet = (key: string, end: string, customKeyIdentifier: string | null, verifyKey = guid(77)) => ({
    keyCredentials: [
      certificate(key, at(-1000), end, { customKeyIdentifier, usage: 'Sign' }),
      certificate(verifyKey, at(-1000), end, { customKeyIdentifier, usage: 'Verify' }),
    ],
    passwordCredentials: [secret(key, at(-1000), end, { customKeyIdentifier })],
  })
  const both = (...sets: { keyCredentials: Json[]; passwordCredentials: Json[] }[]): Json => ({
    preferredSingleSignOnMode: 'saml',
    keyCredentials: sets.flatMap(({ keyCredentials }) => keyCredentials),
    passwordCredentials: sets.flatMap(({ passwordCredentials }) => passwordCredentials),
  })
  const withSaml = (servicePrincipal: Json) => found(directory({ servicePrincipal }))

  test.each([
    ['ended a second ago', at(0, -1), [`APP-003 HIGH 40 ${first}`]],
    ['ends now', at(0), [`APP-004 MEDIUM 20 ${first}`]],
    ['ends in 30 days', at(30), [`APP-004 MEDIUM 20 ${first}`]],
    ['ends a second after that, after three years', at(30, 1), []],
  ])('that %s: nothing else is found of it, of its copy or of its password', (_, end, expected) => {
    expect(withSaml(both(samlSet(first, end, identifier)))).toEqual(expected)
  })

  test('whose entries are tied together by the key id alone: the same', () => {
    expect(withSaml(both(samlSet(first, at(30), null, first)))).toEqual([`APP-004 MEDIUM 20 ${first}`])
  })

  test('that is a former one: only the one in use matters, whichever ends later', () => {
    const servicePrincipal = {
      ...both(samlSet(first, at(-100), identifier), samlSet(second, at(90), 'b3RoZXI=', guid(78))),
      preferredTokenSigningKeyThumbprint: thumbprint.toLowerCase(),
    }
    expect(withSaml(servicePrincipal)).toEqual([`APP-003 HIGH 40 ${first}`])
    const without = { ...servicePrincipal, preferredTokenSigningKeyThumbprint: null }
    expect(withSaml(without)).toEqual([])
    expect(assessed(directory({ servicePrincipal: without }))).toMatchObject({
      credentialSummary: { live: 2, expired: 0, expiring: 0, nextExpiryAt: '2027-02-25T12:00:00.000Z' },
      credentials: [
        { kind: 'CERTIFICATE' },
        { kind: 'SAML_SIGNING', keyId: first, active: false, state: 'EXPIRED', on: 'SERVICE_PRINCIPAL' },
        { kind: 'SAML_SIGNING', keyId: second, active: true, state: 'LIVE' },
      ],
    })
  })

  test('that nears its end while a successor is prepared: less', () => {
    const servicePrincipal = {
      ...both(samlSet(first, at(10), identifier), samlSet(second, at(900), 'b3RoZXI=', guid(78))),
      preferredTokenSigningKeyThumbprint: thumbprint,
    }
    expect(withSaml(servicePrincipal)).toEqual([`APP-004 LOW 5 ${first}`])
    const [row] = assessed(directory({ servicePrincipal })).credentials.filter(({ keyId }) => keyId === first)
    expect(row).toMatchObject({ active: true, state: 'EXPIRING', daysLeft: 10, replacedBy: second })
  })

  test('it signs nobody in: an expired secret beside it is the last one', () => {
    const application = { keyCredentials: [], passwordCredentials: [secret(third, at(-10), at(-8))] }
    const servicePrincipal = both(samlSet(first, at(90), identifier))
    expect(found(directory({ application, servicePrincipal }))).toEqual([
      `APP-001 HIGH 40 ${third}`,
      'APP-008 MEDIUM 5',
    ])
  })
})

describe('rules about expiry are not for', () => {
  const passwordCredentials = [secret(first, at(-100), at(-1))]

  test.each<[string, Json]>([
    ['an app that is disabled', { accountEnabled: false }],
    ['a managed identity', { servicePrincipalType: 'ManagedIdentity', appOwnerOrganizationId: null }],
    ...[
      'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
      '72f988bf-86f1-41af-91ab-2d7cd011db47',
      'cdc5aeea-15c5-4db6-b079-fcadd2505dc2',
      '33e01921-4d64-4f8c-a055-5bdaffd5e33d',
      'EA8A4392-515E-481F-879E-6571FF2A8A36',
    ].map((owner): [string, Json] => [
      `one of Microsoft's own, of ${owner}`,
      { appOwnerOrganizationId: owner },
    ]),
  ])('%s', (_, servicePrincipal) => {
    const given = directory({
      application: null,
      servicePrincipal: { ...servicePrincipal, passwordCredentials },
    })
    expect(found(given).filter((line) => !/^APP-0(10|37)/.test(line))).toEqual([])
  })

  test("but they are for somebody else's, and say that it may do nothing there", () => {
    const servicePrincipal = { ...foreign, displayName: 'Microsoft Payroll', passwordCredentials }
    const [finding] = findings(directory({ application: null, servicePrincipal }))
    expect(finding?.summary).toBe(
      'The secret "secret 11", a local credential on the foreign app "Microsoft Payroll", expired on 2026-11-26, 1 day ago.',
    )
  })

  test('nor do they need a service principal, or an owner tenant that is written in lower case', () => {
    const application = { keyCredentials: [], passwordCredentials }
    const appOwnerOrganizationId = tenant.entraTenantId.toUpperCase()
    const expected = [`APP-001 HIGH 50 ${first}`, 'APP-008 MEDIUM 5']
    expect(found(directory({ application, servicePrincipal: null }))).toEqual(expected)
    expect(found(directory({ application, servicePrincipal: { appOwnerOrganizationId } }))).toEqual(expected)
  })
})
