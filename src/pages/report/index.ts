import { policyOf, writeDocument } from '../document.ts'
import { html } from '../html.ts'
import { minute, shown } from '../text.ts'
import { changes } from './changes.ts'
import { endingCredentials } from './credentials.ts'
import { findingsByRule, worstFindings } from './findings.ts'
import { notRead } from './gaps.ts'
import { figures, header, scores } from './overview.ts'
import type { Report } from './pieces.ts'
import { style } from './style.ts'
import { waste } from './waste.ts'

/** What the page may do, for `Content-Security-Policy`. */
export const reportPolicy = policyOf(style)

/** The report of a scan as a page that needs nothing else: to be looked at, printed, or saved and sent. */
export function writeReport(report: Report): string {
  const { scan, preparedAt } = report
  return writeDocument({
    title: `${shown(scan.tenant.name)}: identity and license report, scan ${scan.number}`,
    style,
    body: html`
      ${header(report)}
      <main>
        ${figures(report)} ${scores(report)} ${worstFindings(report)} ${waste(report)}
        ${endingCredentials(report)} ${changes(report)} ${notRead(report)} ${findingsByRule(report)}
      </main>
      <footer>
        <p>
          ${`Prepared on ${minute(preparedAt)}. Nothing in the directory was changed: a scan only reads, and keeps of credentials what they are called and when they end, never a secret.`}
        </p>
      </footer>
    `,
  })
}
