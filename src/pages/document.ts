import { createHash } from 'node:crypto'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { html, type Piece } from './html.ts'

/** What a page is made of. */
interface Document {
  title: string
  /** CSS without `<`, `&` and `"`, which would be written as text. */
  style: string
  body: Piece
  /** Whether it sends forms, to this server alone. */
  hasForms?: boolean
}

/** What a page that needs nothing but its own style may do, wherever it is opened. */
const ownPolicy = (style: string, hasForms: boolean): string => {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action ${hasForms ? "'self'" : "'none'"}`
}

/** The same as a header, which can say more: nobody may frame it, and it is no page of this server to a browser. */
export const policyOf = (style: string): string =>
  `${ownPolicy(style, false)}; frame-ancestors 'none'; sandbox`

/** That of a page which sends forms, and is one of this server. */
export const policyWithForms = (style: string): string => `${ownPolicy(style, true)}; frame-ancestors 'none'`

/** A page in one piece. Its policy stands in it as well: that goes along when it is saved and sent. */
export function writeDocument({ title, style, body, hasForms = false }: Document): string {
  const page = html`
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content=${ownPolicy(style, hasForms)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>
  `
  return `<!doctype html>\n${renderToString(page as VNode)}\n`
}
