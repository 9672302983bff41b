/**
 * How far two clocks that have to agree may differ, in seconds: those of our processes, of the database and of who
 * issues tokens. Machines that ask a time server differ by less than one.
 */
export const clockTolerance = 30
