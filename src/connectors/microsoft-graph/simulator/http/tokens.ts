import { randomBytes, randomUUID } from 'node:crypto'
import type { Directory } from '../directory/directory.ts'
import type { Answer } from './answers.ts'
import { readBearer } from '../../../../authorization.ts'

/** What a token opens. */
export interface Access {
  readonly directory: Directory
  /** Null for all. */
  readonly permissions: ReadonlySet<string> | null
}

/** Issues and recognizes bearer tokens. */
export interface TokenEndpoint {
  /** Answers `POST /{tenant}/oauth2/v2.0/token`; `form` is the body. */
  answer(tenant: string, form: URLSearchParams): Answer
  /** What an `Authorization` header opens; null when its token is unknown or expired. */
  accessOf(authorization: string | undefined): Access | null
  /** What tokens of a directory have from here on. */
  setPermissions(directory: Directory, permissions: readonly string[]): void
  /** Makes every token that was issued invalid. */
  revokeAll(): void
}

/**
 * A refusal as the Microsoft identity platform words it. Source: "Microsoft Entra authentication and authorization
 * error codes".
 */
function aadsts(status: number, error: string, code: number, message: string): Answer {
  const now = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`
  const trace = randomUUID()
  const correlation = randomUUID()
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${now}`,
      error_codes: [code],
      timestamp: now,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    },
  }
}

/** A token endpoint for the given directories; tokens live `lifetimeSeconds`. */
export function createTokenEndpoint(
  directories: readonly Directory[],
  lifetimeSeconds: number,
): TokenEndpoint {
  const issued = new Map<string, Access & { expiresAt: number }>()
  const given = new Map<Directory, readonly string[]>()

  function forgetExpired(now: number): void {
    // In order of issue, which is the order of expiry.
    for (const [token, { expiresAt }] of issued) {
      if (expiresAt > now) return
      issued.delete(token)
    }
  }

  return {
    answer(tenant, form) {
      const wanted = tenant.toLowerCase()
      const directory = directories.find(
        ({ setting }) =>
          setting.entraTenantId.toLowerCase() === wanted || setting.domain.toLowerCase() === wanted,
      )
      if (!directory) {
        return aadsts(
          400,
          'invalid_request',
          90002,
          `Tenant '${tenant}' not found. Check the tenant identifier.`,
        )
      }
      if (form.get('grant_type') !== 'client_credentials') {
        return aadsts(400, 'unsupported_grant_type', 70003, 'The app requested an unsupported grant type.')
      }
      const clientId = form.get('client_id') ?? ''
      if (clientId.toLowerCase() !== directory.clientId.toLowerCase()) {
        return aadsts(
          400,
          'unauthorized_client',
          700016,
          `Application with identifier '${clientId}' was not found in the directory '${directory.setting.displayName}'.`,
        )
      }
      if (form.get('client_secret') !== directory.clientSecret) {
        return aadsts(401, 'invalid_client', 7000215, `Invalid client secret provided for app '${clientId}'.`)
      }
      if (!/\/\.default$/.test(form.get('scope') ?? '')) {
        return aadsts(
          400,
          'invalid_scope',
          1002012,
          'The scope of a client credentials request must end in /.default.',
        )
      }
      const now = Date.now()
      forgetExpired(now)
      const token = `sim.${randomBytes(48).toString('base64url')}`
      const permissions = given.get(directory) ?? directory.setting.permissions
      issued.set(token, {
        directory,
        permissions: permissions === undefined ? null : new Set(permissions),
        expiresAt: now + lifetimeSeconds * 1000,
      })
      return {
        status: 200,
        headers: { 'cache-control': 'no-store, no-cache' },
        body: {
          token_type: 'Bearer',
          expires_in: lifetimeSeconds,
          ext_expires_in: lifetimeSeconds,
          access_token: token,
        },
      }
    },
    accessOf(authorization) {
      const token = readBearer(authorization)
      const found = token === null ? undefined : issued.get(token)
      return found && found.expiresAt > Date.now() ? found : null
    },
    setPermissions: (directory, permissions) => void given.set(directory, permissions),
    revokeAll: () => issued.clear(),
  }
}
