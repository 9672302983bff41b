import { expect, test } from '@jest/globals'
import { createCustomer, createTenant, e3 } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'

const server = startServer()

test('the generated client takes a person from tenant to licensed user and back', async () => {
  // Given a tenant with two seats
  const customer = await createCustomer(server, 'SCALE')
  const { id } = await createTenant(customer, { name: 'Adatum Retail', seats: 2 })
  const { client } = customer

  // When a user is created and licensed
  const tenants = await client.listTenants({ params: { query: { search: 'adatum' } } })
  expect(tenants.data?.data.map((tenant) => tenant.id)).toEqual([id])
  const created = await client.createUser({
    params: { path: { id } },
    body: { userPrincipalName: 'ana@adatum.example', displayName: 'Ana' },
  })
  const userId = created.data?.data.id ?? ''
  const assigned = await client.assignLicense({
    params: { path: { id } },
    body: { userId, skuId: e3.sku_id },
  })
  expect(assigned.data?.data.userPrincipalName).toBe('ana@adatum.example')

  // Then the seat is taken until the user goes
  const available = async () =>
    (await client.listLicenses({ params: { path: { id } } })).data?.data[0]?.available
  expect(await available()).toBe(1)
  await client.updateUser({ params: { path: { id, userId } }, body: { displayName: 'Ana N.' } })
  expect((await client.getUser({ params: { path: { id, userId } } })).data?.data.displayName).toBe('Ana N.')
  await client.deleteUser({ params: { path: { id, userId } } })
  expect(await available()).toBe(2)

  // And an error is typed too
  const { error, response } = await client.getUser({ params: { path: { id, userId } } })
  expect([response.status, error?.error.code]).toEqual([404, 'NOT_FOUND'])
})
