import type { Scoped } from '../../database/database.ts'
import type { CurrentFinding } from './compare-findings.ts'
import { type DeviceIds, toDeviceRow, toFormerIds, withFormerIds } from './device-rows.ts'
import type { Evaluation, ObjectType } from './evaluation.ts'
import { toGroupRow } from './group-rows.ts'
import { readStored, replacing, type Write } from './write-rows.ts'

const nothing: Write = async () => {}

/** Compares the groups of a scan with those that are stored. What it did not read stays as it was. */
export async function prepareGroups(
  db: Scoped,
  tenantId: string,
  { groups }: Evaluation,
  current: readonly CurrentFinding[],
): Promise<Write> {
  if (groups === null) return nothing
  const stored = await readStored(db, 'governed_groups', tenantId)
  const own = byObject(current, 'GROUP')
  const rows = groups.map((group) => toGroupRow(group, own(group.id)))
  return replacing('governed_groups', tenantId, stored, rows, { complete: true })
}

/** The same of devices. Those that only one of both sides has stay where that one was not read. */
export async function prepareDevices(
  db: Scoped,
  tenantId: string,
  { devices }: Evaluation,
  current: readonly CurrentFinding[],
  { complete }: { complete: boolean },
): Promise<Write> {
  if (devices === null) return nothing
  const more = ['device_id', 'entra_object_id', 'intune_id'] as const
  const stored = await readStored<DeviceIds>(db, 'governed_devices', tenantId, more)
  const own = byObject(current, 'DEVICE')
  const former = complete ? null : toFormerIds(Array.from(stored.values()))
  const rows = devices
    .map((device) => (former === null ? device : withFormerIds(device, former)))
    .map((device) => {
      const { id, entraObjectId, intuneId } = device
      // The directory's object may stand with several entries of Intune's: what is found of it is told once.
      const ofDirectory = id === entraObjectId ? own(id) : []
      return toDeviceRow(device, [...ofDirectory, ...(intuneId === null ? [] : own(intuneId))])
    })
  const once = Array.from(new Map(rows.map((row) => [row.device_id, row])).values())
  return replacing('governed_devices', tenantId, stored, once, { complete })
}

/** Findings of each object of a type. */
function byObject(current: readonly CurrentFinding[], type: ObjectType) {
  const objects = Map.groupBy(
    current.filter(({ object_type }) => object_type === type),
    ({ object_id }) => object_id,
  )
  return (id: string): readonly CurrentFinding[] => objects.get(id) ?? []
}
