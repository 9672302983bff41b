import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AppSpec } from './catalog/apps.ts'
import { createDirectory, type Directory } from './directory/directory.ts'
import type { DirectorySpec, WireObject } from './directory/setting.ts'
import { refusal, tooMany, type Answer } from './http/answers.ts'
import { batchAnswer, type BatchPart } from './http/batch.ts'
import type { DeltaConditions, ForgottenForm } from './http/delta.ts'
import { createFaults, createThrottle, type Fault, type Quotas, type Throttle } from './http/disturbances.ts'
import { simulatedHosts } from './hosts.ts'
import { route } from './http/routes.ts'
import { createTokenEndpoint, type Access } from './http/tokens.ts'
import { unitsOf } from './http/units.ts'
import { send } from './http/wire.ts'

export interface SimulatorOptions {
  /** Default 0: any free port. */
  readonly port?: number
  readonly directories: readonly DirectorySpec[]
  readonly throttle?: Throttle
  /** None by default. */
  readonly quotas?: Quotas
  readonly faults?: readonly Fault[]
  /** Default 3599, as Microsoft's. */
  readonly tokenLifetimeSeconds?: number
  /** How long each answer takes at least, in milliseconds; default 0. */
  readonly latencyMs?: number
  /** The date that directories are generated for; default the beginning of this day (UTC). */
  readonly asOf?: Date
}

interface LoggedRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly status: number
}

/** A running simulator and what can be done to it from inside the process; none of it goes over the wire. */
export interface GraphSimulator {
  readonly loginUrl: string
  readonly graphUrl: string
  /** What each directory's connection needs, in the order of the options. */
  readonly connections: readonly {
    readonly entraTenantId: string
    readonly clientId: string
    readonly clientSecret: string
  }[]
  /** Looks hosts up as its directories are meant. */
  readonly resolveHosts: typeof simulatedHosts
  /** Makes something go wrong. */
  fail(fault: Fault): void
  clearFaults(): void
  /** Makes every token that was issued invalid. */
  revokeTokens(): void
  /** Gives a directory's app other permissions: tokens from then on have these, those before keep theirs. */
  setPermissions(entraTenantId: string, permissions: readonly string[]): void
  /** Makes every delta link that was issued expire; `form` is how such a one is answered from here on. */
  expireDeltaLinks(form?: ForgottenForm): void
  /** A user as it is now; undefined when there is none. */
  user(entraTenantId: string, idOrName: string): WireObject | undefined
  /** Changes a user as an administrator elsewhere would. */
  changeUser(entraTenantId: string, id: string, properties: Readonly<Record<string, unknown>>): void
  removeUser(entraTenantId: string, id: string): void
  /**
   * Makes an application what `change` says of it: another secret, permission or owner. What is there keeps its ids when
   * further ones are put behind it.
   */
  changeApplication(entraTenantId: string, name: string, change: (app: AppSpec) => AppSpec): void
  addApplication(entraTenantId: string, app: AppSpec): void
  removeApplication(entraTenantId: string, name: string): void
  /** Lets seats be taken by nobody whom a listing shows. */
  takeSeats(entraTenantId: string, skuId: string, count: number): void
  /** Gives a mail address to a group: no user can have it. */
  reserveAddress(entraTenantId: string, address: string): void
  /** The latest 5,000 requests, oldest first. */
  requests(): readonly LoggedRequest[]
  /** Stops at once, hanging requests included. */
  close(): Promise<void>
}

const MOST_LOGGED = 5000
const LARGEST_REQUEST = 4 * 1024 * 1024
const DAY_MS = 86_400_000

/** Intune's and Exchange's, which count apart. */
const isOfOtherService = /^\/deviceManagement\/|\/mailboxSettings\//

/**
 * Starts a server on loopback that speaks the part of Microsoft Graph and of the Microsoft identity platform that
 * this product uses, over generated directories. It stands in for Microsoft in development, tests and the demo.
 */
