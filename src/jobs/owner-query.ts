import type pg from 'pg'

/** Runs SQL as the user who owns the database, outside of any organization. */
export type OwnerQuery = <Row extends pg.QueryResultRow>(
  text: string,
  values?: unknown[],
) => Promise<{ rows: Row[] }>
