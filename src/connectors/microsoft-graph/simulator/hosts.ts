interface SimulatedLookup {
  readonly host: string
  readonly outcome: 'FOUND' | 'NOT_FOUND'
}

/** The DNS of simulated directories: every host is there, but those below `.invalid` (RFC 6761, section 6.4). */
export function simulatedHosts(hosts: readonly string[]): Promise<AsyncIterable<readonly SimulatedLookup[]>> {
  const lookups = hosts.map(
    (host) => ({ host, outcome: host.endsWith('.invalid') ? 'NOT_FOUND' : 'FOUND' }) as const,
  )
  return Promise.resolve(ReadableStream.from(lookups.length > 0 ? [lookups] : []))
}
