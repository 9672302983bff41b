import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { liveSide } from '../../../src/database/database.ts'
import { acknowledge } from '../../../src/domain/scans/acknowledgements.ts'
import { createMember } from '../../support/people.ts'
import { storeScan } from '../../support/stored-scan.ts'
import { base, browserHeaders, createCustomer, signIn, startSession } from './client.ts'
import { csv, type Finding, html, json, type Report, useReports, wordsOf } from './reported.ts'

type Schemas = components['schemas']
type Detail = Schemas['IdentityOpsScanDetail'] & { findings: { data: Finding[] } }

const { server, simulator, given, get, read, idOf, report, page } = useReports()

/** What a browser presents of somebody, from when they have chosen the tenant on. */
async function switchTo(session: string) {
  const answer = await request(server.baseUrl)
    .post(`${base}/auth/switch-tenant`)
    .set(browserHeaders(session))
    .send({ tenantId: given.tenant.tenantId })
  const [cookie = ''] = answer.headers['set-cookie'] as unknown as string[]
  return browserHeaders(/idops_session=([^;]+)/.exec(cookie)?.[1] ?? '')
}

describe('the facts of a report are those that other operations tell:', () => {
  let told: Report
  beforeAll(async () => {
    told = await report()
  })

  test('the scan, what stands open in it, and the worst of that', async () => {
    const { findings } = await read<Detail>(`/scans/${idOf()}?state=OPEN&limit=25`)
    const { data: scans } = await read<{ data: Schemas['IdentityOpsScan'][] }>('/scans')
    expect(told.scan).toEqual(scans.find(({ id }) => id === idOf()))
    const { CRITICAL: critical, HIGH: high, MEDIUM: medium, LOW: low } = findings.bySeverity
    expect(told.scan.findings).toMatchObject({ critical, high, medium, low })
    expect(told.findings).toEqual({
      open: findings.pagination.total,
      acknowledged: 0,
      bySeverity: findings.bySeverity,
      byRule: findings.byRule,
      worst: findings.data,
    })
    expect(told.findings.worst).toHaveLength(25)
    expect(told.findings.open).toBeGreaterThan(25)
  })

  test('the scans up to it and their average scores', async () => {
    const { data } = await read<{ data: Schemas['IdentityOpsScan'][] }>('/scans?order=asc')
    expect(told.history.map(({ id, number, averageScore }) => ({ id, number, averageScore }))).toEqual(
      data.map(({ id, number, averageScore }) => ({ id, number, averageScore })),
    )
    expect(told.history.map(({ asOf }) => asOf)).toEqual(given.scans.map(({ as_of }) => as_of?.toISOString()))
    expect(told.latest).toEqual(told.history.at(-1))
  })

  test('what changed', async () => {
    const differences = await read<Schemas['IdentityOpsDifferences']>(`/scans/${idOf()}/diff?limit=10`)
    expect(told.changes).toEqual({ unavailable: null, differences })
    const before = await report(2)
    expect(before.changes.differences).toEqual(await read(`/scans/${idOf(2)}/diff?limit=10`))
    expect(before.changes.differences?.new).toMatchObject([
      { rule: { id: 'APP-022' }, object: { name: 'Intranet' } },
    ])
  })

  test('what is wasted, on what and by whom', async () => {
    const { totals, costs, skus, data, pagination } = await read<{
      totals: Schemas['IdentityOpsWasteTotals']
      costs: Schemas['IdentityOpsCosts']
      skus: Schemas['IdentityOpsWastedSku'][]
      data: Schemas['IdentityOpsWastedLicense'][]
      pagination: Schemas['IdentityOpsPagination']
    }>('/licenses/waste?limit=15')
    const { products, ...rest } = told.waste
    expect(rest).toEqual({ unavailable: null, costs, totals, licenses: { total: pagination.total, data } })
    expect(products?.total).toBe(skus.length)
    const byCost = skus.toSorted((a, b) => Number(b.monthly?.amount ?? 0) - Number(a.monthly?.amount ?? 0))
    expect(products?.data.map(({ monthly }) => monthly)).toEqual(
      byCost.slice(0, 10).map(({ monthly }) => monthly),
    )
    expect(skus).toEqual(expect.arrayContaining(products?.data ?? []))
    expect(told.scan.wastedMonthly).toEqual(totals.monthly)
    expect(Number(totals.monthly?.[0]?.amount)).toBeGreaterThan(0)
  })

  test('which credentials end in 90 days', async () => {
    const until = new Date(Date.parse(told.latest.asOf) + 90 * 86_400_000).toISOString()
    const { data: apps } = await read<{ data: Schemas['IdentityOpsApp'][] }>('/apps?limit=100')
    const details = await Promise.all(
      apps.map(({ id }) => read<Schemas['IdentityOpsAppDetail']>(`/apps/${id}`)),
    )
    const ending = details
      .filter(({ kind, publisher }) => kind !== 'MANAGED_IDENTITY' && publisher.kind !== 'MICROSOFT')
      .flatMap(({ id, name, credentials }) =>
        credentials.flatMap((credential) => {
          const { endsAt, active, daysLeft, keyId, kind, replacedBy } = credential
          return endsAt !== null && endsAt >= told.latest.asOf && endsAt <= until && active !== false
            ? [
                {
                  app: { id, name },
                  keyId,
                  name: credential.name,
                  kind,
                  endsAt,
                  daysLeft,
                  replaced: replacedBy !== null,
                },
              ]
            : []
        }),
      )
    const { data = [], ...rest } = told.credentials
    expect(rest).toEqual({ unavailable: null, from: told.latest.asOf, until, total: ending.length })
    expect(ending.length).toBeGreaterThan(20)
    expect(data).toHaveLength(20)
    expect(ending).toEqual(
      expect.arrayContaining(data.map(({ renewsItself: _, ...credential }) => credential)),
    )
    const soonest = ending.map(({ endsAt }) => endsAt).sort()
    expect(data.map(({ endsAt }) => endsAt)).toEqual(soonest.slice(0, 20))
    // Entra Connect renews what it signs in with.
    expect(data.filter(({ renewsItself }) => renewsItself).map(({ app }) => app.name)).toEqual([
      'ConnectSyncProvisioning_SRV01',
    ])
    expect(data.some(({ replaced }) => replaced)).toBe(true)
  })

  test('what could not be read', async () => {
    expect([told.gaps, told.unknownRules]).toEqual([[], []])
    const partial = await report(2)
    const { unknownRules } = await read<Detail>(`/scans/${idOf(2)}`)
    expect(partial.scan.coverage).toBe('PARTIAL')
    expect(partial.gaps).toEqual([
      {
        source: 'registrations',
        reason: 'The app lacks a permission for this, or the consent to it.',
        rules: unknownRules?.map(({ id }) => id),
      },
    ])
    expect(partial.unknownRules.map(({ id, reason }) => ({ id, reason }))).toEqual(unknownRules)
    expect(partial.unknownRules).toContainEqual(
      expect.objectContaining({ id: 'APP-027', title: 'Owner has no MFA registered' }),
    )
  })

  test('who has accepted what', async () => {
    const [finding] = (await report()).findings.worst
    const { organizationId, tenantId } = given.tenant
    await given.tenant.rows((db) =>
      acknowledge(
        db,
        { organizationId, tenantId, findingId: finding?.id ?? '' },
        { reason: 'It is <b>known</b>.', expiresAt: new Date(Date.now() + 86_400_000) },
      ),
    )
    const { findings } = await report()
    const listed = await read<Detail>(`/scans/${idOf()}?acknowledged=true`)
    expect(findings.acknowledged).toBe(1)
    expect(findings.worst[0]).toEqual(listed.findings.data[0])
    const words = wordsOf(await page())
    expect(words).toContain('of which 1 accepted')
    expect(words).toMatch(/until \d+ \w+ \d{4}: It is <b>known<\/b>\./)
  })
})

