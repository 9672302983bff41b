import type { Scoped } from '../../database/database.ts'

/** Rows of one batch, in the order of their lines. */
export interface KeptRows<Row> {
  add: (row: Row) => void
  /** What cannot be part of the transaction that stores the rows. */
  before?: (db: Scoped) => Promise<void>
  /** Stores the rows from one index to before another, in the transaction that `db` is in. */
  store: (db: Scoped, from: number, to: number) => Promise<void>
}

/** Keeps rows as they are. @param store stores some of them */
export function keepInList<Row>(store: (db: Scoped, rows: Row[]) => Promise<void>): KeptRows<Row> {
  const rows: Row[] = []
  return {
    add: (row) => rows.push(row),
    store: (db, from, to) => store(db, rows.slice(from, to)),
  }
}
