/** What is wrong with one row. */
export interface RowFault {
  field: string
  reason: string
}

export const isFault = (value: object): value is RowFault => 'reason' in value
