import { beforeAll } from '@jest/globals'
import type { components } from '../../../generated/types.ts'
import {
  type Directory,
  guid,
  type Json,
  owner,
  person,
  roleDefinition,
  roleHeld,
} from '../../support/scanned-directory.ts'
import { ago, useAssets } from './asset-readings.ts'

export type Group = components['schemas']['IdentityOpsGroup']

export const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1'
export const messageReader = 'ac16e43d-7b2d-40e0-ac05-243ff356ab5b'

/** A group as Microsoft Graph has it, of whose number people are in it. */
export const entry = (number: number, displayName: string, more: Json = {}): Json => ({
  id: guid(number),
  displayName,
  mailEnabled: false,
  securityEnabled: true,
  groupTypes: [],
  visibility: null,
  createdDateTime: ago(400 + number),
  onPremisesSyncEnabled: null,
  isAssignableToRole: null,
  memberCount: number,
  owners: [owner(guid(1)), owner(guid(2))],
  ...more,
})

const team = { groupTypes: ['Unified'], mailEnabled: true, securityEnabled: false, visibility: 'Private' }

/** One group of each kind, each with something of its own. */
export const directory: Directory = {
  users: [person(1), person(2, { displayName: null }), person(3, { userType: 'Guest' })],
  groups: [
    entry(201, 'Admins', {
      isAssignableToRole: true,
      owners: [owner(guid(1)), owner(guid(2)), owner(guid(3)), owner(guid(4), 'servicePrincipal')],
    }),
    entry(202, 'Bistro', { ...team, visibility: 'Public' }),
    entry(203, 'Café', { ...team, visibility: 'HiddenMembership', memberCount: null }),
    entry(204, 'Distribution', { mailEnabled: true, securityEnabled: false, owners: [] }),
    entry(205, 'Élan', {
      groupTypes: ['DynamicMembership'],
      membershipRule: '(user.department -eq "Sales")',
      membershipRuleProcessingState: 'On',
      createdDateTime: null,
    }),
    entry(206, 'Forgotten', { owners: [], memberCount: 0 }),
    entry(207, 'Guests', { owners: [owner(guid(3).toUpperCase())] }),
    entry(208, 'Mail', { mailEnabled: true }),
    entry(209, 'Nested'),
    entry(210, 'Synced', { onPremisesSyncEnabled: true, owners: [] }),
    entry(211, 'Readers'),
  ],
  roleDefinitions: [
    roleDefinition(userAdministrator, 'User Administrator'),
    roleDefinition(messageReader, 'Message Center Reader'),
  ],
  roleAssignments: [
    roleHeld(guid(201), userAdministrator),
    roleHeld(guid(201), userAdministrator, {
      id: 'scoped',
      directoryScopeId: `/administrativeUnits/${guid(9)}`,
    }),
  ],
  roleEligibilities: [roleHeld(guid(211), messageReader)],
  roleMembers: [
    { groupId: guid(201), members: [owner(guid(209), 'group')] },
    { groupId: guid(211), members: [] },
  ],
}

/** What is found of a group of which there is nothing to say. */
export const none = { critical: 0, high: 0, medium: 0, low: 0, acknowledged: 0, unknown: 0 }

/** A customer for whom that directory was scanned, and what is read of its groups. */
export function useGroups() {
  const assets = useAssets<Group>('/groups')
  beforeAll(async () => void (await assets.scan(directory)))
  return assets
}
