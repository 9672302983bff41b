// Makes an API key, and the organization where it does not exist. The key is printed once and kept nowhere.
//   node scripts/create-api-key.ts --organization acme [--surface iperawifi] --level admin [--plan SCALE] [--test]
//     [--days 90] [--name CI]
import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import { connectAsOwner } from '../src/database/database.ts'
import { migrate } from '../src/database/migrate.ts'
import { createVault } from '../src/vault.ts'
import { createApiKey } from '../src/domain/access/api-keys.ts'
import type { KeyLevel } from '../src/domain/access/caller.ts'
import { keyFormat as iperawifi } from '../src/surfaces/iperawifi/dialect.ts'
import { keyFormat as opspilot365 } from '../src/surfaces/opspilot365/dialect.ts'

const formats = { opspilot365, iperawifi }
const surfaces = ['opspilot365', 'iperawifi'] as const
const levels = ['read', 'write', 'admin'] as const satisfies readonly KeyLevel[]
const plans = ['STARTER', 'GROWTH', 'SCALE', 'CUSTOM'] as const

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
      plan: { type: 'string', default: 'STARTER' },
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
  return {
    slug: values.organization,
    format: formats[oneOf('surface', values.surface, surfaces)],
    plan: oneOf('plan', values.plan, plans),
    level: oneOf('level', values.level, levels),
    sandbox: values.test,
    name: values.name,
    ...(days === undefined ? {} : { expiresAt: new Date(Date.now() + days * 86_400_000) }),
  }
}

try {
  const { slug, format, plan, ...input } = readArguments()
  const { databaseOwnerUrl, encryptionKeys } = readConfig(process.env)
  if (databaseOwnerUrl === null)
    throw new Error('Set DATABASE_URL: the demo has its keys in .tenantry/credentials.json.')
  await migrate(databaseOwnerUrl, createVault(encryptionKeys))
  const owner = connectAsOwner(databaseOwnerUrl)
  try {
    const { id } = await owner.reference
      .insertInto('organizations')
      .values({ slug, name: slug, opspilot365_plan: plan })
      .onConflict((conflict) => conflict.column('slug').doUpdateSet({ slug }))
      .returning('id')
      .executeTakeFirstOrThrow()
    const { key } = await owner.withOrganization(id, (db) => createApiKey(db, format, input))
    console.log(key)
  } finally {
    await owner.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
