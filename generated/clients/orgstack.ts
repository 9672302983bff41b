// Generated from openapi/ by `make generate`. Do not edit.
import { type ClientOptions, createPathBasedClient } from 'openapi-fetch'
import type { paths } from '../types.ts'

/** A client of the OrgStack surface. `baseUrl` is the server's address, without a path. */
export function createOrgStackClient(options: ClientOptions & { baseUrl: string }) {
  const client = createPathBasedClient<paths>(options)
  return {
    logIn: client['/orgstack/v1/auth/login'].POST,
    refreshToken: client['/orgstack/v1/auth/refresh'].POST,
    logOut: client['/orgstack/v1/auth/logout'].POST,
    logOutEverywhere: client['/orgstack/v1/auth/logout-all'].POST,
    switchOrganization: client['/orgstack/v1/auth/switch-organization'].POST,
    listOrganizations: client['/orgstack/v1/organizations'].GET,
    createOrganization: client['/orgstack/v1/organizations'].POST,
    getOrganization: client['/orgstack/v1/organizations/{id}'].GET,
    updateOrganization: client['/orgstack/v1/organizations/{id}'].PATCH,
    deleteOrganization: client['/orgstack/v1/organizations/{id}'].DELETE,
    listMembers: client['/orgstack/v1/organizations/{id}/members'].GET,
    addMember: client['/orgstack/v1/organizations/{id}/members'].POST,
    updateMember: client['/orgstack/v1/organizations/{id}/members/{userId}'].PATCH,
    removeMember: client['/orgstack/v1/organizations/{id}/members/{userId}'].DELETE,
    listInvitations: client['/orgstack/v1/invitations'].GET,
    acceptInvitation: client['/orgstack/v1/invitations/{id}/accept'].POST,
    declineInvitation: client['/orgstack/v1/invitations/{id}/decline'].POST,
    listUsers: client['/orgstack/v1/users'].GET,
    createUser: client['/orgstack/v1/users'].POST,
    getUser: client['/orgstack/v1/users/{id}'].GET,
    updateUser: client['/orgstack/v1/users/{id}'].PATCH,
    deleteUser: client['/orgstack/v1/users/{id}'].DELETE,
    getUserPermissions: client['/orgstack/v1/users/{id}/permissions'].GET,
    listRoles: client['/orgstack/v1/roles'].GET,
    createRole: client['/orgstack/v1/roles'].POST,
    getRole: client['/orgstack/v1/roles/{id}'].GET,
    updateRole: client['/orgstack/v1/roles/{id}'].PATCH,
    deleteRole: client['/orgstack/v1/roles/{id}'].DELETE,
    setRolePermissions: client['/orgstack/v1/roles/{id}/permissions'].PUT,
    listPermissions: client['/orgstack/v1/permissions'].GET,
    checkPermissions: client['/orgstack/v1/permissions/check'].POST,
    getJwks: client['/.well-known/jwks.json'].GET,
  }
}
