import type { components } from '../../../generated/types.ts'
import { html } from '../html.ts'
import { count, counted, shown } from '../text.ts'

type Schemas = components['schemas']

/** What a report is written from: the same that programs get. */
export type Report = Schemas['IdentityOpsScanReport']
export type Finding = Schemas['IdentityOpsFinding']
export type Severity = Schemas['IdentityOpsSeverity']

/** A name that anybody may have given, by itself: the way in which it runs changes nothing around it. */
export const name = (text: string) => html`<bdi>${shown(text)}</bdi>`

/** A severity by colour and by word. */
export const badge = (severity: Severity) =>
  html`<span class=${`badge ${severity.toLowerCase()}`}
    >${severity.charAt(0) + severity.slice(1).toLowerCase()}</span
  >`

/** What a colour stands for, in a picture beside it. */
export const key = (tone: string, text: string) =>
  html`<span class=${`key ${tone}`}><span>${text}</span></span>`

/** Says instead of a part why it is not here. */
export const notHere = (message: string) => html`<div class="notice"><p>${message}</p></div>`

/** How many are shown of how many there are, such as `10 of 33 products`. */
export const part = (shown: number, all: number, one: string): string =>
  shown === all ? counted(all, one) : `${count(shown)} of ${counted(all, one)}`

/** The id of a rule, for who looks it up. */
export const id = (rule: string) => html`<span class="id">${rule}</span>`
