import { describe, expect, test } from '@jest/globals'
import type { DirectorySpec, Fault } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import type { ScanReader } from '../../../src/domain/scans/reader.ts'
import { refusesConnection, signInsWithheld, withheldBy } from '../../../src/domain/scans/withheld.ts'
import { connectReader, faultOf, gather, simulate } from '../../connectors/microsoft-graph/connection.ts'

type Name = Exclude<keyof ScanReader, 'resources'>

interface Situation {
  directory?: Partial<DirectorySpec>
  fault?: Fault
  clientSecret?: string
}

/** The fault that a listing of a directory in this situation ends with. */
async function faultIn({ directory = {}, fault, clientSecret }: Situation, name: Name) {
  const simulator = await simulate(directory)
  if (fault) simulator.fail(fault)
  const reader = connectReader(simulator, {
    totalTimeoutMs: 1000,
    maxAttempts: 2,
    ...(clientSecret === undefined ? {} : { clientSecret }),
  })
  return faultOf(gather<unknown>(reader[name]([])))
}

const leadingAway = (body: unknown) => ({
  ...(body as object),
  '@odata.nextLink': 'https://graph.example/v1.0/users?$skiptoken=x',
})

/** As Intune forbids what others forbid with 403. */
const intuneForbids: Fault = {
  kind: 'status',
  status: 401,
  times: 9,
  body: { error: { code: 'UnknownError', message: '{"ErrorCode":"Forbidden"}' } },
  on: /deviceManagement/,
}

describe('given a source that is not read, when its fault is explained', () => {
  const situations: Record<string, [Name, Situation, object]> = {
    'without the permission for a collection, then it is refused': [
      'grants',
      { directory: { withheld: ['oauth2PermissionGrants'] } },
      {
        state: 'REFUSED',
        code: 'Authorization_RequestDenied',
        message: 'The app lacks a permission for this, or the consent to it.',
      },
    ],
    'without the permission for owners, then the listing that they belong to is refused': [
      'applications',
      { directory: { withheld: ['applications/owners'] } },
      { state: 'REFUSED', code: 'Authorization_RequestDenied' },
    ],
    'without the permission for all below a path, then it is refused': [
      'roleAssignments',
      { directory: { withheld: ['roleManagement'] } },
      { state: 'REFUSED', code: 'Authorization_RequestDenied' },
    ],
    'without a license, then it is refused, and says so': [
      'registrations',
      { directory: { premium: false } },
      {
        state: 'REFUSED',
        code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
        message: 'The directory has no license for this.',
      },
    ],
    'in a cloud without the report, then it is refused, and says so': [
      'servicePrincipalSignIns',
      { directory: { betaReports: false } },
      {
        state: 'REFUSED',
        code: 'BadRequest',
        message: 'This is not there in the cloud of this directory.',
      },
    ],
    'without a license for PIM, then it is refused, and says so': [
      'roleEligibilities',
      { directory: { p2: false } },
      {
        state: 'REFUSED',
        code: 'AadPremiumLicenseRequired',
        message: 'The directory has no license for this.',
      },
    ],
    'without a license for PIM, told in the other way, then it is refused': [
      'roleSchedules',
      {
        fault: {
          kind: 'status',
          status: 400,
          body: {
            error: {
              code: 'AadPremiumLicenseRequired',
              message: 'The tenant needs an AAD Premium 2 license.',
            },
          },
          on: /ScheduleInstances/,
        },
      },
      { state: 'REFUSED', message: 'The directory has no license for this.' },
    ],
    'without Intune, then it is refused, and says so': [
      'managedDevices',
      { directory: { intune: false } },
      { state: 'REFUSED', code: 'BadRequest', message: 'The directory has no license for this.' },
    ],
    'without the permission for Intune, which answers as to a wrong token, then it is refused': [
      'managedDevices',
      { fault: intuneForbids },
      { state: 'REFUSED', message: 'The app lacks a permission for this, or the consent to it.' },
    ],
    'without the permission for owners of groups, then these are refused': [
      'groups',
      { directory: { withheld: ['groups/owners'] } },
      { state: 'REFUSED', code: 'Authorization_RequestDenied' },
    ],
    ...Object.fromEntries(
      [
        ['riskyServicePrincipals', 'identityProtection'],
        ['authorizationPolicy', 'policies'],
        ['adminConsentRequestPolicy', 'policies'],
        ['defaultAppManagementPolicy', 'policies'],
        ['identitySecurityDefaults', 'policies'],
        ['conditionalAccessPolicies', 'identity'],
        ['roleSchedules', 'roleManagement'],
        ['subscribedSkus', 'subscribedSkus'],
        ['subscriptions', 'directory'],
        ['premiumLicenseInsight', 'reports'],
        ['devices', 'devices'],
        ['managedDevices', 'deviceManagement'],
      ].map(([name, withheld]) => [
        `without the permission for ${name}, then it is refused`,
        [
          name as Name,
          { directory: { withheld: [withheld!] } },
          { state: 'REFUSED', code: 'Authorization_RequestDenied' },
        ] satisfies [Name, Situation, object],
      ]),
    ),
    'and nothing is at its path, then it is refused': [
      'credentialSignIns',
      { fault: { kind: 'status', status: 404, on: /reports/ } },
      { state: 'REFUSED', code: 'UnknownError' },
    ],
    'and the credentials are wrong, then it is refused': [
      'users',
      { clientSecret: 'wrong' },
      {
        state: 'REFUSED',
        code: 'AADSTS7000215',
        message: 'Microsoft does not accept the credentials of this connection.',
      },
    ],
    'and our request is not taken, then it has failed': [
      'users',
      { fault: { kind: 'status', status: 400, on: /users/ } },
      { state: 'FAILED', code: 'UnknownError', message: 'Microsoft did not take our request.' },
    ],
    'and the answer is a page for people, then it has failed': [
      'users',
      { fault: { kind: 'html', on: /users/ } },
      { state: 'FAILED', code: null, message: 'Microsoft gave an answer that cannot be read.' },
    ],
    'and the answer is half a document, then it has failed': [
      'users',
      { fault: { kind: 'invalid_json', on: /users/ } },
      { state: 'FAILED', code: null },
    ],
    'and a page leads to another host, then it has failed': [
      'users',
      { fault: { kind: 'rewrite', on: /users/, rewrite: leadingAway } },
      { state: 'FAILED', code: null },
    ],
    'and Microsoft is down, then it has failed': [
      'users',
      { fault: { kind: 'status', status: 503, retryAfter: '0', times: 9, on: /users/ } },
      { state: 'FAILED', code: null, message: 'Microsoft did not answer.' },
    ],
    'and it is throttled for ever, then it is throttled': [
      'users',
      { fault: { kind: 'status', status: 429, times: 999, on: /users/ } },
      { state: 'THROTTLED', code: null, message: 'Microsoft asked us to wait for too long.' },
    ],
  }

  test.each(Object.entries(situations))('%s', async (_name, [name, situation, withheld]) => {
    expect(withheldBy(await faultIn(situation, name))).toMatchObject(withheld)
  })

  test('and the refusal repeats what it was sent, then nothing of it is told', async () => {
    const echo = 'nova.vega@contoso.example 3b1f8a52-6f0e-4c4e-9f39-0c2d6a7e4a11'
    for (const status of [400, 401, 403, 404, 410]) {
      const fault: Fault = {
        kind: 'status',
        status,
        times: 9,
        body: { error: { code: echo, message: echo } },
        on: /users/,
      }
      const withheld = withheldBy(await faultIn({ fault }, 'users'))
      expect(withheld.code).toBeNull()
      expect(withheld.message).not.toMatch(/nova|contoso|3b1f/)
    }
  })
})

