import { beforeAll, describe, expect, test } from '@jest/globals'
import type { SettableUserFields } from '../../../src/domain/directory/user-fields.ts'
import { callsOf, connectTenant, type ConnectedTenant, readMirror, syncNow } from '../../support/connected.ts'
import { createCustomer, type Customer } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { useSimulator } from '../../support/simulator.ts'

type Fields = Required<SettableUserFields>

/** Two values for each field that can be set in a directory; a field without does not compile. */
const values = {
  userPrincipalName: ['field.one@directory1.example', 'field.two@directory1.example'],
  displayName: ['Field One', 'Field Two'],
  givenName: ['Mia', 'Noa'],
  surname: ['One', 'Two'],
  jobTitle: ['Clerk', 'Pilot'],
  department: ['Retail', 'Flight'],
  usageLocation: ['SI', 'NO'],
  accountEnabled: [false, true],
} satisfies { [Name in keyof Fields]: [Fields[Name], Fields[Name]] }

const names = Object.keys(values) as (keyof Fields)[]
const fields = (which: 0 | 1) => Object.fromEntries(names.map((name) => [name, values[name][which]]))

const server = startServer()
const simulator = useSimulator(server, { users: () => 60 })
let customer: Customer
let tenant: ConnectedTenant
let calls: ReturnType<typeof callsOf>
let user: { id: string; objectId: string }

beforeAll(async () => {
  customer = await createCustomer(server)
  tenant = await connectTenant(server, customer, simulator(), 0)
  calls = callsOf(server, customer, () => tenant.id)
  const { users } = await readMirror(customer, tenant.id)
  const found = users.find(({ jobTitle }) => jobTitle !== null)
  if (found === undefined) throw new Error('the directory has nobody with a job')
  user = found
})

const inDirectory = (objectId: string) => simulator().user(tenant.entraTenantId, objectId)
const here = async (id: string) => ((await calls.get(`/users/${id}`)).body as { data: object }).data

describe('given a tenant that is connected to a directory', () => {
  test('when a user is made with every field, then the directory has each, and so has the answer', async () => {
    const response = await calls.create(fields(0))
    expect(response.status).toBe(201)
    const { data } = response.body as { data: { id: string } }
    expect(data).toMatchObject(fields(0))
    expect(inDirectory(data.id)).toMatchObject(fields(0))
    expect((await calls.remove(data.id)).status).toBe(200)
  })

  test.each(names)(
    'when %s is changed here, then the directory has it, and what is told names it',
    async (name) => {
      for (const value of values[name]) {
        expect((await calls.update(user.id, { [name]: value })).status).toBe(200)
        expect(inDirectory(user.objectId)?.[name]).toEqual(value)
        expect(await here(user.id)).toMatchObject({ [name]: value })
      }
      const told = await customer.rows((db) =>
        db
          .selectFrom('audit_events')
          .select('details')
          .where('action', '=', 'user.updated')
          .where('target_id', '=', user.id)
          .execute(),
      )
      const changed = told.filter(({ details }) => (details as { changed: string[] }).changed[0] === name)
      expect(changed).toHaveLength(2)
    },
  )

  test.each([0, 1] as const)(
    'when every field changes in the directory, then a sync brings each',
    async (which) => {
      simulator().changeUser(tenant.entraTenantId, user.objectId, fields(which))
      await syncNow(server, customer, tenant.id)
      expect(await here(user.id)).toMatchObject(fields(which))
    },
  )

  test('when the directory clears what may be empty, then so does a sync', async () => {
    const empty = { givenName: null, surname: null, jobTitle: null, department: null, usageLocation: null }
    simulator().changeUser(tenant.entraTenantId, user.objectId, empty)
    await syncNow(server, customer, tenant.id)
    expect(await here(user.id)).toMatchObject(empty)
  })
})
