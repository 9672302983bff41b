import { z } from 'zod'
import { issueKey } from '../domain/access/all-keys.ts'
import type { KeyLevel } from '../domain/access/permissions.ts'
import { findOrCreateEnvironment, regions } from '../domain/analytics/environments.ts'
import { provision } from '../domain/organizations/provision.ts'
import { keyFormat as iperawifi } from '../surfaces/iperawifi/dialect.ts'
import { keyFormat as opspilot365 } from '../surfaces/opspilot365/dialect.ts'
import { keyFormats as userpilot } from '../surfaces/userpilot/dialect.ts'
import { defineCommand, UsageError } from './command.ts'
import { flag, label, oneOf, organization } from './inputs.ts'
import { openInstallation } from './installation.ts'

const formats = { opspilot365, iperawifi }
const surfaces = ['opspilot365', 'iperawifi', 'userpilot'] as const
const levels = ['read', 'write', 'admin'] as const satisfies readonly KeyLevel[]
const plans: Record<(typeof surfaces)[number], readonly string[]> = {
  opspilot365: ['STARTER', 'GROWTH', 'SCALE', 'CUSTOM'],
  userpilot: ['STANDARD', 'HIGH_VOLUME', 'UNLIMITED'],
  iperawifi: [],
}

const day = 86_400_000

export const createKeyCommand = defineCommand({
  name: 'keys create',
  summary: 'Make an API key and print it. It is printed only now: nothing but its SHA-256 is stored.',
  inputs: {
    organization,
    surface: {
      value: '<surface>',
      help: `The API that it opens: ${surfaces.join(', ')}`,
      schema: oneOf(surfaces),
    },
    level: {
      value: '<level>',
      help: `What it may do: ${levels.join(', ')}; read when left out`,
      schema: oneOf(levels).default('read'),
    },
    name: {
      value: '<name>',
      help: 'What people call it',
      schema: label.default('API key'),
    },
    days: {
      value: '<days>',
      help: 'Days after which it expires; never when left out',
      schema: z
        .string()
        .regex(/^[1-9]\d{0,4}$/, 'must be a whole number of days')
        .transform(Number)
        .optional(),
    },
    sandbox: { help: 'Make a key for sandbox data (opspilot365, iperawifi)', schema: flag },
    plan: {
      value: '<plan>',
      help: `The plan of the organization from now on: ${plans.opspilot365.join(', ')} (opspilot365); ${plans.userpilot.join(', ')} (userpilot)`,
      schema: z.string().optional(),
    },
    environment: {
      value: '<name>',
      help: 'The environment that it reaches, made when there is none (userpilot); production when left out',
      schema: label.optional(),
    },
    region: {
      value: '<region>',
      help: `The region of a new environment: ${regions.join(', ')} (userpilot); us when left out`,
      schema: oneOf(regions).optional(),
    },
  },
  async run({ organization, surface, level, name, days, sandbox, plan, environment, region }) {
    if (plan !== undefined && !plans[surface].includes(plan)) {
      const known =
        plans[surface].length === 0
          ? 'is not for iperawifi, which has none'
          : `must be one of ${plans[surface].join(', ')}`
      throw new UsageError(`--plan ${known}`)
    }
    if (surface === 'userpilot' && sandbox) throw new UsageError('--sandbox is not for userpilot')
    if (surface !== 'userpilot' && (environment ?? region) !== undefined)
      throw new UsageError('--environment and --region are for userpilot only')
    const input = {
      name,
      level,
      sandbox,
      ...(days === undefined ? {} : { expiresAt: new Date(Date.now() + days * day) }),
    }
    const plansNow = plan === undefined ? {} : { [`${surface}_plan`]: plan }

    await using installation = await openInstallation()
    const { result: key, created } = await provision(
      installation.owner,
      { slug: organization, plans: plansNow },
      { actor: 'system' },
      async (db) => {
        if (surface !== 'userpilot') return issueKey(db, formats[surface], input)
        const found = await findOrCreateEnvironment(db, {
          name: environment ?? 'production',
          region: region ?? 'us',
        })
        if (region !== undefined && found.region !== region)
          throw new Error(`The environment is there already, in the region ${found.region}.`)
        return issueKey(db, userpilot[found.region], { ...input, environmentId: found.id })
      },
    )
    if (created) console.error(`The organization ${organization} is new.`)
    console.log(key)
  },
})