describe('given a fault, when it is asked whether the connection is refused as a whole', () => {
  test.each<[string, Situation, boolean]>([
    ['the credentials are wrong', { clientSecret: 'wrong' }, true],
    ['every token is refused', { fault: { kind: 'status', status: 401, times: 9, on: /users/ } }, true],
    ['a permission is missing', { directory: { withheld: ['users'] } }, false],
    ['it is throttled', { fault: { kind: 'status', status: 429, retryAfter: '9', on: /users/ } }, false],
  ])('and %s, then it says so', async (_name, situation, refused) => {
    expect(refusesConnection(await faultIn(situation, 'users'))).toBe(refused)
  })
})

test('given that Intune forbids, when it is asked whether the connection is refused as a whole, then it is not', async () => {
  expect(refusesConnection(await faultIn({ fault: intuneForbids }, 'managedDevices'))).toBe(false)
})

test('given a user and no permission for mailboxes, when their purposes are read, then they are refused', async () => {
  const reader = connectReader(await simulate({ withheld: ['users/mailboxSettings'] }))
  const user = (await gather(reader.users()))[15]!.id
  const fault = await faultOf(gather(reader.mailboxPurposes([user])))
  expect(withheldBy(fault)).toMatchObject({ state: 'REFUSED', code: 'Authorization_RequestDenied' })
})

test('given a directory without a license for sign-ins, when users are read, then they are, and sign-ins are withheld', async () => {
  const users = await gather(connectReader(await simulate({ premium: false })).users())
  expect(users.some((user) => 'signInActivity' in user)).toBe(false)
  expect(signInsWithheld).toMatchObject({ state: 'REFUSED', items: 0 })
})
