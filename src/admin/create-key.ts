import { z } from 'zod'
import { planCatalogue } from '../../generated/plans.ts'
import { issueKey } from '../domain/access/all-keys.ts'
import type { KeyLevel } from '../domain/access/permissions.ts'
import type { Plans } from '../domain/access/plans.ts'
import { findOrCreateEnvironment, regions } from '../domain/analytics/environments.ts'
import { provision } from '../domain/organizations/provision.ts'
import { surfaces } from '../surfaces/index.ts'
import { keyFormats as userpilot } from '../surfaces/userpilot/dialect.ts'
import { defineCommand, UsageError } from './command.ts'
import { flag, label, oneOf, organization } from './inputs.ts'
import { openInstallation } from './installation.ts'

/** Of the surfaces whose keys are for a whole organization. */
const formats = new Map(
  surfaces.flatMap(({ name, keyFormat }) => (keyFormat === undefined ? [] : [[name, keyFormat] as const])),
)
/** Those, and the one whose keys are for an environment. */
const withKeys = [...formats.keys(), 'userpilot']
const levels = ['read', 'write', 'admin'] as const satisfies readonly KeyLevel[]

/** Names of the plans of each surface that has some. */
const plans = Object.fromEntries(
  Object.entries(planCatalogue).map(([surface, { plans }]) => [surface, Object.keys(plans)]),
)
const plansInWords = Object.entries(plans).map(([surface, names]) => `${names.join(', ')} (${surface})`)

const day = 86_400_000

export const createKeyCommand = defineCommand({
  name: 'keys create',
  summary: 'Make an API key and print it. It is printed only now: nothing but its SHA-256 is stored.',
  inputs: {
    organization,
    surface: {
      value: '<surface>',
      help: `The API that it opens: ${withKeys.join(', ')}`,
      schema: oneOf(withKeys),
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
    sandbox: { help: `Make a key for sandbox data (${[...formats.keys()].join(', ')})`, schema: flag },
    plan: {
      value: '<plan>',
      help: `The plan of the organization from now on: ${plansInWords.join('; ')}`,
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
    const names = plans[surface]
    if (plan !== undefined && names === undefined)
      throw new UsageError(`--plan is not for ${surface}, which has none`)
    if (plan !== undefined && names?.includes(plan) === false)
      throw new UsageError(`--plan must be one of ${names.join(', ')}`)
    const format = formats.get(surface)
    if (format === undefined && sandbox) throw new UsageError(`--sandbox is not for ${surface}`)
    if (format !== undefined && (environment ?? region) !== undefined)
      throw new UsageError('--environment and --region are for userpilot only')
    const input = {
      name,
      level,
      sandbox,
      ...(days === undefined ? {} : { expiresAt: new Date(Date.now() + days * day) }),
    }
    const plansNow: Plans = plan === undefined ? {} : { [surface]: plan }

    await using installation = await openInstallation()
    const { result: key, created } = await provision(
      installation.owner,
      { slug: organization, plans: plansNow },
      { actor: 'system' },
      async (db) => {
        if (format !== undefined) return issueKey(db, format, input)
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
