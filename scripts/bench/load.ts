import autocannon, { type Client, type Request } from 'autocannon'
import { headersOf, type Target, type WorkloadName, workloads } from './requests.ts'

/** One run against one server. */
export interface LoadOrder extends Target {
  port: number
  workload: WorkloadName
  /** Requests in flight; the workload's own number when left out. */
  connections?: number | undefined
  seconds: number
}

/** What came of it. */
export interface LoadReply {
  requests: number
  requestsPerSecond: number
  /** Answers with another status than the workload's, and requests without an answer. */
  failures: number
}

let made = 0

async function run({ port, workload: name, connections, seconds, ...target }: LoadOrder): Promise<LoadReply> {
  const workload = workloads(target)[name]
  const next = (): Request => {
    const { method, path, body } = workload.request(made++)
    const headers = {
      ...headersOf(target, workload),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    return { method, path, headers, ...(body === undefined ? {} : { body }) }
  }
  const { repeats } = workload
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: connections ?? workload.connections,
    duration: seconds,
    // Made beforehand where they may repeat: the generator shares the processors with what it measures.
    ...(repeats === undefined
      ? { requests: [{ setupRequest: next }] }
      : { setupClient: (client: Client) => client.setRequests(Array.from({ length: repeats }, next)) }),
  })
  const expected = result.statusCodeStats?.[`${workload.status}`]?.count ?? 0
  const requests = result.requests.total
  return {
    requests,
    requestsPerSecond: requests / result.duration,
    failures: result.errors + result.timeouts + (requests - expected),
  }
}

process.on('message', (order: LoadOrder) => void run(order).then((reply) => process.send?.(reply)))
process.once('disconnect', () => process.exit(0))
