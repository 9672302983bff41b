import type { SourceItems } from './snapshot.ts'

/**
 * Reads a directory for a scan, and can do nothing else. Listings are pages, and can be read once more; calls throw what
 * the connector's `directoryFault` explains.
 */
export type ScanReader = {
  readonly [Name in Exclude<keyof SourceItems, 'resources'>]: () => AsyncIterable<
    readonly SourceItems[Name][]
  >
} & {
  /** @param ids object ids of service principals; those that are gone are left out */
  readonly resources: (ids: readonly string[]) => AsyncIterable<readonly SourceItems['resources'][]>
}
