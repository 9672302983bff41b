import { describe, expect, test } from '@jest/globals'
import {
  appId,
  assessed,
  at,
  certificate,
  foreign,
  found,
  guid,
  healthyDirectory as directory,
  type Json,
  secret,
} from '../../support/scanned-directory.ts'

const [first, second, third] = [guid(11), guid(12), guid(13)]

/** What the rules with these ids find of an app with these credentials. */
const findOf =
  (...rules: string[]) =>
  (application: Json, servicePrincipal: Json = {}) =>
    found(directory({ application, servicePrincipal })).filter((line) =>
      rules.some((rule) => line.startsWith(rule)),
    )

describe('APP-005: given a credential and a limit of 24 months of 30.4375 days', () => {
  const find = findOf('APP-005')
  const limit = 24 * 30.4375

  test.each([
    ['a secret as long as that', secret(first, at(-10), at(-10 + limit)), []],
    ['a second longer', secret(first, at(-10), at(-10 + limit, 1)), [`APP-005 MEDIUM 10 ${first}`]],
    ['without an end', secret(first, at(-10), null), [`APP-005 MEDIUM 10 ${first}`]],
    [
      'that ends in the year 9999',
      secret(first, at(-10), '9999-12-31T23:59:59Z'),
      [`APP-005 MEDIUM 10 ${first}`],
    ],
    ['of which the start is not known', secret(first, null, at(9000)), []],
    ['that has ended', secret(first, at(-1000), at(-1)), [`APP-005 MEDIUM 10 ${first}`]],
  ])('%s', (_, credential, expected) => {
    expect(find({ passwordCredentials: [credential] })).toEqual(expected)
  })

  test('certificates count too, and a limit of the settings', () => {
    const application = { keyCredentials: [certificate(first, at(-10), at(100))] }
    expect(found(directory({ application }), { settings: { longLivedMonths: 3 } })).toEqual([
      `APP-005 MEDIUM 10 ${first}`,
    ])
  })
})

describe('APP-006: given a certificate that ends', () => {
  const find = findOf('APP-006')
  test.each([
    ['in 180 days', at(180), []],
    ['a second later', at(180, 1), [`APP-006 MEDIUM 5 ${first}`]],
    ['never', null, []],
  ])('%s', (_, end, expected) => {
    expect(find({ keyCredentials: [certificate(first, at(-10), end)] })).toEqual(expected)
  })

  test('secrets do not count', () => {
    expect(find({ passwordCredentials: [secret(first, at(-10), at(400))] })).toEqual([])
  })
})

describe('APP-007: given a certificate in use', () => {
  const find = findOf('APP-007')
  test.each([
    ['for 180 days', at(-180), at(90), [`APP-007 HIGH 10 ${first}`]],
    ['for a second less', at(-180, 1), at(90), []],
    ['since nobody knows when', null, at(90), []],
    ['for long, that ends now', at(-400), at(0), [`APP-007 HIGH 10 ${first}`]],
    ['for long, that has ended', at(-400), at(0, -1), []],
  ])('%s', (_, start, end, expected) => {
    expect(find({ keyCredentials: [certificate(first, start, end)] })).toEqual(expected)
  })

  test('a secret is not rotated but replaced', () => {
    expect(find({ passwordCredentials: [secret(first, at(-400), at(90))] })).toEqual([])
  })
})

describe('APP-005 to APP-007 are not for an app that rotates its certificate itself', () => {
  const find = findOf('APP-004', 'APP-005', 'APP-006', 'APP-007')
  const keyCredentials = [certificate(first, at(-400), at(400)), certificate(second, at(-900), at(10))]

  test.each(['ConnectSyncProvisioning_SRV01', 'connectsyncprovisioning_srv01', 'P2P Server'])(
    '%s',
    (displayName) => {
      expect(find({ displayName, keyCredentials })).toEqual([])
    },
  )

  test.each(['ConnectSync', 'My P2P Server', 'Payroll ConnectSyncProvisioning_SRV01'])(
    'but for others, such as %s',
    (displayName) => {
      expect(find({ displayName, keyCredentials })).not.toEqual([])
    },
  )

  test("nor does a name help somebody else's app", () => {
    const servicePrincipal = { ...foreign, displayName: 'ConnectSyncProvisioning_SRV01', keyCredentials }
    const given = directory({ application: null, servicePrincipal })
    expect(found(given)).toEqual(
      expect.arrayContaining([
        `APP-004 LOW 5 ${second}`,
        `APP-006 MEDIUM 5 ${first}`,
        `APP-007 HIGH 10 ${first}`,
      ]),
    )
  })
})

