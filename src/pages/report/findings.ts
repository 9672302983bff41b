import { html } from '../html.ts'
import { table } from '../table.ts'
import { count, counted, day, money, shown } from '../text.ts'
import { badge, type Finding, id, name, part, type Report } from './pieces.ts'

const kinds: Record<Finding['object']['type'], string> = {
  APPLICATION: 'App',
  SERVICE_PRINCIPAL: 'Service principal',
  USER: 'User',
  GROUP: 'Group',
  DEVICE: 'Device',
  LICENSE: 'License',
  SUBSCRIPTION: 'Subscription',
  TENANT: 'Directory',
}

/** What a finding is about, with its kind. */
export const objectOf = ({ object }: Finding) =>
  html`${name(object.name)} <span class="soft">${kinds[object.type]}</span>`

/** The worst of what was found, rule by rule: why it matters and what to do is said once. */
export function worstFindings({ findings: { open, worst, byRule } }: Report) {
  const groups = Map.groupBy(worst, ({ rule }) => rule.id)
  return html`
    <section aria-labelledby="worst">
      <h2 id="worst">Worst findings</h2>
      <p>
        ${
          open === 0
            ? 'Nothing was found.'
            : `The ${counted(worst.length, 'finding')} to look at first, of ${count(open)} that stand open, rule by rule.`
        }
      </p>
      ${Array.from(groups.values(), (group) => ofOneRule(group, byRule))}
    </section>
  `
}

function ofOneRule(group: readonly Finding[], byRule: Report['findings']['byRule']) {
  const [first] = group
  if (first === undefined) return null
  const { rule, severity, explanation, remediation } = first
  const all = byRule.reduce((sum, one) => (one.id === rule.id ? sum + one.count : sum), 0)
  const isMixed = group.some((finding) => finding.severity !== severity)
  const hasAccepted = group.some(({ acknowledgement }) => acknowledgement !== null)
  const hasCost = group.some(({ cost }) => cost !== null)
  return html`
    <article>
      <div class="keep">
        <h3>${badge(severity)} ${rule.title} ${id(rule.id)}</h3>
        <p>${shown(explanation)}</p>
        <p><strong>What to do.</strong> ${shown(remediation)}</p>
      </div>
      ${table({
        caption: `${rule.title}: ${part(group.length, all, 'finding')}`,
        isWide: true,
        columns: [
          { title: 'Where', cell: objectOf },
          { title: 'What was found', cell: ({ summary }) => name(summary) },
          ...(isMixed ? [{ title: 'Severity', cell: ({ severity }: Finding) => badge(severity) }] : []),
          ...(hasAccepted ? [{ title: 'Accepted', cell: accepted }] : []),
          ...(hasCost
            ? [{ title: 'A month', cell: ({ cost }: Finding) => cost && money(cost), isNumber: true }]
            : []),
          { title: 'Since', cell: ({ firstSeenAt }) => day(firstSeenAt), isNumber: true },
        ],
        rows: group,
      })}
    </article>
  `
}

function accepted({ acknowledgement }: Finding) {
  if (acknowledgement === null) return 'no'
  const { reason, expiresAt } = acknowledgement
  return html`${expiresAt === null ? 'for good' : `until ${day(expiresAt)}`}: ${name(reason)}`
}

/** How many findings of each rule there are. */
export function findingsByRule({ findings: { open, bySeverity, byRule } }: Report) {
  if (open === 0) return null
  const { CRITICAL, HIGH, MEDIUM, LOW } = bySeverity
  return html`
    <section aria-labelledby="rules">
      <h2 id="rules">All open findings by rule</h2>
      ${table({
        caption: `${counted(open, 'open finding')}: ${count(CRITICAL)} critical, ${count(HIGH)} high, ${count(MEDIUM)} medium and ${count(LOW)} low`,
        columns: [
          { title: 'Rule', cell: (rule) => html`${rule.title} ${id(rule.id)}` },
          { title: 'Severity', cell: ({ severity }) => badge(severity) },
          { title: 'Findings', cell: (rule) => count(rule.count), isNumber: true },
        ],
        rows: byRule,
      })}
    </section>
  `
}
