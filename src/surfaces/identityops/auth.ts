import type { Input } from '../../contract/handler.ts'
import { toSession } from './views.ts'

export async function getSession({ caller, access }: Input<'identityops_getSession'>) {
  return toSession(caller, await access.describe(caller))
}
