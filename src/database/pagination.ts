import { type QueryExecutorProvider, type Expression, sql } from 'kysely'

/** Which page to read; both count from 1. */
export interface PageRequest {
  page: number
  limit: number
}

/** One page, and how many items all pages have together. */
export interface Page<T> {
  items: T[]
  total: number
}

/** One page of a list that nobody counts, and whether another one follows. */
export interface Slice<T> {
  items: T[]
  more: boolean
}

/** A page with what each row is to a caller. */
export const toPage = <Row, Item, Rest>(
  { items, ...rest }: { items: Row[] } & Rest,
  toItem: (row: Row) => Item,
) => ({ ...rest, items: items.map(toItem) })

export const isPage = (output: unknown): output is Page<unknown> =>
  typeof output === 'object' && output !== null && 'items' in output && 'total' in output

/** @param rows of the page, and the first of the next one when there is any */
export const toSlice = <T>(rows: T[], { limit }: PageRequest): Slice<T> => ({
  items: rows.slice(0, limit),
  more: rows.length > limit,
})

export interface Sort<Column extends string> {
  column: Column
  order: 'asc' | 'desc'
  /** Whether the column may have no value: then those without one come last in either order. */
  nullable?: boolean
}

/**
 * The columns to sort a list by: what the caller chose, then the id, which no two rows have in common.
 * @param nullable columns that may have no value
 */
export const sortThenId = <Column extends string>(
  { column, order }: Sort<Column>,
  nullable: ReadonlySet<Column>,
): Sort<Column | 'id'>[] => [
  { column, order, nullable: nullable.has(column) },
  { column: 'id', order },
]

/**
 * Reads one page and the total in one statement.
 * @param rows the query of all rows, with neither order nor limit
 * @param sort columns of the result, the last one unique: pages neither repeat nor lose a row
 * @param options `once`: whether each row is looked at once for both. That is cheaper where no index knows either the
 * page or the total, provided that what is selected is narrow.
 */
export async function readPage<Row>(
  db: QueryExecutorProvider,
  rows: Expression<Row>,
  sort: Sort<string & keyof Row>[],
  { page, limit }: PageRequest,
  { once = false } = {},
): Promise<Page<Row>> {
  const order = sql.join(
    sort.map(
      ({ column, order, nullable }) =>
        sql`${sql.ref(column)} ${sql.raw(order)} ${sql.raw(nullable ? 'nulls last' : '')}`,
    ),
  )
  // The count keeps one row when the page is empty, which is why it stands on the left of the join.
  const { rows: found } = await sql<Row & { page_position: number | null; page_total: number }>`
    with matching as ${sql.raw(once ? 'materialized' : 'not materialized')} (${rows}),
      page as (
        select *, row_number() over () as page_position
        from (select * from matching order by ${order} limit ${limit} offset ${(page - 1) * limit}) as ordered
      )
    select page.*, counted.page_total
    from (select count(*) as page_total from matching) as counted left join page on true
    order by page_position`.execute(db)
  return { items: found.filter((row) => row.page_position !== null), total: found[0]?.page_total ?? 0 }
}
