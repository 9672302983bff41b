import { type Logger, pino } from 'pino'

/** Names of what never appears in a log, wherever it stands in a line. */
const secrets = new Set([
  'authorization',
  'cookie',
  'password',
  'secret',
  'clientSecret',
  'apiKey',
  'token',
  'key',
  'connectionString',
  // What Postgres adds to an error: the values that stand in a row.
  'detail',
  'where',
])

/** How deep secrets are looked for: no line of ours nests so far. */
const maximumDepth = 8

/**
 * The value with every secret in it replaced. What holds none is returned as it is: a line is written for each
 * request, and pino's own redaction, which takes paths, costs more than the whole rest of the line.
 */
function hideSecrets(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Error || depth > maximumDepth)
    return value
  if (ArrayBuffer.isView(value)) return value
  let copy: Record<string, unknown> | undefined
  // Not by entries, which would be made for each line.
  for (const name of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[name]
    const shown = secrets.has(name) ? '[redacted]' : hideSecrets(part, depth + 1)
    if (shown === part) continue
    copy ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>
    copy[name] = shown
  }
  return copy ?? value
}

/** Most characters of log that wait in memory, and how long they do, in milliseconds. */
const batchLength = 65_536
const batchInterval = 100

/**
 * Lines on standard output, written many at a time: a write of each costs more than the line. The last ones are
 * written when the process exits.
 */
function batchedOutput(): pino.DestinationStream {
  let lines = ''
  const flush = () => {
    if (lines === '') return
    output.write(lines)
    lines = ''
  }
  setInterval(flush, batchInterval).unref()
  // Before pino's own listeners, which write what has come to the output by then.
  process.once('beforeExit', flush)
  process.once('exit', flush)
  const output = pino.destination({ dest: 1, sync: false })
  return {
    write(line) {
      lines += line
      if (lines.length >= batchLength) flush()
    },
  }
}

/** `pino.stdTimeFunctions.isoTime`, made once for all lines of a millisecond. */
function createClock(): () => string {
  let now = NaN
  let text = ''
  return () => {
    if (now !== (now = Date.now())) text = `,"time":"${new Date(now).toISOString()}"`
    return text
  }
}

/** JSON lines, on standard output unless said otherwise, with secrets taken out. */
export function createLog(level: string, destination = batchedOutput()): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: createClock(),
      formatters: { log: (line) => hideSecrets(line) as typeof line },
      serializers: { err: (error: Error) => hideSecrets(pino.stdSerializers.err(error)) },
    },
    destination,
  )
}
