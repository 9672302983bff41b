import { describe, expect, test } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { bearer } from '../../support/opspilot365.ts'
import { useAlerts } from './alerting.ts'
import { base } from './client.ts'

type Finding = components['schemas']['IdentityOpsFinding']

const { server, simulator, mailbox, given, tenantOf, subscribe, subscription, settled, told } = useAlerts({
  directories: 7,
})

/** Mails to the member, once nothing more is on its way. */
async function mails() {
  await settled()
  return mailbox.server.received
    .filter(({ envelope }) => envelope.to.includes(given.ana.email))
    .map(({ subject, text = '', html = '' }) => ({ subject, text, html }))
}
const byMail = () => ({ channel: 'EMAIL' as const, recipients: [given.ana.email] })

describe('what a scan finds', () => {
  test('is told once: new, worse, over, and new again when it comes back', async () => {
    const tenant = await tenantOf(0)
    const expired = [400, 3] as const
    tenant.add({ name: 'Quote Robot', secrets: [expired, [1, -300]] })
    await tenant.scan()
    const one = await subscribe({
      ...byMail(),
      name: 'Expired secrets',
      triggers: ['NEW_FINDING', 'WORSENED', 'RESOLVED'],
      rules: ['APP-001'],
      minSeverity: 'LOW',
    })
    // Given a finding that was there before
    await tenant.scan()
    expect(await mails()).toEqual([])
    expect((await subscription(one.id))?.lastSentAt).toBeNull()

    // When the credential that stood in for the expired one is gone
    tenant.change('Quote Robot', (app) => ({ ...app, secrets: [expired] }))
    await tenant.scan()
    const [worse] = await mails()
    expect(worse?.subject).toBe('Adatum Retail: 1 finding that got worse')
    expect(worse?.text).toContain(
      'The alert "Expired secrets" tells of 1 finding that got worse in Adatum Retail.',
    )
    expect(worse?.text).toContain(
      'Worse (high): Client secret has expired\nThe secret "secret 1" of "Quote Robot"',
    )
    expect((await subscription(one.id))?.lastSentAt).toEqual(expect.any(String))

    // And nothing changes
    await tenant.scan()
    expect(await mails()).toHaveLength(1)

    // And the secret is removed, comes back, and is removed
    const subjects = ['Adatum Retail: 1 finding that got worse']
    for (const [secrets, what] of [
      [[], '1 resolved finding'],
      [[expired], '1 new finding'],
      [[], '1 resolved finding'],
      [[expired], '1 new finding'],
    ] as const) {
      tenant.change('Quote Robot', (app) => ({ ...app, secrets }))
      await tenant.scan()
      subjects.push(`Adatum Retail: ${what}`)
      expect((await mails()).map(({ subject }) => subject)).toEqual(subjects)
    }
    expect((await told(one)).map(({ trigger }) => trigger)).toEqual([
      'WORSENED',
      'RESOLVED',
      'NEW_FINDING',
      'RESOLVED',
      'NEW_FINDING',
    ])
  })

  test('is one message for each subscription and scan, with twenty entries and how many more there are', async () => {
    const all = await subscribe({ ...byMail(), minSeverity: 'LOW' })
    const tenant = await tenantOf(1)
    await tenant.scan()
    const received = await mails()
    expect(received).toHaveLength(1)
    const count = (await told(all)).length
    expect(count).toBeGreaterThan(100)
    const [{ subject, text } = { subject: '', text: '' }] = received
    expect(subject).toBe(`Adatum Retail: ${count} new findings`)
    expect(text.match(/^New \((critical|high|medium|low)\): /gm)).toHaveLength(20)
    expect(text).toContain(`\n\nand ${count - 20} more.\n`)
    // The gravest come first.
    expect(text.match(/^New \(\w+\)/gm)?.[0]).toBe('New (critical)')
    expect(text).toMatch(/\/identityops\/api\/scans\/[\da-f-]{36}\/report/)
  })

  test('is not told of what somebody has accepted, nor that it is over', async () => {
    const tenant = await tenantOf(2)
    tenant.add({ name: 'Known Robot', secrets: [[400, 3]] })
    await tenant.scan()
    const one = await subscribe({
      triggers: ['RESOLVED', 'WORSENED'],
      rules: ['APP-001'],
      minSeverity: 'LOW',
    })
    const { body } = await request(server.baseUrl)
      .get(`${base}/findings?rule=APP-001&search=Known+Robot`)
      .set(bearer(tenant.key))
    const [finding] = (body as { data: Finding[] }).data
    const accepted = await request(server.baseUrl)
      .post(`${base}/findings/${finding?.id}/acknowledge`)
      .set(bearer(tenant.key))
      .send({ reason: 'It is known.' })
    expect(accepted.status).toBe(200)
    tenant.change('Known Robot', (app) => ({ ...app, secrets: [] }))
    await tenant.scan()
    expect(await told(one)).toEqual([])
  })

  test('is told when it could be decided: what was not read is neither new nor over, and the gap is told', async () => {
    const tenant = await tenantOf(3)
    tenant.add({ name: 'Unread Robot', secrets: [[400, 3]] })
    await tenant.scan()
    const one = await subscribe({
      ...byMail(),
      triggers: ['NEW_FINDING', 'RESOLVED', 'SCAN_PARTIAL'],
      minSeverity: 'LOW',
      rules: ['APP-001'],
      categories: ['CREDENTIALS'],
    })
    simulator().fail({ times: Infinity, on: /\/applications/, kind: 'status', status: 403 })
    tenant.change('Unread Robot', (app) => ({ ...app, secrets: [] }))
    const blind = await tenant.scan()
    simulator().clearFaults()
    expect(blind.coverage).toBe('partial')
    const rows = await told(one)
    expect(rows.map(({ trigger, subject }) => [trigger, subject])).toEqual([['SCAN_PARTIAL', blind.id]])
    const [{ subject, text } = { subject: '', text: '' }] = await mails()
    expect(subject).toBe('Adatum Retail: 1 incomplete scan')
    expect(text).toContain('The scan could not read everything\n')
    // Then one that cannot tell what is new since that one is partial, too
    const resolved = async () => (await told(one)).filter(({ trigger }) => trigger === 'RESOLVED')
    expect((await tenant.scan()).coverage).toBe('partial')
    expect(await resolved()).toEqual([])
    // And it is told by the next one
    expect((await tenant.scan()).coverage).toBe('full')
    expect(await resolved()).toHaveLength(1)
  })

  test('is not told to be over by a scan that could not read everything, but by the next one that could', async () => {
    const tenant = await tenantOf(6)
    for (const name of ['Mended Robot', 'Restless Robot']) tenant.add({ name, secrets: [[400, 3]] })
    await tenant.scan()
    const one = await subscribe({ triggers: ['RESOLVED'], rules: ['APP-001'], minSeverity: 'LOW' })
    // When something else could not be read, and both are mended
    simulator().fail({ times: Infinity, on: /userRegistrationDetails/, kind: 'status', status: 403 })
    for (const name of ['Mended Robot', 'Restless Robot'])
      tenant.change(name, (app) => ({ ...app, secrets: [] }))
    expect(await tenant.scan()).toMatchObject({ coverage: 'partial' })
    expect(await told(one)).toEqual([])
    // And one is as it was before
    tenant.change('Restless Robot', (app) => ({ ...app, secrets: [[400, 3]] }))
    expect(await tenant.scan()).toMatchObject({ coverage: 'partial' })
    expect(await told(one)).toEqual([])
    // Then the next one that reads everything tells of the other, once
    simulator().clearFaults()
    for (let scan = 0; scan < 2; scan += 1) {
      expect(await tenant.scan()).toMatchObject({ coverage: 'full' })
      expect(await told(one)).toHaveLength(1)
    }
    const found = await request(server.baseUrl)
      .get(`${base}/findings?search=Restless+Robot&rule=APP-001`)
      .set(bearer(tenant.key))
    const [restless] = (found.body as { data: Finding[] }).data
    expect((await told(one)).map(({ subject }) => subject)).not.toContain(restless?.id)
  })

  test('is told also when that is nothing, since the scan failed', async () => {
    const tenant = await tenantOf(4)
    await tenant.scan()
    const one = await subscribe({ ...byMail(), triggers: ['SCAN_FAILED', 'NEW_FINDING'] })
    simulator().fail({
      times: Infinity,
      on: /\/(applications|servicePrincipals|users)/,
      kind: 'status',
      status: 403,
    })
    const failed = await tenant.scan()
    simulator().clearFaults()
    expect(failed).toMatchObject({ status: 'failed', error_code: 'CONSENT_MISSING' })
    expect((await told(one)).map(({ trigger, subject }) => [trigger, subject])).toEqual([
      ['SCAN_FAILED', failed.id],
    ])
    const [{ subject, text } = { subject: '', text: '' }] = await mails()
    expect(subject).toBe('Adatum Retail: 1 failed scan')
    expect(text).toContain(`The scan failed\n${failed.error}`)
  })
})

