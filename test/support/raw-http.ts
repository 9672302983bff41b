import { connect, type Socket } from 'node:net'

const tooLong = 10_000

/** Opens a connection to a server. */
export function open(baseUrl: string): Promise<Socket> {
  const { hostname, port } = new URL(baseUrl)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket))
    socket.once('error', reject)
  })
}

/** All that the server says until it closes the connection. @throws Error when it does not for a long time */
export function readToEnd(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const timer = setTimeout(() => reject(new Error(`still open; so far: ${read()}`)), tooLong)
    const read = () => Buffer.concat(chunks).toString('latin1')
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    // A connection that is reset has been closed as well.
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(read())
    })
  })
}

/** Writes bytes as they are. @returns all that the server answers until it closes the connection */
export async function converse(baseUrl: string, ...parts: (string | Buffer)[]): Promise<string> {
  const socket = await open(baseUrl)
  const answer = readToEnd(socket)
  for (const part of parts) socket.write(part)
  return answer
}

/** Status codes of answers that follow each other on one connection. */
export const statusesOf = (answers: string): number[] =>
  [...answers.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))
