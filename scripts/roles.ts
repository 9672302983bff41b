import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'

export interface Role {
  baseUrl: string
  /** Bytes of memory that the process holds now. */
  memory(): Promise<number>
  /** Ends it without asking. Resolves when it is gone. */
  kill(): Promise<void>
  isAlive(): boolean
  /** The latest warnings and errors in its log, but for requests that it could not serve. */
  complaints(): string
}

/** Lines of a log that are kept. */
const mostComplaints = 100
const isComplaint = (line: string) => /^\{"level":[45]/.test(line) && !line.includes('"requestId"')

export type RoleName = 'web' | 'worker' | 'web and worker'

/**
 * Starts the server as it runs in production, in one role, on a free port unless `environment` says which.
 * @throws when the process ends before it is ready
 */
export async function startRole(
  role: RoleName,
  environment: Record<string, string>,
  profiles: string | undefined,
  started: AsyncDisposableStack,
): Promise<Role> {
  const profile = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`]
  const child = spawn(process.execPath, [...profile, 'src/main.ts'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      ...environment,
      ...(role === 'web and worker' ? {} : { ROLE: role }),
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A session of its own, as services have: some kernels give each the same share of the processor.
    detached: true,
  })
  const exited = new Promise((ended) => child.once('exit', ended))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await exited
  }
  started.defer(() => end('SIGTERM'))
  let complaints: string[] = []
  const baseUrl = await new Promise<string>((ready, failed) => {
    child.once('exit', () => failed(new Error(`the ${role} process ended`)))
    // Whole pieces of text rather than lines: a bench has thousands of these a second, none of which is a complaint.
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('"msg":"ready"'))
        ready(/"baseUrl":"([^"]+)"/.exec(text)?.[1]?.replace('0.0.0.0', '127.0.0.1') ?? '')
      if (/"level":[45]/.test(text))
        complaints = [...complaints, ...text.split('\n').filter(isComplaint)].slice(-mostComplaints)
    })
  })
  return {
    baseUrl,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024
    },
    kill: () => end('SIGKILL'),
    complaints: () => complaints.join('\n'),
    isAlive: () => child.exitCode === null && child.signalCode === null,
  }
}
