import { randomBytes } from 'node:crypto'
import type { Socket } from 'node:net'
import pg from 'pg'

/** What is announced on a channel of Postgres (LISTEN/NOTIFY), and how far it has been heard. */
export interface ChangeFeed {
  /** Whether everything that was committed `lease` milliseconds ago or before has been heard. */
  isCurrent(): boolean
  /** Resolves when everything committed by now has been heard, or when nothing can be. */
  catchUp(): Promise<void>
  close(): Promise<void>
}

export interface ChangeListener {
  onChange: (message: string) => void
  /** Announcements may have been missed: whatever follows from them is unknown. */
  onGap: () => void
  /** The connection is lost; another one is made. */
  onLost?: () => void
}

/** How often the feed makes sure that it hears, how old what it knows may be, and when it gives a connection up. */
const interval = 250
const lease = 900
const replyTimeout = 3_000

/** Ends a connection without a word to the other side, which may not answer any more. */
function drop(client: pg.Client): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  stream.destroy()
}

/**
 * Follows a channel over a connection of its own. It calls itself through the database all the time, and counts as
 * current only while it hears itself: that holds for a connection that breaks, for one that hangs, and for a pooler
 * that lets it listen and delivers nothing.
 * @param config with a pipeline: calls do not wait for each other
 */
export function followChanges(
  config: pg.ClientConfig,
  channel: string,
  { onChange, onGap, onLost }: ChangeListener,
): ChangeFeed {
  const echo = `${channel}_${randomBytes(8).toString('hex')}`
  let client: pg.Client | null = null
  let closed = false
  /** When the latest call was made that has been heard. */
  let heardUpTo = -Infinity
  let calls = 0
  const unheard = new Map<number, { at: number; heard: () => void }>()

  function hear(call: number): void {
    for (const [id, { at, heard }] of unheard) {
      if (id > call) break
      unheard.delete(id)
      heardUpTo = Math.max(heardUpTo, at)
      heard()
    }
  }

  /** @param own the connection that is lost; another one may be there already */
  function lose(own: pg.Client): void {
    if (client !== own) return
    client = null
    heardUpTo = -Infinity
    for (const { heard } of unheard.values()) heard()
    unheard.clear()
    onGap()
    drop(own)
    if (!closed) onLost?.()
  }

  function call(own: pg.Client, heard: () => void = () => {}): void {
    calls += 1
    unheard.set(calls, { at: performance.now(), heard })
    own.query('select pg_notify($1, $2)', [echo, String(calls)]).catch(() => lose(own))
  }

  async function connect(): Promise<void> {
    const next = new pg.Client(config)
    next.on('error', () => lose(next))
    next.on('end', () => lose(next))
    next.on('notification', ({ channel: heardOn, payload = '' }) => {
      if (client === next && heardOn === echo) hear(Number(payload))
      else if (client === next) onChange(payload)
    })
    try {
      await next.connect()
      client = next
      await next.query(`listen ${channel}; listen ${echo}`)
    } catch {
      lose(next)
      drop(next)
      return
    }
    // Between the two connections, nobody has listened.
    onGap()
    if (closed) lose(next)
    else call(next)
  }

  let connecting: Promise<void> | null = null
  const beat = () => {
    const [oldest] = unheard.values()
    if (client === null) connecting ??= connect().finally(() => (connecting = null))
    else if (oldest !== undefined && performance.now() - oldest.at > replyTimeout) lose(client)
    else if (connecting === null) call(client)
  }
  const timer = setInterval(beat, interval)
  timer.unref()
  beat()

  return {
    isCurrent: () => performance.now() - heardUpTo < lease,
    catchUp: () =>
      new Promise((heard) => {
        if (client === null || connecting !== null) return heard()
        call(client, heard)
        // By then the feed is not current any more.
        setTimeout(heard, lease).unref()
      }),
    async close() {
      closed = true
      clearInterval(timer)
      await connecting
      const last = client
      client = null
      if (last !== null) drop(last)
    },
  }
}
