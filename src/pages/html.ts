import htm from 'htm'
import { type ComponentChildren, h, type VNode } from 'preact'

/** A piece of a page: text is written as text, whatever stands in it. */
export type Piece = ComponentChildren

// What its types say of the module is true of its CommonJS form.
const bound = htm as unknown as typeof htm.default

/** HTML with pieces in it, such as `` html`<p>${name}</p>` ``. Nothing that is filled in is ever taken for markup. */
export const html: (strings: TemplateStringsArray, ...pieces: unknown[]) => VNode | VNode[] = bound.bind(h)
