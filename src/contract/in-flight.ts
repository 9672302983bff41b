/** Counts what is being worked on, for whoever must not take its database away. */
export interface InFlight {
  /** Counts until the work has ended, in whatever way. */
  track(work: Promise<unknown>): void
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

export function createInFlight(): InFlight {
  let count = 0
  let waiting: (() => void)[] = []
  const end = () => {
    count -= 1
    if (count > 0) return
    for (const resume of waiting) resume()
    waiting = []
  }
  return {
    track(work) {
      count += 1
      work.then(end, end)
    },
    idle: () => (count === 0 ? Promise.resolve() : new Promise((resume) => waiting.push(resume))),
  }
}
