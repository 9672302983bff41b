import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { afterAll } from '@jest/globals'
import { decode, encode, RECURSION_DESIRED } from 'dns-packet'

/** Answers of DNS, by the number of the response code. RFC 1035, section 4.1.1. */
const codes = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const

/** What a name server says of a name: addresses, a code, or nothing at all. */
export type Answer =
  | { readonly A?: readonly string[]; readonly AAAA?: readonly string[] }
  | Exclude<keyof typeof codes, 'NOERROR'>
  | 'silence'

export interface NameServer {
  /** Address and port. */
  readonly address: string
  /** What it was asked, such as `A www.contoso.example`, in order. */
  readonly asked: string[]
  /** Most names that waited for an answer at once. */
  mostAtOnce(): number
}

const running = new Set<() => void>()
afterAll(() => {
  for (const close of running) close()
})

/**
 * A name server on loopback that says what `answerOf` says.
 * @param delayMs before each answer
 */
export async function startNameServer(
  answerOf: (name: string, type: 'A' | 'AAAA') => Answer,
  { delayMs = 0 } = {},
): Promise<NameServer> {
  const socket = createSocket('udp4')
  const asked: string[] = []
  const waiting = new Map<string, number>()
  let most = 0
  socket.on('message', (message, { address, port }) => {
    const { id, questions = [] } = decode(message)
    const [question] = questions
    if (question === undefined || (question.type !== 'A' && question.type !== 'AAAA')) return
    const { name, type } = question
    asked.push(`${type} ${name}`)
    const answer = answerOf(name, type)
    if (answer === 'silence') return
    waiting.set(name, (waiting.get(name) ?? 0) + 1)
    most = Math.max(most, waiting.size)
    const code = typeof answer === 'string' ? codes[answer] : codes.NOERROR
    const addresses = typeof answer === 'string' ? [] : (answer[type] ?? [])
    const packet = encode({
      type: 'response',
      id: id ?? 0,
      flags: RECURSION_DESIRED | code,
      questions,
      answers: addresses.map((data) => ({ type, name, ttl: 60, data })),
    })
    setTimeout(() => {
      const left = (waiting.get(name) ?? 1) - 1
      if (left === 0) waiting.delete(name)
      else waiting.set(name, left)
      socket.send(packet, port, address)
    }, delayMs)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const close = () => {
    running.delete(close)
    socket.close()
  }
  running.add(close)
  return { address: `127.0.0.1:${socket.address().port}`, asked, mostAtOnce: () => most }
}
