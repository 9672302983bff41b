import type { Selectable } from 'kysely'
import type { DirectoryUsers } from '../../../generated/database.ts'

/*
 * The fields of a directory user, each written down once: what is read, staged, merged, written to the directory and
 * told of changes follows from this table. How to add one: docs/adding-a-user-field.md.
 */

type Row = Selectable<DirectoryUsers>

/** Columns that hold no field: keys, what Postgres derives, and what is known from elsewhere. */
type OtherColumn =
  | 'organization_id'
  | 'tenant_id'
  | 'id'
  | 'entra_object_id'
  | 'search_text'
  | 'last_sign_in_at'
  | 'updated_at'

export type UserColumn = Exclude<keyof Row, OtherColumn>

export type UserField = {
  /** What Microsoft Graph calls it; so do events, audit entries and refusals. */
  readonly property: string
  /** It is part of an index, whose rows have no room for long texts. */
  readonly indexed?: true
} & (
  | { readonly setBy: 'callers' | 'directory' }
  /** Callers set it for as long as no directory does; `label` says in words what they cannot set otherwise. */
  | { readonly setBy: 'callers unless connected'; readonly label: string }
)

/** Every field by its column; a column without a field does not compile. */
export const userFields = {
  user_principal_name: { property: 'userPrincipalName', setBy: 'callers', indexed: true },
  display_name: { property: 'displayName', setBy: 'callers', indexed: true },
  given_name: { property: 'givenName', setBy: 'callers' },
  surname: { property: 'surname', setBy: 'callers' },
  mail: { property: 'mail', setBy: 'callers unless connected', label: 'mail address' },
  job_title: { property: 'jobTitle', setBy: 'callers' },
  department: { property: 'department', setBy: 'callers' },
  usage_location: { property: 'usageLocation', setBy: 'callers' },
  account_enabled: { property: 'accountEnabled', setBy: 'callers' },
  created_at: { property: 'createdDateTime', setBy: 'directory' },
} as const satisfies Readonly<Record<UserColumn, UserField>>

type Fields = typeof userFields

type ColumnSetBy<Setter extends UserField['setBy']> = {
  [Column in UserColumn]: Fields[Column]['setBy'] extends Setter ? Column : never
}[UserColumn]

/** Columns that have a value in every row. */
export type RequiredUserColumn = {
  [Column in UserColumn]: null extends Row[Column] ? never : Column
}[UserColumn]

/** A user of a tenant's directory. `created_at` is null when the directory does not say. */
export type DirectoryUser = Omit<Row, 'organization_id' | 'tenant_id' | 'entra_object_id' | 'search_text'>

/** What a caller may set; what is left out stays as it is, or gets the column's default. */
export type UserChanges = {
  [Column in ColumnSetBy<'callers' | 'callers unless connected'>]?: Row[Column] | undefined
}

/** The fields as a directory gives them, by Graph's names. Times are texts in ISO 8601. */
export type GivenUserFields = {
  readonly [Column in UserColumn as Fields[Column]['property']]:
    | (Row[Column] extends Date | null ? string : NonNullable<Row[Column]>)
    | (Column extends 'user_principal_name' ? never : null)
}

/** The fields that can be set in a directory, by Graph's names. */
export type SettableUserFields = {
  readonly [Column in ColumnSetBy<'callers'> as Fields[Column]['property']]?: Row[Column]
}

/** The columns of the fields. */
export const fieldColumns = Object.keys(userFields) as UserColumn[]

/** The columns of a `DirectoryUser`. */
export const userColumns = ['id', ...fieldColumns, 'last_sign_in_at', 'updated_at'] as const

/** Every field that a change gives, with its value. */
export const givenFields = (changes: UserChanges): { field: UserField; value: unknown }[] =>
  Object.entries(changes).flatMap(([column, value]) =>
    value === undefined ? [] : [{ field: userFields[column as keyof UserChanges], value }],
  )
