import { describe, expect, test } from '@jest/globals'
import { signIns, withUser as given } from '../../support/one-user.ts'
import { forEmergencies } from '../../support/emergencies.ts'
import {
  at,
  type Directory,
  findings,
  found,
  guid,
  type Json,
  owner,
  snapshotOf,
} from '../../support/scanned-directory.ts'
import { evaluate } from '../../../src/domain/scans/engine/evaluate.ts'

const find = (rule: string, of: Directory, circumstances?: Parameters<typeof found>[1]) =>
  found(of, circumstances).filter((line) => line.startsWith(rule))

const guest = { userType: 'Guest' }

test('given somebody at work, nothing is found', () => {
  expect(found(given({}))).toEqual([])
})

describe('USR-001 and USR-002: given a user', () => {
  const member = ['USR-001 MEDIUM 0']
  test.each<[string, Json, string[]]>([
    ['who last signed in 90 days ago', signIns(at(-90)), member],
    ['who did a second later', signIns(at(-90, 1)), []],
    [
      'who succeeded long ago, while others tried their password yesterday',
      signIns(at(-200), at(-1)),
      member,
    ],
    ['of whom no success is known, who was there yesterday', signIns(null, at(-1)), []],
    ['whose programs were', signIns(null, at(-200), at(-1)), []],
    ['who has never signed in, and came 90 days ago', { ...signIns(null), createdDateTime: at(-90) }, member],
    ['who came a second later', { ...signIns(null), createdDateTime: at(-90, 1) }, []],
    ['who has no times at all', { signInActivity: null, createdDateTime: at(-90) }, member],
    ['who came nobody knows when', { signInActivity: null, createdDateTime: null }, []],
    ['who is disabled', { ...signIns(at(-200)), accountEnabled: false }, []],
    ['who is a guest', { ...signIns(at(-200)), ...guest }, ['USR-002 MEDIUM 0']],
    ['who is a guest whose programs were there', { ...signIns(null, null, at(-1)), ...guest }, []],
    ['who is a guest or not', { ...signIns(at(-200)), userType: null }, []],
    [
      'that is a program, by its name',
      { ...signIns(at(-200)), userPrincipalName: 'SVC-backup@contoso.example' },
      [],
    ],
    [
      'that is a shared mailbox, by its name',
      { ...signIns(at(-200)), userPrincipalName: 'shared-info@contoso.example' },
      [],
    ],
    ['that is a resource', { ...signIns(at(-200)), isResourceAccount: true }, []],
  ])('%s', (_, user, expected) => {
    expect(found(given(user)).filter((line) => /^USR-00[12]/.test(line))).toEqual(expected)
  })

  test('for emergencies: it is right that they do not sign in', () => {
    const unused = given(signIns(at(-200)))
    for (const breakGlass of [forEmergencies(guid(1).toUpperCase()), forEmergencies('USER1@contoso.example')])
      expect(found(unused, { settings: { breakGlass } })).toEqual([])
  })

  test('in a directory that tells no sign-ins: nothing is found, and both rules are unknown', () => {
    const { findings, unknownRules } = evaluate(snapshotOf(given(signIns(at(-200))), { unread: ['signIns'] }))
    expect(unknownRules.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['USR-001', 'USR-002', 'USR-006']),
    )
    expect(findings.filter(({ state }) => state === 'OPEN')).toEqual([])
  })

  test('the sentence says since when, and the evidence that it was never', () => {
    const [left, never] = [signIns(at(-91)), { ...signIns(null), createdDateTime: at(-400) }].map(
      (user) => findings(given(user))[0],
    )
    expect(left).toMatchObject({
      object: { type: 'USER', id: guid(1), name: 'User 1', appId: null },
      summary: 'The account of User 1 is enabled, and last signed in on 2026-08-28, 91 days ago.',
    })
    expect(never?.evidence).toContainEqual({ field: 'neverSignedIn', value: 'true' })
  })
})

describe('USR-003: given a guest whose invitation', () => {
  const pending = (more: Json) =>
    find('USR-003', given({ ...guest, externalUserState: 'PendingAcceptance', ...more }))
  test.each<[string, Json, string[]]>([
    ['has been open for 30 days', { externalUserStateChangeDateTime: at(-30) }, ['USR-003 LOW 0']],
    ['has been for a second less', { externalUserStateChangeDateTime: at(-30, 1) }, []],
    [
      'is of nobody knows when, and the guest of 30 days ago',
      { createdDateTime: at(-30) },
      ['USR-003 LOW 0'],
    ],
    ['was accepted', { externalUserState: 'Accepted', externalUserStateChangeDateTime: at(-90) }, []],
    ['has been open for long, and who is disabled', { accountEnabled: false }, []],
  ])('%s', (_, user, expected) => {
    expect(pending(user)).toEqual(expected)
  })
})

describe('USR-004: given a guest', () => {
  const sponsored = (user: Json, sponsors: Json[] | null) =>
    find(
      'USR-004',
      given(user, sponsors === null ? {} : { sponsors: [{ userId: guid(1).toUpperCase(), sponsors }] }),
    )
  test.each<[string, Json, Json[] | null, string[]]>([
    ['without a sponsor', guest, [], ['USR-004 MEDIUM 0']],
    ['with one', guest, [owner(guid(8))], []],
    ['who came after sponsors were read', guest, null, []],
    ['who is disabled', { ...guest, accountEnabled: false }, [], []],
    ['or a member', {}, [], []],
  ])('%s', (_, user, sponsors, expected) => {
    expect(sponsored(user, sponsors)).toEqual(expected)
  })
})

describe('USR-010: given a leave date', () => {
  test.each<[string | null, Json, string[]]>([
    [at(0, -1), {}, ['USR-010 HIGH 0']],
    [at(0), {}, []],
    [at(30), {}, []],
    [null, {}, []],
    [at(-30), { accountEnabled: false }, []],
  ])('%s', (employeeLeaveDateTime, user, expected) => {
    expect(find('USR-010', given({ employeeLeaveDateTime, ...user }))).toEqual(expected)
  })

  test('that this connection may not read: the rule is unknown', () => {
    const bare = given({})
    const users = (bare.users ?? []).map(({ employeeLeaveDateTime: _, ...user }) => user)
    const snapshot = snapshotOf({ ...bare, users })
    // The connector leaves the property out where it may not read it.
    const items = {
      ...snapshot.items,
      users: snapshot.items.users.map(({ employeeLeaveDateTime: _, ...user }) => user),
    }
    const { unknownRules } = evaluate({ ...snapshot, items })
    expect(unknownRules.map(({ id }) => id)).toContain('USR-010')
  })
})
