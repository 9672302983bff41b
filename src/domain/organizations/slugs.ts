import { randomBytes } from 'node:crypto'

const maximumLength = 63

/** A slug for an organization of this name: what letters and digits there are, joined by `-`. */
export function deriveSlug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    // In capitals first: ß has no other Latin letters than SS.
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, maximumLength)
    .replaceAll(/^-|-$/g, '')
  return words === '' ? `organization-${randomBytes(4).toString('hex')}` : words
}
