/** What was sent, by name, and whether it was acknowledged: then it has to be there. */
export type Sent = Map<string, boolean>

/** How often each name is there. */
export type Stored = ReadonlyMap<string, number>

/** What became of one kind of work. */
export interface Counts {
  what: string
  sent: number
  acknowledged: number
  stored: number
  /** Acknowledged, and not there. */
  missing: number
  /** There more than once, or without having been sent. */
  doubled: number
}

/** Compares what was acknowledged with what is there. */
export function count(what: string, sent: Sent, stored: Stored): Counts {
  let [acknowledged, missing, doubled] = [0, 0, 0]
  for (const [name, known] of sent) {
    if (!known) continue
    acknowledged += 1
    if (!stored.has(name)) missing += 1
  }
  for (const [name, times] of stored) doubled += sent.has(name) ? times - 1 : times
  return { what, sent: sent.size, acknowledged, stored: stored.size, missing, doubled }
}

/** Whether there was work of each kind, and nothing of it is missing or doubled. */
export const holds = (all: readonly Counts[]): boolean =>
  all.every(({ acknowledged, missing, doubled }) => acknowledged > 0 && missing === 0 && doubled === 0)
