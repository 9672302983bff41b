import { policyWithForms, writeDocument } from './document.ts'
import { html, type Piece } from './html.ts'
import { shown } from './text.ts'

// The pages that the link of a mail leads to.

const style = `
:root { color-scheme: light dark; }
body {
  margin: 0 auto; padding: 12vh 1rem 3rem; max-width: 34rem;
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; line-height: 1.25; }
button { padding: 0.6rem 1.1rem; font: inherit; font-weight: 600; cursor: pointer; }
`

/** What these pages may do, for `Content-Security-Policy`. */
export const unsubscribingPolicy = policyWithForms(style)

/** What mails are ended. */
export interface Mails {
  organization: string
  /** What they are about, in a sentence. */
  about: string
}

const write = (title: string, body: Piece) =>
  writeDocument({
    title,
    style,
    hasForms: true,
    body: html`<main>
      <h1>${title}</h1>
      ${body}
    </main>`,
  })

const from = ({ organization }: Mails) => html`<bdi>${shown(organization)}</bdi>`

/** Asks whether mails are to end. Only the button does it: programs that look at mail follow links. */
export const askToUnsubscribe = (mails: Mails): string =>
  write(
    `Get no more mails about ${mails.about}?`,
    html`
      <p>They are from ${from(mails)}. All else that you are told stays as it is.</p>
      <form method="post">
        <input type="hidden" name="List-Unsubscribe" value="One-Click" />
        <button>Get no more of them</button>
      </form>
    `,
  )

/** Says that mails have ended. */
export const showUnsubscribed = (mails: Mails): string =>
  write(
    `No more mails about ${mails.about}`,
    html`<p>
      ${from(mails)} sends you none of these any more. Your notification preferences can change that again.
    </p>`,
  )

/** Of a link that is good no more, and of one that never was: the same. */
export const showNoLink = (): string =>
  write(
    'This link is good no more',
    html`<p>Sign in to change your notification preferences, or use the link of a newer mail.</p>`,
  )
