import type { OperationValidators } from '../../src/contract/operation.ts'
export declare const validators: Readonly<Record<string, OperationValidators>>
