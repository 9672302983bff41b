import { setTimeout as sleep } from 'node:timers/promises'
import type { Scoped } from '../../database/database.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import { getScan, type Scan } from './requests.ts'
import { listedSources } from './snapshot.ts'

/** How often a scan is looked at, and after how many looks without news that is said; in milliseconds. */
const pause = 500
const silence = 15_000

/** After this time a reader has to come back, in milliseconds: they may be another's by now, or gone. */
const longest = 600_000

/**
 * A scan as it goes: at once, whenever there is news, and when it has ended, which is the last.
 * @param after version that is known already
 * @yields null where there has been no news for a while
 * @throws RequestError `not_found` with the first step
 */
export async function* watchScan(
  db: Scoped,
  ref: TenantRef,
  scanId: string,
  after: number,
): AsyncGenerator<Scan | null> {
  const begun = Date.now()
  let [known, told] = [after, begun]
  while (Date.now() - begun < longest) {
    const scan = await getScan(db, ref, scanId)
    if (scan.version > known) {
      yield scan
      ;[known, told] = [scan.version, Date.now()]
    } else if (Date.now() - told > silence) {
      yield null
      told = Date.now()
    }
    if (scan.finished_at !== null) return
    await sleep(pause)
  }
}

export interface Progress {
  /** 0 to 100. */
  percent: number
  /** What is being read; null when nothing is. */
  source: string | null
  /** Objects of it that were read. */
  read: number
}

/** The share of a scan's time that reading takes, in percent. */
const collecting = 80
const begins = { queued: 0, collecting: 0, evaluating: collecting, storing: 92, done: 100 } as const

/** How far a scan is. */
export function progressOf({ phase, sources }: Pick<Scan, 'phase' | 'sources'>): Progress {
  const all = Object.entries(sources).filter(([name]) => name !== 'signIns')
  const done = all.filter(([, { finishedAt }]) => finishedAt !== null).length
  const [source, current] = all.find(([, { finishedAt }]) => finishedAt === null) ?? [null, null]
  const percent =
    phase === 'collecting' ? Math.floor((collecting * done) / listedSources.length) : begins[phase]
  return {
    percent,
    source: phase === 'collecting' ? source : null,
    read: phase === 'collecting' ? (current?.items ?? 0) : 0,
  }
}
