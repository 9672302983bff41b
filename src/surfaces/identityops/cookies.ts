import type { SetCookie } from 'cookie'
import type { RequestUrl } from '../../contract/dialect.ts'

type Cookies = Readonly<Record<string, string | undefined>>

/** 256 random bits in base64url. */
const sessionId = /^[\w-]{43}$/

/** Seconds after which a session ends at the latest. */
const sessionLifetime = 86_400

const isSecure = (url: RequestUrl) => url.origin().startsWith('https:')

/**
 * Where people reach the server with https, no other server of the domain and nobody without https can set a cookie of
 * this name. Each of both modes reads its own name alone: a cookie that somebody else has planted is passed over.
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes
 */
const nameOf = (name: string, url: RequestUrl) => (isSecure(url) ? `__Host-${name}` : name)

const cookie = (name: string, value: string, url: RequestUrl, maxAge: number): SetCookie => ({
  name: nameOf(name, url),
  value,
  maxAge,
  httpOnly: true,
  secure: isSecure(url),
  sameSite: 'lax',
  path: '/',
})

/** The session that a browser presents; null when it presents none that could be valid. */
export function readSession(cookies: Cookies, url: RequestUrl): string | null {
  const presented = cookies[nameOf('idops_session', url)]
  return presented !== undefined && sessionId.test(presented) ? presented : null
}

/** What a browser is to present from now on. */
export const sessionCookie = (url: RequestUrl, session: string) =>
  cookie('idops_session', session, url, sessionLifetime)

/** Makes a browser forget its session. */
export const noSessionCookie = (url: RequestUrl) => cookie('idops_session', '', url, 0)

/** Seconds within which a browser has to come back from Microsoft. */
const signInLifetime = 600

/** What a browser keeps while its person is at Microsoft. */
export const signInCookie = (url: RequestUrl, sealed: string) =>
  cookie('idops_sign_in', sealed, url, signInLifetime)

export const readSignIn = (cookies: Cookies, url: RequestUrl): string | null =>
  cookies[nameOf('idops_sign_in', url)] ?? null

export const noSignInCookie = (url: RequestUrl) => cookie('idops_sign_in', '', url, 0)
