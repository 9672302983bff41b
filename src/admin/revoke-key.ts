import { z } from 'zod'
import { revokeAnyKey } from '../domain/access/all-keys.ts'
import { defineCommand } from './command.ts'
import { openInstallation } from './installation.ts'

export const revokeKeyCommand = defineCommand({
  name: 'keys revoke',
  summary: 'End an API key for good: servers refuse it from the next request on.',
  inputs: {
    id: {
      positional: true,
      help: 'The id that `keys list` names, not the key itself',
      schema: z.uuid('must be the id that `keys list` names'),
    },
  },
  async run({ id }) {
    await using installation = await openInstallation()
    await revokeAnyKey(installation.owner, id)
    console.log(`The key ${id} is revoked.`)
  },
})