describe('a scan of before', () => {
  test('has the report that it would have had, but for what is kept of the latest only', async () => {
    const told = await report(1)
    const { findings } = await read<Detail>(`/scans/${idOf(1)}?state=OPEN&limit=25`)
    expect(told.findings.worst).toEqual(findings.data)
    expect(told.history.map(({ number }) => number)).toEqual([1])
    expect(told.latest.number).toBe(3)
    expect(told.changes).toEqual({
      unavailable: {
        reason: 'FIRST_SCAN',
        message: 'No scan before this one is kept: there is nothing to compare with.',
      },
    })
    expect(told.waste).toEqual({
      costs: expect.objectContaining({ available: true }),
      unavailable: {
        reason: 'NOT_LATEST',
        message: 'Which licenses are wasted is kept of the latest scan only, which is number 3.',
      },
    })
    expect(told.credentials).toEqual({
      unavailable: {
        reason: 'NOT_LATEST',
        message: 'Which credentials end is kept of the latest scan only, which is number 3.',
      },
    })
    // Its sum is its own.
    expect(told.scan.wastedMonthly).toEqual((await read<Detail>(`/scans/${idOf(1)}`)).wastedMonthly)
    const words = wordsOf(await page(1))
    for (const part of [told.changes, told.waste, told.credentials])
      expect(words).toContain(part.unavailable?.message)
  })
})

