import { type ChildProcess, fork } from 'node:child_process'
import type { LoadOrder, LoadReply } from './load.ts'
import type { ServerOrder, ServerReply } from './servers/process.ts'

export interface ServerProcess {
  name: string
  port: number
  /** Microseconds of CPU, user and system, that its process has used so far. */
  cpuTime(): Promise<number>
}

function start(file: string, execArgv: string[]): ChildProcess {
  return fork(new URL(file, import.meta.url), {
    // The log goes nowhere; what goes wrong is to be seen.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning', ...execArgv],
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

/** Sends a message and waits for the next one that comes back. */
function ask<Reply>(child: ChildProcess, message: object): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const exited = () => reject(new Error(`${child.spawnfile} ended`))
    child.once('exit', exited)
    child.once('message', (reply) => {
      child.off('exit', exited)
      resolve(reply as Reply)
    })
    child.send(message)
  })
}

/**
 * Starts one of `./servers` in a process of its own.
 * @param profiles folder for a CPU profile of it, written when it ends
 */
export async function startServer(
  name: string,
  file: string,
  order: ServerOrder,
  profiles: string | undefined,
  started: AsyncDisposableStack,
): Promise<ServerProcess> {
  const profile = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`]
  const named = profiles === undefined ? [] : [`--cpu-prof-name=${name.replaceAll(/\W+/g, '-')}.cpuprofile`]
  const child = start(`./servers/${file}.ts`, [...profile, ...named])
  started.defer(() => stop(child))
  const ready = await ask<ServerReply>(child, order)
  if (!('port' in ready)) throw new Error(`${name} did not tell its port`)
  return {
    name,
    port: ready.port,
    cpuTime: async () => {
      const reply = await ask<ServerReply>(child, {})
      return 'microseconds' in reply ? reply.microseconds : NaN
    },
  }
}

/** The load generator, in a process of its own. */
export function startLoad(started: AsyncDisposableStack): (order: LoadOrder) => Promise<LoadReply> {
  const child = start('./load.ts', [])
  started.defer(() => stop(child))
  return (order) => ask<LoadReply>(child, order)
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((stopped) => {
    child.once('exit', () => stopped())
    child.disconnect()
  })
}
