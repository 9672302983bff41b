import * as z from 'zod'
import { GraphError } from './errors.ts'
import { pages } from './paging.ts'
import { retry, type Try } from './retry.ts'
import type { Transport } from './transport.ts'
import { faultOf } from './wire/faults.ts'
import { parse } from './wire/json.ts'
import { readRetryAfter } from '../retry-after.ts'

/** Most requests in one `$batch`. Source: Microsoft Graph, "Combine multiple HTTP requests using JSON batching". */
const BATCH_SIZE = 20

export interface BatchedRead {
  readonly id: string
  /** Below the version, such as `/groups/{id}/owners?$select=id`. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
}

const batchBody = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.int(),
      headers: z.record(z.string(), z.string()).nullish(),
      body: z.unknown(),
    }),
  ),
})

/**
 * The bodies of many small reads in a twentieth of the requests. What Graph throttled inside a batch is asked for
 * again. An object that is gone (404) is left out of the answer. All reads must fall under one quota.
 * @throws GraphError of the first read that failed
 */
export async function readBatched(
  transport: Transport,
  version: 'v1.0' | 'beta',
  reads: readonly BatchedRead[],
): Promise<Map<string, unknown>> {
  const bodies = new Map<string, unknown>()
  const chunks = Array.from({ length: Math.ceil(reads.length / BATCH_SIZE) }, (_, n) =>
    reads.slice(n * BATCH_SIZE, (n + 1) * BATCH_SIZE),
  )
  await Promise.all(chunks.map((chunk) => readChunk(transport, version, chunk, bodies)))
  return bodies
}

async function readChunk(
  transport: Transport,
  version: string,
  chunk: readonly BatchedRead[],
  bodies: Map<string, unknown>,
): Promise<void> {
  let pending = chunk
  await retry(transport.options, transport.throttleOf(chunk[0]!.path), async (): Promise<Try<null>> => {
    const { body } = await transport.send({
      method: 'POST',
      url: transport.link(`/${version}/$batch`),
      // Its parts are reads only.
      repeatable: true,
      body: {
        requests: pending.map(({ id, path, headers }) => ({
          id,
          method: 'GET',
          url: path,
          ...(headers && { headers }),
        })),
      },
    })
    const answers = new Map(parse(batchBody, body, 'POST $batch').responses.map((part) => [part.id, part]))
    const again: BatchedRead[] = []
    let afterMs: number | null = null
    let throttled = false
    for (const read of pending) {
      const part = answers.get(read.id)
      if (part?.status === 200) bodies.set(read.id, part.body)
      else if (part === undefined || part.status === 429 || (part.status >= 500 && part.status !== 501)) {
        again.push(read)
        throttled ||= part?.status === 429
        const said = readRetryAfter(headerOf(part?.headers, 'retry-after'), transport.options.now())
        if (said !== null) afterMs = Math.max(afterMs ?? 0, said)
      } else if (part.status !== 404) {
        const error = new GraphError(
          faultOf(part.status, part.body, transport.secrets(), `GET ${read.path.split('?')[0]}`),
        )
        return { outcome: 'failed', error }
      }
    }
    pending = again
    if (again.length === 0) return { outcome: 'done', value: null }
    const reason = `${again.length} parts of a batch were not answered`
    return {
      outcome: 'again',
      fault: throttled ? { kind: 'throttled' } : { kind: 'unavailable', reason },
      afterMs,
    }
  })
}

/** Header names inside a batch come in any case. */
function headerOf(headers: Record<string, string> | null | undefined, name: string): string | null {
  return Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1] ?? null
}

/**
 * What many objects are related to, such as the owners of applications: object id → all related items. An object that
 * is gone is not there: it has no owners any more, which says nothing of it.
 */
export async function readRelated<S extends z.ZodType>(
  transport: Transport,
  item: S,
  ids: readonly string[],
  pathOf: (id: string) => string,
): Promise<Map<string, z.output<S>[]>> {
  const schema = z.object({ value: z.array(item), '@odata.nextLink': z.string().optional() })
  const bodies = await readBatched(
    transport,
    'v1.0',
    ids.map((id) => ({ id, path: pathOf(id) })),
  )
  const related = new Map<string, z.output<S>[]>()
  for (const id of ids) {
    if (!bodies.has(id)) continue
    const page = parse(schema, bodies.get(id), 'a part of a batch')
    const items: z.output<S>[] = [...page.value]
    const next: unknown = page['@odata.nextLink']
    if (typeof next === 'string') {
      for await (const more of pages(transport, item, transport.followed(next))) items.push(...more)
    }
    related.set(id, items)
  }
  return related
}
