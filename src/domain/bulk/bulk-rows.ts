import { idLimit, readText } from './fields.ts'
import type { RawRecord } from './parse.ts'
import { isFault, type RowFault } from './row-fault.ts'
import { readMetadata } from './metadata.ts'

/** One record of a bulk update of users or companies. */
export interface BulkRow {
  id: string
  /** The company that a user is in. */
  companyId: string | undefined
  properties: Record<string, unknown>
}

/** Applies the rules for records of bulk updates: an id, and metadata that is an object. Other fields are ignored. */
export function prepareBulkRow(record: RawRecord, idField: 'user_id' | 'company_id'): BulkRow | RowFault {
  if ('fault' in record) return record.fault
  const id = readText(idField, record.fields[idField], idLimit)
  if (id === undefined) return { field: idField, reason: 'is required' }
  if (typeof id === 'object') return id
  const companyId =
    idField === 'user_id' ? readText('company_id', record.fields['company_id'], idLimit) : undefined
  if (typeof companyId === 'object') return companyId
  const metadata = readMetadata(record.fields['metadata'], true)
  if (isFault(metadata)) return metadata
  return { id, companyId, properties: metadata.value }
}
