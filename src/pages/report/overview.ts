import { html } from '../html.ts'
import { scoreLine } from '../pictures/line.ts'
import { ring } from '../pictures/ring.ts'
import { table } from '../table.ts'
import { count, counted, day, minute, sums } from '../text.ts'
import { key, name, type Report } from './pieces.ts'

/** Of whom, by whom and from when it is; and, when that is so, that it is not all or not the latest. */
export function header({ scan, latest, provider, preparedAt, history, gaps, unknownRules }: Report) {
  const read = history.at(-1)?.asOf ?? scan.createdAt
  return html`
    <header>
      <p class="eyebrow">Identity and license report</p>
      <h1>${name(scan.tenant.name)}</h1>
      <dl>
        <div>
          <dt>Directory read</dt>
          <dd>${minute(read)}</dd>
        </div>
        <div>
          <dt>Scan</dt>
          <dd>${`number ${scan.number}`}</dd>
        </div>
        <div>
          <dt>Prepared by</dt>
          <dd>${name(provider.name)}</dd>
        </div>
      </dl>
      ${
        latest.id !== scan.id &&
        html`<div class="notice">
          <p>
            ${`This is not the latest scan, which is number ${latest.number}, of ${day(latest.asOf)}. Findings, scores and changes are those of then; what still stands open is told in the words of the latest scan. Prices, and who has accepted what, are as of ${day(preparedAt)}.`}
          </p>
        </div>`
      }
      ${
        scan.coverage === 'PARTIAL' &&
        html`<div class="notice">
          <p>
            <strong>${`Not everything could be ${gaps.length > 0 ? 'read' : 'decided'}.`}</strong>${' '}
            ${`What is missing makes nothing look better than it is: what depends on it is left open. `}
            <a href="#gaps">
              ${
                gaps.length > 0
                  ? `See ${counted(gaps.length, 'source')} that could not be read`
                  : `See ${counted(unknownRules.length, 'rule')} that could not be decided`
              } </a
            >.
          </p>
        </div>`
      }
    </header>
  `
}

/** The numbers that somebody reads who reads nothing else. */
export function figures({ scan, findings, waste, changes }: Report) {
  const { bySeverity } = findings
  const differences = changes.differences?.totals
  return html`
    <dl class="figures">
      <div>
        <dt>Average score of apps</dt>
        <dd>${scan.averageScore ?? 'not known'}</dd>
        <dd class="note">0 is best, 100 is worst</dd>
      </div>
      <div>
        <dt>Critical findings</dt>
        <dd>${count(bySeverity.CRITICAL)}</dd>
        <dd class="note">${`and ${count(bySeverity.HIGH)} high`}</dd>
      </div>
      <div>
        <dt>Open findings</dt>
        <dd>${count(findings.open)}</dd>
        <dd class="note">${`of which ${count(findings.acknowledged)} accepted`}</dd>
      </div>
      ${
        differences &&
        html`<div>
          <dt>New since the scan before</dt>
          <dd>${count(differences.new)}</dd>
          <dd class="note">${`and ${count(differences.resolved)} resolved`}</dd>
        </div>`
      }
      ${
        scan.wastedMonthly &&
        html`<div>
          <dt>Wasted a month</dt>
          <dd>${sums(scan.wastedMonthly)}</dd>
          <dd class="note">
            ${waste.totals ? `on ${counted(waste.totals.assignments, 'license')}` : "at today's prices"}
          </dd>
        </div>`
      }
    </dl>
  `
}

const levels = [
  ['critical', 'Critical', '75 to 100'],
  ['warning', 'Warning', '40 to 74'],
  ['info', 'Info', '1 to 39'],
  ['healthy', 'Healthy', '0'],
  ['unknown', 'Unknown', 'none'],
] as const

/** How the apps of a directory stand, and how that went on. */
export function scores({ scan, history }: Report) {
  return html`
    <section aria-labelledby="scores">
      <h2 id="scores">Apps and their scores</h2>
      <p>
        ${'Each app and service principal has a score from 0 to 100: the sum of the points of its findings. A higher score is worse.'}
      </p>
      <div class="pictures">${scan.apps && byLevel(scan.apps)} ${overTime(history)}</div>
    </section>
  `
}

function byLevel(apps: NonNullable<Report['scan']['apps']>) {
  const all = levels.reduce((sum, [level]) => sum + apps[level], 0)
  const spoken = levels.map(([level, title]) => `${apps[level]} ${title.toLowerCase()}`).join(', ')
  return html`
    <div class="keep">
      <h3>Apps by level</h3>
      ${ring(
        `Ring of ${counted(all, 'app')} by level: ${spoken}.`,
        levels.map(([tone]) => ({ tone, value: apps[tone] })),
        { number: count(all), below: all === 1 ? 'app' : 'apps' },
      )}
      ${table({
        caption: 'Levels of apps. Of an unknown one, something that decides was not read.',
        columns: [
          { title: 'Level', cell: ([tone, title]) => key(tone, title) },
          { title: 'Score', cell: ([, , range]) => range, isNumber: true },
          { title: 'Apps', cell: ([level]) => count(apps[level]), isNumber: true },
        ],
        rows: levels,
      })}
    </div>
  `
}

function overTime(history: Report['history']) {
  const known = history.flatMap(({ asOf, averageScore }) =>
    averageScore === null ? [] : [{ at: Date.parse(asOf), value: averageScore, asOf }],
  )
  const [first, last] = [known[0], known.at(-1)]
  return html`
    <div class="keep">
      <h3>Average score over time</h3>
      ${
        first &&
        last &&
        scoreLine(
          `Line of the average score, from ${first.value} on ${day(first.asOf)} to ${last.value} on ${day(last.asOf)}.`,
          known,
          [day(first.asOf), day(last.asOf)],
        )
      }
      ${table({
        caption: `The average score in ${counted(history.length, 'scan')}`,
        columns: [
          { title: 'Scan', cell: ({ number }) => `number ${number}` },
          { title: 'Read on', cell: ({ asOf }) => day(asOf) },
          {
            title: 'Average',
            cell: ({ averageScore }) => averageScore ?? 'not known',
            isNumber: true,
          },
        ],
        rows: history,
      })}
    </div>
  `
}
