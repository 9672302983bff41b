import type { EventType, Severity } from './events.ts'

/** An event as it is told to an endpoint. */
export interface ToldEvent {
  id: string
  /** What the endpoint's surface calls it: one of the names that the endpoint subscribed to, or `webhook.test`. */
  name: string
  type: EventType | 'webhook.test'
  severity: Severity
  /** The tenant as it was then; null when the event is about none. */
  tenant: { id: string; name: string; domain: string | null } | null
  details: unknown
  createdAt: Date
}

/** What a surface makes of the events that its endpoints subscribe to. */
export interface SurfaceEvents {
  /**
   * What it calls each event: who subscribed to one of these names is told under it. None for an event that it does not
   * tell of.
   */
  names: Readonly<Record<EventType, readonly string[]>>
  /**
   * The body of a delivery, as JSON.
   * @param publicUrl where people reach this server
   */
  render(event: ToldEvent, publicUrl: string): string
}

/** The events of each surface that has webhooks, by the surface's name. */
export type EventRegistry = Readonly<Record<string, SurfaceEvents>>

/** What an endpoint subscribed to: the surface's name for it, and the event that is meant. */
export interface Subscription {
  name: string
  type: string
}

/**
 * What the names of a surface mean. One that no event has is good to subscribe to: it stands for the event of that
 * type, which may come.
 */
export const toSubscriptions = ({ names }: SurfaceEvents, wanted: readonly string[]): Subscription[] =>
  wanted.map((name) => ({
    name,
    type: Object.entries(names).find(([, own]) => own.includes(name))?.[0] ?? name,
  }))
