import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { postChatMessages } from '../../src/domain/chat/posts.ts'
import { chatMessage, useChatPosts } from '../support/chat-posts.ts'
import { startServer } from '../support/server.ts'

const server = startServer()
const { given, rows, postAll, connect, run, deliveryOf } = useChatPosts(server)

describe('who posts', () => {
  test('gets an id for each message, and null where nobody is told', async () => {
    const [id, other] = [await connect(), await connect()]
    await rows((db) =>
      sql`update chat_integrations set enabled = false, disabled_reason = 'gone' where id = ${other}`.execute(
        db,
      ),
    )
    const posts = [id, other, randomUUID(), id].map((integrationId) => ({
      integrationId,
      message: chatMessage(),
    }))
    const ids = await postAll(posts)
    expect(ids).toEqual([expect.any(String), null, null, expect.any(String)])
    expect(await postAll([])).toEqual([])
  })

  test('reaches no integration of another organization, and of the other side', async () => {
    const id = await connect()
    const posts = [{ integrationId: id, message: chatMessage() }]
    const elsewhere = { organizationId: await server.createOrganization(), sandbox: false }
    for (const side of [elsewhere, { organizationId: given.organizationId, sandbox: true }])
      expect(
        await server.database.withOrganization(
          side,
          (db) => postChatMessages(db, server.connectors.vault, side.organizationId, posts),
          { actor: 'test' },
        ),
      ).toEqual([null])
  })

  const entries = (...given: [title: string, severity: 'high' | 'low', category: string][]) =>
    given.map(([title, severity, category]) => ({ title, detail: '', severity, category }))
  test.each([
    ['a message that is serious enough', { minSeverity: 'high' }, { severity: 'high' }, []],
    ['one of no severity', { minSeverity: 'critical' }, { severity: null }, []],
    ['one that is not', { minSeverity: 'critical' }, { severity: 'high' }, null],
    [
      'of its entries those that are serious enough',
      { minSeverity: 'high' },
      { severity: null, entries: entries(['a', 'high', 'USERS'], ['b', 'low', 'USERS']) },
      ['a'],
    ],
    [
      'of its entries those of the categories',
      { categories: ['USERS', 'GROUPS'] },
      { entries: entries(['a', 'high', 'USERS'], ['b', 'high', 'DEVICES'], ['c', 'low', 'GROUPS']) },
      ['a', 'c'],
    ],
    [
      'one that has no other entries',
      { categories: ['USERS'] },
      { entries: entries(['b', 'high', 'DEVICES']) },
      null,
    ],
    [
      'entries of which nothing is known',
      { categories: ['USERS'], minSeverity: 'critical' },
      { severity: null, entries: [{ title: 'x', detail: '' }] },
      ['x'],
    ],
  ] as const)('is heard by who wishes it: %s', async (_what, wishes, changes, heard) => {
    const integrationId = await connect(wishes)
    const posts = [{ integrationId, message: chatMessage(changes) }]
    const [id = null] = await postAll(posts)
    if (heard === null) return expect(id).toBeNull()
    await run(id ?? '')
    const { blocks } = JSON.parse(given.rooms.posted[0]?.body ?? '') as {
      blocks: { type: string; text?: { text: string } }[]
    }
    expect(blocks.filter(({ type }) => type === 'section').map(({ text }) => text?.text)).toEqual(heard)
  })

  test('need not care how long a message is, or what turns text about', async () => {
    const integrationId = await connect()
    const title = `Invoice \u202efdp.exe\n${'x'.repeat(5000)}`
    const all = Array.from({ length: 20_000 }, (_, n) => ({ title: `App ${n}`, detail: 'y'.repeat(5000) }))
    const posts = [{ integrationId, message: chatMessage({ title, text: title, entries: all, more: 3 }) }]
    const [id] = await postAll(posts)
    expect((await deliveryOf(id ?? '')).sealed_message?.length).toBeLessThan(64_000)
    await run(id ?? '')
    expect(given.rooms.posted).toHaveLength(1)
    expect(given.rooms.posted[0]?.body).not.toContain('\u202e')
    const shown = (given.rooms.posted[0]?.body.match(/App \d/g) ?? []).length
    expect(given.rooms.posted[0]?.body).toContain(`and ${20_003 - shown} more`)
  })
})
