import { describe, expect, test } from '@jest/globals'
import { at, type Directory, guid, type Json } from '../../support/scanned-directory.ts'
import {
  assigned,
  findLicenses,
  licensed,
  person,
  product,
  sku,
  subscription,
  wasted,
} from '../../support/licensed-directory.ts'

const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10'
const { m365E3, exchange1, visio2, powerAutomateFree, unlisted } = sku

const one = (more: Json = {}, rest: Directory = {}) => licensed([person(1, [m365E3], more)], rest)
const signedIn = (
  interactive: string | null,
  background: string | null = null,
  success: string | null = null,
) => ({
  signInActivity: {
    lastSignInDateTime: interactive,
    lastNonInteractiveSignInDateTime: background,
    lastSuccessfulSignInDateTime: success,
  },
})
const disabled = { accountEnabled: false }

describe('somebody at work with a license', () => {
  test('wastes nothing', () => {
    expect(findLicenses(one())).toEqual([])
    expect(wasted(one())).toEqual([])
  })
})

describe('LIC-001: given a disabled account', () => {
  test.each<[string, Directory, string[]]>([
    ['with a product', one(disabled), [`LIC-001 MEDIUM ${m365E3}`]],
    [
      'with two',
      licensed([person(1, [m365E3, visio2], disabled)]),
      [`LIC-001 MEDIUM ${m365E3}`, `LIC-001 MEDIUM ${visio2}`],
    ],
    [
      'with one that no list has',
      licensed([person(1, [unlisted], disabled)]),
      [`LIC-001 MEDIUM ${unlisted}`],
    ],
    ['with what is free', licensed([person(1, [powerAutomateFree], disabled)]), []],
    ['with none', licensed([person(1, [], disabled)]), []],
    [
      'to which it could not be assigned',
      one({
        ...disabled,
        assignedLicenses: [],
        licenseAssignmentStates: [assigned(m365E3, { state: 'Error', error: 'CountViolation' })],
      }),
      [`LIC-010 MEDIUM ${m365E3}`],
    ],
    [
      'of a shared mailbox, by its purpose',
      one(disabled, { mailboxPurposes: [{ userId: guid(1).toUpperCase(), purpose: 'shared' }] }),
      [`LIC-005 LOW ${m365E3}`],
    ],
    [
      'of a person, by the purpose of the mailbox',
      one(disabled, { mailboxPurposes: [{ userId: guid(1), purpose: 'user' }] }),
      [`LIC-001 MEDIUM ${m365E3}`],
    ],
    ['that the directory does not call disabled', one({ accountEnabled: null }), []],
  ])('%s', (_, directory, expected) => {
    expect(findLicenses(directory)).toEqual(expected)
  })
})

describe('LIC-002: given a leave date', () => {
  test.each<[string, string | null, string[]]>([
    ['none', null, []],
    ['a second ago', at(0, -1), [`LIC-002 MEDIUM ${m365E3}`]],
    ['right now', at(0), []],
    ['in a second', at(0, 1), []],
    ['long ago', at(-400), [`LIC-002 MEDIUM ${m365E3}`]],
  ])('%s', (_, employeeLeaveDateTime, expected) => {
    expect(findLicenses(one({ employeeLeaveDateTime }))).toEqual(expected)
  })
})

describe('LIC-003: given the last sign-in', () => {
  test.each<[string, Json, string[]]>([
    ['exactly 90 days ago', signedIn(at(-90)), [`LIC-003 MEDIUM ${m365E3}`]],
    ['a second less', signedIn(at(-90, 1)), []],
    ['in the background yesterday', signedIn(at(-400), at(-1)), []],
    ['that failed yesterday', signedIn(at(-1), null, at(-400)), []],
    ['in the background alone, long ago', signedIn(null, at(-91)), [`LIC-003 MEDIUM ${m365E3}`]],
    ['successful alone, long ago', signedIn(null, null, at(-91)), [`LIC-003 MEDIUM ${m365E3}`]],
    ['long ago, of a disabled account', { ...signedIn(at(-400)), ...disabled }, [`LIC-001 MEDIUM ${m365E3}`]],
    ['long ago, of a guest', { ...signedIn(at(-400)), userType: 'Guest' }, [`LIC-013 LOW ${m365E3}`]],
    [
      'long ago, of a service account',
      { ...signedIn(at(-400)), userPrincipalName: 'SVC-backup@contoso.example' },
      [`LIC-005 LOW ${m365E3}`],
    ],
    [
      'long ago, of a resource account',
      { ...signedIn(at(-400)), isResourceAccount: true },
      [`LIC-005 LOW ${m365E3}`],
    ],
    [
      'long ago, of somebody of no known type',
      { ...signedIn(at(-400)), userType: null },
      [`LIC-003 MEDIUM ${m365E3}`],
    ],
  ])('%s', (_, more, expected) => {
    expect(findLicenses(one(more))).toEqual(expected)
  })

  test('how many days are long is a setting', () => {
    const directory = one(signedIn(at(-40)))
    expect(findLicenses(directory, { settings: { inactiveDays: 40 } })).toEqual([`LIC-003 MEDIUM ${m365E3}`])
    expect(findLicenses(directory, { settings: { inactiveDays: 41 } })).toEqual([])
  })
})

