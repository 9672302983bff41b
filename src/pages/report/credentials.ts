import { html } from '../html.ts'
import { timeAxis } from '../pictures/time-axis.ts'
import { table } from '../table.ts'
import { counted, day } from '../text.ts'
import { key, name, notHere, part, type Report } from './pieces.ts'

const kinds = {
  SECRET: 'Secret',
  CERTIFICATE: 'Certificate',
  SAML_SIGNING: 'SAML signing certificate',
} as const

/** How many days the axis has. */
const length = 90

/** Days within which the end of a credential is a finding. */
const soon = 30

/** Credentials that end in the days after the scan, on an axis and in words. */
export function endingCredentials({ credentials: { unavailable, until, total = 0, data = [] } }: Report) {
  return html`
    <section aria-labelledby="credentials">
      <div class="keep">
        <h2 id="credentials">Credentials that end</h2>
        ${unavailable && notHere(unavailable.message)}
        ${until !== undefined && html`<p>${sumUp(total, until)}</p>`} ${data.length > 0 && axis(data)}
      </div>
      ${
        data.length > 0 &&
        table({
          caption: `${part(data.length, total, 'credential')}, the next first`,
          isWide: true,
          columns: [
            {
              title: 'App',
              cell: ({ app }, index) => html`<span class="soft">${`${index + 1}.`}</span> ${name(app.name)}`,
            },
            {
              title: 'Credential',
              cell: (credential) =>
                html`${kinds[credential.kind]} ${name(credential.name ?? credential.keyId)}`,
            },
            { title: 'Replaced', cell: follows },
            { title: 'Ends on', cell: ({ endsAt }) => day(endsAt), isNumber: true },
            { title: 'Days left', cell: ({ daysLeft }) => daysLeft, isNumber: true },
          ],
          rows: data,
        })
      }
    </section>
  `
}

/** @param until ISO 8601 */
function sumUp(total: number, until: string): string {
  if (total === 0) return `No secret and no certificate ends before ${day(until)}.`
  const all = counted(total, 'secret or certificate', 'secrets and certificates')
  return (
    `${all} ${total === 1 ? 'ends' : 'end'} before ${day(until)}. What signs in with one of them fails afterwards, ` +
    'unless another one has taken its place.'
  )
}

function axis(data: readonly Ending[]) {
  const spoken = data.map(({ daysLeft }, index) => `${index + 1} in ${counted(daysLeft, 'day')}`).join(', ')
  return html`
    ${timeAxis(
      `Time axis of the next ends: ${spoken}.`,
      length,
      data.map((credential, index) => ({
        days: credential.daysLeft,
        tone: toneOf(credential),
        words: String(index + 1),
      })),
    )}
    <p class="keys">
      ${key('critical', `within ${soon} days`)} ${key('warning', 'later')}
      ${key('info', 'replaced or renewed')}
    </p>
  `
}

type Ending = NonNullable<Report['credentials']['data']>[number]

const toneOf = ({ daysLeft, replaced, renewsItself }: Ending) =>
  replaced || renewsItself ? 'info' : daysLeft <= soon ? 'critical' : 'warning'

function follows({ replaced, renewsItself }: Ending): string {
  if (replaced) return 'by a later one'
  return renewsItself ? 'the app renews it' : 'no'
}
