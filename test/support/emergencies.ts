import type { ScanSettings } from '../../src/domain/scans/snapshot.ts'

/** Settings that name these accounts as for emergencies, by id or user principal name. */
export const forEmergencies = (...accounts: string[]): ScanSettings['breakGlass'] => ({
  userIds: accounts.filter((account) => !account.includes('@')),
  names: accounts.filter((account) => account.includes('@')),
  groupId: null,
})
