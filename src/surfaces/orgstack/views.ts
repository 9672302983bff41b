import type { components } from '../../../generated/types.ts'
import type { Tokens } from '../../domain/access/access.ts'

type Schemas = components['schemas']

export const toTokens = (tokens: Tokens): Schemas['OrgStackTokens'] => tokens
