import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { newRequestId } from '../../../src/contract/request-id.ts'
import { admit, findOperation, perform } from './work.ts'
import { runServer } from './process.ts'

const list = findOperation('opspilot365_listTenants')
const create = findOperation('opspilot365_createUser')
const query = { page: 1, limit: 25, sort: 'name', order: 'asc' }

/**
 * The key check, the SQL and JSON over Node's own HTTP server: no routes, rules, log or headers. What the others
 * cost beyond this is the cost of being an API.
 */
runServer(async (services) => {
  const answer = async (req: IncomingMessage): Promise<[status: number, body: string]> => {
    const operation = req.method === 'GET' ? list : create
    const { caller } = await admit(req.headers, services)
    const params = { id: req.url?.split('/')[4] }
    const body: unknown = operation === create ? await readJson(req) : undefined
    const encoded = await perform(
      operation,
      { caller, requestId: newRequestId() },
      { params, query, body },
      services,
    )
    return [operation.status, JSON.stringify(encoded)]
  }
  const server = createServer((req, res) => {
    answer(req).then(
      ([status, body]) => {
        res.writeHead(status, {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
        })
        res.end(body)
      },
      // A run ends in the middle of requests.
      () => res.destroy(),
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return (server.address() as AddressInfo).port
})

async function readJson(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString())
}
