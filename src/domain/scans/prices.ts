import { inTransaction, type Scoped } from '../../database/database.ts'
import { isUuid } from '../../uuid.ts'
import { recordChange } from '../audit/audit.ts'
import { type InputFault, InputError } from '../errors.ts'
import list from './data/list-prices.json' with { type: 'json' }
import { skuOfPartNumber } from './engine/products.ts'
import { isCurrency, type Money, parseAmount } from './money.ts'

/** What one user's license of a product costs a month, and how that is known. */
export interface Price extends Money {
  /** Set by the organization, a public list price, or nothing while it is on trial. */
  source: 'CUSTOM' | 'LIST' | 'TRIAL'
  /** Since when, or as of when: a date, a year and month, or a year, as exact as it is known. */
  asOf: string | null
}

/** The price of a product by its SKU id in lower case; null where it is not known. */
export type PriceOf = (skuId: string) => Price | null

interface ListPrice {
  amount: string
  asOf: string
}

const listPrices = new Map<string, Price>(
  Object.entries<ListPrice>(list.prices).map(([skuId, { amount, asOf }]) => {
    const minor = parseAmount(amount, list.currency)
    if (minor === null) throw new Error(`the list price of ${skuId} is ${amount}`)
    return [skuId, { minor, currency: list.currency, source: 'LIST', asOf }]
  }),
)

/** The currency of what has no price of the organization's own. */
export const listCurrency = list.currency

/** Of the table of list prices: when it was made. */
export const listPricesAsOf = list.asOf

interface CustomPrice {
  /** SKU id in lower case. */
  sku: string
  /** In the smallest unit of the currency; null where the price is not to be known, also if there is a list price. */
  amount: number | null
}

export interface CustomPrices {
  currency: string
  /** By SKU id. */
  prices: CustomPrice[]
}

/** Prices of the organization's own. */
export async function readCustomPrices(db: Scoped): Promise<CustomPrices> {
  const rows = await readRows(db)
  return {
    currency: rows[0]?.currency ?? listCurrency,
    prices: rows.map(({ sku_id, amount }) => ({ sku: sku_id, amount })),
  }
}

async function readRows(db: Scoped) {
  const rows = await db
    .selectFrom('sku_prices')
    .select(['sku_id', 'currency', 'amount', 'updated_at'])
    .orderBy('sku_id')
    .execute()
  return rows.map((row) => ({ ...row, amount: row.amount === null ? null : Number(row.amount) }))
}

/** What products cost an organization. */
export interface Prices {
  priceOf: PriceOf
  /** Of the organization's own prices, or else of list prices. */
  currency: string
}

/** What products cost the organization: by its own prices first, by list prices where it has none. */
export async function readPrices(db: Scoped): Promise<Prices> {
  const rows = await readRows(db)
  const own = new Map<string, Price | null>()
  for (const { sku_id, currency, amount: minor, updated_at } of rows) {
    const asOf = updated_at.toISOString().slice(0, 10)
    own.set(sku_id, minor === null ? null : { minor, currency, source: 'CUSTOM', asOf })
  }
  return {
    currency: rows[0]?.currency ?? listCurrency,
    priceOf(skuId) {
      const price = own.get(skuId)
      return price === undefined ? (listPrices.get(skuId) ?? null) : price
    },
  }
}

/**
 * Puts prices in the place of all that the organization had. One that stays as it is keeps its date.
 * @param given products by SKU id or part number, in any case; amounts as decimal text
 * @throws InputError for a currency, a product or an amount that cannot be read, and for a product that comes twice
 */
export async function replaceCustomPrices(
  db: Scoped,
  given: { currency: string; prices: readonly { sku: string; amount: string | null }[] },
): Promise<CustomPrices> {
  const { currency } = given
  const prices = readGiven(given)
  await inTransaction(db, async (db) => {
    const before = new Map((await readRows(db)).map((row) => [row.sku_id, row]))
    await db
      .deleteFrom('sku_prices')
      .$if(prices.length > 0, (query) =>
        query.where(
          'sku_id',
          'not in',
          prices.map(({ sku }) => sku),
        ),
      )
      .execute()
    const changed = prices.filter(({ sku, amount }) => {
      const former = before.get(sku)
      return former === undefined || former.amount !== amount || former.currency !== currency
    })
    if (changed.length > 0)
      await db
        .insertInto('sku_prices')
        .values(changed.map(({ sku, amount }) => ({ sku_id: sku, currency, amount })))
        .onConflict((conflict) =>
          conflict.columns(['organization_id', 'sandbox', 'sku_id']).doUpdateSet((row) => ({
            currency: row.ref('excluded.currency'),
            amount: row.ref('excluded.amount'),
            updated_at: new Date(),
          })),
        )
        .execute()
    await recordChange(db, {
      action: 'license_prices.replaced',
      targetId: currency,
      details: { currency, prices: prices.length },
    })
  })
  return readCustomPrices(db)
}

function readGiven({ currency, prices }: Parameters<typeof replaceCustomPrices>[1]): CustomPrice[] {
  if (!isCurrency(currency)) throw unfit([{ input: 'currency', message: 'is no currency of ISO 4217' }])
  const faults: InputFault[] = []
  const read = new Map<string, CustomPrice>()
  for (const [index, { sku: name, amount: text }] of prices.entries()) {
    const place = `prices.${index}`
    const sku = isUuid(name) ? name.toLowerCase() : skuOfPartNumber(name)
    const amount = text === null ? null : parseAmount(text, currency)
    if (sku === undefined)
      faults.push({ input: `${place}.sku`, message: 'names no product that is known: give its SKU id' })
    else if (read.has(sku)) faults.push({ input: `${place}.sku`, message: 'is given twice' })
    if (text !== null && amount === null)
      faults.push({ input: `${place}.amount`, message: `is no amount in ${currency}` })
    if (sku !== undefined) read.set(sku, { sku, amount })
  }
  if (faults.length > 0) throw unfit(faults)
  return Array.from(read.values())
}

const unfit = (faults: readonly InputFault[]) =>
  new InputError('invalid_request', 'These prices cannot be taken.', faults)
