import { isDeepStrictEqual } from 'node:util'
import type { ServerProcess } from './processes.ts'
import { headersOf, type Target, type Workload, workloads } from './requests.ts'

interface Seen {
  status: number
  headers: string[]
  body: unknown
}

/**
 * Makes sure that all servers do the same work: the measured requests get the same status, body and headers, and
 * requests that break a rule of each kind are refused with the same status.
 * @throws Error that names the first difference.
 */
export async function checkSame(servers: readonly ServerProcess[], target: Target): Promise<void> {
  const { list, create } = workloads(target)
  const [reference, ...others] = servers
  if (reference === undefined) return
  let sent = 1_000_000_000
  const key = headersOf(target, { scheme: 'Bearer' })

  for (const { title, status, request } of [list, create] satisfies Workload[]) {
    const seen = await see(reference, request(sent++), key)
    if (seen.status !== status) throw new Error(`${reference.name} answers ${title} with ${seen.status}`)
    for (const server of others) {
      const other = await see(server, request(sent++), key)
      if (isDeepStrictEqual(comparable(other), comparable(seen))) continue
      throw new Error(
        `${server.name} answers ${title} with\n${JSON.stringify(other)}\nand ${reference.name} with\n${JSON.stringify(seen)}`,
      )
    }
  }

  const post = create.request(0)
  const broken = (change: object) => ({ ...post, body: JSON.stringify({ ...parse(post.body), ...change }) })
  const wrong: [string, number, ReturnType<Workload['request']>, Record<string, string>][] = [
    ['no key', 401, list.request(0), {}],
    ['a wrong key', 401, list.request(0), { authorization: `Bearer op365_sk_live_${'x'.repeat(32)}` }],
    ['a limit too high', 400, { method: 'GET', path: '/opspilot365/v1/tenants?limit=101' }, key],
    ['an unknown parameter', 400, { method: 'GET', path: '/opspilot365/v1/tenants?color=red' }, key],
    ['a field of a wrong type', 400, broken({ displayName: 1 }), key],
    ['an unknown field', 400, broken({ color: 'red' }), key],
    ['a wrong country', 400, broken({ usageLocation: 'Denmark' }), key],
  ]
  for (const [title, status, request, headers] of wrong) {
    for (const server of servers) {
      const seen = await see(server, request, headers)
      if (seen.status !== status) {
        throw new Error(`${server.name} answers ${title} with ${seen.status}: ${JSON.stringify(seen.body)}`)
      }
    }
  }
}

const parse = (body: string | undefined) => JSON.parse(body ?? '{}') as Record<string, unknown>

async function see(
  { port }: ServerProcess,
  { method, path, body }: ReturnType<Workload['request']>,
  headers: Record<string, string>,
): Promise<Seen> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body }),
  })
  return {
    status: response.status,
    headers: [...response.headers.keys()].sort(),
    body: JSON.parse(await response.text()) as unknown,
  }
}

/** Without what differs from one new user to the next. */
function comparable({ status, headers, body }: Seen): unknown {
  const text = JSON.stringify(body, (name, value: unknown) =>
    name === 'userPrincipalName' || (/^(id|createdAt|updatedAt)$/.test(name) && status === 201)
      ? typeof value
      : value,
  )
  return { status, headers, body: JSON.parse(text) as unknown }
}
