import type { SchemaError } from './operation.ts'

/**
 * How many faults are looked at: more than anybody is told. A long list of wrong records has tens of thousands, and
 * each summary is held against all of them.
 */
const examined = 200

/**
 * What is worth telling of values that fit none of several alternatives (`anyOf`, `oneOf`): the faults within those
 * alternatives that are of the value's type; where there are none, that none of them fits. Of very many faults, the
 * first.
 */
export function nearestAlternatives(faults: readonly SchemaError[]): readonly SchemaError[] {
  const first = faults.slice(0, examined)
  return first.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf').reduce(settle, first)
}

function settle(faults: readonly SchemaError[], summary: SchemaError): readonly SchemaError[] {
  const { instancePath, schemaPath } = summary
  const isWithin = (fault: SchemaError) =>
    fault.schemaPath.startsWith(`${schemaPath}/`) && `${fault.instancePath}/`.startsWith(`${instancePath}/`)
  const alternativeOf = (fault: SchemaError) => fault.schemaPath.slice(schemaPath.length + 1).split('/')[0]
  const otherTypes = faults
    .filter((fault) => isWithin(fault) && fault.instancePath === instancePath)
    .filter((fault) => fault.schemaPath === `${schemaPath}/${alternativeOf(fault)}/type`)
    .map(alternativeOf)
  const near = faults.filter((fault) => isWithin(fault) && !otherTypes.includes(alternativeOf(fault)))
  return faults.filter((fault) =>
    fault === summary ? near.length === 0 : !isWithin(fault) || near.includes(fault),
  )
}
