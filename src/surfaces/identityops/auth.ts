import { redirect, withExtras } from '../../contract/answer.ts'
import type { RequestUrl } from '../../contract/dialect.ts'
import type { Input } from '../../contract/handler.ts'
import type { Access } from '../../domain/access/access.ts'
import { toCredential } from '../../domain/access/credential.ts'
import { toPage } from '../../database/pagination.ts'
import { listBrowserSessions } from '../../domain/access/own-sessions.ts'
import { refusal } from '../../domain/errors.ts'
import {
  noSessionCookie,
  noSignInCookie,
  readSession,
  readSignIn,
  sessionCookie,
  signInCookie,
} from './cookies.ts'
import { toBrowserSession, toSession } from './views.ts'

export async function getSession({ caller, access }: Input<'identityops_getSession'>) {
  return toSession(caller, await access.describe(caller))
}

export async function logIn(input: Input<'identityops_logIn'>) {
  const { body, requestId, address, access, url, cookies, userAgent } = input
  const { email: login, password, organizationId } = body
  const userId = await access.checkPassword({ login, password, address: address() })
  const presented = readSession(cookies(), url)
  return signedIn(
    access,
    url,
    await access.browser.start({ userId, organizationId, userAgent, presented }, requestId),
  )
}

/** Tells who is signed in with a session that has just begun, or got another id, and has the browser keep it. */
async function signedIn(access: Access, url: RequestUrl, session: string) {
  const caller = await access.browser.find('identityops', toCredential(session))
  // What has been ended at this moment.
  if (caller === null) throw refusal('unauthenticated')
  return withExtras(toSession(caller, await access.describe(caller)), {
    cookies: [sessionCookie(url, session)],
  })
}

export async function logOut({ requestId, access, url, cookies }: Input<'identityops_logOut'>) {
  const session = readSession(cookies(), url)
  if (session !== null) await access.browser.logOut(toCredential(session), requestId)
  return withExtras(undefined, { cookies: [noSessionCookie(url)] })
}

export async function switchTenant({ body, caller, access, url }: Input<'identityops_switchTenant'>) {
  return signedIn(access, url, await access.browser.switchTenant(caller, body.tenantId))
}

export async function switchOrganization(input: Input<'identityops_switchOrganization'>) {
  const { body, caller, access, url, requestId, userAgent } = input
  const { organizationId } = body
  return signedIn(
    access,
    url,
    await access.browser.switchOrganization(caller, organizationId, userAgent, requestId),
  )
}

/** Where Microsoft sends a browser back to. */
const callbackOf = (url: RequestUrl) => `${url.origin()}/identityops/api/auth/microsoft/callback`

export async function startMicrosoftSignIn(input: Input<'identityops_startMicrosoftSignIn'>) {
  const { query, access, connectors, url } = input
  const journey = { callback: callbackOf(url), returnTo: query.returnTo }
  const { url: location, sealed } = await access.external.begin(connectors, journey)
  return redirect(location, { cookies: [signInCookie(url, sealed)] }, 302)
}

export async function linkMicrosoft(input: Input<'identityops_linkMicrosoft'>) {
  const { query, caller, access, connectors, url } = input
  const journey = { callback: callbackOf(url), returnTo: query.returnTo, userId: caller.userId }
  const { url: location, sealed } = await access.external.begin(connectors, journey)
  return redirect(location, { cookies: [signInCookie(url, sealed)] }, 303)
}

export async function acceptWithMicrosoft(input: Input<'identityops_acceptWithMicrosoft'>) {
  const { body, query, access, connectors, url } = input
  const journey = { callback: callbackOf(url), returnTo: query.returnTo, invite: body }
  const { url: location, sealed } = await access.external.begin(connectors, journey)
  return redirect(location, { cookies: [signInCookie(url, sealed)] }, 303)
}

export async function finishMicrosoftSignIn(input: Input<'identityops_finishMicrosoftSignIn'>) {
  const { query, access, connectors, url, cookies, userAgent, requestId } = input
  const { returnTo, session } = await access.external.finish(
    connectors,
    {
      url: `${callbackOf(url)}?${url.search}`,
      state: query.state,
      sealed: readSignIn(cookies(), url),
      presented: readSession(cookies(), url),
      userAgent,
    },
    requestId,
  )
  const kept = session === null ? [] : [sessionCookie(url, session)]
  return redirect(returnTo, { cookies: [noSignInCookie(url), ...kept] }, 302)
}

export async function unlinkMicrosoft({ caller, access, requestId }: Input<'identityops_unlinkMicrosoft'>) {
  await access.external.unlink(caller, requestId)
  return undefined
}

export async function listSessions({ caller, page, db }: Input<'identityops_listSessions'>) {
  return toPage(await listBrowserSessions(db, caller, page), toBrowserSession(caller))
}

export async function endSession({ params, caller, access, requestId }: Input<'identityops_endSession'>) {
  await access.browser.end(caller, params.id, requestId)
  return undefined
}
