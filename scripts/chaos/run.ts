import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../src/database/embedded.ts'
import { type Role, type RoleName, startRole } from '../roles.ts'
import { count, type Counts } from './counts.ts'
import { makeCustomer } from './customer.ts'
import { startReceiver } from './receiver.ts'
import { sender } from './send.ts'
import { countImports, storedEvents, storedUsers, toldOfUsers, isDone } from './stored.ts'
import { startTraffic } from './traffic.ts'

const roles: readonly RoleName[] = ['web', 'web', 'worker', 'worker']

/** Between two kills, in milliseconds: from a process that is hardly up to one that is in the middle of its work. */
const betweenKills = [100, 4_000] as const

/** How long everything that was begun may take to end, in milliseconds. */
const patience = 120_000

export interface ChaosOptions {
  /** A migrated database, as its owner. */
  connectionString: string
  encryptionKey: string
  kills: number
  /** Hears of each kill. */
  tell: (line: string) => void
}

export interface Outcome {
  counts: Counts[]
  /** What no client should ever see: other 5xx than 503, one key with two answers, other bytes in a repeat. */
  faults: string[]
  /** Deliveries that were made again after they were accepted: their worker was killed before it wrote that down. */
  again: number
}

interface Process {
  role: RoleName
  baseUrl: string
  start(): Promise<Role>
  /** Null while it is away. */
  running: Role | null
}

/**
 * Kills two web processes and two workers at random, again and again, while clients send; then counts what is there.
 * @throws when a process does not start again, or what was begun does not end
 */
export async function runChaos({
  connectionString,
  kills,
  tell,
  ...options
}: ChaosOptions): Promise<Outcome> {
  await using started = new AsyncDisposableStack()
  const receiver = await startReceiver(started)
  const environment = {
    DATABASE_URL: connectionString,
    ENCRYPTION_KEY: options.encryptionKey,
    WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
    WEBHOOK_ALLOWED_PORTS: String(receiver.port),
    DRAIN_SECONDS: '0',
  }
  const processes = await Promise.all(
    roles.map(async (role): Promise<Process> => {
      const port = await freePort()
      const start = () => startRole(role, { ...environment, PORT: String(port) }, undefined, started)
      return { role, baseUrl: `http://127.0.0.1:${port}`, start, running: await start() }
    }),
  )
  const baseUrls = processes.flatMap(({ role, baseUrl }) => (role === 'web' ? [baseUrl] : []))
  const customer = await makeCustomer(connectionString, baseUrls[0] ?? '', receiver.url, started)

  const faults: string[] = []
  const traffic = startTraffic(
    customer,
    sender(baseUrls, (fault) => void faults.push(fault)),
  )
  const { tracks, repeatedTracks, creates, imports } = traffic
  const kinds = [tracks, repeatedTracks, creates, imports]
  await until('work of each kind', () => kinds.every((sent) => [...sent.values()].includes(true)))

  const restarts: Promise<void>[] = []
  for (let done = 0; done < kills;) {
    await sleep(randomInt(...betweenKills))
    const living = processes.filter(({ running }) => running !== null)
    // With nearly all of them away, little would be under way that a kill could break.
    if (living.length <= roles.length / 2) continue
    const victim = living[randomInt(living.length)]
    if (victim === undefined) continue
    const { running } = victim
    victim.running = null
    restarts.push(
      (async () => {
        await running?.kill()
        victim.running = await victim.start()
      })(),
    )
    done += 1
    tell(`${done} of ${kills}: a ${victim.role} process`)
  }
  await Promise.all(restarts)
  await traffic.stop()
  await until('the end of all jobs and deliveries', () => customer.rows(isDone))

  const accepted = new Map([...receiver.accepted].map(([name, ids]) => [name, ids.size]))
  if (traffic.changedAnswers() > 0) faults.push(`${traffic.changedAnswers()} creates with two answers`)
  if (receiver.changed() > 0) faults.push(`${receiver.changed()} deliveries with other bytes`)
  const counts = await customer.rows(async (db) => [
    count('tracks', tracks, await storedEvents(db, 'track')),
    count('tracks, repeated', repeatedTracks, await storedEvents(db, 'repeated')),
    count('creates with a key', creates, await storedUsers(db)),
    count('… their events', creates, await toldOfUsers(db, 'events')),
    count('… their audit trail', creates, await toldOfUsers(db, 'audit_events')),
    count('… their deliveries', creates, accepted),
    await countImports(db, imports),
  ])
  return { counts, faults, again: receiver.again() }
}

/** @throws when `holds` never says yes */
async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const since = Date.now()
  while (!(await holds())) {
    if (Date.now() - since > patience) throw new Error(`waited ${patience / 1000} s in vain for ${what}`)
    await sleep(200)
  }
}
