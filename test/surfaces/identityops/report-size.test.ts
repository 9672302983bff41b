import { beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import Papa from 'papaparse'
import request from 'supertest'
import { liveSide } from '../../../src/database/database.ts'
import { readEveryFinding } from '../../../src/domain/scans/every-finding.ts'
import { bearer } from '../../support/opspilot365.ts'
import { startServer } from '../../support/server.ts'
import { storeScan } from '../../support/stored-scan.ts'
import { base, createCustomer, type Customer } from './client.ts'
import { csv, html, json, type Report } from './reported.ts'

// A scan of a large directory, with long names. How long it takes with 50,000 findings, `make bench` says.
const findings = 12_000
const apps = 5_000
const server = startServer({ unlimited: true })
let customer: Customer
let scanId: string
/** What the stored scan has found itself. */
let few: number

beforeAll(async () => {
  customer = await createCustomer(server)
  await storeScan(customer.rows, customer)
  scanId = (await storeScan(customer.rows, customer)).scanId
  few = (await customer.rows((db) => db.selectFrom('finding_spans').select('finding_id').execute())).length
  await customer.rows((db) =>
    db.transaction().execute(async (db) => {
      await sql`set local statement_timeout = '60s'`.execute(db)
      await sql`
        insert into finding_spans (tenant_id, finding_id, from_scan, rule_id, category, severity, points, state,
          object_type, object_id, object_name, app_id, sub, data, digest, change, first_seen_at)
        select ${customer.tenantId}, gen_random_uuid(), 1 + number % 2, 'APP-0' || 10 + number % 30, 'PERMISSIONS',
          (array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])[1 + number % 4], number % 76, 'OPEN', 'APPLICATION',
          'object ' || number, rpad('App ' || number % 900 || ' ', 256, 'ä'), 'app ' || number % ${apps}, number,
          jsonb_build_object('subject', null, 'summary', rpad('What was found ', 400, 'x'), 'evidence', jsonb_build_array(
            jsonb_build_object('field', 'appRoleAssignments.appRoleId', 'value', number::text))),
          '\\x00', 'NEW', now()
        from generate_series(1, ${findings}::integer) as number`.execute(db)
      const credential = {
        keyId: 'k',
        name: 'n'.repeat(200),
        kind: 'SECRET',
        on: 'APPLICATION',
        active: null,
      }
      await sql`
        insert into governed_apps (tenant_id, app_id, name, sort_name, kind, publisher, enabled, score, level,
          lifecycle_stage, privileged, guest_owned, credentials, next_expiry_at, sign_in_known, permissions, rules,
          search_text, findings, item, detail, digest)
        select ${customer.tenantId}, 'app ' || number, 'App ' || number, 'App', 'APPLICATION', 'OWN', true, 50, 'WARNING',
          'ACTIVE', false, false, '{}', now() + make_interval(days => 1 + number % 300), true, '{}', '{}', '',
          '{}', '{}', jsonb_build_object('credentials', jsonb_build_array(${JSON.stringify(credential)}::jsonb
            || jsonb_build_object('endsAt', now() + make_interval(days => 1 + number % 300), 'replacedBy', null))), '\\x00'
        from generate_series(1, ${apps}::integer) as number`.execute(db)
    }),
  )
}, 120_000)

const ask = (accept: string) =>
  request(server.baseUrl)
    .get(`${base}/scans/${scanId}/report`)
    .set({ ...bearer(customer.keys.read), Accept: accept })
    .timeout(60_000)

describe(`of ${findings} findings`, () => {
  test('the page shows the worst and says how many there are, in less than 2 MB', async () => {
    const { status, text } = await ask(html)
    expect(status).toBe(200)
    expect(Buffer.byteLength(text)).toBeLessThan(2_000_000)
    const { body } = await ask(json)
    const { findings: found, changes, credentials } = body as Report
    expect(found.open).toBeGreaterThanOrEqual(findings)
    expect(text).toContain(`of ${found.open.toLocaleString('en')} that stand open`)
    expect(found.worst.map(({ severity, points }) => [severity, points])).toEqual(
      Array(25).fill(['CRITICAL', 75]),
    )
    expect(changes.differences?.totals.new).toBeGreaterThanOrEqual(findings / 2)
    expect(changes.differences?.new).toHaveLength(10)
    expect(credentials.total).toBeGreaterThan((apps * 85) / 300)
    expect(credentials.data).toHaveLength(20)
  })

  test('all are in the CSV, each once, the worst first', async () => {
    const { text } = await ask(csv)
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    expect(data.length).toBeGreaterThanOrEqual(findings)
    expect(data.length).toBeLessThanOrEqual(findings + few)
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length)
    const weights: Readonly<Record<string, number>> = { CRITICAL: 3, HIGH: 2, MEDIUM: 1, LOW: 0 }
    const order = data.map(({ severity = '', points }) => (weights[severity] ?? NaN) * 100 + Number(points))
    expect(order).toEqual(order.toSorted((a, b) => b - a))
  }, 60_000)

  test('a CSV whose scan is gone before its end is no whole answer', async () => {
    const { organizationId, tenantId } = customer
    await server.database.withOrganization(liveSide(organizationId), async (db) => {
      const all = await readEveryFinding(db, { tenantId, number: 2, asOf: new Date() })
      expect((await all.next()).value).toHaveLength(2000)
      await db.deleteFrom('finding_spans').where('rule_id', '=', 'APP-010').execute()
      const readRest = async () => {
        for await (const _ of all);
      }
      await expect(readRest()).rejects.toMatchObject({ code: 'not_found' })
    })
  }, 60_000)
})
