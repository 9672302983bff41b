import { join } from 'node:path'
import { type Cluster, query } from './clusters.ts'
import { run } from './process.ts'

/** Every table and sequence of a database, with what is in it. */
export async function contentOf(
  cluster: Cluster,
  url: string,
): Promise<Record<string, { rows: number; hash: string }>> {
  const superuserUrl = cluster.superuserUrl(url)
  const tables = await query<{ name: string; kind: string }>(
    superuserUrl,
    `select oid::regclass as name, relkind as kind from pg_class
     where relkind in ('r', 'S') and relnamespace::regnamespace::text !~ '^(pg_|information_schema)' order by 1`,
  )
  const entries = tables.map(async ({ name, kind }) => {
    const columns = kind === 'S' ? 'last_value, is_called' : '*'
    const [found] = await query<{ rows: number; hash: string }>(
      superuserUrl,
      `select count(*)::int as rows, md5(string_agg(row::text, ',' order by row::text)) as hash from (select ${columns} from ${name}) as row`,
    )
    return [name, found] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as never
}

/**
 * Everything that a database consists of but its rows: tables, policies, rights, owners.
 * Its owner is called `owner`, whatever their name.
 * @param bin folder of Postgres's programs
 */
export async function schemaOf(bin: string, cluster: Cluster, url: string): Promise<string> {
  const { stdout } = await run(
    join(bin, 'pg_dump'),
    ['--schema-only', `--dbname=${cluster.superuserUrl(url)}`],
    {
      maxBuffer: 2 ** 26,
    },
  )
  return (
    stdout
      // What psql is restricted with is made up anew each time.
      .replace(/^\\(un)?restrict .*\n/gm, '')
      // A condition that is read back has fewer of them.
      .replace(/[()]/g, '')
      .replaceAll(new URL(url).username, 'owner')
  )
}
