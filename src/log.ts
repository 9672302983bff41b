import { type Logger, pino } from 'pino'

/** What never appears in a log, wherever it stands in a line. */
const secrets = [
  'authorization',
  'cookie',
  'password',
  'secret',
  'apiKey',
  'token',
  'key',
  'connectionString',
]

/** JSON lines on standard output, with secrets taken out. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
  })
}
