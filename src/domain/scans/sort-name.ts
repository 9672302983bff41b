/** Characters of a name that it is sorted by: an index holds no text of any length. */
const longest = 200

/** What a name is sorted by. */
export const toSortName = (name: string): string => name.slice(0, longest).toWellFormed()
