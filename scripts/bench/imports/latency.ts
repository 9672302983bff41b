import { setTimeout as sleep } from 'node:timers/promises'
import type { BenchCustomer } from './customer.ts'
import type { Role } from './roles.ts'

/** Requests a second, sent at even intervals whatever the answers take. */
const rate = 50
const quietSeconds = 5

/** p95 of POST /track, in milliseconds, with nothing else running and while `work` runs. */
export async function measureLatency(web: Role, { key }: BenchCustomer, work: () => Promise<unknown>) {
  const track = async (): Promise<number> => {
    const start = performance.now()
    const response = await fetch(`${web.baseUrl}/userpilot/v1/track`, {
      method: 'POST',
      headers: { Authorization: `Token ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ user_id: 'user_1', event_name: 'looked' }),
    })
    await response.arrayBuffer()
    if (response.status !== 202) throw new Error(`POST /track answered ${response.status}`)
    return performance.now() - start
  }
  const sample = async (until: () => boolean): Promise<number> => {
    const times: Promise<number>[] = []
    while (!until()) {
      times.push(track())
      await sleep(1000 / rate)
    }
    return percentile(await Promise.all(times), 0.95)
  }
  const timer = (seconds: number) => {
    const end = performance.now() + seconds * 1000
    return () => performance.now() > end
  }
  await sample(timer(2))
  const quiet = await sample(timer(quietSeconds))
  let done = false
  const working = work().finally(() => (done = true))
  const busy = await sample(() => done)
  await working
  return { quiet, busy }
}

const percentile = (numbers: readonly number[], share: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? NaN
