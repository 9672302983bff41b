import { type Contract, type Entry, listOperations } from './contract.ts'
import { writeEnums } from './keywords.ts'

/** The permissions that operations ask for, by name, each with those operations. */
function permissionsOf(entries: Entry[]): [name: string, operationIds: string[]][] {
  const operations = new Map<string, string[]>()
  for (const { operation } of entries) {
    const { operationId, 'x-permission': permission } = operation
    if (permission === undefined || permission === 'authenticated') continue
    operations.set(permission, [...(operations.get(permission) ?? []), operationId])
  }
  return [...operations].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Lists the permissions in each schema that says `x-values: permissions`. */
export function listPermissions(contract: Contract): void {
  const names = permissionsOf(listOperations(contract)).map(([name]) => name)
  writeEnums(contract, 'x-values', names)
}

/** The permissions that the contract names, each with the operations that need it. */
export function generatePermissions(entries: Entry[]): string {
  const lines = permissionsOf(entries).map(([name, ids]) => `  '${name}': ${JSON.stringify(ids)},`)
  return `// Generated from openapi/ by \`make generate\`. Do not edit.

/** Every permission, with the operations that need it. */
export const permissionCatalogue = {
${lines.join('\n')}
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Permission = keyof typeof permissionCatalogue
`
}
