import { RequestError } from '../domain/errors.ts'

/** From how many bytes on a body counts as large. */
export const largeSize = 1024 * 1024

/** Large bodies that are in memory at the same time, with what is made of them; and how many of one organization. */
const maximum = 4
const share = 2

/** Who sends a body. */
export interface Sender {
  /** The caller as in the audit trail, or the address of who needs not be known. */
  name: string
  /** Empty when it is not known. */
  organizationId: string
}

/** Lets large bodies into memory: one for each sender at a time, few of an organization, and few altogether. */
export interface LargeBodies {
  /**
   * @returns what is to be called when nothing of the body is needed any more
   * @throws RequestError `conflict` while another one of this sender is there, `unavailable` while too many are.
   */
  admit(sender: Sender): () => void
}

export function createLargeBodies(): LargeBodies {
  const held = new Map<string, Sender>()
  return {
    admit(sender) {
      if (held.has(sender.name)) {
        throw new RequestError('conflict', 'Another large request of yours is being read.')
      }
      const own = [...held.values()].filter(({ organizationId }) => organizationId === sender.organizationId)
      if (own.length >= share || held.size >= maximum) {
        throw new RequestError('unavailable', 'Too many large requests at once.', { retryAfter: 1 })
      }
      held.set(sender.name, sender)
      return () => void held.delete(sender.name)
    },
  }
}
