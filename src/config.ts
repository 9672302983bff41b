import { isIP } from 'node:net'
import { z } from 'zod'
import { defaultMostDeletedPercent } from './domain/directory/deletions.ts'
import { emailPattern } from './domain/emails.ts'
import { keyLength } from './vault.ts'

const port = z.coerce.number().int().min(0).max(65_535)

/** Values separated by commas. */
const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()])))

/** A key of 32 bytes from its base64 form; null when it is none. */
export function readKey(text: string): Buffer | null {
  const key = /^[A-Za-z0-9+/]{43}=$/.test(text) ? Buffer.from(text, 'base64') : null
  return key?.length === keyLength ? key : null
}

const keys = list.transform((texts, context) => {
  const found = texts.map(readKey)
  if (!found.includes(null)) return found.filter((key) => key !== null)
  context.addIssue({ code: 'custom', message: `must be keys of ${keyLength} bytes in base64` })
  return z.NEVER
})

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Whether a URL is one that paths can be put behind. */
const isBase = ({ username, password, search, hash }: URL) => username + password + search + hash === ''

/** Where secrets are sent and keys are fetched: in the clear to this machine only. */
const trustedUrl = z
  .string()
  .refine((text) => {
    const url = URL.parse(text)
    if (url === null || !isBase(url)) return false
    return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))
  }, 'must be an https URL (or http to this machine) of host and path alone')
  .transform((text) => text.replace(/\/+$/, ''))
  .optional()

const publicUrl = z
  .string()
  .refine((text) => {
    const url = URL.parse(text)
    return url !== null && /^https?:$/.test(url.protocol) && isBase(url)
  }, 'must be an http(s) URL of host and path alone')
  .transform((text) => text.replace(/\/+$/, ''))
  .optional()

/** An address, or an address and a port, as `setServers` of node:dns takes it. */
function isNameServer(text: string): boolean {
  const [, bracketed, v4 = text, port = '53'] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text) ?? []
  return isIP(bracketed ?? v4) !== 0 && Number(port) > 0 && Number(port) <= 65_535
}

/** What nodemailer takes as the address of a server: a host, and what is to be said to it. */
const smtpUrl = z
  .string()
  .refine((text) => {
    const url = URL.parse(text)
    return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '' && /^\/?$/.test(url.pathname)
  }, 'must be a URL such as smtps://user:password@mail.example:465')
  .optional()

/** `Name <address>`, or an address alone, as it stands in the header From. */
const sender = z.string().transform((text, context) => {
  const [, name = '', address = text] = /^(?:"?([^"<>\p{C}]*?)"?\s*<([^<>]*)>)$/u.exec(text.trim()) ?? []
  if (emailPattern.test(address)) return { name: name.trim(), address }
  context.addIssue({
    code: 'custom',
    message: 'must be an email address, or such as Acme <no-reply@acme.example>',
  })
  return z.NEVER
})

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' }).optional()

/** Names that stand for one thing only when all of them are set. */
const together = [
  ['JWT_ISSUER', 'JWT_JWKS_URL', 'JWT_AUDIENCE'],
  ['MICROSOFT_SIGN_IN_CLIENT_ID', 'MICROSOFT_SIGN_IN_CLIENT_SECRET'],
  ['SMTP_URL', 'MAIL_FROM'],
] as const

/** Work and school accounts of every organization, whichever Entra tenant they are in. */
const microsoftAccounts = 'https://login.microsoftonline.com/organizations/v2.0'

