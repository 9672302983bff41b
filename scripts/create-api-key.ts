// Makes an API key, and the organization where it does not exist. The key is printed once and kept nowhere.
//   node scripts/create-api-key.ts --organization acme --level admin [--plan SCALE] [--test] [--days 90] [--name CI]
//   node scripts/create-api-key.ts --surface userpilot --organization acme --level admin [--plan HIGH_VOLUME]
//     [--environment production] [--region eu] [--days 90] [--name CI]
//   node scripts/create-api-key.ts --surface iperawifi --organization acme --level admin [--test] [--days 90] [--name CI]
// A plan that is given also changes the one of an organization that is there already.
import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import { connectAsOwner } from '../src/database/database.ts'
import { migrate } from '../src/database/migrate.ts'
import { createVault } from '../src/vault.ts'
import { createApiKey } from '../src/domain/access/api-keys.ts'
import type { KeyLevel } from '../src/domain/access/permissions.ts'
import { findOrCreateEnvironment, regions } from '../src/domain/analytics/environments.ts'
import { keyFormat as iperawifi } from '../src/surfaces/iperawifi/dialect.ts'
import { keyFormat as opspilot365 } from '../src/surfaces/opspilot365/dialect.ts'
import { keyFormats } from '../src/surfaces/userpilot/dialect.ts'

const formats = { opspilot365, iperawifi }
const levels = ['read', 'write', 'admin'] as const satisfies readonly KeyLevel[]
const plans = {
  opspilot365: ['STARTER', 'GROWTH', 'SCALE', 'CUSTOM'],
  userpilot: ['STANDARD', 'HIGH_VOLUME', 'UNLIMITED'],
  iperawifi: [],
} as const
const surfaces = ['opspilot365', 'iperawifi', 'userpilot'] as const

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw new Error(`--${option} must be one of ${allowed.join(', ')}`)
  return found
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      organization: { type: 'string' },
      surface: { type: 'string', default: 'opspilot365' },
      level: { type: 'string', default: 'read' },
      plan: { type: 'string' },
      environment: { type: 'string', default: 'production' },
      region: { type: 'string', default: 'us' },
      name: { type: 'string', default: 'API key' },
      test: { type: 'boolean', default: false },
      days: { type: 'string' },
    },
  })
  if (values.organization === undefined || !/^[a-z0-9-]{1,63}$/.test(values.organization)) {
    throw new Error('--organization must be a short name in lower case, such as acme')
  }
  const days = values.days === undefined ? undefined : Number(values.days)
  if (days !== undefined && !(Number.isInteger(days) && days > 0))
    throw new Error('--days must be a whole number of days')
  const surface = oneOf('surface', values.surface, surfaces)
  return {
    slug: values.organization,
    surface,
    plan: values.plan === undefined ? null : oneOf('plan', values.plan, plans[surface]),
    environment: { name: values.environment, region: oneOf('region', values.region, regions) },
    level: oneOf('level', values.level, levels),
    sandbox: values.test,
    name: values.name,
    ...(days === undefined ? {} : { expiresAt: new Date(Date.now() + days * 86_400_000) }),
  }
}

try {
  const { slug, surface, plan, environment, ...input } = readArguments()
  const { databaseOwnerUrl, encryptionKeys } = readConfig(process.env)
  if (databaseOwnerUrl === null)
    throw new Error('Set DATABASE_URL: the demo has its keys in .tenantry/credentials.json.')
  await migrate(databaseOwnerUrl, createVault(encryptionKeys))
  const owner = connectAsOwner(databaseOwnerUrl)
  try {
    const chosen = plan === null ? {} : { [`${surface}_plan`]: plan }
    const { id } = await owner.reference
      .insertInto('organizations')
      .values({ slug, name: slug, ...chosen })
      .onConflict((conflict) => conflict.column('slug').doUpdateSet({ slug, ...chosen }))
      .returning('id')
      .executeTakeFirstOrThrow()
    const { key } = await owner.withOrganization(id, async (db) => {
      if (surface !== 'userpilot') return createApiKey(db, formats[surface], input)
      const { id: environmentId, region } = await findOrCreateEnvironment(db, environment)
      return createApiKey(db, keyFormats[region], { ...input, environmentId })
    })
    console.log(key)
  } finally {
    await owner.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
