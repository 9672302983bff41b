import { beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { liveSide, type Scoped } from '../../src/database/database.ts'
import { createGroupCommit } from '../../src/domain/analytics/group-commit.ts'
import { startServer } from '../support/server.ts'

const server = startServer()
let db: Scoped

beforeAll(async () => {
  const organizationId = await server.createOrganization()
  await server.database.withOrganization(liveSide(organizationId), async (scoped) => void (db = scoped))
})

const lengthOf = (text: string) => JSON.stringify(text).length

/** A group commit whose writes wait until they are let through, with what they were given. */
function gated() {
  const batches: string[][] = []
  let open: () => void = () => {}
  const enter = createGroupCommit<string>(lengthOf, async (_db, _environment, items) => {
    batches.push([...items])
    await new Promise<void>((resolve) => (open = resolve))
    if (items.includes('bad')) throw new Error('bad')
  })
  /** Lets writes through until none has come for a moment. */
  const flow = async () => {
    for (let idle = 0; idle < 20; idle += 1) {
      open()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return { enter, batches, flow }
}

describe('a group commit', () => {
  test('writes the first at once, and together whatever came meanwhile, in order', async () => {
    const { enter, batches, flow } = gated()
    const all = ['a', 'b', 'c', 'd'].map((item) => enter(db, 'e', item))
    expect(batches).toEqual([['a']])
    await flow()
    await Promise.all(all)
    expect(batches).toEqual([['a'], ['b', 'c', 'd']])
  })

  test('begins with the next batch before the one before is answered', async () => {
    const course: string[] = []
    const enter = createGroupCommit<string>(lengthOf, async (_db, _environment, items) => {
      course.push(`${items.join()} written`)
      await new Promise((resolve) => setImmediate(resolve))
    })
    const all = ['a', 'b', 'c'].map((item) =>
      enter(db, 'e', item).then(() => void course.push(`${item} answered`)),
    )
    await Promise.all(all)
    expect(course).toEqual(['a written', 'b,c written', 'a answered', 'b answered', 'c answered'])
  })

  test('keeps environments apart: one does not wait for the other', async () => {
    const { enter, batches } = gated()
    void enter(db, 'one', 'a')
    void enter(db, 'two', 'b')
    expect(batches).toEqual([['a'], ['b']])
  })

  test('one that fails fails alone: the others are written one by one, in order', async () => {
    const { enter, batches, flow } = gated()
    const all = ['first', 'a', 'bad', 'b'].map((item) => enter(db, 'e', item))
    const settled = Promise.allSettled(all)
    await flow()
    expect((await settled).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect(batches).toEqual([['first'], ['a', 'bad', 'b'], ['a'], ['bad'], ['b']])
  })

  test('nothing is tried again while the database is away', async () => {
    let writes = 0
    const enter = createGroupCommit<string>(lengthOf, async () => {
      writes += 1
      await new Promise((resolve) => setImmediate(resolve))
      throw new pg.DatabaseError('Connection terminated', 0, 'error')
    })
    const failed = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    const away = createGroupCommit<string>(lengthOf, async () => {
      writes += 1
      await new Promise((resolve) => setImmediate(resolve))
      throw failed
    })
    await Promise.allSettled(['a', 'b', 'c'].map((item) => away(db, 'e', item)))
    expect(writes).toBe(2)
    writes = 0
    await Promise.allSettled(['a', 'b', 'c'].map((item) => enter(db, 'e', item)))
    expect(writes).toBe(4)
  })

  test('refuses what does not fit into the queue, and takes more once that is written', async () => {
    const { enter, flow } = gated()
    const large = 'x'.repeat(1_000_000)
    const waiting = Array.from({ length: 16 }, () => enter(db, 'e', large))
    await expect(enter(db, 'e', large)).rejects.toMatchObject({ code: 'unavailable' })
    await flow()
    await Promise.all(waiting)
    const after = enter(db, 'e', large)
    await flow()
    await after
  })
})
