import { open, rename, rm } from 'node:fs/promises'
import { majorVersion, requireOwner, withBackupSnapshot } from '../database/backup.ts'
import { backupRole } from '../database/row-security.ts'
import { defineCommand } from './command.ts'
import { file } from './inputs.ts'
import { openInstallation } from './installation.ts'
import { programConnection, requireProgram, runProgram } from './postgres-programs.ts'

/** How long a backup waits for a table that is being changed, in milliseconds. */
const lockTimeout = 60_000

export const createBackupCommand = defineCommand({
  name: 'backups create',
  summary:
    'Write everything that is in the database to a file: all organizations, as they are at one moment.',
  details:
    'May run while servers run. It takes pg_dump, of the version of the database. Keep ENCRYPTION_KEY as well, and ' +
    'apart from the file: what is sealed in it opens with nothing else.',
  inputs: {
    file: { ...file, help: 'The file, which only its owner may read; one of that name is replaced' },
  },
  async run({ file }) {
    await using installation = await openInstallation({ asItIs: true })
    const { owner, ownerUrl } = installation
    await requireOwner(owner)
    await requireProgram('pg_dump', await majorVersion(owner))
    await writeWhole(file, (output) =>
      withBackupSnapshot(owner, async (snapshot) => {
        const { url, env } = programConnection(ownerUrl)
        const args = [
          '--format=custom',
          `--role=${backupRole}`,
          '--enable-row-security',
          `--snapshot=${snapshot}`,
          `--lock-wait-timeout=${lockTimeout}`,
          '--no-password',
          `--dbname=${url}`,
        ]
        await runProgram('pg_dump', args, { env, output })
      }),
    )
    console.log(`The backup is in ${file}.`)
  },
})

/** The file appears under its name only when it is complete, and on the disk. */
async function writeWhole(file: string, write: (output: number) => Promise<void>): Promise<void> {
  const unfinished = `${file}.${process.pid}.unfinished`
  const handle = await open(unfinished, 'wx', 0o600)
  try {
    await write(handle.fd)
    await handle.sync()
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}
