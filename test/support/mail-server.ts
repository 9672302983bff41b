import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as it arrived: who it was for on the envelope, and what a mail program makes of it. */
export interface ReceivedMail extends Email {
  envelope: { from: string; to: string[] }
  /** The bytes. */
  raw: string
}

/** What a server does with mail instead of taking it. */
type Mood =
  /** Refuses with a status: the recipient, or what was sent. */
  | { refuse: 'recipient' | 'message'; status: number }
  /** Takes it, and ends the connection before it says so. */
  | 'silent'
  | null

export interface MailServer {
  url: string
  received: ReceivedMail[]
  mood: Mood
  /** Who has signed in, and how. */
  logins: { user: string; password: string; secure: boolean }[]
  close(): Promise<void>
}

const refusalOf = (status: number) => Object.assign(new Error('not here'), { responseCode: status })

/** What keeps a server from any TLS. */
const inTheClear: SMTPServerOptions = { disabledCommands: ['STARTTLS', 'AUTH'] }

/** Starts a real SMTP server on this machine. @param options how it wants to be spoken to; without TLS when left out */
export async function startMailServer(options: SMTPServerOptions = inTheClear): Promise<MailServer> {
  const state: MailServer = { url: '', received: [], mood: null, logins: [], close: async () => {} }
  const sockets = new Map<string, () => void>()
  const server = new SMTPServer({
    authOptional: true,
    ...options,
    logger: false,
    onAuth({ username, password }, { secure }, done) {
      const user = username ?? ''
      state.logins.push({ user, password: password ?? '', secure })
      done(null, { user })
    },
    onRcptTo(_address, _session, done) {
      const { mood } = state
      if (mood !== null && mood !== 'silent' && mood.refuse === 'recipient')
        return done(refusalOf(mood.status))
      done()
    },
    onData(stream, session, done) {
      const take = async () => {
        const raw = (await buffer(stream)).toString('utf8')
        const { mood } = state
        if (mood !== null && mood !== 'silent') throw refusalOf(mood.status)
        const { mailFrom, rcptTo } = session.envelope
        state.received.push({
          ...(await PostalMime.parse(raw)),
          envelope: {
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
          },
          raw,
        })
        if (mood === 'silent') sockets.get(session.id)?.()
        else done()
      }
      take().catch(done)
    },
    onConnect(session, done) {
      // The connection that was made last is this one's.
      const [connection] = [...server.connections].slice(-1)
      const socket = (connection as unknown as { _socket: { destroy(): void } } | undefined)?._socket
      sockets.set(session.id, () => socket?.destroy())
      done()
    },
  })
  // A client that goes away is no fault of a test.
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  state.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  state.close = () => new Promise((closed) => server.close(() => closed()))
  return state
}
