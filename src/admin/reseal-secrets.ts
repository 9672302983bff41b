import { sidesOf } from '../database/database.ts'
import { resealOrganization, resealSigningKeys } from '../database/reseal.ts'
import { defineCommand } from './command.ts'
import { openInstallation } from './installation.ts'

export const resealSecretsCommand = defineCommand({
  name: 'secrets reseal',
  summary: 'Seal every secret with the first key of ENCRYPTION_KEY, so that its other keys can be dropped.',
  details: 'May run while servers run, and again. What cannot be opened is named.',
  inputs: {},
  async run() {
    await using installation = await openInstallation()
    const { owner, vault } = installation
    const { resealed, failures } = await resealSigningKeys(owner.reference, vault)
    let total = resealed
    for (const { id } of await owner.reference.selectFrom('organizations').select('id').execute()) {
      // What has no side is seen from both.
      const unopened = new Set<string>()
      for (const side of sidesOf(id)) {
        const more = await owner.withOrganization(side, (db) => resealOrganization(db, vault, id))
        total += more.resealed
        for (const failure of more.failures) unopened.add(failure)
      }
      failures.push(...unopened)
    }
    console.log(`Sealed ${total} values anew.`)
    if (failures.length > 0)
      throw new Error(`${failures.length} could not be opened:\n${failures.join('\n')}`)
  },
})
