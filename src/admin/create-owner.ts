import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { emailPattern } from '../domain/emails.ts'
import { createOwner } from '../domain/organizations/create-owner.ts'
import { defineCommand, UsageError } from './command.ts'
import { organization } from './inputs.ts'
import { openInstallation } from './installation.ts'

/** As long as the contract asks of passwords. */
const passwordLength = { minimum: 8, maximum: 256 }

/** What is piped in, up to the end of its line; null when nothing is. */
async function readPassword(): Promise<string | null> {
  if (process.stdin.isTTY) return null
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  if (password === '') return null
  const { minimum, maximum } = passwordLength
  if (password.length < minimum || password.length > maximum || /[\r\n\0]/.test(password))
    throw new UsageError(`The password must be one line of ${minimum} to ${maximum} characters`)
  return password
}

export const createOwnerCommand = defineCommand({
  name: 'owners create',
  summary: 'Make a person an owner of an organization in OrgStack, with an account to sign in with.',
  details: `The password is read from standard input, unless that is a terminal or empty: then one is made and printed.
An account that exists keeps its password, unless one is piped in or its email was never verified. A new password
signs the person out everywhere. The email counts as verified from then on.`,
  inputs: {
    organization,
    email: {
      value: '<email>',
      help: 'The email to sign in with',
      schema: z
        .string()
        .regex(emailPattern, 'must be an email address, such as ana@acme.example')
        .max(254, 'is too long'),
    },
  },
  async run({ organization, email }) {
    const password = await readPassword()
    await using installation = await openInstallation()
    const made = await createOwner(installation.owner, { email, organization, password }, 'system')
    if (made.organizationCreated) console.error(`The organization ${organization} is new.`)
    const keeps = password === null && made.madePassword === null
    console.log(`${email} owns ${organization}${keeps ? ', and keeps the password of the account' : ''}.`)
    if (made.madePassword !== null) console.log(`Password, printed only now: ${made.madePassword}`)
  },
})