describe('a credential that ends', () => {
  test('is told of at each threshold, and of the nearest that has passed alone', async () => {
    const tenant = await tenantOf(5)
    tenant.add({ name: 'Ending Robot', secrets: [[300, -6]] })
    tenant.add({
      name: 'Followed Robot',
      secrets: [
        [300, -6],
        [1, -300],
      ],
    })
    const days = [30, 7, 1]
    const filter = { publisher: 'OWN' as const }
    const one = await subscribe({
      ...byMail(),
      triggers: ['CREDENTIAL_EXPIRING'],
      filter,
      thresholds: { credentialDays: days },
    })
    const late = await subscribe({ triggers: ['CREDENTIAL_EXPIRING'], enabled: false })
    const stepsOf = async (id: string) =>
      (await told({ id }))
        .filter(({ subject }) => subject.startsWith(tenant.tenantId))
        .map(({ step }) => step)
    const robots = async () => (await mails()).filter(({ text }) => text.includes('Ending Robot'))
    // 31 days before
    await tenant.scanAt(-25)
    expect(await robots()).toEqual([])
    // 26 days and 16 days before: one threshold
    await tenant.scanAt(-20)
    await tenant.scanAt(-10)
    expect(await robots()).toHaveLength(1)
    // 6 days before, twice
    await tenant.scan()
    await tenant.scan()
    const received = await robots()
    expect(received).toHaveLength(2)
    expect(received[1]?.text).toContain(
      'Ends in 7 days or less\nThe secret "secret 1" of "Ending Robot" ends on ',
    )
    expect(received.every(({ text }) => !text.includes('Followed Robot'))).toBe(true)
    // Whoever begins now is told of 7, and not of 30 besides
    const now = await subscribe({ triggers: ['CREDENTIAL_EXPIRING'] })
    await tenant.scan()
    expect(await stepsOf(now.id)).toEqual(expect.arrayContaining(['7']))
    const subjects = (await told(now)).map(({ subject }) => subject)
    expect(new Set(subjects).size).toBe(subjects.length)
    // Less than a day before
    await tenant.scanAt(5.5)
    expect(await robots()).toHaveLength(3)
    expect(await stepsOf(late.id)).toEqual([])
    expect((await told(one)).length).toBeGreaterThanOrEqual(3)
  })
})
