import { randomUUID } from 'node:crypto'
import { liveSide, type Scoped } from '../../../src/database/database.ts'
import type { Tokens } from '../../../src/domain/access/access.ts'
import { createFamily } from '../../../src/domain/access/sessions.ts'
import type { SystemRole } from '../../../src/domain/access/permissions.ts'
import { createMember, invite, type Member, password } from '../../support/people.ts'
import type { TestServer } from '../../support/server.ts'
import { codesOf, type Operation, type Target, type Trial } from '../../support/trials/trial.ts'

const nowhereId = '00000000-0000-4000-8000-000000000000'
const somewhere = { id: nowhereId, userId: nowhereId, organizationId: nowhereId, refreshToken: 'none' }

const codes = codesOf('orgstack')

interface ErrorBody {
  error?: string
  message: string
  timestamp: string
  details?: { field: string; in: string; message: string }[]
}

/** What a body names and is not there is refused because of what is there, and not because of the contract. */
const isConflict = (details: readonly { message: string }[]) =>
  details.some(({ message }) => message.startsWith('names no '))

const headersOf = (token: string) => ({ Authorization: `Bearer ${token}` })

/** Makes a member of an organization who is signed in. */
export async function signIn(
  server: TestServer,
  organizationId: string,
  role: SystemRole,
): Promise<Member & Required<Tokens>> {
  const member = await server.owner.withOrganization(
    liveSide(organizationId),
    (db) => createMember(db, { role }),
    {
      actor: 'test',
    },
  )
  return { ...member, ...(await startSession(server, organizationId, member)) }
}

/** What somebody gets who signs in, with no password to be hashed. */
export async function startSession(
  server: TestServer,
  organizationId: string,
  { userId }: Pick<Member, 'userId'>,
): Promise<Required<Tokens>> {
  const family = createFamily()
  const tokens = await server.access.switchOrganization({ userId, family }, organizationId, 'req_test')
  return { refreshToken: '', ...tokens }
}

/** What an operation is about: a member or a role of its own each time. */
async function prepare(
  { owner: database, createOrganization }: TestServer,
  { organizationId, owner }: { organizationId: string; owner: Member },
  { id, path, organization }: Operation,
): Promise<Target> {
  const within = <T>(name: string, fn: (db: Scoped) => Promise<T>) =>
    database.withOrganization(liveSide(name), fn, { actor: 'test' })
  const other = async () => {
    const name = await createOrganization()
    await within(name, (db) => createMember(db, { role: 'owner', userId: owner.userId }))
    return name
  }
  if (path.includes('/invitations/')) return { id: await invite(database, await createOrganization(), owner) }
  if (id === 'orgstack_deleteOrganization') return { id: await other() }
  if (path.includes('/roles')) {
    const role = await within(organizationId, (db) =>
      db
        .insertInto('roles')
        .values({ name: `role-${randomUUID()}`, display_name: 'A role' })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    return role
  }
  // Who is to be added is known from another organization.
  const home = id === 'orgstack_addMember' ? await other() : organizationId
  const { userId } = await within(home, (db) => createMember(db))
  return organization === 'path.id' ? { id: organizationId, userId } : { id: userId, userId }
}

export const trial: Trial = {
  async createCaller(server) {
    const organizationId = await server.createOrganization()
    const owner = await signIn(server, organizationId, 'owner')
    const session = async () => headersOf((await startSession(server, organizationId, owner)).token)
    return {
      headers: headersOf(owner.token),
      others: {
        owner: await session(),
        admin: headersOf((await signIn(server, organizationId, 'admin')).token),
        member: headersOf((await signIn(server, organizationId, 'member')).token),
        viewer: headersOf((await signIn(server, organizationId, 'viewer')).token),
      },
      // Who signs out everywhere is missed nowhere.
      freshHeaders: async ({ id }) =>
        id === 'orgstack_logOutEverywhere'
          ? headersOf((await signIn(server, organizationId, 'owner')).token)
          : session(),
      within: ({ organization }) => ({
        ...somewhere,
        ...(organization === 'path.id' ? { id: organizationId } : {}),
        ...(organization === 'query.organizationId' ? { organizationId } : {}),
      }),
      async prepare(operation) {
        const { refreshToken } = await startSession(server, organizationId, owner)
        const target = { organizationId, username: owner.username, password, refreshToken }
        return { ...somewhere, ...target, ...(await prepare(server, { organizationId, owner }, operation)) }
      },
    }
  },
  // Signed by a key of nobody's.
  strangers: [
    headersOf(
      'eyJhbGciOiJFZERTQSIsImtpZCI6IjAwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMCIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ0ZW5hbnRyeSJ9.c2ln',
    ),
  ],
  nowhere: somewhere,
  ignoresUnknownProperties: false,
  isSuccess: (body) => (body as ErrorBody).error === undefined,
  readRefusal: (_status, body) => {
    const { error, message, timestamp, details = [] } = body as ErrorBody
    const code = codes.get(error ?? '')
    if (error === undefined || code === undefined) return null
    if (Number.isNaN(Date.parse(timestamp))) throw new Error('the refusal has no time')
    return { code: isConflict(details) ? 'conflict' : code, message, fields: details }
  },
}
