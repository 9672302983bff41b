import { type Measured, median, ratio } from './measure.ts'
import type { ServerProcess } from './processes.ts'

/**
 * Each server's cost and throughput, and the first one's cost as a multiple of every other's. The last server only
 * does the work that all have in common: what the others cost beyond it is told as well.
 */
export function printComparison(measured: Measured, servers: readonly ServerProcess[]): void {
  const [first] = servers
  const common = median((measured.samples.get(servers.at(-1)?.name ?? '') ?? []).map(({ cpu }) => cpu))
  const rows = servers.map(({ name }) => {
    const samples = measured.samples.get(name) ?? []
    const costs = samples.map(({ cpu }) => cpu)
    return [
      name,
      median(costs).toFixed(0),
      name === servers.at(-1)?.name ? '' : (median(costs) - common).toFixed(0),
      `${Math.min(...costs).toFixed(0)}–${Math.max(...costs).toFixed(0)}`,
      median(samples.map(({ requestsPerSecond }) => requestsPerSecond)).toFixed(0),
      name === first?.name ? '' : `${ratio(measured, first?.name ?? '', name).toFixed(2)} ×`,
    ]
  })
  print(
    measured.title,
    ['server, operations', 'CPU µs/request', 'beyond bare', 'range', 'requests/s', 'Tenantry costs'],
    rows,
  )
}

/** What one request costs with contracts of different sizes, and the largest as a multiple of the smallest. */
export function printGrowth(measured: Measured, families: readonly (readonly ServerProcess[])[]): void {
  const rows = families.flatMap((servers) =>
    servers.map(({ name }) => [
      name,
      median((measured.samples.get(name) ?? []).map(({ cpu }) => cpu)).toFixed(0),
      name === servers[0]?.name ? '' : `${ratio(measured, name, servers[0]?.name ?? '').toFixed(2)} ×`,
    ]),
  )
  print(`${measured.title}, by size`, ['server, operations', 'CPU µs/request', 'of the smallest'], rows)
}

function print(title: string, header: string[], rows: string[][]): void {
  const widths = header.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   ')
      .trimEnd()
  console.log(`\n${title}\n${[header, ...rows].map(line).join('\n')}`)
}
