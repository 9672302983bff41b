import type { Handlers } from '../../contract/handler.ts'
import type { Surface } from '../../contract/pipeline.ts'
import { dialect } from './dialect.ts'
import { countLocations, listLocations } from './locations.ts'
import {
  activateTenant,
  countTenants,
  createTenant,
  deactivateTenant,
  getTenant,
  listTenants,
  switchTenant,
  updateTenant,
} from './tenants.ts'
import { countUsers, createUser, listUsers } from './users.ts'

/** The Ipera WiFi surface: its dialect and a handler for each of its operations. */
export const iperawifi: Surface = {
  name: 'iperawifi',
  dialect,
  handlers: {
    iperawifi_listTenants: listTenants,
    iperawifi_countTenants: countTenants,
    iperawifi_getTenant: getTenant,
    iperawifi_createTenant: createTenant,
    iperawifi_updateTenant: updateTenant,
    iperawifi_deactivateTenant: deactivateTenant,
    iperawifi_activateTenant: activateTenant,
    iperawifi_switchTenant: switchTenant,
    iperawifi_listLocations: listLocations,
    iperawifi_countLocations: countLocations,
    iperawifi_listUsers: listUsers,
    iperawifi_countUsers: countUsers,
    iperawifi_createUser: createUser,
  } satisfies Handlers<'iperawifi'>,
}
