import { execFile } from 'node:child_process'

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
    const options = { env: { PATH: '/usr/bin:/bin', ...env } }
    const child = execFile('bin/tenantry-admin', args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code
      if (typeof code === 'number') ended({ code, stdout, stderr })
      else failed(error ?? new Error('it was killed'))
    })
    child.stdin?.end(input)
  })