const environment = z
  .object({
    /** Port to serve on; 0 takes a free one. */
    PORT: port.default(3000),
    /** Address to serve on. Without DATABASE_URL only this machine is served. */
    HOST: z.string().min(1).optional(),
    /** Postgres to use. Without it, an embedded one is started. */
    DATABASE_URL: databaseUrl,
    /** The same database as the user who owns it, for migrations; left out, DATABASE_URL is that user. */
    DATABASE_OWNER_URL: databaseUrl,
    /** Keys that seal secrets in the database, separated by commas: the first seals, all open. */
    ENCRYPTION_KEY: keys,
    /** Where tokens come from, and Microsoft Graph; Microsoft's own when left out. */
    MICROSOFT_LOGIN_URL: trustedUrl,
    MICROSOFT_GRAPH_URL: trustedUrl,
    /** Whose tokens are accepted besides our own, where its keys are, and who its tokens are for: all three, or none. */
    JWT_ISSUER: z.string().min(1).max(500).optional(),
    JWT_JWKS_URL: trustedUrl,
    JWT_AUDIENCE: z.string().min(1).max(500).optional(),
    /** What the server is to Microsoft where people sign in with it: both, or none; and where its accounts are. */
    MICROSOFT_SIGN_IN_CLIENT_ID: z.string().min(1).max(500).optional(),
    MICROSOFT_SIGN_IN_CLIENT_SECRET: z.string().min(1).max(500).optional(),
    MICROSOFT_SIGN_IN_ISSUER: trustedUrl,
    /** Most connections to Postgres. */
    DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(1000).default(10),
    /** Where the embedded Postgres and the demo credentials are kept. */
    DATA_DIRECTORY: z.string().min(1).default('.tenantry'),
    /** What this process does; both when left out. */
    ROLE: z.enum(['web', 'worker']).optional(),
    /** Seconds that a server which is to stop goes on answering, so that balancers can take it out first. */
    DRAIN_SECONDS: z.coerce.number().int().min(0).max(600).optional(),
    /** Where people reach the server, for links in what it sends. */
    PUBLIC_URL: publicUrl,
    /** Origins whose pages may call the surfaces that people sign in to, separated by commas. */
    CORS_ORIGINS: list.pipe(
      z.array(
        z
          .string()
          .refine(
            (text) => /^https?:/.test(text) && URL.parse(text)?.origin === text,
            'must be origins such as https://app.example',
          ),
      ),
    ),
    /** Networks in CIDR form that webhook receivers may live in besides the public internet, separated by commas. */
    WEBHOOK_ALLOWED_NETWORKS: list.pipe(
      z.array(z.union([z.cidrv4(), z.cidrv6()], 'must be networks such as 10.1.0.0/16')),
    ),
    /** Ports that webhook receivers may listen on, separated by commas; 80 and 443 when left out. */
    WEBHOOK_ALLOWED_PORTS: list
      .pipe(z.array(z.string().regex(/^[1-9]\d{0,4}$/, 'must be port numbers')))
      .transform((ports) => (ports.length === 0 ? [80, 443] : ports.map(Number))),
    /** Months after which tracked events are dropped, a whole month at a time; kept for good when left out. */
    EVENT_RETENTION_MONTHS: z.coerce.number().int().min(1).max(1200).optional(),
    /** Days after which events and deliveries that have ended are dropped. */
    WEBHOOK_RETENTION_DAYS: z.coerce.number().int().min(1).max(36_500).default(90),
    /** Days after which the audit trail is dropped; kept for good when left out. */
    AUDIT_RETENTION_DAYS: z.coerce.number().int().min(1).max(36_500).optional(),
    /** Share of a tenant's users (or groups, or devices) that one sync may delete since it did not find them, in percent. */
    SYNC_MOST_DELETED_PERCENT: z.coerce.number().int().min(0).max(100).default(defaultMostDeletedPercent),
    /** Whether scans look up in the DNS which hosts apps send people to. */
    SCAN_DNS: z.enum(['on', 'off']).default('on'),
    /** Name servers for that, separated by commas; those of this machine when left out. */
    DNS_SERVERS: list.pipe(
      z.array(z.string().refine(isNameServer, 'must be IP addresses such as 10.1.0.53 or 10.1.0.53:5353')),
    ),
    /** The server that sends mail, and whom mail is from: both, or none. Without them, mail is put into files. */
    SMTP_URL: smtpUrl,
    MAIL_FROM: sender.optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    /** How many proxies stand in front, each adding to X-Forwarded-For. */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  })
  .refine((values) => values.DATABASE_OWNER_URL === undefined || values.DATABASE_URL !== undefined, {
    path: ['DATABASE_URL'],
    error: 'must be set when DATABASE_OWNER_URL is',
    // Told together with everything else that is wrong.
    when: () => true,
  })
  .superRefine((values, context) => {
    for (const names of together) {
      const missing = names.filter((name) => values[name] === undefined)
      if (missing.length === names.length) continue
      for (const name of missing)
        context.addIssue({ code: 'custom', path: [name], message: `must be set with ${names.join(', ')}` })
    }
  })
  .refine((values) => values.DATABASE_URL === undefined || values.ENCRYPTION_KEY.length !== 0, {
    path: ['ENCRYPTION_KEY'],
    error: 'must be set when DATABASE_URL is',
    when: () => true,
  })

