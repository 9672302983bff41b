import { hash } from 'node:crypto'

/** What two values have in common that are equal as JSON: 16 bytes, hexadecimal, as Postgres reads and writes bytes. */
export const digestOf = (value: unknown): string =>
  `\\x${hash('sha256', JSON.stringify(value), 'hex').slice(0, 32)}`
