import type { Handlers } from '../../contract/handler.ts'
import type { Surface } from '../../contract/pipeline.ts'
import { getJwks, logIn, logOut, refreshToken, switchOrganization } from './auth.ts'
import { dialect } from './dialect.ts'

/** The OrgStack surface: its dialect and a handler for each of its operations. */
export const orgstack: Surface = {
  name: 'orgstack',
  dialect,
  changesAccess: true,
  handlers: {
    orgstack_logIn: logIn,
    orgstack_refreshToken: refreshToken,
    orgstack_logOut: logOut,
    orgstack_switchOrganization: switchOrganization,
    orgstack_getJwks: getJwks,
  } satisfies Handlers<'orgstack'>,
}
