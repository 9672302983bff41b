import type { LoadOrder, LoadReply } from './load.ts'
import type { ServerProcess } from './processes.ts'
import { type Target, type WorkloadName, workloads } from './requests.ts'

/** One round of one server. */
interface Sample {
  /** Microseconds of the server's CPU for each request. */
  cpu: number
  requestsPerSecond: number
}

export interface Measured {
  title: string
  /** By name of the server, one sample for each round. */
  samples: ReadonlyMap<string, Sample[]>
}

export interface MeasureSettings {
  servers: readonly ServerProcess[]
  workload: WorkloadName
  /** Requests in flight; the workload's own number when left out. */
  connections?: number | undefined
  rounds: number
  seconds: number
  target: Target
  load: (order: LoadOrder) => Promise<LoadReply>
}

/** Seconds before the first round, in which code is compiled, and before each one, for new database connections. */
const firstWarmUp = 3
const warmUp = 1

/**
 * Loads the servers one after the other, round by round, so that whatever else the machine does falls on all alike.
 * @throws Error when any answer is not the expected one.
 */
export async function measure(settings: MeasureSettings): Promise<Measured> {
  const { servers, workload, connections, rounds, seconds, target, load } = settings
  const samples = new Map<string, Sample[]>(servers.map(({ name }) => [name, []]))
  const { title } = workloads(target)[workload]

  const run = async ({ name, port }: ServerProcess, duration: number): Promise<LoadReply> => {
    const reply = await load({ ...target, port, workload, connections, seconds: duration })
    if (reply.failures > 0)
      throw new Error(`${name}: ${reply.failures} of ${reply.requests} failed (${title})`)
    return reply
  }

  for (const server of servers) await run(server, firstWarmUp)
  for (let round = 0; round < rounds; round++) {
    for (const server of rotate(servers, round)) {
      await run(server, warmUp)
      const before = await server.cpuTime()
      const { requests, requestsPerSecond } = await run(server, seconds)
      const cpu = ((await server.cpuTime()) - before) / requests
      samples.get(server.name)?.push({ cpu, requestsPerSecond })
    }
    process.stderr.write(`\r${title}: round ${round + 1} of ${rounds}`)
  }
  process.stderr.write('\n')
  return { title, samples }
}

/** Each round starts with another server: none always follows the same one. */
const rotate = <T>(list: readonly T[], by: number): T[] => {
  const at = by % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** The median, over all rounds, of how many times as much CPU one server takes as another in the same round. */
export function ratio({ samples }: Measured, name: string, to: string): number {
  const others = samples.get(to) ?? []
  return median((samples.get(name) ?? []).map(({ cpu }, round) => cpu / (others[round]?.cpu ?? NaN)))
}
