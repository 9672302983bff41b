import { beforeAll, describe, expect, test } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { liveSide } from '../../../src/database/database.ts'
import { acknowledge } from '../../../src/domain/scans/acknowledgements.ts'
import { hostileNames } from '../../support/hostile-names.ts'
import { createMember } from '../../support/people.ts'
import { storeScan } from '../../support/stored-scan.ts'
import { base, browserHeaders, createCustomer, signIn, startSession } from './client.ts'
import { csv, type Finding, html, json, type Report, useReports, wordsOf } from './reported.ts'

type Schemas = components['schemas']
type Detail = Schemas['IdentityOpsScanDetail'] & { findings: { data: Finding[] } }

const { server, simulator, given, get, read, idOf, ask, report, page } = useReports()

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

describe('the page', () => {
  test('says the same numbers in words', async () => {
    const [told, words] = [await report(), wordsOf(await page())]
    const { scan, findings, changes, waste, credentials, provider } = told
    expect(words).toContain(`Adatum Retail Directory read`)
    expect(words).toContain(`Scan number 3 Prepared by ${provider.name}`)
    expect(words).toContain(`Average score of apps ${scan.averageScore}`)
    expect(words).toContain(
      `Critical findings ${findings.bySeverity.CRITICAL} and ${findings.bySeverity.HIGH} high`,
    )
    expect(words).toContain(`Open findings ${findings.open} of which`)
    const { new: added = -1, resolved = -1 } = changes.differences?.totals ?? {}
    expect(words).toContain(`New since the scan before ${added} and ${resolved} resolved`)
    for (const [level, range] of [
      ['Critical', '75 to 100'],
      ['Warning', '40 to 74'],
      ['Info', '1 to 39'],
      ['Healthy', '0'],
      ['Unknown', 'none'],
    ] as const)
      expect(words).toContain(`${level} ${range} ${scan.apps?.[level.toLowerCase() as 'critical']} `)
    expect(words).toContain(`The 25 findings to look at first, of ${findings.open} that stand open`)
    for (const { rule, explanation, remediation } of findings.worst)
      expect(words).toContain(`${rule.title} ${rule.id} ${explanation} What to do. ${remediation}`)
    for (const { id, title, severity, count } of findings.byRule)
      expect(words).toContain(
        `${title} ${id} ${severity.charAt(0)}${severity.slice(1).toLowerCase()} ${count} `,
      )
    const [monthly, annual] = [waste.totals?.monthly?.[0], waste.totals?.annual?.[0]].map((money) =>
      Number(money?.amount).toLocaleString('en', { minimumFractionDigits: 2 }),
    )
    expect(words).toContain(
      `${waste.totals?.assignments} licenses are paid for and, as it seems, not needed, worth USD ${monthly} a month or USD ${annual} a year.`,
    )
    for (const { reason, monthlyCost } of waste.licenses?.data ?? [])
      expect(words.split(`${reason} `)[1]).toMatch(new RegExp(`^[\\w ]{1,20} USD ${monthlyCost?.amount} `))
    expect(words).toContain(`${credentials.total} secrets and certificates end before`)
    expect(words).toContain(`20 of ${credentials.total} credentials, the next first`)
    expect(words).toContain('Everything was read that a scan looks at.')
  })

  test('names what could not be read, and when it is not the latest', async () => {
    const words = wordsOf(await page(2))
    expect(words).toContain('Not everything could be read.')
    expect(words).toContain('See 1 source that could not be read')
    expect(words).toContain(
      'Registered authentication methods The app lacks a permission for this, or the consent to it.',
    )
    expect(words).toContain('This is not the latest scan, which is number 3')
  })

  test('shows names as what they are, and those that would deceive with what is hidden in them', async () => {
    const [source, words] = [await page(), wordsOf(await page())]
    for (const name of [hostileNames.script, hostileNames.quotes, hostileNames.long, hostileNames.formula])
      expect(words).toContain(name)
    expect(words).toContain('Invoice [U+202E]exe.pdf')
    expect(source).not.toContain('\u202E')
  })

  test('is one file, without scripts and without anything of elsewhere', async () => {
    for (const number of [1, 2, 3]) {
      const tags = (await page(number)).match(/<[a-z!/][^>]*>/gi) ?? []
      expect(tags[0]).toBe('<!doctype html>')
      const names = new Set(tags.map((tag) => /^<\/?([a-z0-9]+)/i.exec(tag)?.[1] ?? ''))
      for (const name of [
        'script',
        'img',
        'link',
        'iframe',
        'object',
        'embed',
        'base',
        'form',
        'use',
        'image',
      ])
        expect(names).not.toContain(name)
      for (const tag of tags) expect(tag).not.toMatch(/\s(src|srcset|style|on\w+|xlink:href|action)\s*=/i)
      const links = tags.flatMap((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? [])
      expect(links.filter((link) => !link.startsWith('#'))).toEqual([])
      expect(await page(number)).not.toMatch(/@import|url\(/)
    }
  })

  test('has a title, a language, and headings that leave out no level', async () => {
    const source = await page()
    expect(source).toContain('<html lang="en">')
    expect(source).toContain('<title>Adatum Retail: identity and license report, scan 3</title>')
    const levels = [...source.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test('has words for each picture, and a table beside it', async () => {
    const source = await page()
    const pictures = [...source.matchAll(/<svg role="img" aria-label="([^"]+)"/g)].map(([, label]) => label)
    expect(pictures).toEqual([
      expect.stringMatching(/^Ring of \d+ apps by level: \d+ critical, \d+ warning, /),
      expect.stringMatching(/^Line of the average score, from /),
      expect.stringMatching(/^Bars of waste by tier: guaranteed USD [\d.]+, likely USD [\d.]+, /),
      expect.stringMatching(/^Time axis of the next ends: 1 in \d+ days?, 2 in /),
    ])
    for (const after of source.split('</svg>').slice(1))
      expect(after).toMatch(/<table (?:(?!<h2)[^])*<\/table>/)
  })

  test('may do nothing but show itself, wherever it is opened, and is kept by nobody', async () => {
    const { headers, text } = await ask(html)
    const policy = headers['content-security-policy']
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox$/,
    )
    expect(text).toContain(
      `<meta http-equiv="Content-Security-Policy" content="${policy?.replace("; frame-ancestors 'none'; sandbox", '')}"`,
    )
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': `inline; filename="adatum-retail-scan-3.html"; filename*=UTF-8''adatum-retail-scan-3.html`,
    })
  })
})

describe('the report comes', () => {
  // RFC 9110, section 12.5.1
  test.each([
    ['text/html', html],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', html],
    ['*/*', html],
    ['text/*', html],
    ['application/json', json],
    ['application/*', json],
    ['text/csv', csv],
    ['TEXT/CSV; charset=utf-8', csv],
    ['text/html;q=0.2, application/json;q=0.9, text/csv;q=0.5', json],
    ['text/html;q=0.2, application/json;q=0.5, text/csv;q=0.9', csv],
    ['text/html;q=0, */*', json],
    ['application/pdf', json],
    ['', json],
  ])('to who accepts %p as %s', async (accept, mediaType) => {
    const { status, headers } = await ask(accept)
    expect([status, headers['content-type']]).toEqual([200, `${mediaType}; charset=utf-8`])
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
