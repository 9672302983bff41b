import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Chat, createChat } from '../../src/connectors/chat/index.ts'
import { exchange } from '../../src/connectors/webhooks/index.ts'
import { loopbackRules, type TestServer } from './server.ts'

/** What somebody posted, as the provider got it. */
interface Posted {
  host: string
  path: string
  headers: Record<string, unknown>
  body: string
}

/** What a provider answers with. */
interface ProviderAnswer {
  status: number
  headers?: Record<string, string>
  body: string
}

/** Slack and Teams on this machine, in the form in which each answers. */
export interface ChatRooms {
  /** The connector, whose connections all lead here; everything else is as in production. */
  chat: Chat
  posted: Posted[]
  /** What is answered; that all is well when null. */
  mood: ProviderAnswer | null
  close(): Promise<unknown>
}

export const slackUrl = (name = 'room') =>
  `https://hooks.slack.com/services/T024BE7LD/B04Q3RTAB/Xk29${name.replaceAll('-', '')}`

export const teamsUrl = (name = 'a1b2') =>
  'https://default6a1b2c3d4e5f60718293a4b5c6d7e8.f9.environment.api.powerplatform.com:443/powerautomate/automations' +
  '/direct/workflows/0f1e2d3c4b5a69788796a5b4c3d2e1f0/triggers/manual/paths/invoke?api-version=1' +
  `&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=mZ3-Qk_${name}`

/** Slack answers with a word, Power Automate with nothing. */
const wellOf = (host: string): ProviderAnswer =>
  host.startsWith('hooks.slack') ? { status: 200, body: 'ok' } : { status: 202, body: '' }

export async function openChatRooms(): Promise<ChatRooms> {
  const http = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { url: path = '', headers } = request
      const host = headers.host ?? ''
      rooms.posted.push({ host, path, headers, body: Buffer.concat(chunks).toString() })
      const { status, headers: own, body } = rooms.mood ?? wellOf(host)
      response.writeHead(status, own).end(body)
    })
  })
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  const { port } = http.address() as AddressInfo
  const chat = createChat({
    rules: { ...loopbackRules, resolve: async () => [{ address: '127.0.0.1' }] },
    exchange: ({ url, headers, ...request }) =>
      exchange({
        ...request,
        url: new URL(`http://127.0.0.1:${port}${url.pathname}${url.search}`),
        headers: { ...headers, host: url.host },
      }),
  })
  const rooms: ChatRooms = {
    chat,
    posted: [],
    mood: null,
    close: () => new Promise((closed) => http.close(closed)),
  }
  return rooms
}

/** Lets a server of tests post there. */
export async function openChatRoomsFor(server: TestServer): Promise<ChatRooms> {
  const rooms = await openChatRooms()
  server.defer(() => rooms.close())
  server.connectors.refuseChatUrl = (...given) => rooms.chat.refuseUrl(...given)
  server.connectors.postChat = (...given) => rooms.chat.post(...given)
  return rooms
}
