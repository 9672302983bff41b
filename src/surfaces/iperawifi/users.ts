import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as users from '../../domain/wifi/users.ts'
import { fromUser, toApiUser, toUser } from './views.ts'

export async function listUsers({ query, page, caller, db }: Input<'iperawifi_listUsers'>) {
  const { name, email } = query
  return toPage(await users.listWifiUsers(db, toApiUser(caller), { name, email }, page), toUser)
}

export async function countUsers({ query, caller, db }: Input<'iperawifi_countUsers'>) {
  const { name, email } = query
  return { count: await users.countWifiUsers(db, toApiUser(caller), { name, email }) }
}

export async function createUser({ body, caller, db }: Input<'iperawifi_createUser'>) {
  return toUser(await users.createWifiUser(db, toApiUser(caller), fromUser(body)))
}
