import type { SourceItems } from './snapshot.ts'

type Pages<Name extends keyof SourceItems> = AsyncIterable<readonly SourceItems[Name][]>

/** What is read of objects that were read before. */
type Dependent = 'resources' | 'roleMembers' | 'sponsors' | 'mailboxPurposes'

/** What comes from elsewhere, or is read like something else. */
type NotOfTheDirectory = 'dns' | 'breakGlassMembers' | 'formerApps' | 'formerPermissions'

/**
 * Reads a directory for a scan, and can do nothing else. Listings are pages, and can be read once more; calls throw what
 * the connector's `directoryFault` explains. Objects that are gone by then are left out.
 */
export type ScanReader = {
  readonly [Name in Exclude<keyof SourceItems, Dependent | NotOfTheDirectory>]: () => Pages<Name>
} & {
  /** @param ids of service principals, groups or users, by their object ids */
  readonly [Name in Dependent]: (ids: readonly string[]) => Pages<Name>
}
