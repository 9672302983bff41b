import { html } from '../html.ts'
import { timeAxis } from '../pictures/time-axis.ts'
import { table } from '../table.ts'
import { count, counted, day } from '../text.ts'
import { name, notHere, type Report } from './pieces.ts'

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
  const several = data.length > 1
  return html`
    <section aria-labelledby="credentials">
      <h2 id="credentials">Credentials that end</h2>
      ${unavailable && notHere(unavailable.message)}
      ${
        until !== undefined &&
        html`<p>
          ${
            total === 0
              ? `No secret and no certificate ends before ${day(until)}.`
              : `${counted(total, 'secret or certificate', 'secrets and certificates')} ${total === 1 ? 'ends' : 'end'} before ${day(until)}. What signs in with one of them fails afterwards, unless another one has taken its place.`
          }
        </p>`
      }
      ${
        data.length > 0 &&
        html`
          <div class="keep">
            ${timeAxis(
              `Time axis of the ${several ? `next ${data.length} ends` : 'next end'}: ${data.map(({ daysLeft }, index) => `${index + 1} in ${counted(daysLeft, 'day')}`).join(', ')}.`,
              length,
              data.map(({ daysLeft, replaced }, index) => ({
                days: daysLeft,
                tone: replaced ? 'info' : daysLeft <= soon ? 'critical' : 'warning',
                words: String(index + 1),
              })),
            )}
          </div>
          ${table({
            caption:
              data.length === total ? 'The next first' : `The next ${count(data.length)} of ${count(total)}`,
            isWide: true,
            columns: [
              {
                title: 'App',
                cell: ({ app }, index) =>
                  html`<span class="soft">${`${index + 1}.`}</span> ${name(app.name)}`,
              },
              {
                title: 'Credential',
                cell: (credential) =>
                  html`${kinds[credential.kind]} ${name(credential.name ?? credential.keyId)}`,
              },
              { title: 'Replaced', cell: ({ replaced }) => (replaced ? 'yes, by a later one' : 'no') },
              { title: 'Ends on', cell: ({ endsAt }) => day(endsAt), isNumber: true },
              { title: 'Days left', cell: ({ daysLeft }) => daysLeft, isNumber: true },
            ],
            rows: data,
          })}
        `
      }
    </section>
  `
}
