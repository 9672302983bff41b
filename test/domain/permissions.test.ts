import { expect, test } from '@jest/globals'
import {
  allPermissions,
  levelOf,
  levelPermissions,
  systemRoleAllows,
  systemRoleNames,
  systemRolePermissions,
} from '../../src/domain/access/permissions.ts'

const rolesWith = (permission: string) =>
  systemRoleNames.filter((role) => systemRoleAllows(role, permission)).join(' ')

/** Who has a permission, by its last word and by what it is about. */
test.each([
  ['tenants.read', 'read', 'owner admin member viewer'],
  ['tenants.update', 'write', 'owner admin member'],
  ['tenants.delete', 'admin', 'owner admin'],
  ['users.read', 'read', 'owner admin member viewer'],
  ['users.update', 'write', 'owner admin'],
  ['organizations.delete', 'admin', 'owner'],
  // What only administrators may so much as look at.
  ['exports.manage', 'admin', 'owner admin'],
  ['apiKeys.manage', 'admin', 'owner admin'],
])('%s: keys from the level %s on, and %s', (permission, level, roles) => {
  expect([levelOf(permission), rolesWith(permission)]).toEqual([level, roles])
})

test('the permissions of the contract are given by these rules', () => {
  for (const role of systemRoleNames)
    expect([role, ...systemRolePermissions[role]]).toEqual([
      role,
      ...allPermissions.filter((permission) => systemRoleAllows(role, permission)),
    ])
  expect([...levelPermissions.write]).toEqual(
    allPermissions.filter((permission) => levelOf(permission) !== 'admin'),
  )
})
