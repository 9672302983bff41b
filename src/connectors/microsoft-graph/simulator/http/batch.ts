import * as z from 'zod'
import { badRequest, type Answer } from './answers.ts'

const BATCH_SIZE = 20

const batch = z.object({
  requests: z.array(
    z.object({
      id: z.string().min(1),
      method: z.string(),
      url: z.string().startsWith('/'),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown().optional(),
    }),
  ),
})

export type BatchPart = z.output<typeof batch>['requests'][number]

/** Answers `$batch` with what `answerPart` says of each part; parts come back in another order than they went. */
export function batchAnswer(body: unknown, answerPart: (part: BatchPart) => Answer): Answer {
  const parsed = batch.safeParse(body)
  if (!parsed.success) return badRequest('Invalid batch payload format.')
  const { requests } = parsed.data
  if (requests.length === 0 || requests.length > BATCH_SIZE) {
    return badRequest(`The number of requests in a batch must be between 1 and ${BATCH_SIZE}.`)
  }
  if (new Set(requests.map(({ id }) => id)).size < requests.length) {
    return badRequest('Request ids in a batch must be unique.')
  }
  const responses = requests.toReversed().map((part) => {
    const { status, headers = {}, body: content } = answerPart(part)
    return {
      id: part.id,
      status,
      headers: { ...titled(headers), ...(content !== undefined && { 'Content-Type': 'application/json' }) },
      ...(content !== undefined && { body: content }),
    }
  })
  return { status: 200, body: { responses } }
}

function titled(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
      value,
    ]),
  )
}
