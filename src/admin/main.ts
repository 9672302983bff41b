// What is done to an installation from its command line: `tenantry-admin --help`.
import { alignHelp, type Command, program, UsageError } from './command.ts'
import { createBackupCommand } from './create-backup.ts'
import { createKeyCommand } from './create-key.ts'
import { createOwnerCommand } from './create-owner.ts'
import { listKeysCommand } from './list-keys.ts'
import { resealSecretsCommand } from './reseal-secrets.ts'
import { restoreBackupCommand } from './restore-backup.ts'
import { revokeKeyCommand } from './revoke-key.ts'
import { rotateSigningKeyCommand } from './rotate-signing-key.ts'

const commands: readonly Command[] = [
  createOwnerCommand,
  createKeyCommand,
  listKeysCommand,
  revokeKeyCommand,
  rotateSigningKeyCommand,
  resealSecretsCommand,
  createBackupCommand,
  restoreBackupCommand,
]

const exitCodes = { success: 0, failure: 1, usage: 2 }

const isHelp = (arg: string | undefined) => arg === '--help' || arg === '-h'

/** What there is, or what there is of one kind. */
function overview(chosen: readonly Command[], usage: string): string {
  const rows = chosen.map(({ name, summary }) => [name, summary] as const)
  return `Usage: ${program} ${usage} [options]\n\n${alignHelp(rows)}\n\n${program} <command> --help tells the options of one.`
}

async function run(args: string[]): Promise<number> {
  const [kind, verb] = args
  const ofKind = commands.filter(({ name }) => name.startsWith(`${kind} `))
  const command = ofKind.find(({ name }) => name === `${kind} ${verb}`)
  if (command !== undefined) return execute(command, args.slice(2))

  const help = ofKind.length > 0 ? overview(ofKind, `${kind} <command>`) : overview(commands, '<command>')
  const asked = ofKind.length > 0 ? verb : kind
  if (isHelp(asked)) {
    console.log(help)
    return exitCodes.success
  }
  console.error(asked === undefined ? help : `There is no command ${args.slice(0, 2).join(' ')}.\n\n${help}`)
  return exitCodes.usage
}

async function execute(command: Command, args: string[]): Promise<number> {
  if (args.some(isHelp)) {
    console.log(command.help())
    return exitCodes.success
  }
  try {
    await command.execute(args)
    return exitCodes.success
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    if (!(error instanceof UsageError)) return exitCodes.failure
    console.error(`See ${program} ${command.name} --help`)
    return exitCodes.usage
  }
}

process.exitCode = await run(process.argv.slice(2))
