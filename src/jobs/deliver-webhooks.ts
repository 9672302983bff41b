import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, Scoped } from '../database/database.ts'
import { isDatabaseUnavailable } from '../database/errors.ts'
import type { Side } from '../database/scoped-dialect.ts'
import { deliver, type Network } from '../connectors/webhooks/index.ts'
import type { Connectors } from '../domain/connectors.ts'
import {
  type AttemptResult,
  beginAttempt,
  faultOfOurs,
  nextDelivery,
  openSecrets,
  type PendingDelivery,
  recordAttempt,
} from '../domain/webhooks/deliveries.ts'
import { endTurn } from '../domain/webhooks/schedule.ts'
import type { EventRegistry } from '../domain/webhooks/surface-events.ts'

export interface DeliveryRules {
  /** Networks that receivers may live in besides the public internet. */
  allowedNetworks: readonly Network[]
  /** Ports that receivers may listen on; 80 and 443 when left out. */
  allowedPorts?: readonly number[] | undefined
  /** Where people reach this server, for links to it. */
  publicUrl: string
  /** What each surface makes of events. */
  events: EventRegistry
}

/** Which deliveries of a side are meant. */
export interface DeliveryKind {
  /** Those to endpoints whose last attempt failed, or the others. */
  failing: boolean
  /** How many are made at once. */
  atOnce: number
}

/**
 * How long deliveries are begun before other organizations have their turn, in milliseconds; and how long while an
 * earlier one keeps the place anyway, so that what is quick does not wait for what is slow.
 */
const turn = 5_000
const longestTurn = 20_000

/** How often more is looked for while attempts are under way, in milliseconds. */
const pause = 250

/**
 * Makes the deliveries of one side of an organization that are due, some at a time and never two to one endpoint, until
 * none is left or its turn is over. One job of a side runs at a time, so these are all its connections.
 */
export function createDeliverWebhooks(
  database: Database,
  { vault }: Connectors,
  rules: DeliveryRules,
  { failing, atOnce }: DeliveryKind,
) {
  return async (side: Side, signal: AbortSignal): Promise<void> => {
    const scoped = <T>(fn: (db: Scoped) => Promise<T>) =>
      database.withOrganization(side, fn, { actor: 'system' })
    /** Attempts under way, by endpoint. */
    const underway = new Map<string, Promise<void>>()
    const served = new Set<string>()
    /** What is wrong with single deliveries, and what ends the whole job. */
    const [faults, interruptions]: [unknown[], unknown[]] = [[], []]

    const send = async (delivery: PendingDelivery, body: string): Promise<AttemptResult> => {
      const { id, url } = delivery
      const { allowedNetworks, allowedPorts } = rules
      const secrets = openSecrets(vault, delivery)
      const timestamp = new Date()
      const result = await deliver({
        url,
        body,
        id,
        secrets,
        timestamp,
        allowedNetworks,
        allowedPorts,
        signal,
      })
      return { ...result, succeeded: result.outcome === 'succeeded' }
    }

    const render = ({ surface, event }: PendingDelivery): string => {
      const events = rules.events[surface]
      if (events === undefined) throw new Error(`no surface ${surface} tells of events`)
      return events.render(event, rules.publicUrl)
    }

    /** Makes one attempt and writes down how it went. One that was cut off before that is repeated. */
    const attempt = async (delivery: PendingDelivery) => {
      const begun = await scoped((db) => beginAttempt(db, delivery, () => render(delivery)))
      const record = (result: AttemptResult) => scoped((db) => recordAttempt(db, delivery, begun, result))
      try {
        await record(await send(delivery, begun.body))
      } catch (error) {
        if (signal.aborted || isDatabaseUnavailable(error)) throw error
        // One delivery that cannot be made keeps no others from being made.
        faults.push(error)
        await record(faultOfOurs)
      }
    }

    const begin = (delivery: PendingDelivery) => {
      const { endpointId } = delivery
      const ended = attempt(delivery)
        .catch((error: unknown) => void interruptions.push(error))
        .finally(() => underway.delete(endpointId))
      underway.set(endpointId, ended)
      served.delete(endpointId)
      served.add(endpointId)
    }

    // By the clock that goes on while a machine is suspended: by then another worker may have the side's turn.
    const begun = Date.now()
    const mayBegin = () => Date.now() - begun < (underway.size > 0 ? longestTurn : turn)
    try {
      while (mayBegin() && interruptions.length === 0 && !signal.aborted) {
        const choice = { failing, busy: [...underway.keys()], served: [...served] }
        const delivery = underway.size < atOnce ? await scoped((db) => nextDelivery(db, choice)) : null
        if (delivery !== null) begin(delivery)
        else if (underway.size === 0) break
        else await Promise.race([...underway.values(), sleep(pause)])
      }
    } finally {
      // All of them have ended before another job of this side begins.
      await Promise.all(underway.values())
    }
    signal.throwIfAborted()
    if (interruptions.length > 0) throw interruptions[0]
    await scoped((db) => endTurn(db, failing))
    if (faults.length > 0) throw faults[0]
  }
}
