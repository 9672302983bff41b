import { type Database, liveSide, type Scoped } from '../../database/database.ts'
import type { Vault } from '../../vault.ts'
import { authorOf } from '../access/session-trail.ts'
import { notFound } from '../errors.ts'
import type { NotificationCategory } from './preferences.ts'
import { readPreferences } from './preferences.ts'
import { setPreferences } from './set-preferences.ts'
import { readToken, type Unsubscription } from './unsubscribe.ts'

/** What a link ends. */
export interface EndedMails {
  /** Name of the organization. */
  organization: string
  categories: readonly NotificationCategory[]
}

/** People who come with the link of a mail: whoever has it may do this, and nothing else. */
export interface Unsubscribing {
  /** @throws RequestError `not_found` for a link that is good no more, as for one that never was */
  find(token: string): Promise<EndedMails>
  /** Ends these mails. Doing it again changes nothing. @throws RequestError as `find` */
  confirm(token: string, requestId: string): Promise<EndedMails>
}

export interface UnsubscribingOptions {
  database: Pick<Database, 'withOrganization'>
  vault: Vault
}

const noLink = () => notFound('link')

export function createUnsubscribing({ database, vault }: UnsubscribingOptions): Unsubscribing {
  const open = (token: string): Unsubscription => {
    const given = readToken(vault, token)
    if (given === null) throw noLink()
    return given
  }
  return {
    async find(token) {
      const given = open(token)
      return database.withOrganization(liveSide(given.organizationId), (db) => describe(db, given))
    },

    async confirm(token, requestId) {
      const given = open(token)
      const { organizationId, userId, categories } = given
      return database.withOrganization(
        liveSide(organizationId),
        async (db) => {
          const ended = await describe(db, given)
          const off = Object.fromEntries(categories.map((category) => [category, { email: false }]))
          await setPreferences(db, { kind: 'person', organizationId, userId }, { categories: off })
          return ended
        },
        authorOf(userId, requestId),
      )
    },
  }
}

/** @throws RequestError `not_found` when the person is no active member any more */
async function describe(db: Scoped, { userId, categories }: Unsubscription): Promise<EndedMails> {
  const organization = await db
    .selectFrom('organizations')
    .select('name')
    .where('status', '=', 'active')
    .executeTakeFirst()
  const [member] = await readPreferences(db, [userId])
  if (organization === undefined || member === undefined) throw noLink()
  return { organization: organization.name, categories }
}
