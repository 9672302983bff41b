import { setTimeout as sleep } from 'node:timers/promises'
import { count, type Counts } from './counts.ts'
import { type Installation, type InstallationOptions, startInstallation } from './installation.ts'
import { sender } from './send.ts'
import { countImports, storedEvents, storedUsers, toldOfUsers, unfinished } from './stored.ts'
import { startTraffic } from './traffic.ts'

/** How long everything that was begun may take to end, in milliseconds. */
const timeout = 120_000

export interface Outcome {
  counts: Counts[]
  /** What no client should ever see: other 5xx than 503, one key with two answers, other bytes in a repeat. */
  faults: string[]
  /** Deliveries that were made again after they were accepted: their worker did not get to write that down. */
  again: number
}

/**
 * Lets clients send while `disturb` does its worst, and counts what is there once all that was begun has ended.
 * @throws when it does not end
 */
export async function runChaos(
  options: InstallationOptions,
  disturb: (installation: Installation) => Promise<void>,
): Promise<Outcome> {
  await using started = new AsyncDisposableStack()
  const installation = await startInstallation(options, started)
  const { baseUrls, customer, receiver } = installation
  const faults: string[] = []
  const send = sender(baseUrls, (fault) => void faults.push(fault))
  const traffic = startTraffic(customer, send)
  const { tracks, repeatedTracks, creates, imports } = traffic
  const kinds = Object.entries({ tracks, repeatedTracks, creates, imports })
  const idle = () =>
    kinds.flatMap(([kind, sent]) => ([...sent.values()].includes(true) ? [] : [`no ${kind} yet`]))
  await untilNone('work of each kind', idle)
  await disturb(installation)
  await traffic.stop()
  await untilNone('the end of all jobs and deliveries', () => customer.rows(unfinished))

  if (traffic.changedAnswers() > 0) faults.push(`${traffic.changedAnswers()} creates with two answers`)
  if (receiver.changed() > 0) faults.push(`${receiver.changed()} deliveries with other bytes`)
  const accepted = new Map([...receiver.accepted].map(([name, ids]) => [name, ids.size]))
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

/** @throws with what there still is when `list` does not become empty */
async function untilNone(what: string, list: () => string[] | Promise<string[]>): Promise<void> {
  const since = Date.now()
  for (;;) {
    const left = await list()
    if (left.length === 0) return
    if (Date.now() - since > timeout)
      throw new Error(`waited ${timeout / 1000} s in vain for ${what}:\n${left.join('\n')}`)
    await sleep(200)
  }
}
