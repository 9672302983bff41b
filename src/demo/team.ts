import type { Database } from '../database/database.ts'
import { findAccount, findMember } from '../domain/access/members.ts'
import { authorOf } from '../domain/access/session-trail.ts'
import type { Connectors } from '../domain/connectors.ts'
import { invitePeople } from '../domain/team/invite-people.ts'

/** Who is asked to join a demo organization. */
interface Colleague {
  email: string
  /** Name of a system role. */
  role: string
  message: string
}

export interface DemoTeam {
  database: Database
  connectors: Connectors
}

/**
 * Invites somebody into a demo organization into which nobody has been invited yet: what somebody has accepted or taken
 * back is not made again.
 * @param owner the email of whoever invites
 */
export async function inviteColleague(
  { database, connectors }: DemoTeam,
  organizationId: string,
  owner: string,
  { message, ...person }: Colleague,
): Promise<void> {
  const account = await findAccount(database, owner)
  const found =
    account &&
    (await findMember(database, 'identityops', account.id, organizationId, { expiresAt: Infinity }))
  if (!found) return
  const { value: caller } = found
  await database.withOrganization(
    caller,
    async (db) => {
      const before = await db.selectFrom('invites').select('id').limit(1).executeTakeFirst()
      // A demo can be looked at without: whatever speaks against an invite keeps no server from starting.
      if (before === undefined) await invitePeople(db, connectors, caller, [person], message)
    },
    authorOf(caller.userId, 'demo'),
  )
}
