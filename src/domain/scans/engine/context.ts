import type { Snapshot } from '../snapshot.ts'
import { type App, joinApps } from './apps.ts'
import { readDevices, type ScannedDevice } from './devices.ts'
import { readGroups, type ScannedGroup } from './groups.ts'
import { type Person, readPeople } from './people.ts'
import { type Licensing, readLicensing } from './licensees.ts'
import { readSources, type Sources } from './sources.ts'

/** What rules are asked with. */
export interface Context extends Sources {
  apps: App[]
  people: Person[]
  scannedGroups: ScannedGroup[]
  devices: ScannedDevice[]
  licensing: Licensing
}

/** @throws Error when the snapshot's clock cannot be read */
export function createContext(snapshot: Snapshot): Context {
  const sources = readSources(snapshot)
  return {
    ...sources,
    apps: joinApps(sources),
    people: readPeople(sources),
    scannedGroups: readGroups(sources),
    devices: readDevices(sources),
    licensing: readLicensing(snapshot, sources),
  }
}
