import { randomBytes } from 'node:crypto'

const maximumLength = 63

/** Too many for two to be alike, or to tell how many there are. */
const randomPart = () => randomBytes(4).toString('hex')

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
  return words === '' ? `organization-${randomPart()}` : words
}

/** The slug with an ending, for an organization whose name another one has made it of. */
export function vary(slug: string): string {
  const ending = `-${randomPart()}`
  return slug.slice(0, maximumLength - ending.length).replace(/-$/, '') + ending
}
