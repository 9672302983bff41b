import { setTimeout as sleep } from 'node:timers/promises'
import type { AppSpec, GraphSimulator } from '../connectors/microsoft-graph/simulator/index.ts'
import { type Database, inTransaction, type Scoped } from '../database/database.ts'
import { readTenantCosts, wastedMonthly } from '../domain/scans/costs.ts'
import { formatAmount, type Money } from '../domain/scans/money.ts'
import { listScans, type Scan, startDatedScan, toScanRef } from '../domain/scans/requests.ts'
import { decide } from './decisions.ts'
import { author, demoSide, type DemoTenant } from './directories.ts'

/** What an app was at one of the looks, as a change of what it is today. */
type Former = (today: AppSpec) => AppSpec

/**
 * The looks that each demo tenant has behind it, and what was different then: so there is something to compare at once.
 * The last one finds the directory as it is.
 */
const looks: readonly { daysAgo: number; former: Readonly<Record<string, Former>> }[] = [
  {
    daysAgo: 14,
    former: {
      'Payroll Export': (app) => ({ ...app, secrets: [...(app.secrets ?? []), [60, -120]] }),
      Intranet: (app) => ({ ...app, owners: [] }),
    },
  },
  {
    daysAgo: 7,
    former: { 'Payroll Export': (app) => ({ ...app, secrets: [...(app.secrets ?? []), [60, -120]] }) },
  },
  { daysAgo: 0, former: {} },
]

const dayLength = 86_400_000
/** How long the server is let alone after its start, and how often a scan is looked at, in milliseconds. */
const begins = 2_000
const pause = 500

export interface DemoScans {
  database: Database
  simulator: Pick<GraphSimulator, 'changeApplication'>
  /** Is told of each tenant that has all its scans. */
  tell: (line: string) => void
  signal: AbortSignal
}

/** Gives each demo tenant the scans that it lacks, one after the other, while the server is at work. */
export async function scanDemoTenants(tenants: readonly DemoTenant[], options: DemoScans): Promise<void> {
  await sleep(begins, undefined, { signal: options.signal })
  for (const tenant of tenants) await scanTenant(tenant, options)
}

async function scanTenant(
  { organizationId, tenantId, entraTenantId }: DemoTenant,
  { database, simulator, tell, signal }: DemoScans,
): Promise<void> {
  const inOrganization = <T>(fn: (db: Scoped) => Promise<T>) =>
    database.withOrganization(demoSide(organizationId), fn, author)
  const scans = () =>
    inOrganization((db) =>
      listScans(db, { tenantId }, {}, { column: 'created_at', order: 'desc' }, { page: 1, limit: 10 }),
    )
  const today = new Map<string, AppSpec>()
  for (let { items, total } = await scans(); total < looks.length; { items, total } = await scans()) {
    const look = looks[total]
    if (look === undefined || items.some(({ status }) => status === 'failed')) return
    for (const { former } of looks)
      for (const name of Object.keys(former))
        simulator.changeApplication(entraTenantId, name, (app) => {
          const original = today.get(name) ?? app
          today.set(name, original)
          return look.former[name]?.(original) ?? original
        })
    const asOf = new Date(Date.now() - look.daysAgo * dayLength)
    const [former] = items
    const { id } = await inOrganization((db) =>
      inTransaction(db, async (db) => {
        // Before the last look, so that it finds what is accepted already.
        if (look.daysAgo === 0 && former !== undefined) await decide(db, organizationId, toScanRef(former))
        return startDatedScan(db, { tenantId }, asOf)
      }),
    )
    const ended = await waitFor(id)
    if (look.daysAgo === 0) tell(describe(ended, await inOrganization((db) => wasteOf(db, tenantId, ended))))
  }

  async function waitFor(id: string): Promise<Scan> {
    for (;;) {
      const scan = (await scans()).items.find((item) => item.id === id)
      if (scan?.finished_at) return scan
      await sleep(pause, undefined, { signal })
    }
  }
}

async function wasteOf(db: Scoped, tenantId: string, { summary }: Scan): Promise<Money[]> {
  return summary?.waste ? wastedMonthly(summary.waste, await readTenantCosts(db, { tenantId })) : []
}

function describe({ tenant_name: tenant, summary, error }: Scan, waste: readonly Money[]): string {
  if (summary === null) return `scan of ${tenant}: ${error ?? 'failed'}`
  const { critical, warning, info, healthy, unknown } = summary.apps
  const all = critical + warning + info + healthy + unknown
  const wasted = waste.map((money) => `${money.currency} ${formatAmount(money)}`).join(' + ') || 'nothing'
  return `scan of ${tenant}: ${critical} critical and ${warning} warnings among ${all} apps, ${wasted} a month wasted`
}