describe('there is no report', () => {
  test.each([html, json, csv])('of a scan that has not succeeded, as %s', async (accept) => {
    const pending = await given.tenant.request()
    const refusal = { reason: 'NOT_SUCCEEDED', scanId: pending.id }
    const asked = () => get(`/scans/${pending.id}/report`).set('Accept', accept)
    const waiting = await asked()
    expect([waiting.status, waiting.body]).toMatchObject([
      409,
      { error: { code: 'CONFLICT', message: 'This scan has not succeeded.', details: refusal } },
    ])
    await given.tenant.rows((db) =>
      db
        .updateTable('scans')
        .set({ status: 'failed', finished_at: new Date(), error_code: 'INTERNAL', error: 'It broke.' })
        .where('id', '=', pending.id)
        .execute(),
    )
    const failed = await asked()
    expect([failed.status, failed.body]).toMatchObject([409, { error: { details: refusal } }])
  })

  test('of what is no scan of the current tenant', async () => {
    const elsewhere = await get(`/scans/${idOf()}/report`, {
      Authorization: `Bearer ${given.customer.keys.admin}`,
      Accept: html,
    })
    const nowhere = await get('/scans/00000000-0000-4000-8000-000000000000/report')
    const noId = await get('/scans/latest/report')
    for (const answer of [elsewhere, nowhere, noId])
      expect([answer.status, answer.body]).toMatchObject([404, { error: { code: 'NOT_FOUND' } }])
  })
})

describe('what a reader may not be told is not in it:', () => {
  test('amounts of money below the plan PRO, which the page names', async () => {
    const customer = await createCustomer(server, 'STARTER')
    const { scanId } = await storeScan(customer.rows, customer)
    const { session } = await signIn(server, customer.organizationId)
    const asked = (accept: string) =>
      get(`/scans/${scanId}/report`, { ...browserHeaders(session), Accept: accept })
    const { body } = await asked(json)
    const { scan, waste, findings } = body as Report
    expect([scan.wastedMonthly, waste]).toMatchObject([
      null,
      {
        costs: { available: false, feature: 'SAVINGS_ESTIMATES', minimumPlan: 'PRO' },
        totals: { assignments: 1, monthly: null, annual: null, unknownPrice: null },
        products: { total: 1, data: [{ price: null, monthly: null }] },
        licenses: { total: 1, data: [{ monthlyCost: null }] },
      },
    ])
    expect(findings.worst.map(({ rule, cost }) => [rule.id, cost])).toContainEqual(['LIC-001', null])
    const { text } = await asked(html)
    expect(wordsOf(text)).toContain('Amounts of money come with the plan PRO.')
    expect(wordsOf(text)).toContain('1 license is paid for and, as it seems, not needed.')
    for (const other of [text, (await asked(csv)).text]) expect(other).not.toMatch(/USD|39\.00/)
    // What a plan with amounts says of the same.
    const rich = await createCustomer(server, 'PRO')
    const stored = await storeScan(rich.rows, rich)
    const browser = browserHeaders((await signIn(server, rich.organizationId)).session)
    const told = await get(`/scans/${stored.scanId}/report`, { ...browser, Accept: html })
    expect(wordsOf(told.text)).toContain('worth USD 39.00 a month or USD 468.00 a year')
  })

  test('apps and licenses, to who may read scans alone', async () => {
    const { organizationId } = given.customer
    const session = await server.owner.withOrganization(
      liveSide(organizationId),
      async (db) => {
        await db
          .insertInto('roles')
          .values({ name: 'auditor', display_name: 'Auditor', permissions: ['scans.read'] })
          .execute()
        return createMember(db, { role: 'auditor' })
      },
      { actor: 'test' },
    )
    const headers = await switchTo(await startSession(server, organizationId, session))
    const told = await report(3, headers)
    expect(told.waste).toEqual({
      costs: expect.anything(),
      unavailable: {
        reason: 'NOT_PERMITTED',
        message: 'Whoever asked for this report may not look at licenses.',
      },
    })
    expect(told.credentials).toEqual({
      unavailable: {
        reason: 'NOT_PERMITTED',
        message: 'Whoever asked for this report may not look at apps.',
      },
    })
    expect(told.findings.worst).toHaveLength(25)
  })
})

// The last of all: from here on the latest scan is another one.
test('what the latest scan could not read is not told from the scan before', async () => {
  for (const [source, message] of [
    [/\/users\?/, 'The people of the directory could not be read, and so their licenses.'],
    [/\/applications/, 'Not all apps of the directory could be read, nor what they sign in with.'],
  ] as const) {
    simulator().fail({ times: Infinity, on: source, kind: 'status', status: 403 })
    const { id } = await given.tenant.scan()
    simulator().clearFaults()
    const { body } = await get(`/scans/${id}/report`).set('Accept', json)
    const { waste, credentials } = body as Report
    const part = message.includes('people') ? waste : credentials
    expect(part.unavailable).toEqual({ reason: 'NOT_READ', message })
  }
})
