import type { Scoped } from '../../database/database.ts'
import type { Attempt } from './attempt.ts'
import { readChunks } from './chunks.ts'
import type { Sources } from './progress.ts'
import { getScanSettings } from './settings.ts'
import {
  listedSources,
  type Snapshot,
  type SourceItems,
  type SourceName,
  type SourceState,
} from './snapshot.ts'

const names: readonly SourceName[] = [...listedSources, 'signIns']

/** The state of a source as an evaluation takes it; one that was never begun was left out. */
const stateOf = (progress: Sources[SourceName]): SourceState =>
  progress === undefined || progress.state === 'PENDING'
    ? { state: 'SKIPPED', items: 0, code: null, message: 'It was not read.' }
    : {
        state: progress.state,
        items: progress.items,
        code: progress.code,
        message: progress.message,
      }

/** Settings may change while a scan reads. */
const otherGroup: SourceState = {
  state: 'SKIPPED',
  items: 0,
  code: null,
  message: 'The settings named another group when it was read.',
}

const areMembersOf = (items: readonly unknown[] | undefined, groupId: string) =>
  ((items ?? []) as SourceItems['breakGlassMembers'][]).some(
    (item) => item.groupId.toLowerCase() === groupId.toLowerCase(),
  )

/** Everything that a scan has read, whole in memory. */
export async function loadSnapshot(db: Scoped, attempt: Attempt, entraTenantId: string): Promise<Snapshot> {
  const items: Partial<Record<keyof SourceItems, unknown[]>> = {}
  for (const source of listedSources) {
    const all: unknown[] = []
    for await (const chunk of readChunks(db, attempt.scanId, source)) for (const item of chunk) all.push(item)
    items[source] = all
  }
  const { settings } = await getScanSettings(db, attempt)
  const states = Object.fromEntries(names.map((name) => [name, stateOf(attempt.sources[name])])) as Record<
    SourceName,
    SourceState
  >
  const { groupId } = settings.breakGlass
  if (
    groupId !== null &&
    !areMembersOf(items.breakGlassMembers, groupId) &&
    states.breakGlassMembers.state === 'READ'
  )
    states.breakGlassMembers = otherGroup
  return {
    asOf: attempt.asOf.toISOString(),
    tenant: { id: attempt.tenantId, entraTenantId },
    settings,
    sources: states,
    items: items as Snapshot['items'],
  }
}
