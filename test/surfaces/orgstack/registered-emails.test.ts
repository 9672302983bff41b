import { expect, test } from '@jest/globals'
import { createOwner, createPerson, type Person, trail } from '../../support/orgstack.ts'
import { startServer } from '../../support/server.ts'

/** Whether an email has an account is told to nobody: whatever is done with it is answered in the same words. */
const server = startServer({ unlimited: true })

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const time = /\d{4}-\d\d-\d\dT[\d:.]+Z/g

/** Text with a name in the place of each id, in the order of coming up, and none of what is random. */
function withoutChance(text: string, email: string): string {
  const ids: string[] = []
  const nameOf = (id: string) => {
    if (!ids.includes(id)) ids.push(id)
    return `id ${ids.indexOf(id)}`
  }
  return text
    .replaceAll(new RegExp(email, 'gi'), 'an email')
    .replaceAll(uuid, nameOf)
    .replaceAll(time, 'a time')
    .replaceAll(/organization-[0-9a-f]{8}/g, 'an organization')
    .replaceAll(/\b[0-9a-f]{12}\b/g, 'somebody')
}

/** Everything that an owner can do with somebody they have added, and what they are answered. */
async function everythingOf(email: string, username: string): Promise<string[]> {
  const owner = await createOwner(server)
  const { organizationId } = owner
  const said: string[] = []
  const call = async (...request: Parameters<Person['call']>) => {
    const { status, body } = await owner.call(...request)
    said.push(JSON.stringify({ request, status, body }, null, 1))
    return body as { id: string; userId: string }
  }
  const profile = {
    firstName: 'Ana',
    lastName: 'Novak',
    avatarUrl: 'https://cdn.example/a.png',
    preferences: { timezone: 'Europe/Ljubljana', language: 'sl' },
  }
  const user = { email, username, password: 'a long enough password', role: 'owner', ...profile }
  const { id } = await call('post', '/users', user)
  await call('post', '/users', { email: email.toUpperCase() })
  const readAll = async () => {
    await call('get', `/users/${id}`)
    for (const query of ['', '?status=pending', '?status=active', '?emailVerified=false', '?search=novak'])
      await call('get', `/users${query}`)
    await call('get', `/organizations/${organizationId}/members`)
    await call('get', `/users/${id}/permissions`)
    await call('post', '/permissions/check', { checks: [{ permission: 'users.read', userId: id }] })
    await call('get', `/roles?organizationId=${organizationId}`)
  }
  await readAll()
  // Whether they are an owner to rely on
  const members = `/organizations/${organizationId}/members`
  await call('patch', `${members}/${owner.userId}`, { role: 'admin' })
  await call('patch', `/organizations/${organizationId}`, { settings: { requireEmailVerification: true } })
  await readAll()
  await call('patch', `/organizations/${organizationId}`, { settings: { requireEmailVerification: false } })
  await call('patch', `/users/${id}`, { firstName: null, displayName: 'Annie', role: 'viewer' })
  await call('patch', `${members}/${id}`, { status: 'suspended' })
  await readAll()
  await call('patch', `${members}/${id}`, { status: 'active', role: 'member' })
  // Whether they can be taken along into another organization
  const { id: second } = await call('post', '/organizations', {
    name: 'Second',
    slug: `second-${username.replace('.', '-')}`,
  })
  await call('post', `/organizations/${second}/members`, { userId: id })
  await call('post', `/organizations/${second}/members`, { userId: id })
  await call('post', '/users', { email, organizationId: second })
  await call('get', `/users?organizationId=${second}`)
  await call('get', `/users/${id}`)
  await call('patch', `/users/${id}`, { lastName: 'Changed' })
  // Whether they can be removed, and come again
  await call('delete', `/users/${id}`)
  await call('get', `/users/${id}`)
  await call('post', '/permissions/check', { checks: [{ permission: 'users.read', userId: id }] })
  const again = await call('post', '/users', user)
  await call('delete', `${members}/${again.id}`)
  await call('post', '/users', { email })
  for (const place of [organizationId, second]) said.push(...(await trail(server, place)))
  return said.map((text) =>
    withoutChance(text, email)
      .replaceAll(username, 'a name')
      .replaceAll(/wanda-\w+/g, 'a name'),
  )
}

test('an email with an account is answered like one without, whatever is done with it', async () => {
  const elsewhere = await createOwner(server)
  const registered = await createPerson(server, elsewhere.organizationId, 'member')
  const [withAccount, without] = await Promise.all([
    everythingOf(registered.email, 'wanda.one'),
    everythingOf('0123456789ab@people.example', 'wanda.two'),
  ])
  expect(withAccount).toEqual(without)
  // And all of it came to something.
  const statuses = new Set(withAccount.map((text) => /"status": (\d+)/.exec(text)?.[1]))
  expect([...statuses].toSorted()).toEqual(['200', '201', '404', '409', undefined])
}, 120_000)
