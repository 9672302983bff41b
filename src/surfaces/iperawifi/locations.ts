import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as locations from '../../domain/wifi/locations.ts'
import { toApiUser, toLocation } from './views.ts'

export async function listLocations({ page, caller, db }: Input<'iperawifi_listLocations'>) {
  return toPage(await locations.listLocations(db, toApiUser(caller), page), toLocation)
}

export async function countLocations({ caller, db }: Input<'iperawifi_countLocations'>) {
  return { count: await locations.countLocations(db, toApiUser(caller)) }
}
