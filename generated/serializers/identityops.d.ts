import type { Serializer } from '../../src/contract/operation.ts'
export declare const serializers: Readonly<Record<string, Serializer | null>>
