import { listAllKeys, type ListedKey } from '../domain/access/all-keys.ts'
import { defineCommand } from './command.ts'
import { flag, organization } from './inputs.ts'
import { openInstallation } from './installation.ts'

/** To the minute, in UTC. */
const shortTime = (time: Date | null): string =>
  time === null ? '-' : `${time.toISOString().slice(0, 16).replace('T', ' ')}Z`

const columns: readonly (readonly [title: string, of: (key: ListedKey) => string])[] = [
  ['ID', (key) => key.id],
  ['SURFACE', (key) => key.surface],
  ['ORGANIZATION', (key) => key.organization],
  ['NAME', (key) => key.name],
  ['LEVEL', (key) => key.level],
  ['ENVIRONMENT', (key) => key.environment ?? '-'],
  ['SANDBOX', (key) => (key.sandbox ? 'yes' : 'no')],
  ['CREATED', (key) => shortTime(key.created_at)],
  ['EXPIRES', (key) => shortTime(key.expires_at)],
  ['LAST USED', (key) => shortTime(key.last_used_at)],
  ['REVOKED', (key) => shortTime(key.revoked_at)],
]

/** Columns that are as wide as their longest value. */
function toTable(keys: readonly ListedKey[]): string {
  const rows = [columns.map(([title]) => title), ...keys.map((key) => columns.map(([, of]) => of(key)))]
  const widths = columns.map((_column, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((value, index) => value.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Names as in the rest of what Tenantry writes in JSON. */
const toJson = ({ created_at, expires_at, last_used_at, revoked_at, ...key }: ListedKey) => ({
  ...key,
  createdAt: created_at,
  expiresAt: expires_at,
  lastUsedAt: last_used_at,
  revokedAt: revoked_at,
})

export const listKeysCommand = defineCommand({
  name: 'keys list',
  summary: 'List the API keys, the newest first: what is known of them, which is not the keys themselves.',
  inputs: {
    organization: {
      ...organization,
      help: 'Only those of this organization',
      schema: organization.schema.optional(),
    },
    json: { help: 'Print JSON, for scripts', schema: flag },
  },
  async run({ organization, json }) {
    await using installation = await openInstallation()
    const keys = await listAllKeys(installation.owner, organization)
    console.log(json ? JSON.stringify(keys.map(toJson), null, 2) : toTable(keys))
  },
})
