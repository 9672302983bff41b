import { html } from '../html.ts'
import { table } from '../table.ts'
import { count, day } from '../text.ts'
import { objectOf } from './findings.ts'
import { badge, name, notHere, part, type Report } from './pieces.ts'

const kinds = [
  ['new', 'New'],
  ['worsened', 'Got worse'],
  ['improved', 'Got better'],
  ['resolved', 'Resolved'],
] as const

/** What became of findings since the scan before. */
export function changes({ changes: { unavailable, differences } }: Report) {
  return html`
    <section aria-labelledby="changes">
      <h2 id="changes">What changed</h2>
      ${unavailable && notHere(unavailable.message)} ${differences && since(differences)}
    </section>
  `
}

function since(differences: NonNullable<Report['changes']['differences']>) {
  const { from, totals } = differences
  return html`
    ${table({
      caption: `Since scan number ${from.number}, of ${day(from.asOf)}`,
      columns: [
        { title: 'Findings that are', cell: ([, title]) => title },
        { title: 'Findings', cell: ([kind]) => count(totals[kind]), isNumber: true },
      ],
      rows: [...kinds, ['unknown', 'Not decided, since something was not read'] as const],
    })}
    ${kinds.map(([kind, title]) => {
      const some = differences[kind]
      if (some.length === 0) return null
      return html`
        <h3>${title}</h3>
        ${table({
          caption: `${part(some.length, totals[kind], 'finding')}, the worst first`,
          isWide: true,
          columns: [
            { title: 'Where', cell: objectOf },
            {
              title: kind === 'resolved' ? 'What had been found' : 'What was found',
              cell: ({ summary }) => name(summary),
            },
            { title: 'Severity', cell: ({ severity }) => badge(severity) },
          ],
          rows: some,
        })}
      `
    })}
  `
}
