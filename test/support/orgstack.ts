import request from 'supertest'
import { liveSide } from '../../src/database/database.ts'
import type { SystemRole } from '../../src/domain/access/permissions.ts'
import { createMember } from './people.ts'
import type { TestServer } from './server.ts'
import { signIn } from '../surfaces/orgstack/trial.ts'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** What a test reads of an answer; that its body fits the contract, the oracle checks. */
interface Answer {
  status: number
  body: unknown
}

/** Somebody who is signed in to one organization. */
export interface Person {
  userId: string
  email: string
  organizationId: string
  /** Sends a request with their token. @param path below the base path of the surface */
  call(method: Method, path: string, body?: object): Promise<Answer>
}

const callWith =
  (server: TestServer, token: string): Person['call'] =>
  async (method, path, body) => {
    const answer = await request(server.baseUrl)
      [method](`/orgstack/v1${path}`)
      .set('Authorization', `Bearer ${token}`)
      .send(body)
    return { status: answer.status, body: answer.body as unknown }
  }

/** Makes a member of an organization who is signed in. */
export async function createPerson(
  server: TestServer,
  organizationId: string,
  role: SystemRole,
): Promise<Person> {
  const { userId, email, token } = await signIn(server, organizationId, role)
  return { userId, email, organizationId, call: callWith(server, token) }
}

/** Makes an organization, and its owner. */
export const createOwner = async (server: TestServer): Promise<Person> =>
  createPerson(server, await server.createOrganization(), 'owner')

/** Takes somebody into one more organization. */
export async function include(
  server: TestServer,
  organizationId: string,
  { userId }: Pick<Person, 'userId'>,
  role: string,
  status: 'active' | 'suspended' = 'active',
): Promise<void> {
  await server.owner.withOrganization(liveSide(organizationId), (db) =>
    createMember(db, { role, userId, status }),
  )
}

/** Says of somebody's email that it is verified, or that it is not. */
export async function setVerified(
  server: TestServer,
  { userId }: Pick<Person, 'userId'>,
  verified: boolean,
): Promise<void> {
  const email_verified_at = verified ? new Date() : null
  await server.database.withUser(userId, (db) =>
    db.updateTable('users').set({ email_verified_at }).where('id', '=', userId).execute(),
  )
  await server.access.catchUp()
}

/** Signs somebody in over HTTP, as a client does. */
export async function logIn(
  server: TestServer,
  credentials: { username: string; password: string; organizationId?: string },
): Promise<Person> {
  const { status, body } = await request(server.baseUrl).post('/orgstack/v1/auth/login').send(credentials)
  if (status !== 200) throw new Error(`signing in was answered ${status}: ${JSON.stringify(body)}`)
  const { token, userId, organizationId } = body as Record<'token' | 'userId' | 'organizationId', string>
  return { userId, email: credentials.username, organizationId, call: callWith(server, token) }
}

/** The actions in an organization's audit trail, in order, each with what it was done to. */
export const trail = (server: TestServer, organizationId: string) =>
  server.owner.withOrganization(liveSide(organizationId), async (db) => {
    const rows = await db
      .selectFrom('audit_events')
      .select(['action', 'target_id', 'actor'])
      .where('organization_id', '=', organizationId)
      .orderBy('at')
      .execute()
    return rows.map(({ action, target_id, actor }) => `${actor}: ${action} ${target_id}`)
  })
