import { expect, test } from '@jest/globals'
import { inSnapshot, liveSide, type Scoped } from '../../src/database/database.ts'
import { createCustomer, createTenant } from '../support/opspilot365.ts'
import { startServer } from '../support/server.ts'

const server = startServer()
const names = async (db: Scoped) => {
  const rows = await db.selectFrom('tenants').select('name').orderBy('name').execute()
  return rows.map(({ name }) => name)
}

test('in a snapshot everything is as it was when it began, whatever others commit, and nothing can be changed', async () => {
  const customer = await createCustomer(server)
  await createTenant(customer, { name: 'Before' })
  await server.database.withOrganization(
    liveSide(customer.organizationId),
    async (db) => {
      const read = await inSnapshot(db, async (snapshot) => {
        const first = await names(snapshot)
        await createTenant(customer, { name: 'Meanwhile' })
        return [first, await names(snapshot)]
      })
      expect(read).toEqual([['Before'], ['Before']])
      expect(await names(db)).toEqual(['Before', 'Meanwhile'])
      const write = inSnapshot(db, (snapshot) =>
        snapshot.updateTable('tenants').set({ name: 'Changed' }).execute(),
      )
      await expect(write).rejects.toThrow(/read-only transaction/)
    },
    { actor: 'test' },
  )
})
