import { type Contract, listOperations } from './contract.ts'

/** Names of the permissions that operations ask for, in order. */
export function permissionNames(contract: Contract): string[] {
  const asked = listOperations(contract).map(({ operation }) => operation['x-permission'])
  const names = asked.filter((name): name is string => name !== undefined && name !== 'authenticated')
  return [...new Set(names)].toSorted()
}

/** Lists them in each schema that says `x-values: permissions`. */
export function listPermissions(contract: Contract): void {
  const values = permissionNames(contract)
  const visited = new Set<object>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || visited.has(node)) return
    visited.add(node)
    if ('x-values' in node) {
      Object.assign(node, { enum: values })
      delete node['x-values']
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(contract)
}
