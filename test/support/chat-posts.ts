import { beforeAll, beforeEach } from '@jest/globals'
import { sql } from 'kysely'
import { liveSide, type Scoped } from '../../src/database/database.ts'
import { createChatIntegration, getChatIntegration } from '../../src/domain/chat/integrations.ts'
import type { ChatMessage } from '../../src/domain/chat/message.ts'
import { type ChatPost, postChatMessages } from '../../src/domain/chat/posts.ts'
import { neverAborted } from '../../src/jobs/attempt.ts'
import { createDeliverChat } from '../../src/jobs/deliver-chat.ts'
import { type ChatRooms, openChatRoomsFor, slackUrl } from './chat-rooms.ts'
import type { TestServer } from './server.ts'

type Wishes = Partial<Parameters<typeof createChatIntegration>[3]>

/** A message that says no more than it has to. */
export const chatMessage = (changes: Partial<ChatMessage> = {}): ChatMessage => ({
  title: 'Hello',
  severity: 'high',
  text: '',
  entries: [],
  more: 0,
  link: null,
  ...changes,
})

/** Channels of an organization, a new one for each test, and what becomes of messages to them. */
export function useChatPosts(server: TestServer) {
  const given = {} as { rooms: ChatRooms; organizationId: string }
  beforeAll(async () => void (given.rooms = await openChatRoomsFor(server)))
  beforeEach(async () => {
    given.organizationId = await server.createOrganization()
    Object.assign(given.rooms, { posted: [], mood: null })
  })

  const rows = <T>(fn: (db: Scoped) => Promise<T>) =>
    server.database.withOrganization(liveSide(given.organizationId), fn, { actor: 'test' })
  const postAll = (posts: readonly ChatPost[]) =>
    rows((db) => postChatMessages(db, server.connectors.vault, given.organizationId, posts))
  /** Makes an attempt at once. */
  const deliver = (
    deliveryId: string,
    { database, connectors }: Pick<TestServer, 'database' | 'connectors'> = server,
  ) =>
    createDeliverChat(database, connectors)(
      { organizationId: given.organizationId, sandbox: false, deliveryId },
      neverAborted,
    )
  return {
    given,
    rows,
    postAll,
    deliver,
    /** Connects a channel. @returns its id */
    async connect(wishes: Wishes = {}): Promise<string> {
      const input = { provider: 'slack', name: 'alerts', url: slackUrl(), minSeverity: 'low' } as const
      const made = await rows((db) =>
        createChatIntegration(db, server.connectors, given.organizationId, {
          ...input,
          categories: [],
          sendTest: false,
          ...wishes,
        }),
      )
      return made.id
    },
    /** Has messages posted. @returns their ids */
    async post(integrationId: string, ...titles: string[]): Promise<string[]> {
      const ids = await postAll(titles.map((title) => ({ integrationId, message: chatMessage({ title }) })))
      return ids.map((id) => id ?? '')
    },
    /** Runs the job of a message as a worker would, when its time has come. */
    async run(id: string): Promise<void> {
      await rows((db) =>
        sql`update chat_deliveries set next_attempt_at = now() where id = ${id} and status = 'pending'`.execute(
          db,
        ),
      )
      await deliver(id)
    },
    deliveryOf: (id: string) =>
      rows((db) =>
        db.selectFrom('chat_deliveries').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
      ),
    integrationOf: (id: string) => rows((db) => getChatIntegration(db, id)),
  }
}
