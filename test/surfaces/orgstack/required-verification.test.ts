import { expect, test } from '@jest/globals'
import { createOwner, createPerson, type Person, setVerified } from '../../support/orgstack.ts'
import { startServer } from '../../support/server.ts'

/** `requireEmailVerification` shuts out whose email is not verified: but never the last one who could open again. */
const server = startServer({ unlimited: true })

const settings = { requireEmailVerification: true }
const require = (by: Person) => by.call('patch', `/organizations/${by.organizationId}`, { settings })
const refusal = (message: string) => ({
  status: 409,
  body: {
    message,
    details: [{ field: 'settings.requireEmailVerification', in: 'body', message: 'would shut out too many' }],
  },
})
const shutsOutCaller = refusal('This would shut you out: your email is not verified.')
const shutsOutOwners = refusal(
  'This would shut out every owner of the organization: none has a verified email.',
)
const lastOwner = {
  status: 409,
  body: { message: 'This is the last active owner of the organization.' },
}

test('is refused to whose own email is not verified, and nothing has changed then', async () => {
  const owner = await createOwner(server)
  await createPerson(server, owner.organizationId, 'owner')
  await setVerified(server, owner, false)
  expect(await require(owner)).toMatchObject(shutsOutCaller)
  expect(await owner.call('post', '/organizations', { name: 'Closed', settings })).toMatchObject(
    shutsOutCaller,
  )
  expect((await owner.call('get', `/organizations/${owner.organizationId}`)).body).toMatchObject({
    settings: { requireEmailVerification: false },
  })
  // And once it is verified, they may
  await setVerified(server, owner, true)
  expect((await require(owner)).status).toBe(200)
  expect((await owner.call('post', '/organizations', { name: 'Open', settings })).status).toBe(201)
})

test('is refused to an admin while no owner’s email is verified', async () => {
  const owner = await createOwner(server)
  const admin = await createPerson(server, owner.organizationId, 'admin')
  const suspended = await createPerson(server, owner.organizationId, 'owner')
  await owner.call('patch', `/users/${suspended.userId}`, { status: 'suspended' })
  await setVerified(server, owner, false)
  expect(await require(admin)).toMatchObject(shutsOutOwners)
  expect((await owner.call('patch', `/users/${suspended.userId}`, { status: 'active' })).status).toBe(200)
  expect((await require(admin)).status).toBe(200)
})

test('keeps the last owner whose email is verified', async () => {
  // Given two owners, one of them shut out
  const owner = await createOwner(server)
  const other = await createPerson(server, owner.organizationId, 'owner')
  await setVerified(server, other, false)
  expect((await require(owner)).status).toBe(200)
  // When the other ones demote, suspend or remove themselves, then it is refused
  const path = `/organizations/${owner.organizationId}/members`
  for (const body of [{ role: 'admin' }, { status: 'suspended' }])
    expect(await owner.call('patch', `${path}/${owner.userId}`, body)).toMatchObject(lastOwner)
  expect(await owner.call('delete', `${path}/${owner.userId}`)).toMatchObject(lastOwner)
  // But who is shut out is not needed
  expect((await owner.call('patch', `${path}/${other.userId}`, { status: 'suspended' })).status).toBe(200)
  expect((await owner.call('patch', `${path}/${other.userId}`, { status: 'active' })).status).toBe(200)
  await setVerified(server, other, true)
  expect((await owner.call('delete', `${path}/${owner.userId}`)).status).toBe(200)
})

test('set at the same moment as the last verified owner leaves: one of the two is refused', async () => {
  for (let round = 0; round < 5; round += 1) {
    const owner = await createOwner(server)
    const other = await createPerson(server, owner.organizationId, 'owner')
    const admin = await createPerson(server, owner.organizationId, 'admin')
    await other.call('post', '/auth/switch-organization', { organizationId: owner.organizationId })
    await setVerified(server, other, false)
    const [left, set] = await Promise.all([
      owner.call('delete', `/organizations/${owner.organizationId}/members/${owner.userId}`),
      admin.call('patch', `/organizations/${owner.organizationId}`, { settings }),
    ])
    expect([left.status, set.status].toSorted()).toEqual([200, 409])
  }
})
