import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createCustomer, type Customer } from '../support/opspilot365.ts'
import { eventually, patience, type ServerProcess, startProcess, whenReady } from '../support/process.ts'
import { startServer } from '../support/server.ts'

// Two web processes, restarted one after the other: behind a balancer that asks whether they are ready and repeats
// nothing, and with clients that keep their connections.
const server = startServer()
let customer: Customer
const agents: http.Agent[] = []
const newAgent = () => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 8 })
  agents.push(agent)
  return agent
}

beforeAll(async () => {
  customer = await createCustomer(server)
})
afterAll(() => agents.forEach((agent) => void agent.destroy()))

const start = () => startProcess({ DATABASE_URL: server.ownerUrl, ROLE: 'web', DRAIN_SECONDS: '1' })

/** One request. @returns its status, or what went wrong; and whether the connection is to be closed */
const send = (port: number, agent: http.Agent, path: string): Promise<{ status: number | string }> =>
  new Promise((answered) => {
    const headers = { Authorization: `Bearer ${customer.keys.read}` }
    http
      .get({ host: '127.0.0.1', port, agent, path, headers }, (res) => {
        res.resume().on('end', () => answered({ status: res.statusCode ?? 0 }))
      })
      .on('error', (error: NodeJS.ErrnoException) => answered({ status: error.code ?? error.message }))
  })

/** Passes requests on to those targets that were ready when last asked. */
async function startBalancer(targets: { port: number; ready: boolean; agent: http.Agent }[]) {
  let turn = 0
  const balancer = http.createServer((req, res) => {
    const ready = targets.filter(({ ready }) => ready)
    const target = ready[(turn += 1) % ready.length]
    if (target === undefined) return void res.writeHead(502).end()
    const { port, agent } = target
    const passed = http.request(
      { host: '127.0.0.1', port, agent, path: req.url, headers: req.headers },
      (answer) => {
        res.writeHead(answer.statusCode ?? 502, { 'content-type': 'application/json' })
        answer.pipe(res)
      },
    )
    passed.on('error', () => res.writeHead(502).end())
    passed.end()
  })
  await once(balancer.listen(0, '127.0.0.1'), 'listening')
  const asking = setInterval(() => {
    for (const target of targets)
      void fetch(`http://127.0.0.1:${target.port}/readyz`)
        .then(({ status }) => (target.ready = status === 200))
        .catch(() => (target.ready = false))
  }, 100)
  return {
    port: (balancer.address() as AddressInfo).port,
    close: () => {
      clearInterval(asking)
      balancer.closeAllConnections()
      balancer.close()
    },
  }
}

test(
  'a rolling restart of two processes shows no error in 10,000 requests',
  async () => {
    // Given two processes behind a balancer
    const processes: ServerProcess[] = [start(), start()]
    const portOf = async (process: ServerProcess) => Number(new URL(await whenReady(process)).port)
    const targets = await Promise.all(
      processes.map(async (process) => ({ port: await portOf(process), ready: true, agent: newAgent() })),
    )
    const balancer = await startBalancer(targets)
    const counts = new Map<number | string, number>()
    let sent = 0
    const path = '/opspilot365/v1/webhooks'
    let restarted = false
    const clients = Array.from({ length: 8 }, async () => {
      const agent = newAgent()
      while (sent < 10_000 || !restarted) {
        sent += 1
        const { status } = await send(balancer.port, agent, path)
        counts.set(status, (counts.get(status) ?? 0) + 1)
      }
    })
    // When one after the other is stopped and started anew
    for (const [index, target] of targets.entries()) {
      const stopping = processes[index]
      stopping?.kill('SIGTERM')
      await eventually('it to be taken out', () => !target.ready)
      expect(await stopping?.exited).toEqual({ code: 0, signal: null })
      const next = start()
      target.port = await portOf(next)
      await eventually('it to be taken in', () => target.ready)
    }
    restarted = true
    await Promise.all(clients)
    balancer.close()
    // Then nobody has noticed (requests beyond the customer's limit are answered too)
    expect([...counts.keys()].filter((status) => status !== 200 && status !== 429)).toEqual([])
    expect(sent).toBeGreaterThanOrEqual(10_000)
  },
  2 * patience,
)

test(
  'a process that is to stop answers for a while, is not ready, and asks its clients to close their connections',
  async () => {
    const stopping = startProcess({ DATABASE_URL: server.ownerUrl, ROLE: 'web', DRAIN_SECONDS: '2' })
    const baseUrl = await whenReady(stopping)
    const kept = await fetch(`${baseUrl}/readyz`)
    expect([kept.status, kept.headers.get('connection')]).toEqual([200, 'keep-alive'])
    stopping.kill('SIGTERM')
    await eventually('readiness to end', async () => (await fetch(`${baseUrl}/readyz`)).status === 503)
    for (const path of ['/healthz', '/opspilot365/v1/tenants', '/readyz']) {
      const { headers } = await fetch(`${baseUrl}${path}`)
      expect([path, headers.get('connection')]).toEqual([path, 'close'])
    }
    expect(await stopping.exited).toEqual({ code: 0, signal: null })
  },
  patience,
)

test(
  'a rejection that nobody waits for is told to the log, and the process lives on',
  async () => {
    const failing = `process.on('SIGUSR2', () => void Promise.reject(new Error('nobody waits for this')))`
    const living = startProcess({
      DATABASE_URL: server.ownerUrl,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(failing)}`,
    })
    const baseUrl = await whenReady(living)
    living.kill('SIGUSR2')
    await eventually('the log', () => living.output().includes('something failed that nobody waited for'))
    expect((await fetch(`${baseUrl}/readyz`)).status).toBe(200)
  },
  patience,
)
