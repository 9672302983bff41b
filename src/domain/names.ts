/**
 * What a name has to have, unless it is empty: anything that shows. Not enough are blanks, control characters, what has
 * no width, and the blank of Braille.
 */
export const namePattern = /^$|[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u
