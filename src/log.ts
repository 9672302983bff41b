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
  for (const [name, part] of Object.entries(value)) {
    const shown = secrets.has(name) ? '[redacted]' : hideSecrets(part, depth + 1)
    if (shown === part) continue
    copy ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>
    copy[name] = shown
  }
  return copy ?? value
}

/** JSON lines on standard output, with secrets taken out. Lines are written in batches, the last ones on exit. */
export function createLog(
  level: string,
  destination: pino.DestinationStream = pino.destination({
    dest: 1,
    sync: false,
    minLength: 4096,
    periodicFlush: 100,
  }),
): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: (line) => hideSecrets(line) as typeof line },
      serializers: { err: (error: Error) => hideSecrets(pino.stdSerializers.err(error)) },
    },
    destination,
  )
}
