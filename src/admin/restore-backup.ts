import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { completeRestored, majorVersion, requireEmpty, requireOwner } from '../database/backup.ts'
import { ensureRoles } from '../database/roles.ts'
import { searchRole } from '../database/row-security.ts'
import { requireSealingKeys } from '../database/sealing-keys.ts'
import { defineCommand } from './command.ts'
import { file } from './inputs.ts'
import { openInstallation } from './installation.ts'
import { programConnection, requireProgram, runProgram } from './postgres-programs.ts'

export const restoreBackupCommand = defineCommand({
  name: 'backups restore',
  summary: 'Read a file that `backups create` wrote into an empty database: all of it or nothing.',
  details:
    'It takes pg_restore, of the version of the database, and ENCRYPTION_KEY as it was for the server. The user who ' +
    'owns the database, whatever their name, owns everything in it; roles that are missing are made.',
  inputs: { file: { ...file, help: 'The file' } },
  async run({ file }) {
    await using installation = await openInstallation({ asItIs: true })
    const { owner, ownerUrl, vault } = installation
    await requireOwner(owner)
    await requireProgram('pg_restore', await majorVersion(owner))
    await requireEmpty(owner)
    const list = await runProgram('pg_restore', ['--list', file])
    await ensureRoles(owner.reference)
    await withFileOf(withoutExtensionComments(list), async (chosen) => {
      const { url, env } = programConnection(ownerUrl)
      const args = [
        '--exit-on-error',
        '--single-transaction',
        '--no-owner',
        `--use-list=${chosen}`,
        '--no-password',
        `--dbname=${url}`,
        file,
      ]
      await runProgram('pg_restore', args, { env })
    })
    await completeRestored(owner, functionsOf(searchRole, list))
    await requireSealingKeys(owner, vault).catch((error: Error) => {
      throw new Error(
        `Everything is restored, but no server starts with this ENCRYPTION_KEY. ${error.message}`,
      )
    })
    console.log(`The database holds what ${file} holds.`)
  },
})

/** Extensions may be there already, made by somebody whom the comments belong to. */
const withoutExtensionComments = (list: string) =>
  list.replace(/^\d+; \d+ \d+ COMMENT - EXTENSION .*\n/gm, '')

/** Signatures of a role's functions in a list of contents: `268; 1255 16722 FUNCTION public search_users(text) owner`. */
const functionsOf = (role: string, list: string): string[] =>
  [...list.matchAll(/^\d+; \d+ \d+ FUNCTION (\S+) (.+) (\S+)$/gm)].flatMap(([, schema, signature, owner]) =>
    owner === role ? [`${schema}.${signature}`] : [],
  )

async function withFileOf(text: string, fn: (file: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tenantry-restore-'))
  try {
    const file = join(folder, 'list')
    await writeFile(file, text)
    await fn(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}
