import { Readable } from 'node:stream'
import { download, events } from '../../contract/answer.ts'
import type { Input } from '../../contract/handler.ts'

export async function getBadge() {
  return download({ body: Buffer.from([0, 255]), mediaType: 'application/pdf', filename: 'Ü"1".pdf' })
}

async function* letters(broken: boolean) {
  yield Buffer.alloc(70_000, 'a')
  if (broken) throw new Error('the disk is gone')
  yield Buffer.alloc(70_000, 'b')
}

export async function getReport({ query: { broken } }: Input<'sixth_getReport'>) {
  const body = Readable.from(letters(broken))
  return download({
    body,
    mediaType: 'text/csv',
    filename: 'all.csv',
    ...(broken ? {} : { length: 140_000 }),
  })
}

let watching = 0

/** Counts for as long as it is read. */
async function* counting(last: number) {
  watching += 1
  try {
    for (let count = 1; count <= last; count += 1) {
      yield { event: 'count', id: String(count), data: { count } }
      await new Promise((passed) => setTimeout(passed, 5))
    }
  } finally {
    watching -= 1
  }
}

export async function watchCounts({ query: { last } }: Input<'sixth_watchCounts'>) {
  return events(counting(last))
}

export async function countWatchers() {
  return { watching }
}
