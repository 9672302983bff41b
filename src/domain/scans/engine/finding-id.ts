import { parse, v5 } from 'uuid'
import { byCodeUnits } from './order.ts'

/** Namespace (RFC 9562) of findings. It never changes: what people said of a finding hangs on its id. */
const namespace = parse('0b463761-5eca-416c-af55-95125a783675')

/** The same in every scan for the same rule, object and sub-object of a tenant. */
export const findingId = (tenantId: string, rule: string, object: string, sub: string): string =>
  // Of text, which it would turn into bytes by way of an address, the package is several times slower.
  v5(Buffer.from(`${tenantId}|${rule}|${object}|${sub}`), namespace)

/** What stands for several keys where one name is needed: the same for the same keys, whatever their order. */
export const digestOfKeys = (keys: readonly string[]): string =>
  v5(Buffer.from(JSON.stringify(keys.toSorted(byCodeUnits))), namespace)
