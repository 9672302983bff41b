import { requireSealingKeys } from '../database/sealing-keys.ts'
import { rotateSigningKey } from '../domain/access/signing-keys.ts'
import { defineCommand } from './command.ts'
import { flag } from './inputs.ts'
import { openInstallation } from './installation.ts'

export const rotateSigningKeyCommand = defineCommand({
  name: 'signing-key rotate',
  summary:
    'Make a new key that signs tokens, five minutes from now, and drop those whose tokens have all expired.',
  details: 'Nobody is signed out.',
  inputs: {
    compromised: {
      help: 'Sign with it at once and drop all others: everybody has to sign in anew',
      schema: flag,
    },
  },
  async run(options) {
    await using installation = await openInstallation()
    const { owner, vault } = installation
    // Servers could not open what another ENCRYPTION_KEY than theirs seals.
    await requireSealingKeys(owner, vault)
    const { id, signsFrom, removed } = await rotateSigningKey(owner.reference, vault, options)
    console.log(`The key ${id} signs from ${signsFrom.toISOString()}. Dropped: ${removed.length}.`)
  },
})