describe('APP-008: given secrets', () => {
  const find = findOf('APP-008')
  const passwordCredentials = [secret(first, at(-10), at(100)), secret(second, at(-10), at(100))]

  test('they are found once for each app', () => {
    expect(find({ passwordCredentials })).toEqual(['APP-008 MEDIUM 5'])
    expect(find({}, { passwordCredentials })).toEqual(['APP-008 MEDIUM 5'])
  })

  test('without one, nothing is', () => {
    expect(find({ passwordCredentials: [] })).toEqual([])
  })

  test("they are not found on somebody else's app, a managed identity or Microsoft's own", () => {
    const others: Json[] = [
      foreign,
      { servicePrincipalType: 'ManagedIdentity' },
      { appOwnerOrganizationId: '72f988bf-86f1-41af-91ab-2d7cd011db47' },
    ]
    for (const other of others) {
      const given = directory({ application: null, servicePrincipal: { ...other, passwordCredentials } })
      expect(found(given).filter((line) => line.startsWith('APP-008'))).toEqual([])
    }
  })
})

describe('APP-009: given live secrets', () => {
  const find = findOf('APP-009')
  const [one, two] = [secret(first, at(-10), at(100)), secret(second, at(-10), null)]

  test.each([
    ['two', [one, two], []],
    ['three, one of which ends now', [one, two, secret(third, at(-10), at(0))], ['APP-009 LOW 3']],
    ['two, and one that has ended', [one, two, secret(third, at(-10), at(0, -1))], []],
    ['two, and one that is not valid yet', [one, two, secret(third, at(0, 1), at(10))], []],
    ['two, one of which is listed twice', [one, two, two], []],
  ])('%s', (_, passwordCredentials, expected) => {
    expect(find({ passwordCredentials })).toEqual(expected)
  })
})

describe('APP-021: given a live credential that is 90 days old', () => {
  const used = (lastSignInDateTime: string | null, start = at(-90)) =>
    directory({
      application: { keyCredentials: [certificate(first, start, at(100))] },
      rest: {
        credentialSignIns: [
          { id: 'dXNl', keyId: first.toUpperCase(), appId, signInActivity: { lastSignInDateTime } },
        ],
      },
    })

  test.each([
    ['and was used 90 days ago', used(at(-90)), [`APP-021 MEDIUM 5 ${first}`]],
    ['and was used a second after that', used(at(-90, 1)), []],
    ['or a second less, and was not used', used(at(-400), at(-90, 1)), []],
  ])('%s', (_, given, expected) => {
    expect(found(given)).toEqual(expected)
    expect(assessed(given).unknownRules).toEqual([])
  })

  test.each([
    ['the report has nothing of it', used(null)],
    ['it is not in the report', { ...used(null), credentialSignIns: [] }],
  ])('and %s: it is unknown whether it was used, and the app is not healthy', (_, given) => {
    expect(found(given)).toEqual([])
    expect(assessed(given)).toMatchObject({ level: 'UNKNOWN', unknownRules: ['APP-021'] })
  })

  test('and two records say when, the later one counts', () => {
    const record = (days: number) => ({
      id: String(days),
      keyId: first,
      signInActivity: { lastSignInDateTime: at(days) },
    })
    const given = { ...used(null), credentialSignIns: [record(-200), record(-3), record(-100)] }
    expect(found(given)).toEqual([])
    expect(assessed(given).credentials).toMatchObject([{ lastUsedAt: '2026-11-24T12:00:00.000Z' }])
  })
})
