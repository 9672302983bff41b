import type { Scoped } from '../../database/database.ts'
import { isDatabaseUnavailable, isLostRace } from '../../database/errors.ts'
import { RequestError } from '../errors.ts'

/** Writes items of one environment, all of them or none. */
export type Write<Item> = (db: Scoped, environmentId: string, items: readonly Item[]) => Promise<void>

/** Most items and most characters of JSON in one commit, and most characters that wait in one environment. */
const batchItems = 1000
const batchLength = 2_000_000
const waitingLength = 16_000_000

interface Entry<Item> {
  db: Scoped
  item: Item
  length: number
  done: () => void
  failed: (error: unknown) => void
}

interface Queue<Item> {
  waiting: Entry<Item>[]
  length: number
}

/**
 * Groups what the requests of this process write at the same time: one statement and one commit for all that
 * arrived while the one before was under way, so nothing waits when nothing runs. Each resolves when its item is
 * stored durably. Items of one environment are written in the order in which they came. An item that cannot be
 * stored fails alone: its batch is written again, one item at a time.
 *
 * Within a transaction an item is written at once, as part of it.
 * @param lengthOf characters of JSON that an item takes
 * @throws RequestError `unavailable` when more waits than the database keeps up with
 */
export function createGroupCommit<Item>(
  lengthOf: (item: Item) => number,
  write: Write<Item>,
): (db: Scoped, environmentId: string, item: Item) => Promise<void> {
  const queues = new Map<string, Queue<Item>>()

  async function drain(environmentId: string, queue: Queue<Item>): Promise<void> {
    let answer = () => {}
    while (queue.waiting.length > 0) {
      const written = commit(environmentId, take(queue))
      // The database works while the requests of the batch before are answered.
      answer()
      answer = await written
    }
    queues.delete(environmentId)
    answer()
  }

  /** @returns what tells each of the batch how it went */
  async function commit(environmentId: string, batch: readonly Entry<Item>[]): Promise<() => void> {
    const [first] = batch
    if (first === undefined) return () => {}
    try {
      // All belong to one organization, so whose connection it is does not matter.
      await write(
        first.db,
        environmentId,
        batch.map(({ item }) => item),
      )
      return () => {
        for (const { done } of batch) done()
      }
    } catch (error) {
      if (batch.length === 1 || (isDatabaseUnavailable(error) && !isLostRace(error))) {
        return () => {
          for (const { failed } of batch) failed(error)
        }
      }
      for (const entry of batch) (await commit(environmentId, [entry]))()
      return () => {}
    }
  }

  return async (db, environmentId, item) => {
    if (db.isTransaction) return write(db, environmentId, [item])
    let queue = queues.get(environmentId)
    const idle = queue === undefined
    if (queue === undefined) queues.set(environmentId, (queue = { waiting: [], length: 0 }))
    const length = lengthOf(item)
    if (queue.length + length > waitingLength) {
      throw new RequestError('unavailable', 'Too much is waiting to be stored.', { retryAfter: 1 })
    }
    const stored = new Promise<void>((done, failed) => {
      queue.waiting.push({ db, item, length, done, failed })
      queue.length += length
    })
    if (idle) void drain(environmentId, queue)
    return stored
  }
}

/** Takes the next batch off the front: at least one entry. */
function take<Item>(queue: Queue<Item>): Entry<Item>[] {
  let count = 0
  let length = 0
  for (const entry of queue.waiting) {
    if (count > 0 && (count === batchItems || length + entry.length > batchLength)) break
    count += 1
    length += entry.length
  }
  queue.length -= length
  return queue.waiting.splice(0, count)
}
