import { hash } from 'node:crypto'

/** An API key or token as a request presents it. */
export interface Credential {
  text: string
  /** Its SHA-256 in base64: what is remembered of it, and what keys are looked up by. */
  hash: string
}

/** Hashes what a request presents, once for all who ask for it. */
export const toCredential = (text: string): Credential => ({ text, hash: hash('sha256', text, 'base64') })