describe('LIC-004: given an account that never signed in', () => {
  test.each<[string, Json, string[]]>([
    [
      'for 30 days and a second',
      { createdDateTime: at(-30, -1), signInActivity: null },
      [`LIC-004 MEDIUM ${m365E3}`],
    ],
    ['for exactly 30 days', { createdDateTime: at(-30), signInActivity: null }, []],
    ['by empty times', { ...signedIn(null), createdDateTime: at(-31) }, [`LIC-004 MEDIUM ${m365E3}`]],
    ['since nobody knows when', { createdDateTime: null, signInActivity: null }, []],
    [
      'that is a guest’s',
      { createdDateTime: at(-400), signInActivity: null, userType: 'Guest' },
      [`LIC-013 LOW ${m365E3}`],
    ],
  ])('%s', (_, more, expected) => {
    expect(findLicenses(one(more))).toEqual(expected)
  })
})

describe('LIC-005: given an account called', () => {
  test.each<[string, string[]]>([
    ['svc-backup@contoso.example', [`LIC-005 LOW ${m365E3}`]],
    ['service-desk@contoso.example', [`LIC-005 LOW ${m365E3}`]],
    ['shared-sales@contoso.example', [`LIC-005 LOW ${m365E3}`]],
    ['MBX-info@contoso.example', [`LIC-005 LOW ${m365E3}`]],
    ['room-1@contoso.example', [`LIC-005 LOW ${m365E3}`]],
    ['noreply@contoso.example', [`LIC-005 LOW ${m365E3}`]],
    ['svcbackup@contoso.example', []],
    ['ana@svc-hosting.example', []],
  ])('%s', (userPrincipalName, expected) => {
    expect(findLicenses(one({ userPrincipalName }))).toEqual(expected)
  })

  test('patterns are a setting; one with an @ is held against the whole name', () => {
    const directory = one({ userPrincipalName: 'kiosk7@plant.example' })
    const settings = { sharedMailboxPatterns: ['*@plant.example'], serviceAccountPatterns: [] }
    expect(findLicenses(directory, { settings })).toEqual([`LIC-005 LOW ${m365E3}`])
    expect(findLicenses(directory, { settings: { sharedMailboxPatterns: ['*plant.example'] } })).toEqual([])
  })
})

describe('LIC-011: given somebody with Exchange Online beside Microsoft 365 E3', () => {
  const both = (more: Json = {}, rest: Directory = {}) =>
    licensed([person(1, [m365E3, exchange1], more)], rest)
  test.each<[string, Directory, string[]]>([
    ['which contains it', both(), [`LIC-011 MEDIUM ${exchange1}`]],
    [
      'whose Exchange is switched off',
      both({
        assignedLicenses: [
          { skuId: m365E3, disabledPlans: ['EFB87545-963c-4e0d-99df-69c6916d9eb0'] },
          { skuId: exchange1, disabledPlans: [] },
        ],
      }),
      [],
    ],
    [
      'that could not be assigned',
      both({
        assignedLicenses: [{ skuId: exchange1, disabledPlans: [] }],
        licenseAssignmentStates: [
          assigned(exchange1),
          assigned(m365E3, { state: 'Error', error: 'CountViolation' }),
        ],
      }),
      [`LIC-010 MEDIUM ${m365E3}`],
    ],
    [
      'on trial, which ends',
      both({}, { subscriptions: [subscription(1, m365E3, { isTrial: true }), subscription(2, exchange1)] }),
      [],
    ],
    [
      'that is suspended',
      both({}, { subscribedSkus: [product(m365E3, { capabilityStatus: 'Suspended' }), product(exchange1)] }),
      [`LIC-008 HIGH`],
    ],
  ])('%s', (_, directory, expected) => {
    expect(findLicenses(directory)).toEqual(expected)
  })
})

describe('a license is in the tier of the first rule that it matches', () => {
  const gone = { ...disabled, employeeLeaveDateTime: at(-5) }
  const idle = signedIn(at(-200))
  const admin = {
    roleDefinitions: [
      {
        id: guid(50),
        templateId: globalAdministrator,
        displayName: 'Global Administrator',
        isBuiltIn: true,
        isEnabled: true,
      },
    ],
    roleAssignments: [{ id: 'x', principalId: guid(1), roleDefinitionId: guid(50), directoryScopeId: '/' }],
  }
  test.each<[string, Directory, string[]]>([
    ['disabled and gone', one(gone), ['GUARANTEED LIC-001 LIC-002']],
    ['gone and idle', one({ employeeLeaveDateTime: at(-5), ...idle }), ['GUARANTEED LIC-002 LIC-003']],
    ['idle, and an administrator', one(idle, admin), ['LIKELY LIC-003 LIC-014']],
    ['a disabled guest', one({ ...disabled, userType: 'Guest' }), ['GUARANTEED LIC-001 LIC-013']],
    [
      'idle, with one product inside the other',
      licensed([person(1, [m365E3, exchange1], idle)]),
      ['LIKELY LIC-003', 'LIKELY LIC-003 LIC-011'],
    ],
    [
      'a service account that is disabled',
      one({ ...disabled, userPrincipalName: 'svc-x@contoso.example' }),
      ['GUARANTEED LIC-001 LIC-005'],
    ],
    [
      'a shared mailbox: to be looked at, whatever else is true of it',
      licensed([person(1, [m365E3, exchange1], { ...gone, userPrincipalName: 'mbx-x@contoso.example' })]),
      ['REVIEW LIC-005 LIC-002', 'REVIEW LIC-005 LIC-002 LIC-011'],
    ],
  ])('%s', (_, directory, expected) => {
    expect(wasted(directory).toSorted()).toEqual(expected.toSorted())
  })
})
