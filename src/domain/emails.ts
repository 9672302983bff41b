import { asciiOnly, labelPattern, normalizeHost } from './hosts.ts'

/**
 * What needs no quotes (RFC 5322, section 3.2.3), and any letter beyond ASCII that shows (RFC 6531): but for the signs
 * whose composed form is one of ASCII, such as that of Kelvin, with which somebody else's address could be written.
 */
const beyondAscii = String.raw`(?![\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u037e\u1fef\u212a])[^\p{ASCII}]`
const atom = String.raw`(?:[A-Za-z0-9!#$%&'*+/=?^_\x60{|}~\-]|${beyondAscii})+`

/** An email address, whatever letters it is written in. */
export const emailPattern = new RegExp(
  String.raw`^${atom}(?:\.${atom})*@(?:${labelPattern}\.)+${labelPattern}$`,
  'u',
)

/**
 * An address in the one form in which it is kept and looked for: as given, while it is all ASCII, for the database
 * compares it without regard to case. Others are put in lower case and composed (NFC) here, since not every database
 * knows the case of their letters, and `xn--…` is the name that it stands for.
 */
export function normalizeEmail(email: string): string {
  const at = email.lastIndexOf('@')
  if (at < 0) return email
  const address = `${email.slice(0, at)}@${normalizeHost(email.slice(at + 1))}`
  return asciiOnly.test(address) ? address : address.toLowerCase().normalize('NFC')
}
