/** What the domain asks of the outside world; `src/connectors/` answers. */
export interface Connectors {
  /** Says what is wrong with a URL as a receiver of webhooks, in words for the caller; null when nothing is. */
  refuseWebhookUrl: (url: string) => Promise<string | null>
}
