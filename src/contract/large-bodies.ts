import { RequestError } from '../domain/errors.ts'

/** From how many bytes on a body counts as large. */
export const largeSize = 1024 * 1024

/** Large bodies that are in memory at the same time, with what is made of them. */
const maximum = 4

/** Lets large bodies into memory: one for each sender at a time, and few altogether. */
export interface LargeBodies {
  /**
   * @returns what is to be called when nothing of the body is needed any more
   * @throws RequestError `conflict` while another one of this sender is there, `unavailable` while too many are.
   */
  admit(sender: string): () => void
}

export function createLargeBodies(): LargeBodies {
  const held = new Set<string>()
  return {
    admit(sender) {
      if (held.has(sender)) {
        throw new RequestError('conflict', 'Another large request of yours is being read.')
      }
      if (held.size >= maximum) {
        throw new RequestError('unavailable', 'Too many large requests at once.', { retryAfter: 1 })
      }
      held.add(sender)
      return () => void held.delete(sender)
    },
  }
}
