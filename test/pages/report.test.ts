import { describe, expect, test } from '@jest/globals'
import contract from '../../generated/openapi.json' with { type: 'json' }
import type { components } from '../../generated/types.ts'
import { writeReport } from '../../src/pages/report/index.ts'
import { wordsOf } from '../surfaces/identityops/reported.ts'

type Report = components['schemas']['IdentityOpsScanReport']

// Reports of directories that are unlike the usual one, made of the documented one.
const answer = contract.paths['/identityops/api/scans/{id}/report'].get.responses['200']
const documented = answer.content['application/json'].example as unknown as Report
const written = (change: (report: Report) => Report): string =>
  wordsOf(writeReport(change(structuredClone(documented))))

test('the documented report can be written', () => {
  expect(written((report) => report)).toContain('Adatum Retail Directory read')
})

describe('a report', () => {
  test('of a directory in which nothing was found says so, and shows no empty table', () => {
    const page = writeReport({
      ...documented,
      findings: {
        open: 0,
        acknowledged: 0,
        bySeverity: { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0 },
        byRule: [],
        worst: [],
      },
      credentials: { ...documented.credentials, total: 0, data: [] },
    })
    expect(wordsOf(page)).toContain('Worst findings Nothing was found.')
    expect(wordsOf(page)).toMatch(/No secret and no certificate ends before \d+ \w+ \d{4}\./)
    expect(page).not.toMatch(/<tbody role="rowgroup"><\/tbody>/)
    expect(page).not.toContain('Time axis')
  })

  test('of apps without a score does without one', () => {
    const words = written((report) => ({
      ...report,
      scan: {
        ...report.scan,
        averageScore: null,
        apps: { critical: 0, warning: 0, info: 0, healthy: 0, unknown: 0 },
      },
      history: report.history.map((entry) => ({ ...entry, averageScore: null })),
    }))
    expect(words).toContain('Average score of apps not known')
    expect(words).toMatch(/number 1 \d+ \w+ \d{4} not known/)
  })

  test('never adds amounts of different currencies, and counts licenses instead', () => {
    const page = writeReport({
      ...documented,
      waste: {
        ...documented.waste,
        totals: documented.waste.totals && {
          ...documented.waste.totals,
          monthly: [
            { amount: '10.00', currency: 'EUR' },
            { amount: '39.00', currency: 'USD' },
          ],
          byTier: {
            GUARANTEED: { assignments: 1, monthly: [{ amount: '10.00', currency: 'EUR' }] },
            LIKELY: { assignments: 2, monthly: [{ amount: '39.00', currency: 'USD' }] },
            REVIEW: { assignments: 0, monthly: [] },
          },
          unknownPrice: { assignments: 3, skus: [] },
        },
      },
    })
    expect(page).toContain(
      'aria-label="Bars of waste by tier: guaranteed 1 license, likely 2 licenses, to be looked at 0 licenses."',
    )
    expect(wordsOf(page)).toContain('worth EUR 10.00 + USD 39.00 a month')
    expect(wordsOf(page)).toContain('No price is known of 3 wasted licenses, which no sum contains.')
  })

  test('of a scan that read everything and could not decide a rule says which', () => {
    const words = written((report) => ({
      ...report,
      scan: { ...report.scan, coverage: 'PARTIAL' },
      gaps: [],
      unknownRules: [
        { id: 'APP-031', title: 'Redirect URI leads to a host that is gone', reason: 'dns says nothing.' },
      ],
    }))
    expect(words).toContain('Not everything could be decided.')
    expect(words).toContain('See 1 rule that could not be decided')
    expect(words).toContain('Redirect URI leads to a host that is gone APP-031 dns says nothing.')
    expect(words).not.toContain('0 sources')
  })

  test('tells of a source that findings only are less precise without', () => {
    const words = written((report) => ({
      ...report,
      gaps: [{ source: 'roleEligibilities', reason: 'The directory has no license for this.', rules: [] }],
    }))
    expect(words).toContain(
      'Who may take up a role (Privileged Identity Management) The directory has no license for this. none: findings are only less precise',
    )
  })

  test('shows as many ends of credentials as there are, in a picture of a bounded height', () => {
    const [credential] = documented.credentials.data ?? []
    if (credential === undefined) throw new Error('no credential is documented')
    const page = writeReport({
      ...documented,
      credentials: {
        ...documented.credentials,
        total: 20,
        data: Array.from({ length: 20 }, () => ({
          ...credential,
          daysLeft: 0,
          replaced: false,
          renewsItself: false,
        })),
      },
    })
    expect(page.match(/class="mark critical"/g)).toHaveLength(20)
    const height = Number(/Time axis[^>]*viewBox="0 0 320 (\d+)"/.exec(page)?.[1])
    expect(height).toBeLessThan(500)
  })
})
