import { page, redirect, withExtras } from '../../contract/answer.ts'
import type { Input } from '../../contract/handler.ts'

export async function signIn({ body, requestId, address, access }: Input<'sixth_signIn'>) {
  const { username: login, password } = body
  const { token } = await access.logIn({ login, password, address: address() }, requestId)
  return withExtras(
    { signedIn: true },
    {
      headers: { 'X-Sixth': 'open' },
      cookies: [
        { name: 'session', value: token, httpOnly: true, sameSite: 'lax', path: '/' },
        { name: 'former', value: '', maxAge: 0 },
      ],
    },
  )
}

export async function leavePage() {
  return redirect('https://example.com/?a=b', {}, 302)
}

export async function leaveForm() {
  return redirect('/sixth/v1/page')
}

export async function getPage() {
  return page('<p>ä</p>')
}
