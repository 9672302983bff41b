import { handlersOf } from '../../contract/handler.ts'
import type { Surface } from '../../contract/serving.ts'
import * as auth from './auth.ts'
import * as invitations from './invitations.ts'
import * as members from './members.ts'
import * as organizations from './organizations.ts'
import * as permissions from './permissions.ts'
import * as roles from './roles.ts'
import * as users from './users.ts'
import { dialect } from './dialect.ts'
import { inputs } from './views.ts'

/** The OrgStack surface: its dialect, and the handlers that its resources export. */
export const orgstack: Surface = {
  name: 'orgstack',
  dialect,
  inputs,
  handlers: handlersOf<'orgstack'>()({
    ...auth,
    ...invitations,
    ...members,
    ...organizations,
    ...permissions,
    ...roles,
    ...users,
  }),
}
