import { hash } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { listApps } from '../../src/domain/scans/apps.ts'
import { listDevices } from '../../src/domain/scans/devices.ts'
import { listGroups } from '../../src/domain/scans/groups.ts'
import { createScannedTenant, type ScannedTenant } from '../support/scans.ts'
import { startServer } from '../support/server.ts'
import { useSimulator } from '../support/simulator.ts'

const server = startServer()
const simulator = useSimulator(server, { users: () => 40 })
let tenant: ScannedTenant
beforeAll(async () => {
  const [connection] = simulator().connections
  if (connection === undefined) throw new Error('there is no directory')
  tenant = await createScannedTenant(server, await server.createOrganization(), connection)
})

/** What Microsoft answers, with another text wherever people or devices choose theirs. */
const renamed = (text: string) => (body: unknown) =>
  JSON.parse(
    JSON.stringify(body, (key, value: unknown) =>
      typeof value === 'string' && chosen.has(key) ? text : value,
    ),
  ) as unknown

const chosen = new Set([
  'displayName',
  'deviceName',
  'operatingSystem',
  'osVersion',
  'model',
  'membershipRule',
])

/** No character follows from those before it. */
const long = Array.from({ length: 1_250 }, (_, index) => hash('md5', String(index), 'hex').slice(0, 16)).join(
  '',
)

const named = { by: 'name', order: 'asc' } as const
const page = { page: 1, limit: 1 }

test.each([
  ['NUL', 'a\0b', 'ab'],
  ['half a character', 'a\udfffb', 'a\ufffdb'],
  ['what is no NUL and looks like one', 'a\\u0000b', 'a\\u0000b'],
  ['what turns text around', '\u202eabc', '\u202eabc'],
  ['a text of 20,000 characters that nothing makes shorter', long, long],
  ['what every object has', '__proto__', '__proto__'],
])(
  'given a directory in which every name has %s, a scan ends well and shows them',
  async (_what, text, shown) => {
    simulator().fail({ times: Infinity, on: /^\/(v1\.0|beta)\//, kind: 'rewrite', rewrite: renamed(text) })
    const scan = await tenant.scan()
    simulator().clearFaults()
    expect([scan.status, scan.error]).toEqual(['succeeded', null])
    const { tenantId, rows } = tenant
    const [groups, devices, apps] = await rows((db) =>
      Promise.all([
        listGroups(db, { tenantId }, {}, named, page),
        listDevices(db, { tenantId }, {}, named, page),
        listApps(db, { tenantId }, {}, named, page),
      ]),
    )
    expect([groups, devices, apps].map(({ items }) => items[0]?.name)).toEqual([shown, shown, shown])
    expect(devices.items[0]?.os_name).toBe(shown.slice(0, 100))
  },
)
