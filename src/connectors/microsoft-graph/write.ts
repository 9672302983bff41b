import { GraphError } from './errors.ts'
import type { Transport } from './transport.ts'
import { user, type User } from './wire/directory.ts'
import { parse } from './wire/json.ts'

/** Properties of a user that Graph sets itself. */
type ReadOnly =
  | 'id'
  | 'mail'
  | 'userType'
  | 'createdDateTime'
  | 'externalUserState'
  | 'externalUserStateChangeDateTime'
  | 'onPremisesSyncEnabled'
  | 'assignedLicenses'

/** Those that have a value in every user. */
type Filled = 'displayName' | 'userPrincipalName' | 'accountEnabled'

/**
 * Properties of a user that can be set; null clears one that may be empty. `usageLocation` (ISO 3166-1 alpha-2) is
 * needed before a licence can be assigned.
 */
export type UserProperties = {
  readonly [Name in Exclude<keyof User, ReadOnly>]?: Name extends Filled
    ? NonNullable<User[Name]>
    : User[Name]
}

export interface NewUser extends UserProperties {
  readonly displayName: string
  readonly userPrincipalName: string
  /** Part before the `@` of the mail address. */
  readonly mailNickname: string
  readonly password: string
  /** Default true. */
  readonly forceChangePasswordNextSignIn?: boolean
}

export interface LicenseChange {
  readonly add?: readonly { readonly skuId: string; readonly disabledPlans?: readonly string[] }[]
  /** SKU ids. */
  readonly remove?: readonly string[]
}

/** Changes to users. Each throws GraphError: `refused` with Graph's own code and message when it says no. */
export function userWrites(transport: Transport) {
  const path = (id: string) => transport.link(`/v1.0/users/${encodeURIComponent(id)}`)

  return {
    /**
     * Creates a user, enabled unless said otherwise. Sent once: after `unavailable` it may exist all the same.
     * The answer joins what was sent with what Graph returned, which is a part of the properties only.
     */
    async createUser(input: NewUser): Promise<User> {
      const { password, forceChangePasswordNextSignIn = true, mailNickname, ...properties } = input
      const sent = { accountEnabled: true, ...properties }
      const { body } = await transport.send({
        method: 'POST',
        url: transport.link('/v1.0/users'),
        repeatable: false,
        confidential: [password],
        body: { ...sent, mailNickname, passwordProfile: { password, forceChangePasswordNextSignIn } },
      })
      const returned = typeof body === 'object' && body !== null ? body : {}
      return parse(user, { userType: 'Member', ...sent, ...returned }, 'POST user')
    },

    /** Sets the given properties and leaves the others. */
    async updateUser(id: string, properties: UserProperties): Promise<void> {
      await transport.send({ method: 'PATCH', url: path(id), repeatable: true, body: properties })
    },

    /** Moves a user to the recycle bin, where Microsoft keeps it for 30 days. */
    async deleteUser(id: string): Promise<void> {
      await deleteOnce(transport, path(id))
    },

    /** Assigns and removes licences in one step; either all of it happens or nothing. */
    async assignLicense(id: string, { add = [], remove = [] }: LicenseChange): Promise<void> {
      await transport.send({
        method: 'POST',
        url: transport.link(`/v1.0/users/${encodeURIComponent(id)}/assignLicense`),
        // Repeating what was carried out is refused, not done twice; so a lost answer must be looked into, not resent.
        repeatable: false,
        body: {
          addLicenses: add.map(({ skuId, disabledPlans = [] }) => ({ skuId, disabledPlans })),
          removeLicenses: remove,
        },
      })
    },
  }
}

/** Deletes; 404 on a further try means that an earlier one, whose answer was lost, succeeded. */
async function deleteOnce(transport: Transport, url: string): Promise<void> {
  let tries = 0
  try {
    await transport.send({ method: 'DELETE', url, repeatable: true, onTry: () => tries++ })
  } catch (error) {
    const gone = error instanceof GraphError && error.fault.kind === 'refused' && error.fault.status === 404
    if (!gone || tries < 2) throw error
  }
}
