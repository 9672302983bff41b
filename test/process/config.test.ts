import { describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'

const defaults = {
  port: 3000,
  host: '127.0.0.1',
  databaseUrl: null,
  databaseOwnerUrl: null,
  databasePoolSize: 10,
  drainSeconds: 0,
  encryptionKeys: [],
  microsoftLoginUrl: null,
  microsoftGraphUrl: null,
  microsoftSignIn: null,
  tokenIssuer: null,
  eventRetentionMonths: null,
  webhookRetentionDays: 90,
  auditRetentionDays: null,
  syncMostDeletedPercent: 30,
  scanDns: { servers: [] },
  mail: null,
  dataDirectory: '.tenantry',
  logLevel: 'info',
  trustedProxies: 0,
  role: null,
  publicUrl: null,
  webhookAllowedNetworks: [],
  corsOrigins: [],
  webhookAllowedPorts: [80, 443],
}
const url = 'postgres://user:password@db.example:5432/tenantry'
const mailServer = { SMTP_URL: 'smtps://user:password@mail.example:465', MAIL_FROM: 'a@acme.example' }
const [key, olderKey] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
const ENCRYPTION_KEY = key.toString('base64')

function refusal(env: Record<string, string>): string[] {
  try {
    readConfig(env)
  } catch (error) {
    return (error as Error).message.split('\n')
  }
  throw new Error('it was accepted')
}

describe('the environment', () => {
  test.each([
    ['nothing set', {}, {}],
    ['unrelated variables', { PATH: '/bin', NODE_ENV: 'production' }, {}],
    [
      'every variable empty, as many tools say "not set"',
      {
        PORT: '',
        HOST: '',
        DATABASE_URL: '',
        DATABASE_OWNER_URL: '',
        DATABASE_POOL_SIZE: '',
        DATA_DIRECTORY: '',
        LOG_LEVEL: '',
        TRUSTED_PROXIES: '',
      },
      {},
    ],
    ['variables of nothing but spaces', { PORT: ' ', TRUSTED_PROXIES: '  ' }, {}],
    ['a port', { PORT: '8080' }, { port: 8080 }],
    ['any free port', { PORT: '0' }, { port: 0 }],
    ['the last port', { PORT: '65535' }, { port: 65_535 }],
    ['a host', { HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [
      'a database: the world is served, and its user is taken for the owner',
      { DATABASE_URL: url, ENCRYPTION_KEY },
      { encryptionKeys: [key], databaseUrl: url, databaseOwnerUrl: url, host: '0.0.0.0', drainSeconds: 5 },
    ],
    [
      'a database and a host',
      { DATABASE_URL: url, ENCRYPTION_KEY, HOST: '::1' },
      { encryptionKeys: [key], databaseUrl: url, databaseOwnerUrl: url, host: '::1', drainSeconds: 5 },
    ],
    [
      'a database with an owner of its own',
      { DATABASE_URL: url, DATABASE_OWNER_URL: 'postgresql://owner@db.example/tenantry', ENCRYPTION_KEY },
      {
        encryptionKeys: [key],
        databaseUrl: url,
        databaseOwnerUrl: 'postgresql://owner@db.example/tenantry',
        host: '0.0.0.0',
        drainSeconds: 5,
      },
    ],
    [
      'a key that seals and an older one that still opens',
      { ENCRYPTION_KEY: `${ENCRYPTION_KEY}, ${olderKey.toString('base64')}` },
      { encryptionKeys: [key, olderKey] },
    ],
    [
      'Microsoft elsewhere, such as a national cloud',
      {
        MICROSOFT_LOGIN_URL: 'https://login.microsoftonline.us/',
        MICROSOFT_GRAPH_URL: 'https://graph.microsoft.us',
      },
      {
        microsoftLoginUrl: 'https://login.microsoftonline.us',
        microsoftGraphUrl: 'https://graph.microsoft.us',
      },
    ],
    [
      'Microsoft on this machine',
      { MICROSOFT_LOGIN_URL: 'http://127.0.0.1:4000', MICROSOFT_GRAPH_URL: 'http://[::1]:4000' },
      { microsoftLoginUrl: 'http://127.0.0.1:4000', microsoftGraphUrl: 'http://[::1]:4000' },
    ],
    ['a pool size', { DATABASE_POOL_SIZE: '50' }, { databasePoolSize: 50 }],
    ['a data directory', { DATA_DIRECTORY: '/var/lib/tenantry' }, { dataDirectory: '/var/lib/tenantry' }],
    ['a log level', { LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
    ['proxies', { TRUSTED_PROXIES: '2' }, { trustedProxies: 2 }],
    ['time for balancers', { DRAIN_SECONDS: '20' }, { drainSeconds: 20 }],
    ['one role', { ROLE: 'worker' }, { role: 'worker' }],
    ['a public URL', { PUBLIC_URL: 'https://tenantry.example/' }, { publicUrl: 'https://tenantry.example' }],
    [
      'networks of webhook receivers',
      { WEBHOOK_ALLOWED_NETWORKS: '10.1.0.0/16, fd00::/8' },
      { webhookAllowedNetworks: ['10.1.0.0/16', 'fd00::/8'] },
    ],
    [
      'ports of webhook receivers',
      { WEBHOOK_ALLOWED_PORTS: '443,8443' },
      { webhookAllowedPorts: [443, 8443] },
    ],
  ])('with %s', (_name, env, expected) => {
    expect(readConfig(env)).toEqual({ ...defaults, ...expected })
  })

  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['PORT', 'NaN'],
    ['DATABASE_URL', 'db.example'],
    ['DATABASE_URL', 'mysql://db.example/tenantry'],
    ['DATABASE_POOL_SIZE', '0'],
    ['DATABASE_POOL_SIZE', '1001'],
    ['DATABASE_POOL_SIZE', 'many'],
    ['ENCRYPTION_KEY', 'secret'],
    ['ENCRYPTION_KEY', Buffer.alloc(31).toString('base64')],
    ['ENCRYPTION_KEY', `${ENCRYPTION_KEY},${Buffer.alloc(33).toString('base64')}`],
    ['MICROSOFT_LOGIN_URL', 'login.microsoftonline.com'],
    ['MICROSOFT_LOGIN_URL', 'http://login.microsoftonline.com'],
    ['MICROSOFT_GRAPH_URL', 'http://127.0.0.1.example'],
    ['MICROSOFT_GRAPH_URL', 'https://user:password@graph.microsoft.com'],
    ['MICROSOFT_GRAPH_URL', 'ftp://graph.microsoft.com'],
    ['SCAN_DNS', 'no'],
    ['DNS_SERVERS', 'resolver.example'],
    ['DNS_SERVERS', '10.1.0.53,10.1.0.54:dns'],
    ['DNS_SERVERS', '10.1.0.53:0'],
    ['DNS_SERVERS', '[10.1.0.53'],
    ['LOG_LEVEL', 'loud'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'Acme <acme.example>'],
    ['MAIL_FROM', 'Acme\r\nBcc: eve@evil.example <a@acme.example>'],
    ['MAIL_FROM', 'a@acme.example, b@acme.example'],
    ['SMTP_URL', 'mail.example'],
    ['SMTP_URL', 'https://mail.example'],
    ['SMTP_URL', 'smtp://mail.example/path'],
    ['LOG_LEVEL', 'INFO'],
    ['TRUSTED_PROXIES', 'true'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', '11'],
    ['ROLE', 'both'],
    ['PUBLIC_URL', 'ftp://tenantry.example'],
    ['PUBLIC_URL', 'https://tenantry.example/?from=mail'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://app.example/'],
    ['CORS_ORIGINS', 'https://app.example,ftp://app.example'],
    ['WEBHOOK_ALLOWED_NETWORKS', '10.1.0.0'],
    ['WEBHOOK_ALLOWED_NETWORKS', '127.0.0.0/8,everywhere'],
    ['WEBHOOK_ALLOWED_PORTS', '443,https'],
  ])('%s=%s is refused, with the name of the variable', (name, value) => {
    const whole = name === 'SMTP_URL' ? { MAIL_FROM: 'a@acme.example' } : mailServer
    const [first, ...lines] = refusal({ ENCRYPTION_KEY, ...whole, [name]: value })
    expect(first).toBe('The environment is not right:')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`^  ${name}: \\S`))
  })

  test('an issuer of tokens is taken whole or not at all, with keys that come over TLS', () => {
    const whole = {
      JWT_ISSUER: 'https://login.example',
      JWT_JWKS_URL: 'https://login.example/jwks.json',
      JWT_AUDIENCE: 'tenantry',
    }
    expect(readConfig(whole).tokenIssuer).toEqual({
      issuer: whole.JWT_ISSUER,
      jwksUrl: whole.JWT_JWKS_URL,
      audience: whole.JWT_AUDIENCE,
    })
    expect(refusal({ ...whole, JWT_AUDIENCE: '' })).toEqual([
      'The environment is not right:',
      '  JWT_AUDIENCE: must be set with JWT_ISSUER, JWT_JWKS_URL, JWT_AUDIENCE',
    ])
    for (const url of ['http://login.example/jwks.json', 'login.example', 'file:///etc/passwd'])
      expect(refusal({ ...whole, JWT_JWKS_URL: url })[1]).toMatch(/^ {2}JWT_JWKS_URL: must be an https URL/)
  })

  test.each([
    ['no-reply@acme.example', { name: '', address: 'no-reply@acme.example' }],
    ['Acme <no-reply@acme.example>', { name: 'Acme', address: 'no-reply@acme.example' }],
    [' "Acme, Ltd" <no-reply@acme.example> ', { name: 'Acme, Ltd', address: 'no-reply@acme.example' }],
  ])('mail is sent from %s', (MAIL_FROM, from) => {
    const { SMTP_URL } = mailServer
    expect(readConfig({ SMTP_URL, MAIL_FROM }).mail).toEqual({ smtpUrl: SMTP_URL, from })
    expect(refusal({ SMTP_URL })).toEqual([
      'The environment is not right:',
      '  MAIL_FROM: must be set with SMTP_URL, MAIL_FROM',
    ])
  })

  test('the app that people sign in to Microsoft with is taken whole or not at all', () => {
    const whole = { MICROSOFT_SIGN_IN_CLIENT_ID: 'app', MICROSOFT_SIGN_IN_CLIENT_SECRET: 'secret' }
    const app = { clientId: 'app', clientSecret: 'secret' }
    expect(readConfig({}).microsoftSignIn).toBeNull()
    expect(readConfig(whole).microsoftSignIn).toEqual({
      ...app,
      issuer: 'https://login.microsoftonline.com/organizations/v2.0',
    })
    const issuer = 'https://login.example/realm'
    expect(readConfig({ ...whole, MICROSOFT_SIGN_IN_ISSUER: issuer }).microsoftSignIn).toEqual({
      ...app,
      issuer,
    })
    expect(refusal({ MICROSOFT_SIGN_IN_CLIENT_ID: 'app' })).toEqual([
      'The environment is not right:',
      '  MICROSOFT_SIGN_IN_CLIENT_SECRET: must be set with MICROSOFT_SIGN_IN_CLIENT_ID, MICROSOFT_SIGN_IN_CLIENT_SECRET',
    ])
    expect(refusal({ ...whole, MICROSOFT_SIGN_IN_ISSUER: 'http://login.example' })[1]).toMatch(
      /^ {2}MICROSOFT_SIGN_IN_ISSUER: must be an https URL/,
    )
  })

  test('an owner of no database is refused: nothing is embedded by mistake', () => {
    expect(refusal({ DATABASE_OWNER_URL: url, ENCRYPTION_KEY })).toEqual([
      'The environment is not right:',
      '  DATABASE_URL: must be set when DATABASE_OWNER_URL is',
    ])
  })

  test('every wrong variable is named at once', () => {
    const lines = refusal({
      PORT: 'http',
      HOST: '127.0.0.1',
      DATABASE_URL: 'sqlite:///tmp/x',
      DATABASE_OWNER_URL: 'none',
      DATABASE_POOL_SIZE: '-5',
      LOG_LEVEL: 'chatty',
      TRUSTED_PROXIES: 'all',
    })
    expect(lines.slice(1).map((line) => line.trim().split(':')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'DATABASE_OWNER_URL',
      'DATABASE_POOL_SIZE',
      'LOG_LEVEL',
      'TRUSTED_PROXIES',
      'ENCRYPTION_KEY',
    ])
  })

  test('a database without a key is refused, and a key is not repeated', () => {
    expect(refusal({ DATABASE_URL: url })).toEqual([
      'The environment is not right:',
      '  ENCRYPTION_KEY: must be set when DATABASE_URL is',
    ])
    const almost = `${ENCRYPTION_KEY}x`
    expect(refusal({ ENCRYPTION_KEY: almost }).join('\n')).not.toContain(almost)
  })

  test('a refused URL is not repeated: it may hold a password', () => {
    expect(refusal({ DATABASE_URL: 'mysql://user:hidden@db.example/x' }).join('\n')).not.toContain('hidden')
  })
})
