import { html } from '../html.ts'
import { bars } from '../pictures/bars.ts'
import { table } from '../table.ts'
import { count, counted, day, money, sums } from '../text.ts'
import { key, name, notHere, part, type Report } from './pieces.ts'

type Waste = Report['waste']
type Totals = NonNullable<Waste['totals']>
type Product = NonNullable<Waste['products']>['data'][number]

const tiers = [
  ['GUARANTEED', 'Guaranteed', 'critical', 'The account is disabled, or its leave date has passed.'],
  ['LIKELY', 'Likely', 'warning', 'Nobody signed in for 90 days, or another license contains this one.'],
  ['REVIEW', 'To be looked at', 'info', 'Shared and service accounts, guests and administrators.'],
] as const

/** Licenses that are paid for and, as it seems, not needed. */
export function waste({ waste: { unavailable, costs, totals, products, licenses } }: Report) {
  return html`
    <section aria-labelledby="waste">
      <div class="keep">
        <h2 id="waste">Wasted licenses</h2>
        ${unavailable && notHere(unavailable.message)} ${totals && html`<p>${sumUp(totals)}</p>`}
        ${!costs.available && notHere(`Amounts of money come with the plan ${costs.minimumPlan}.`)}
        ${totals && byTier(totals)}
      </div>
      ${products && products.data.length > 0 && byProduct(products, costs.available)}
      ${licenses && licenses.data.length > 0 && byLicense(licenses, costs.available)}
      ${totals && costs.available && html`<p class="soft">${aboutPrices(costs, totals)}</p>`}
    </section>
  `
}

function sumUp({ assignments, monthly, annual, unassignedSeats }: Totals): string {
  const isWorth =
    monthly === null || annual === null ? '' : `, worth ${sums(monthly)} a month or ${sums(annual)} a year`
  const spare = unassignedSeats.monthly === null ? '' : `, worth ${sums(unassignedSeats.monthly)} a month`
  const few = assignments === 1 ? 'is' : 'are'
  return (
    `${counted(assignments, 'license')} ${few} paid for and, as it seems, not needed${isWorth}. ` +
    `Besides, nobody has ${counted(unassignedSeats.seats, 'seat')} that ${unassignedSeats.seats === 1 ? 'is' : 'are'} paid for${spare}.`
  )
}

/** Bars of money where all of it is in one currency, and of licenses where it is not told or cannot be added. */
function byTier({ byTier }: Totals) {
  const currencies = new Set(
    tiers.flatMap(([tier]) => (byTier[tier].monthly ?? []).map(({ currency }) => currency)),
  )
  const isMoney = currencies.size === 1
  const wordsOf = ({ assignments, monthly }: Totals['byTier']['LIKELY']) =>
    isMoney ? sums(monthly ?? []) : counted(assignments, 'license')
  return html`
    <div class="picture">
      <div>
        ${bars(
          `Bars of waste by tier: ${tiers.map(([tier, title]) => `${title.toLowerCase()} ${wordsOf(byTier[tier])}`).join(', ')}.`,
          tiers.map(([tier, title, tone]) => ({
            title,
            tone,
            value: isMoney ? Number(byTier[tier].monthly?.[0]?.amount ?? 0) : byTier[tier].assignments,
            words: wordsOf(byTier[tier]),
          })),
        )}
      </div>
      ${table({
        caption: 'Waste by how sure it is',
        isWide: true,
        columns: [
          {
            title: 'Tier',
            cell: ([, title, tone, meaning]) =>
              html`${key(tone, title)}<br /><span class="soft">${meaning}</span>`,
          },
          { title: 'Licenses', cell: ([tier]) => count(byTier[tier].assignments), isNumber: true },
          ...(currencies.size > 0
            ? [
                {
                  title: 'A month',
                  cell: ([tier]: (typeof tiers)[number]) => sums(byTier[tier].monthly ?? []),
                  isNumber: true,
                },
              ]
            : []),
        ],
        rows: tiers,
      })}
    </div>
  `
}

const wasted = ({ byTier }: Product) => byTier.GUARANTEED + byTier.LIKELY + byTier.REVIEW

function byProduct({ total, data }: NonNullable<Waste['products']>, hasCosts: boolean) {
  return html`
    <h3>By product</h3>
    ${table({
      caption: `${part(data.length, total, 'product')} of which something is wasted or left over`,
      isWide: true,
      columns: [
        { title: 'Product', cell: ({ sku }) => name(sku.name) },
        { title: 'Wasted licenses', cell: (product) => count(wasted(product)), isNumber: true },
        { title: 'Unassigned seats', cell: ({ seats }) => seats?.unassigned ?? 'not known', isNumber: true },
        ...(hasCosts
          ? [
              {
                title: 'Price',
                cell: ({ price }: Product) => (price ? money(price) : 'not known'),
                isNumber: true,
              },
              {
                title: 'Wasted a month',
                cell: ({ monthly }: Product) => (monthly ? money(monthly) : 'not known'),
                isNumber: true,
              },
            ]
          : []),
      ],
      rows: data,
    })}
  `
}

type License = NonNullable<Waste['licenses']>['data'][number]

function byLicense({ total, data }: NonNullable<Waste['licenses']>, hasCosts: boolean) {
  const titles = new Map<string, readonly [string, string]>(
    tiers.map(([tier, title, tone]) => [tier, [title, tone]]),
  )
  return html`
    <h3>Licenses to look at first</h3>
    ${table({
      caption: `${part(data.length, total, 'license')}, the surest first`,
      isWide: true,
      columns: [
        {
          title: 'User',
          cell: ({ user }) =>
            html`${name(user.name)}<br /><span class="soft">${name(user.userPrincipalName)}</span>`,
        },
        { title: 'Why', cell: ({ reason }) => name(reason) },
        {
          title: 'Tier',
          cell: ({ tier }) => {
            const [title = tier, tone = 'unknown'] = titles.get(tier) ?? []
            return key(tone, title)
          },
        },
        ...(hasCosts
          ? [
              {
                title: 'A month',
                cell: ({ monthlyCost }: License) => (monthlyCost ? money(monthlyCost) : 'not known'),
                isNumber: true,
              },
            ]
          : []),
      ],
      rows: data,
    })}
  `
}

function aboutPrices({ asOf }: Waste['costs'], { unknownPrice }: Totals): string {
  const source = "Prices are the provider's own where it has set them, and public list prices otherwise"
  const dated = asOf === undefined ? '' : ` (as of ${day(asOf)})`
  const left =
    unknownPrice === null || unknownPrice.assignments === 0
      ? ''
      : ` No price is known of ${counted(unknownPrice.assignments, 'wasted license')}, which no sum contains.`
  return `${source}${dated}. Amounts of different currencies are never added.${left}`
}
