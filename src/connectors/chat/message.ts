/** What is said in a channel, in plain text. */
export interface Message {
  title: string
  severity: 'critical' | 'high' | 'medium' | 'low' | null
  text: string
  entries: readonly { title: string; detail: string }[]
  /** How many there are besides the entries. */
  more: number
  link: string | null
}

/**
 * What a provider's answer means: that it has the message, or what it calls the error. Without a state, that follows
 * from the status.
 */
export type Reading = 'sent' | { state: 'gone' | 'failed' | null; error: string }
