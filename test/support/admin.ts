import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/** How a command ended, and what it said. */
export interface CommandResult {
  code: number
  stdout: string
  stderr: string
}

/**
 * Runs `tenantry-admin`. Whatever Node this machine has, the command finds its own.
 * @param input what is piped in
 */
export const runAdmin = (env: Record<string, string>, args: readonly string[], input = '') =>
  new Promise<CommandResult>((ended, failed) => {
    const { NODE_COMPILE_CACHE } = process.env
    const options = { env: { PATH: '/usr/bin:/bin', NODE_COMPILE_CACHE, ...env } }
    const child = execFile('bin/tenantry-admin', args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code
      if (typeof code === 'number') ended({ code, stdout, stderr })
      else failed(error ?? new Error('it was killed'))
    })
    child.stdin?.end(input)
  })

/** The arguments with which the documentation calls a command, with its files in `folder` instead of in `/backups`. */
export async function documentedCommand(name: string, folder: string): Promise<string[]> {
  const documentation = await readFile('docs/production.md', 'utf8')
  const [, args = ''] = new RegExp(`^bin/tenantry-admin (${name} .+)$`, 'm').exec(documentation) ?? []
  return args.replace('/backups/', `${folder}/`).split(' ')
}
