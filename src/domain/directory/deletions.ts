/** What a reading of everything would take away of one kind of object. */
export interface Absences {
  /** Objects of the directory that the mirror has. */
  known: number
  /** Those of them that were not found. */
  gone: number
  /** The same, with objects that were made here and that no directory ever had. */
  missing: number
  /** Objects that were found. */
  found: number
}

/** How many objects a sync may take away because it did not find them. */
export interface DeletionRules {
  /** Most of those that the mirror has, in percent. */
  mostDeletedPercent: number
  /** Whether a person has said that they may all go. */
  allowed: boolean
}

/**
 * Share of a directory that one sync may take away unasked, in percent. Microsoft's own provisioning has such a
 * threshold, as a number or as a share, and leaves it to whoever sets it up. Source: Microsoft Entra, "Enable accidental deletions
 * prevention", and Microsoft Graph, "onPremisesAccidentalDeletionPrevention".
 */
export const defaultMostDeletedPercent = 30

/**
 * Whether so many absences have to be confirmed by a person: an answer that is short, or empty, looks like a directory
 * that has lost its objects. One object may always go, unless it was the last.
 */
export function isSuspicious({ known, gone, missing, found }: Absences, rules: DeletionRules): boolean {
  if (rules.allowed || missing === 0) return false
  return found === 0 || gone > Math.max(1, (known * rules.mostDeletedPercent) / 100)
}
