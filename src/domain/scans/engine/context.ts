import type { Snapshot } from '../snapshot.ts'
import { type App, joinApps } from './apps.ts'
import { type Licensing, readLicensing } from './licensees.ts'
import { readSources, type Sources } from './sources.ts'

/** What rules are asked with. */
export interface Context extends Sources {
  apps: App[]
  licensing: Licensing
}

/** @throws Error when the snapshot's clock cannot be read */
export function createContext(snapshot: Snapshot): Context {
  const sources = readSources(snapshot)
  return { ...sources, apps: joinApps(sources), licensing: readLicensing(snapshot, sources) }
}