export async function startGraphSimulator(options: SimulatorOptions): Promise<GraphSimulator> {
  const asOf = options.asOf?.getTime() ?? Math.floor(Date.now() / DAY_MS) * DAY_MS
  const directories = options.directories.map((spec) => createDirectory({ ...spec, asOf }))
  const tokens = createTokenEndpoint(directories, options.tokenLifetimeSeconds ?? 3599)
  const faults = createFaults(options.faults ?? [])
  const throttle = createThrottle(options.throttle)
  const apart = (['reports', 'identityProtection'] as const).map((name) => ({
    name,
    on: `/${name}/`,
    throttle: createThrottle(options.quotas?.[name]),
  }))
  /** Of each directory, what is no other quota's. */
  const inUnits = new Map(
    directories.map(({ setting }) => {
      const { units, perSeconds } = options.quotas?.directory?.(setting.users) ?? {
        units: Infinity,
        perSeconds: 1,
      }
      return [setting.entraTenantId, createThrottle({ requests: units, perSeconds })]
    }),
  )
  const log: LoggedRequest[] = []
  let delta: DeltaConditions = { epoch: 0, form: 'syncStateNotFound' }
  let origin = ''

  function directoryOf(entraTenantId: string): Directory {
    const directory = directories.find(({ setting }) => setting.entraTenantId === entraTenantId)
    if (!directory) throw new RangeError('no such directory')
    return directory
  }

  function answerBatchPart(access: Access, version: string, part: BatchPart): Answer {
    const fault = faults.take(`/${version}${part.url}`, ['status'])
    if (fault?.kind === 'status') return statusAnswer(fault)
    return routed(access, version, part.method, new URL(part.url, 'http://part'), part.body)
  }

  function routed(
    { directory, permissions }: Access,
    version: string,
    method: string,
    url: URL,
    body: unknown,
    stale = false,
  ): Answer {
    const quota = apart.find(({ on }) => url.pathname.startsWith(on))
    const { entraTenantId } = directory.setting
    const wait =
      quota?.throttle.secondsToWait(entraTenantId) ??
      (isOfOtherService.test(url.pathname)
        ? 0
        : inUnits.get(entraTenantId)!.secondsToWait(entraTenantId, unitsOf(url.pathname, url.searchParams)))
    if (wait > 0) return tooMany(quota?.name === 'identityProtection' ? null : wait)
    const place = {
      versionUrl: `${origin}/${version}`,
      path: url.pathname.replace(/^\//, ''),
      query: url.searchParams,
    }
    return route(directory, { method, place, body, stale, permissions }, delta)
  }

  function answer(request: IncomingMessage, url: URL, text: string, stale: boolean): Answer {
    const method = request.method ?? 'GET'
    const tenant = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(url.pathname)?.[1]
    if (tenant !== undefined && method === 'POST') {
      return tokens.answer(decodeURIComponent(tenant), new URLSearchParams(text))
    }
    const [, version, rest] = /^\/(v1\.0|beta)(\/.*)$/.exec(url.pathname) ?? []
    if (version === undefined || rest === undefined) return refusal(404, 'NotFound', 'Nothing is here.')
    const access = tokens.accessOf(request.headers.authorization)
    if (!access) {
      const message = 'Access token has expired or is not yet valid.'
      return refusal(401, 'InvalidAuthenticationToken', message, { 'www-authenticate': 'Bearer realm=""' })
    }
    const wait = throttle.secondsToWait(access.directory.setting.entraTenantId)
    if (wait > 0) return tooMany(wait)
    const body = text === '' ? null : parse(text)
    if (body === undefined) return refusal(400, 'BadRequest', 'Unable to read JSON request payload.')
    if (rest === '/$batch' && method === 'POST') {
      return batchAnswer(body, (part) => answerBatchPart(access, version, part))
    }
    return routed(access, version, method, new URL(rest + url.search, origin), body, stale)
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/'
    const text = await readBody(request)
    if (options.latencyMs) await new Promise((resolve) => setTimeout(resolve, options.latencyMs))
    const fault = faults.take(path)
    const record = (status: number) => {
      log.push({ method: request.method ?? 'GET', path, status })
      if (log.length > MOST_LOGGED) log.shift()
    }
    if (fault?.kind === 'hang' || fault?.kind === 'cut') {
      record(0)
      if (fault.kind === 'cut') request.socket.destroy()
      return
    }
    const result =
      fault?.kind === 'status'
        ? statusAnswer(fault)
        : answer(request, new URL(path, origin), text, fault?.kind === 'stale')
    record(result.status)
    if (fault?.kind === 'lost_answer') request.socket.destroy()
    else send(response, result, fault)
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    loginUrl: origin,
    graphUrl: origin,
    connections: directories.map(({ setting, clientId, clientSecret }) => ({
      entraTenantId: setting.entraTenantId,
      clientId,
      clientSecret,
    })),
    resolveHosts: simulatedHosts,
    fail: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    revokeTokens: () => tokens.revokeAll(),
    setPermissions: (entraTenantId, permissions) =>
      tokens.setPermissions(directoryOf(entraTenantId), permissions),
    expireDeltaLinks(form = 'syncStateNotFound') {
      delta = { epoch: delta.epoch + 1, form }
    },
    user: (entraTenantId, idOrName) => directoryOf(entraTenantId).users.get(idOrName),
    changeUser: (entraTenantId, id, properties) => directoryOf(entraTenantId).users.change(id, properties),
    removeUser(entraTenantId, id) {
      const directory = directoryOf(entraTenantId)
      directory.recount(directory.users.get(id), undefined)
      directory.users.remove(id)
    },
    changeApplication: (entraTenantId, name, change) =>
      directoryOf(entraTenantId).applications.change(name, change),
    addApplication: (entraTenantId, app) => directoryOf(entraTenantId).applications.add(app),
    removeApplication: (entraTenantId, name) => directoryOf(entraTenantId).applications.remove(name),
    takeSeats: (entraTenantId, skuId, count) => directoryOf(entraTenantId).takeSeats(skuId, count),
    reserveAddress(entraTenantId, address) {
      const directory = directoryOf(entraTenantId)
      const group = directory.collections.get('groups')?.sample()
      directory.users.reserve(address, group?.id ?? '')
    },
    requests: () => log,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

function statusAnswer(fault: Extract<Fault, { kind: 'status' }>): Answer {
  const headers: Record<string, string> =
    fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter }
  if (fault.body !== undefined) return { status: fault.status, headers, body: fault.body }
  const code = {
    403: 'Authorization_RequestDenied',
    429: 'TooManyRequests',
    501: 'NotImplemented',
    503: 'ServiceNotAvailable',
    504: 'GatewayTimeout',
  }[fault.status]
  return refusal(fault.status, code ?? 'UnknownError', 'A fault on demand.', headers)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_REQUEST) throw new RangeError('request too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
