import { describe, expect, test } from '@jest/globals'
import Papa from 'papaparse'
import type { components } from '../../../generated/types.ts'
import { acknowledge } from '../../../src/domain/scans/acknowledgements.ts'
import { hostileNames } from '../../support/hostile-names.ts'
import { csv, type Finding, html, json, useReports, wordsOf } from './reported.ts'

// How the report is written: as a page, and as what else is asked for.
const { given, read, idOf, ask, report, page } = useReports()

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

describe('the CSV', () => {
  const columns = [
    ...['id', 'rule', 'title', 'category', 'severity', 'points', 'state', 'change'],
    ...['objectType', 'objectId', 'objectName', 'appId', 'subjectType', 'subjectId', 'subjectName'],
    ...['summary', 'explanation', 'remediation', 'evidence', 'firstSeenAt', 'lastSeenAt', 'resolvedAt'],
    ...['acknowledgedBy', 'acknowledgedAt', 'acknowledgedReason', 'acknowledgedUntil'],
    ...['costAmount', 'costCurrency'],
  ]

  /** A text as a spreadsheet may be given it. */
  const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

  test.each([2, 3])(
    'has all findings of scan %s, in the order and with the fields of its list',
    async (number) => {
      const { text, headers } = await ask(csv, number)
      const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
      expect(meta.fields).toEqual(columns)
      expect(text.startsWith(`${columns.join(',')}\r\n`)).toBe(true)
      expect(text.endsWith('\r\n')).toBe(true)
      const findings: Finding[] = []
      for (let at = 1, pages = 1; at <= pages; at += 1) {
        const { findings: some } = await read<components['schemas']['IdentityOpsScanDetail']>(
          `/scans/${idOf(number)}?limit=100&page=${at}`,
        )
        findings.push(...(some?.data ?? []))
        pages = some?.pagination.totalPages ?? 0
      }
      expect(findings.length).toBeGreaterThan(200)
      expect(data).toEqual(
        findings.map(({ rule, object, subject, cost, evidence, ...finding }) => ({
          id: finding.id,
          rule: rule.id,
          title: rule.title,
          category: rule.category,
          severity: finding.severity,
          points: String(finding.points),
          state: finding.state,
          change: finding.change,
          objectType: object.type,
          objectId: object.id,
          objectName: harmless(object.name),
          appId: object.appId ?? '',
          subjectType: subject?.type ?? '',
          subjectId: subject?.id ?? '',
          subjectName: harmless(subject?.name ?? ''),
          summary: harmless(finding.summary),
          explanation: finding.explanation,
          remediation: finding.remediation,
          evidence: evidence.map(({ field, value }) => `${field}: ${value}`).join('; '),
          firstSeenAt: finding.firstSeenAt,
          lastSeenAt: finding.lastSeenAt,
          resolvedAt: finding.resolvedAt ?? '',
          acknowledgedBy: '',
          acknowledgedAt: '',
          acknowledgedReason: '',
          acknowledgedUntil: '',
          costAmount: cost?.amount ?? '',
          costCurrency: cost?.currency ?? '',
        })),
      )
      expect(findings.filter(({ cost }) => cost !== null).length).toBeGreaterThan(0)
      expect(headers).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="adatum-retail-scan-${number}.csv"; filename*=UTF-8''adatum-retail-scan-${number}.csv`,
      })
    },
  )

  test('says who has accepted a finding, until when and why', async () => {
    const { organizationId, tenantId } = given.tenant
    const findingId = (await report()).findings.worst[0]?.id ?? ''
    const expiresAt = new Date(Date.now() + 86_400_000)
    await given.tenant.rows((db) =>
      acknowledge(db, { organizationId, tenantId, findingId }, { reason: '=1+1', expiresAt }),
    )
    const { text } = await ask(csv)
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    expect(data.filter(({ acknowledgedBy }) => acknowledgedBy !== '')).toEqual([
      expect.objectContaining({
        id: findingId,
        acknowledgedBy: 'test',
        acknowledgedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        acknowledgedReason: "'=1+1",
        acknowledgedUntil: expiresAt.toISOString(),
      }),
    ])
  })

  test('runs nothing in a spreadsheet, and has those that are over among its findings', async () => {
    const { text } = await ask(csv)
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    const names = data.map(({ objectName }) => objectName)
    expect(names).toContain(`'${hostileNames.formula}`)
    expect(names).not.toContain(hostileNames.formula)
    // The scan before found it, and something else that this one could decide again.
    expect(data.filter(({ state }) => state === 'RESOLVED').length).toBeGreaterThan(0)
  })
})
