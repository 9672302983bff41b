import { withExtras } from '../../contract/answer.ts'
import type { Input } from '../../contract/handler.ts'
import { introduction } from '../../domain/access/signing-keys.ts'
import { toTokens } from './views.ts'

export async function logIn({ body, requestId, address, access }: Input<'orgstack_logIn'>) {
  const { username, email, password, organizationId } = body
  const signIn = { login: username ?? email ?? '', password, organizationId, address: address() }
  return toTokens(await access.logIn(signIn, requestId))
}

export async function refreshToken({ body, requestId, access }: Input<'orgstack_refreshToken'>) {
  return toTokens(await access.refresh(body.refreshToken, requestId))
}

export async function switchOrganization({
  body,
  caller,
  requestId,
  access,
}: Input<'orgstack_switchOrganization'>) {
  return toTokens(await access.switchOrganization(caller, body.organizationId, requestId))
}

export async function logOut({ caller, requestId, access }: Input<'orgstack_logOut'>) {
  await access.logOut(caller, requestId)
  return undefined
}

export async function logOutEverywhere({ caller, requestId, access }: Input<'orgstack_logOutEverywhere'>) {
  await access.logOutEverywhere(caller, requestId)
  return undefined
}

export async function getJwks({ access }: Input<'orgstack_getJwks'>) {
  const headers = { 'Cache-Control': `public, max-age=${introduction}` }
  return withExtras({ keys: await access.publicKeys() }, { headers })
}