export interface Config {
  port: number
  host: string
  /** Null when the embedded Postgres is to be used. */
  databaseUrl: string | null
  /** Null when `databaseUrl` is null. */
  databaseOwnerUrl: string | null
  databasePoolSize: number
  /** The first one seals. Empty only when the embedded Postgres is to be used. */
  encryptionKeys: Buffer[]
  /** Null when Microsoft's own is meant, or the demo's simulator. */
  microsoftLoginUrl: string | null
  microsoftGraphUrl: string | null
  /** Null when no tokens are accepted but our own. */
  tokenIssuer: { issuer: string; jwksUrl: string; audience: string } | null
  /** Null when nobody signs in with a Microsoft account. */
  microsoftSignIn: { issuer: string; clientId: string; clientSecret: string } | null
  dataDirectory: string
  logLevel: z.infer<typeof environment>['LOG_LEVEL']
  trustedProxies: number
  role: 'web' | 'worker' | null
  drainSeconds: number
  /** Without a slash at its end; null when it follows from host and port. */
  publicUrl: string | null
  corsOrigins: string[]
  webhookAllowedNetworks: string[]
  webhookAllowedPorts: number[]
  /** Null when events are kept for good. */
  eventRetentionMonths: number | null
  webhookRetentionDays: number
  /** Null when the audit trail is kept for good. */
  auditRetentionDays: number | null
  syncMostDeletedPercent: number
  /** Null when scans look nothing up in the DNS; no servers for those of this machine. */
  scanDns: { servers: string[] } | null
  /** Null when mail is put into files. */
  mail: { smtpUrl: string; from: { name: string; address: string } } | null
}

/**
 * Reads the environment, once.
 * @throws Error that names every variable that is wrong.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  // An empty variable is how many tools say that there is none.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''))
  const result = environment.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `  ${String(path[0])}: ${message}`)
    throw new Error(`The environment is not right:\n${lines.join('\n')}`)
  }
  const values = result.data
  return {
    port: values.PORT,
    host: values.HOST ?? (values.DATABASE_URL === undefined ? '127.0.0.1' : '0.0.0.0'),
    databaseUrl: values.DATABASE_URL ?? null,
    databaseOwnerUrl:
      values.DATABASE_URL === undefined ? null : (values.DATABASE_OWNER_URL ?? values.DATABASE_URL),
    databasePoolSize: values.DATABASE_POOL_SIZE,
    encryptionKeys: values.ENCRYPTION_KEY,
    microsoftLoginUrl: values.MICROSOFT_LOGIN_URL ?? null,
    microsoftGraphUrl: values.MICROSOFT_GRAPH_URL ?? null,
    tokenIssuer:
      values.JWT_ISSUER === undefined ||
      values.JWT_JWKS_URL === undefined ||
      values.JWT_AUDIENCE === undefined
        ? null
        : { issuer: values.JWT_ISSUER, jwksUrl: values.JWT_JWKS_URL, audience: values.JWT_AUDIENCE },
    microsoftSignIn:
      values.MICROSOFT_SIGN_IN_CLIENT_ID === undefined || values.MICROSOFT_SIGN_IN_CLIENT_SECRET === undefined
        ? null
        : {
            issuer: values.MICROSOFT_SIGN_IN_ISSUER ?? microsoftAccounts,
            clientId: values.MICROSOFT_SIGN_IN_CLIENT_ID,
            clientSecret: values.MICROSOFT_SIGN_IN_CLIENT_SECRET,
          },
    dataDirectory: values.DATA_DIRECTORY,
    logLevel: values.LOG_LEVEL,
    trustedProxies: values.TRUSTED_PROXIES,
    role: values.ROLE ?? null,
    // Whoever runs it on their own machine has no balancer.
    drainSeconds: values.DRAIN_SECONDS ?? (values.DATABASE_URL === undefined ? 0 : 5),
    publicUrl: values.PUBLIC_URL ?? null,
    corsOrigins: values.CORS_ORIGINS,
    webhookAllowedNetworks: values.WEBHOOK_ALLOWED_NETWORKS,
    webhookAllowedPorts: values.WEBHOOK_ALLOWED_PORTS,
    eventRetentionMonths: values.EVENT_RETENTION_MONTHS ?? null,
    webhookRetentionDays: values.WEBHOOK_RETENTION_DAYS,
    auditRetentionDays: values.AUDIT_RETENTION_DAYS ?? null,
    syncMostDeletedPercent: values.SYNC_MOST_DELETED_PERCENT,
    scanDns: values.SCAN_DNS === 'on' ? { servers: values.DNS_SERVERS } : null,
    mail:
      values.SMTP_URL === undefined || values.MAIL_FROM === undefined
        ? null
        : { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM },
  }
}
