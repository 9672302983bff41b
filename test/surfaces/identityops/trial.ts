import request from 'supertest'
import { liveSide } from '../../../src/database/database.ts'
import { toCredential } from '../../../src/domain/access/credential.ts'
import { createApiKey } from '../../../src/domain/access/api-keys.ts'
import { toToken } from '../../../src/domain/notifications/unsubscribe.ts'
import { acknowledge } from '../../../src/domain/scans/acknowledgements.ts'
import { keyFormat } from '../../../src/surfaces/identityops/dialect.ts'
import { slackUrl } from '../../support/chat-rooms.ts'
import { bearer, nowhere } from '../../support/opspilot365.ts'
import { createMember, password } from '../../support/people.ts'
import type { TestServer } from '../../support/server.ts'
import { storeScan } from '../../support/stored-scan.ts'
import { codesOf, keyCallers, type Operation, type Target, type Trial } from '../../support/trials/trial.ts'
import {
  base,
  browserHeaders,
  createCustomer,
  createInvite,
  type Customer,
  keptOf,
  type Person,
  signIn,
  startSession,
} from './client.ts'
import { startProvider, type TestProvider } from './provider.ts'

const codes = codesOf('identityops')

interface ErrorBody {
  error?: null | {
    code: string
    message: string
    requestId: string
    details: { fields?: { field: string; in: string; message: string }[] }
  }
}

const somewhere = {
  id: nowhere,
  tenantId: nowhere,
  organizationId: nowhere,
  email: 'nobody@nowhere.example',
  token: '0'.repeat(43),
  state: 'none',
  findingId: nowhere,
  deliveryId: nowhere,
}

/** Where Microsoft accounts are, of each test's server. */
const providers = new WeakMap<TestServer, Promise<TestProvider>>()

function providerOf(server: TestServer): Promise<TestProvider> {
  const provider = providers.get(server) ?? startProvider(server)
  providers.set(server, provider)
  return provider
}

/** Sends a browser to Microsoft, with an account that signs the person in. @returns how it comes back */
async function comeBack(server: TestServer, owner: Person): Promise<{ cookie: string; target: Target }> {
  const account = { sub: owner.userId }
  const travel = async (start: request.Test) => {
    const answer = await start
    const url = await (await providerOf(server)).visit(answer.headers['location'] ?? '', account)
    return { cookie: keptOf(answer)[0] ?? '', url }
  }
  const start = `${base}/auth/microsoft`
  const { session } = owner
  const linking = await travel(request(server.baseUrl).post(start).set(browserHeaders(session)))
  await request(server.baseUrl)
    .get(linking.url.pathname + linking.url.search)
    .set('Cookie', `idops_session=${session}; ${linking.cookie}`)
  const { cookie, url } = await travel(request(server.baseUrl).get(start))
  return {
    cookie,
    target: {
      state: url.searchParams.get('state') ?? '',
      '?code': url.searchParams.get('code') ?? '',
      '?iss': url.searchParams.get('iss') ?? '',
    },
  }
}

async function prepare(
  server: TestServer,
  customer: Customer,
  owner: Person,
  { id, path }: Operation,
): Promise<Target> {
  const { organizationId, tenantId, sandboxTenantId, rows, client } = customer
  if (path.includes('/webhooks')) {
    const body = { url: 'https://hooks.adatum.example/', events: ['scan.completed' as const] }
    const webhook = { id: (await client.createWebhook({ body })).data?.id ?? '' }
    const test = await client.testWebhook({ params: { path: webhook } })
    return { ...somewhere, ...webhook, deliveryId: test.data?.id ?? '' }
  }
  if (path.includes('/chat-integrations')) {
    const body = { provider: 'SLACK' as const, name: 'Alerts', url: slackUrl() }
    return { ...somewhere, id: (await client.createChatIntegration({ body })).data?.id ?? '' }
  }
  if (id === 'identityops_deleteAlertSubscription') {
    const body = { name: 'Alerts', triggers: ['SCAN_FAILED' as const], channel: 'IN_APP' as const }
    return { ...somewhere, id: (await client.createAlertSubscription({ body })).data?.id ?? '' }
  }
  if (id === 'identityops_createApiKey') return { ...somewhere, tenantId }
  if (id === 'identityops_revokeApiKey') {
    const key = { name: 'test', level: 'read', sandbox: false } as const
    const made = await rows((db) => createApiKey(db, keyFormat, key))
    return { ...somewhere, id: made.id }
  }
  if (invited.has(id)) return { ...somewhere, ...(await createInvite(customer)) }
  if (id === 'identityops_getUnsubscription' || id === 'identityops_confirmUnsubscription') {
    const { userId } = owner
    const token = toToken(server.connectors.vault, { organizationId, userId, categories: ['SCAN'] })
    return { ...somewhere, token }
  }
  if (id === 'identityops_logIn') return { ...somewhere, organizationId, email: owner.username, password }
  if (id === 'identityops_switchTenant') return { ...somewhere, tenantId: sandboxTenantId }
  if (id === 'identityops_switchOrganization') {
    const other = await server.createOrganization()
    await server.owner.withOrganization(liveSide(other), (db) => createMember(db, owner), { actor: 'test' })
    return { ...somewhere, organizationId: other }
  }
  if (id === 'identityops_endSession') {
    const session = await startSession(server, organizationId, owner)
    const caller = await server.access.browser.find('identityops', toCredential(session))
    return { ...somewhere, id: caller?.browserSession?.id ?? '' }
  }
  const what = scanned[id]
  if (what !== undefined) {
    // One that another one can be compared with.
    if (id === 'identityops_compareScans') await storeScan(rows, { organizationId, tenantId })
    const stored = await storeScan(rows, { organizationId, tenantId })
    const { findingId } = stored
    if (id === 'identityops_withdrawAcknowledgement')
      await rows((db) => acknowledge(db, { organizationId, tenantId, findingId }, { reason: 'It is known.' }))
    return { ...somewhere, id: stored[what], findingId }
  }
  return somewhere
}

