import { emailPattern } from '../domain/emails.ts'
import { hostPattern } from '../domain/hosts.ts'
import { namePattern } from '../domain/names.ts'
import { timePattern } from '../domain/time.ts'
import { urlPattern } from '../domain/urls.ts'
import { uuidPattern } from '../uuid.ts'

/**
 * String formats that mean less here than in Ajv's own list (Postgres takes a UUID without the prefix `urn:uuid:`) or
 * more (its email addresses are ASCII), that it lacks, and the form of names that the domain looks up and of times
 * that it reads.
 */
export const formats = {
  uuid: uuidPattern,
  email: emailPattern,
  'idn-hostname': hostPattern,
  iri: urlPattern,
  'iana-timezone': /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/,
  name: namePattern,
  instant: timePattern,
  permission: /^[A-Za-z]+\.[A-Za-z]+$/,
}

/** What is said of a text that has not a format, where its name would tell nobody what to do. */
export const formatMessages: Readonly<Record<string, string>> = { name: 'must not be blank' }
