import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BenchCustomer } from './customer.ts'
import type { Role } from '../../roles.ts'

/** How long requests are sent before anything is measured, and with nothing else running, in milliseconds. */
const warmUp = 3000
const quietTime = 8000

/** p95 of POST /track, in milliseconds, with nothing else running and while `work` runs. */
export async function measureLatency(web: Role, { key }: BenchCustomer, work: () => Promise<unknown>) {
  const script = fileURLToPath(new URL('probe.ts', import.meta.url))
  const probe = spawn(process.execPath, [script, web.baseUrl, key], { stdio: ['ignore', 'pipe', 'inherit'] })
  const output = text(probe.stdout)
  await sleep(warmUp)
  const quietFrom = Date.now()
  await sleep(quietTime)
  const from = Date.now()
  await work()
  const to = Date.now()
  probe.kill('SIGTERM')
  const samples = (await output).split('\n').map((line) => line.split(' ').map(Number))
  const p95 = (from: number, to: number) => {
    const times = samples.flatMap(([at = 0, took = 0]) => (at >= from && at < to ? [took] : []))
    return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN
  }
  return { quiet: p95(quietFrom, from), busy: p95(from, to) }
}
