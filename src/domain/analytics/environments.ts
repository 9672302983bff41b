import { randomBytes } from 'node:crypto'
import type { Scoped } from '../../database/database.ts'
import type { EnvironmentCaller } from '../access/caller.ts'

/** Where an environment's data is asked for: keys of one region are refused at the other's host. */
export const regions = ['us', 'eu'] as const
export type Region = (typeof regions)[number]

/** One environment of an organization's app. Its API keys reach nothing outside of it. */
export interface Environment {
  id: string
  /** Public name of the app in this environment, `NX-` and eight hexadecimal digits. */
  app_token: string
  region: Region
}

/** The environment of that name in the organization in scope; made when there is none. */
export async function findOrCreateEnvironment(
  db: Scoped,
  input: { name: string; region: Region },
): Promise<Environment> {
  const row = await db
    .insertInto('environments')
    .values({ ...input, app_token: `NX-${randomBytes(4).toString('hex')}` })
    .onConflict((conflict) => conflict.columns(['organization_id', 'name']).doUpdateSet({ name: input.name }))
    .returning(['id', 'app_token', 'region'])
    .executeTakeFirstOrThrow()
  return { ...row, region: row.region as Region }
}

/** An environment, as a job that runs outside of any request names it. */
export interface EnvironmentRef {
  organizationId: string
  environmentId: string
}

export const environmentRefOf = ({ organizationId, environmentId }: EnvironmentCaller): EnvironmentRef => ({
  organizationId,
  environmentId,
})
