import { judgeTarget, type TargetRules } from './connectors/webhooks/index.ts'
import type { Connectors } from './domain/connectors.ts'

/** Puts the connectors behind what the domain asks of them. */
export function createConnectors(webhookRules: TargetRules): Connectors {
  return {
    // A name that does not resolve yet may do so by the time of a delivery, and is judged again then.
    refuseWebhookUrl: async (url) => {
      const judgement = await judgeTarget(url, webhookRules)
      return judgement.allowed || judgement.reason === 'unresolvable' ? null : judgement.message
    },
  }
}
