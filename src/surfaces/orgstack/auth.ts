import type { Input } from '../../contract/handler.ts'
import { toTokens } from './views.ts'

export async function logIn({ body, access }: Input<'orgstack_logIn'>) {
  const { username, email, password, organizationId } = body
  return toTokens(await access.logIn({ login: username ?? email ?? '', password, organizationId }))
}

export async function refreshToken({ body, access }: Input<'orgstack_refreshToken'>) {
  return toTokens(await access.refresh(body.refreshToken))
}

export async function switchOrganization({ body, caller, access }: Input<'orgstack_switchOrganization'>) {
  return toTokens(await access.switchOrganization(caller, body.organizationId))
}

export async function logOut({ caller, access }: Input<'orgstack_logOut'>) {
  await access.logOut(caller)
  return undefined
}

export async function getJwks({ access }: Input<'orgstack_getJwks'>) {
  return { keys: await access.publicKeys() }
}