/** What is about an invite. */
const invited: ReadonlySet<string> = new Set([
  'identityops_revokeInvite',
  'identityops_resendInvite',
  'identityops_getInvite',
  'identityops_acceptInvite',
  'identityops_acceptWithMicrosoft',
])

/** What is about a scan, or about one thing that it found. */
const scanned: Readonly<Record<string, 'scanId' | 'appId' | 'findingId'>> = {
  identityops_getScan: 'scanId',
  identityops_watchScan: 'scanId',
  identityops_compareScans: 'scanId',
  identityops_getScanReport: 'scanId',
  identityops_getApp: 'appId',
  identityops_acknowledgeAppFinding: 'appId',
  identityops_acknowledgeFinding: 'findingId',
  identityops_withdrawAcknowledgement: 'findingId',
}

export const trial: Trial = {
  async createCaller(server) {
    const customer = await createCustomer(server)
    const { keys, testKey, organizationId } = customer
    await providerOf(server)
    const owner = await signIn(server, organizationId)
    const headersOf = async (session: Promise<string>) => ({
      ...bearer(keys.admin),
      ...browserHeaders(await session),
    })
    const memberHeaders = async (role: 'admin' | 'member' | 'viewer') =>
      browserHeaders((await signIn(server, organizationId, role)).session)
    const elsewhere = await signIn(server, organizationId)
    const caller = await server.access.browser.find('identityops', toCredential(elsewhere.session))
    const sandboxSession =
      caller && (await server.access.browser.switchTenant(caller, customer.sandboxTenantId))
    let cookie = ''
    return {
      // The key counts, where an operation takes keys.
      headers: await headersOf(Promise.resolve(owner.session)),
      otherSide: { ...bearer(testKey), ...browserHeaders(sandboxSession ?? '') },
      others: {
        ...keyCallers(keys, (key) => ({ ...bearer(key), 'Sec-Fetch-Site': 'same-origin' })),
        owner: browserHeaders(await startSession(server, organizationId, owner)),
        admin: await memberHeaders('admin'),
        member: await memberHeaders('member'),
        viewer: await memberHeaders('viewer'),
      },
      async freshHeaders({ id }) {
        if (id === 'identityops_finishMicrosoftSignIn') return { Cookie: cookie }
        return headersOf(startSession(server, organizationId, owner))
      },
      within: ({ id }) =>
        id === 'identityops_createApiKey' ? { ...somewhere, tenantId: customer.tenantId } : somewhere,
      async prepare(operation) {
        if (operation.id !== 'identityops_finishMicrosoftSignIn')
          return prepare(server, customer, owner, operation)
        const back = await comeBack(server, owner)
        cookie = back.cookie
        return { ...somewhere, ...back.target }
      },
    }
  },
  strangers: [
    bearer('idops_00000000000000000000000000000000'),
    browserHeaders('0000000000000000000000000000000000000000000'),
  ],
  nowhere: somewhere,
  // The team is of the organization as a whole.
  ofBothSides: new Set(['identityops_revokeInvite', 'identityops_resendInvite']),
  ignoresUnknownProperties: false,
  // A scan has an error as well, which is null unless it failed.
  isSuccess: (body) => ((body as ErrorBody).error ?? null) === null,
  readRefusal: (_status, body) => {
    const { error } = body as ErrorBody
    const code = codes.get(error?.code ?? '')
    if (error === undefined || error === null || code === undefined) return null
    if (!error.requestId.startsWith('req_')) throw new Error('the refusal does not name its request')
    return { code, message: error.message, fields: error.details.fields ?? [] }
  },
}
