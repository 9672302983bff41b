import { sql } from 'kysely'
import { inSnapshot, type Scoped } from '../../database/database.ts'
import type { Page } from '../../database/pagination.ts'
import { getOrganization } from '../organizations/organizations.ts'
import type { TenantRef } from '../tenants/tenants.ts'
import { readCosts, sumWaste, type WasteTotals } from './costs.ts'
import { type EndingCredential, listEndingCredentials } from './ending-credentials.ts'
import {
  compareScans,
  countAcknowledged,
  countFindings,
  type ListedFinding,
  worstFindings,
} from './findings.ts'
import { readSkus } from './governed-skus.ts'
import type { SkuDetail } from './license-rows.ts'
import { type ListedLicense, listWaste } from './licenses.ts'
import type { Prices } from './prices.ts'
import { getSucceededScan, latestScan, type Scan, toScanRef } from './requests.ts'

/** The most that a report shows of each: it is to be read by people, whatever the size of a directory. */
const most = { findings: 25, changes: 10, licenses: 15, credentials: 20, scans: 12 }

/** How far ahead credentials are looked for that end, in milliseconds. */
const ahead = 90 * 86_400_000

/** What a report tells its reader. */
export interface ReportTerms {
  /** Amounts of money. */
  costs: boolean
  /** What lists of apps and of licenses show. */
  apps: boolean
  licenses: boolean
}

/** Why a part of a report cannot be told, in a word for programs and a sentence for people. */
interface Unavailable {
  reason: 'FIRST_SCAN' | 'NOT_LATEST' | 'NOT_READ' | 'NOT_PERMITTED'
  message: string
}

/** A part of a report: told, or not. */
type Part<Content> = (Content & { unavailable: null }) | { unavailable: Unavailable }

export interface PlacedScan {
  id: string
  number: number
  asOf: Date
  averageScore: number | null
}

/** What is said of a scan to whoever does not ask for more. */
export interface ScanReport {
  /** Name of the organization. */
  provider: string
  preparedAt: Date
  scan: Scan
  latest: Scan
  /** The latest ones up to this one, the earliest first. */
  history: PlacedScan[]
  /** Null where amounts are not told. */
  prices: Prices | null
  worst: ListedFinding[]
  counts: Awaited<ReturnType<typeof countFindings>>
  /** How many of the open findings somebody has accepted. */
  acknowledged: number
  changes: Part<{ from: Scan; found: Awaited<ReturnType<typeof compareScans>> }>
  waste: Part<{ totals: WasteTotals; skus: SkuDetail[]; licenses: Page<ListedLicense> }>
  credentials: Part<{ from: Date; until: Date; ending: Page<EndingCredential> }>
}

/**
 * Reads what is told of a scan that has succeeded, as of that scan, all of it at one moment.
 * @throws RequestError `not_found`; `conflict` with the reason `NOT_SUCCEEDED`
 */
export function readReport(
  db: Scoped,
  ref: TenantRef,
  scanId: string,
  terms: ReportTerms,
): Promise<ScanReport> {
  return inSnapshot(db, async (db) => {
    const scan = await getSucceededScan(db, ref, scanId)
    const latest = (await latestScan(db, ref)) ?? scan
    const looked = toScanRef(scan)
    const skus = await readSkus(db, ref)
    const prices = terms.costs ? await readCosts(db, skus) : null
    return {
      provider: (await getOrganization(db)).name,
      preparedAt: new Date(),
      scan,
      latest,
      history: await readHistory(db, scan),
      prices,
      worst: await worstFindings(db, looked, most.findings),
      counts: await countFindings(db, looked),
      acknowledged: await countAcknowledged(db, looked),
      changes: await readChanges(db, ref, scan),
      waste: await readWaste(db, { scan, latest, terms, skus, prices }),
      credentials: await readCredentials(db, { scan, latest, terms }),
    }
  })
}

/** The average score of the latest scans up to one, the earliest first. */
async function readHistory(db: Scoped, { tenant_id, number }: Scan): Promise<PlacedScan[]> {
  const { rows } = await sql<PlacedScan>`
    select id, number, coalesce(as_of, created_at) as "asOf",
      (summary ->> 'averageScore')::double precision as "averageScore"
    from scans where tenant_id = ${tenant_id} and status = 'succeeded' and number <= ${number}
    order by number desc limit ${most.scans}`.execute(db)
  return rows.reverse()
}

const unavailable = (reason: Unavailable['reason'], message: string) => ({ unavailable: { reason, message } })

async function readChanges(db: Scoped, ref: TenantRef, scan: Scan): Promise<ScanReport['changes']> {
  const from = await latestScan(db, ref, scan.number)
  if (from === null)
    return unavailable('FIRST_SCAN', 'No scan before this one is kept: there is nothing to compare with.')
  const found = await compareScans(db, toScanRef(from), toScanRef(scan), { page: 1, limit: most.changes })
  return { unavailable: null, from, found }
}

interface Looked {
  scan: Scan
  latest: Scan
  terms: ReportTerms
}

/** Of any but the latest scan, nothing is kept but findings and sums. */
const notLatest = (what: string, { number }: Scan) =>
  unavailable('NOT_LATEST', `${what} is kept of the latest scan only, which is number ${number}.`)

async function readWaste(
  db: Scoped,
  { scan, latest, terms, skus, prices }: Looked & { skus: SkuDetail[]; prices: Prices | null },
): Promise<ScanReport['waste']> {
  if (!terms.licenses)
    return unavailable('NOT_PERMITTED', 'Whoever asked for this report may not look at licenses.')
  if (scan.id !== latest.id) return notLatest('Which licenses are wasted', latest)
  // A version before knew nothing of licenses.
  if ((scan.summary?.waste ?? null) === null)
    return unavailable('NOT_READ', 'The people of the directory could not be read, and so their licenses.')
  const listing = {
    filter: {},
    skus,
    priceOf: prices?.priceOf ?? null,
    sort: { by: 'tier', order: 'desc' },
  } as const
  const licenses = await listWaste(db, { tenantId: scan.tenant_id }, listing, {
    page: 1,
    limit: most.licenses,
  })
  return { unavailable: null, totals: sumWaste(skus, prices), skus, licenses }
}

async function readCredentials(
  db: Scoped,
  { scan, latest, terms }: Looked,
): Promise<ScanReport['credentials']> {
  if (!terms.apps) return unavailable('NOT_PERMITTED', 'Whoever asked for this report may not look at apps.')
  if (scan.id !== latest.id) return notLatest('Which credentials end', latest)
  const { applications, servicePrincipals } = scan.sources
  if (applications?.state !== 'READ' || servicePrincipals?.state !== 'READ')
    return unavailable('NOT_READ', 'Not all apps of the directory could be read, nor what they sign in with.')
  const { asOf: from } = toScanRef(scan)
  const until = new Date(from.getTime() + ahead)
  const ending = await listEndingCredentials(
    db,
    { tenantId: scan.tenant_id },
    { from, until },
    most.credentials,
  )
  return { unavailable: null, from, until, ending }
}
