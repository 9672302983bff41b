import type { Handlers } from '../../contract/handler.ts'
import type { Surface } from '../../contract/pipeline.ts'
import { getJwks, logIn, logOut, logOutEverywhere, refreshToken, switchOrganization } from './auth.ts'
import { dialect } from './dialect.ts'
import { acceptInvitation, declineInvitation, listInvitations } from './invitations.ts'
import { addMember, listMembers, removeMember, updateMember } from './members.ts'
import {
  createOrganization,
  deleteOrganization,
  getOrganization,
  listOrganizations,
  updateOrganization,
} from './organizations.ts'
import { checkPermissions, getUserPermissions, listPermissions } from './permissions.ts'
import { createRole, deleteRole, getRole, listRoles, setRolePermissions, updateRole } from './roles.ts'
import { createUser, deleteUser, getUser, listUsers, updateUser } from './users.ts'

/** The OrgStack surface: its dialect and a handler for each of its operations. */
export const orgstack: Surface = {
  name: 'orgstack',
  dialect,
  handlers: {
    orgstack_logIn: logIn,
    orgstack_refreshToken: refreshToken,
    orgstack_logOut: logOut,
    orgstack_logOutEverywhere: logOutEverywhere,
    orgstack_switchOrganization: switchOrganization,
    orgstack_getJwks: getJwks,
    orgstack_listOrganizations: listOrganizations,
    orgstack_createOrganization: createOrganization,
    orgstack_getOrganization: getOrganization,
    orgstack_updateOrganization: updateOrganization,
    orgstack_deleteOrganization: deleteOrganization,
    orgstack_listMembers: listMembers,
    orgstack_addMember: addMember,
    orgstack_updateMember: updateMember,
    orgstack_removeMember: removeMember,
    orgstack_listInvitations: listInvitations,
    orgstack_acceptInvitation: acceptInvitation,
    orgstack_declineInvitation: declineInvitation,
    orgstack_listUsers: listUsers,
    orgstack_createUser: createUser,
    orgstack_getUser: getUser,
    orgstack_updateUser: updateUser,
    orgstack_deleteUser: deleteUser,
    orgstack_listRoles: listRoles,
    orgstack_createRole: createRole,
    orgstack_getRole: getRole,
    orgstack_updateRole: updateRole,
    orgstack_deleteRole: deleteRole,
    orgstack_setRolePermissions: setRolePermissions,
    orgstack_listPermissions: listPermissions,
    orgstack_getUserPermissions: getUserPermissions,
    orgstack_checkPermissions: checkPermissions,
  } satisfies Handlers<'orgstack'>,
}
