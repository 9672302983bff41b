import {
  bareDirectory,
  type Directory,
  globalAdministrator,
  guid,
  type Json,
  person,
  roleDefinition,
} from './scanned-directory.ts'

export const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1'
export const reader = guid(51)
export const group = guid(120)
const roleDefinitions = [
  roleDefinition(globalAdministrator, 'Global Administrator'),
  roleDefinition(userAdministrator, 'User Administrator'),
  roleDefinition(reader, 'Directory Readers'),
]

/** A directory with one more user, whose number is 1. */
export function withUser(user: Json, rest: Directory = {}): Directory {
  const bare = bareDirectory()
  const { roleAssignments = [], ...others } = rest
  return {
    ...bare,
    users: [person(1, user), ...(bare.users ?? [])],
    roleDefinitions,
    roleAssignments: [...(bare.roleAssignments ?? []), ...roleAssignments],
    ...others,
  }
}

/** When somebody signed in. */
export const signIns = (
  successful: string | null,
  interactive: string | null = null,
  other: string | null = null,
): Json => ({
  signInActivity: {
    lastSuccessfulSignInDateTime: successful,
    lastSignInDateTime: interactive,
    lastNonInteractiveSignInDateTime: other,
  },
})
