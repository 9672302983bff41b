import { inTransaction, type Scoped } from '../../database/database.ts'
import { refuseCreationFault } from './creation.ts'
import { appendEvents, ensureEventPartitions, type EventRow, type NewEvent, toEventRow } from './events.ts'
import { createGroupCommit } from './group-commit.ts'
import { applyCompanies, applyProfiles, type CompanyChange, type ProfileChange } from './profiles.ts'

/** What one call tells of a user, and of the company that the user is in. */
export interface Identification {
  profile: ProfileChange
  company: CompanyChange | null
}

/**
 * Merges what is told of a user. Resolves when it is stored durably.
 * @throws RequestError as `applyProfiles`, and for a time of creation that cannot be read
 */
export async function identifyUser(db: Scoped, environmentId: string, told: Identification): Promise<void> {
  refuseCreationFault(told.profile.properties, 'properties')
  if (told.company !== null) refuseCreationFault(told.company.properties, 'company')
  return mergeUser(db, environmentId, told)
}

const mergeUser = createGroupCommit<Identification>(lengthOf, async (db, environmentId, told) => {
  const profiles = told.map(({ profile }) => profile)
  const companies = told.flatMap(({ company }) => company ?? [])
  if (companies.length === 0) return applyProfiles(db, environmentId, profiles, 'merge')
  await inTransaction(db, async (transaction: Scoped) => {
    await applyCompanies(transaction, environmentId, companies, 'merge')
    await applyProfiles(transaction, environmentId, profiles, 'merge')
  })
})

/** Merges what is told of a company. Resolves when it is stored durably. @throws RequestError as `identifyUser` */
export async function identifyCompany(
  db: Scoped,
  environmentId: string,
  company: CompanyChange,
): Promise<void> {
  refuseCreationFault(company.properties, 'properties')
  return mergeCompany(db, environmentId, company)
}

const mergeCompany = createGroupCommit<CompanyChange>(lengthOf, (db, environmentId, companies) =>
  applyCompanies(db, environmentId, companies, 'merge'),
)

/** Appends an event that happens now. Resolves when it is stored durably. */
export const trackEvent = (db: Scoped, environmentId: string, event: NewEvent) =>
  appendEvent(db, environmentId, toEventRow(event))

const appendEvent = createGroupCommit<EventRow>(
  ({ json }) => json.length,
  async (db, environmentId, rows) => {
    await ensureEventPartitions(
      db,
      rows.map(({ at }) => at),
    )
    await appendEvents(db, environmentId, rows)
  },
)

/** Characters of JSON that something takes. */
function lengthOf(item: object): number {
  return JSON.stringify(item).length
}
