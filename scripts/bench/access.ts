// What it costs to know who calls and what they may do: `node scripts/bench/access.ts`, about a minute.
import { randomBytes } from 'node:crypto'
import {
  connect,
  connectAsOwner,
  type Database,
  inTransaction,
  liveSide,
  presentLogin,
} from '../../src/database/database.ts'
import { migrate } from '../../src/database/migrate.ts'
import { type Access, createAccess } from '../../src/domain/access/access.ts'
import { allows } from '../../src/domain/access/caller.ts'
import { toCredential } from '../../src/domain/access/credential.ts'
import { hashPassword } from '../../src/domain/access/passwords.ts'
import { allPermissions } from '../../src/domain/access/permissions.ts'
import { ensureSigningKey } from '../../src/domain/access/signing-keys.ts'
import { listTenants } from '../../src/domain/tenants/tenants.ts'
import { keyFormat } from '../../src/surfaces/opspilot365/dialect.ts'
import { createVault, keyLength } from '../../src/vault.ts'
import { makeData } from './data.ts'
import { startScratchPostgres } from '../scratch-postgres.ts'

const rounds = 9

await using started = new AsyncDisposableStack()
const { connectionString } = await startScratchPostgres(started)
const vault = createVault([randomBytes(keyLength)])
await migrate(connectionString, vault)
const { key } = await makeData(connectionString)
const token = await signIn()

const database = await connect({ connectionString, maximumConnections: 10, onError: () => {} })
started.defer(() => database.close())
const remembering = createAccess({ database, vault, issuer: 'tenantry' })
started.defer(() => remembering.close())
// One whose announcements never arrive looks everybody up anew.
const forgetful = createAccess({ database: withoutFeed(database), vault, issuer: 'tenantry' })
started.defer(() => forgetful.close())

const caller = await remembering.findKeyCaller(keyFormat, toCredential(key))
if (caller === null) throw new Error('the key is not known')
await remembering.catchUp()

const byKey = (access: Access) => () => access.findKeyCaller(keyFormat, toCredential(key))
const byToken = (access: Access) => () => access.findTokenCaller('orgstack', toCredential(token))
const bySession = (access: Access) => () => access.browser.find('identityops', toCredential(session))
const listed = (access: Access) => async () => {
  const found = await access.findKeyCaller(keyFormat, toCredential(key))
  if (found === null || !allows(found, 'tenants.read')) throw new Error('refused')
  await database.withOrganization(liveSide(found.organizationId), (db) =>
    listTenants(db, {}, { column: 'name', order: 'asc' }, { page: 1, limit: 25 }),
  )
}
const person = await byToken(remembering)()
if (person === null) throw new Error('the token is not known')
const session = await remembering.browser.start(
  { userId: person.userId, organizationId: person.organizationId, userAgent: 'bench', presented: null },
  'bench',
)
await remembering.catchUp()
let checked = 0
const check = async () => {
  for (const permission of allPermissions) if (allows(caller, permission)) checked += 1
}

await report('a permission check', check, 100_000, allPermissions.length)
await report('who presents a key, remembered', byKey(remembering), 50_000)
await report('who presents a key, looked up', byKey(forgetful), 1_000)
await report('who presents a token, remembered', byToken(remembering), 50_000)
await report('who presents a token, verified and looked up', byToken(forgetful), 1_000)
await report('who presents a session, remembered', bySession(remembering), 50_000)
await report('who presents a session, looked up', bySession(forgetful), 1_000)
await report('a list with its caller remembered', listed(remembering), 1_000)
await report('a list with its caller looked up', listed(forgetful), 1_000)
if (checked === 0) throw new Error('nothing was allowed')

/** Prints the medians of CPU and elapsed time, of one after the other. */
async function report(name: string, run: () => Promise<unknown>, times: number, each = 1): Promise<void> {
  const cpu: number[] = []
  const elapsed: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const before = { cpu: process.cpuUsage(), at: performance.now() }
    for (let time = 0; time < times; time += 1) await run()
    const { user, system } = process.cpuUsage(before.cpu)
    // The first round warms up.
    if (round === 0) continue
    cpu.push((user + system) / times / each)
    elapsed.push(((performance.now() - before.at) * 1000) / times / each)
  }
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  const [micros, wait] = [median(cpu), median(elapsed)]
  const rate = Math.round(1e6 / wait).toLocaleString('en')
  console.log(
    `${name.padEnd(46)} ${micros.toFixed(2).padStart(8)} µs CPU ${wait.toFixed(2).padStart(9)} µs ${rate.padStart(12)}/s`,
  )
}

function withoutFeed(connected: Database): Database {
  return {
    ...connected,
    follow: () => ({ isCurrent: () => false, catchUp: async () => {}, close: async () => {} }),
  }
}

async function signIn(): Promise<string> {
  const owner = connectAsOwner(connectionString)
  await ensureSigningKey(owner.reference, vault)
  const { id } = await owner.reference.selectFrom('organizations').select('id').executeTakeFirstOrThrow()
  await owner.withOrganization(liveSide(id), (scoped) =>
    inTransaction(scoped, async (db) => {
      await presentLogin(db, 'bench@bench.example')
      const user = await db
        .insertInto('users')
        .values({
          email: 'bench@bench.example',
          password_hash: await hashPassword('bench', id),
          email_verified_at: new Date(),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const role = await db
        .selectFrom('roles')
        .select('id')
        .where('name', '=', 'admin')
        .executeTakeFirstOrThrow()
      await db.insertInto('memberships').values({ user_id: user.id, role_id: role.id }).execute()
    }),
  )
  await owner.close()
  const app = await connect({ connectionString, maximumConnections: 2, onError: () => {} })
  const access = createAccess({ database: app, vault, issuer: 'tenantry' })
  const { token } = await access.logIn(
    { login: 'bench@bench.example', password: 'bench', address: '127.0.0.1' },
    'req_bench',
  )
  await access.close()
  await app.close()
  return token
}
