import { createHmac } from 'node:crypto'
import type { Input } from '../../contract/handler.ts'

export async function getCaller({ caller }: Input<'sixth_getCaller'>) {
  return { actor: caller.actor }
}

export async function confirmCaller({ caller }: Input<'sixth_confirmCaller'>) {
  return { actor: caller.actor }
}

export async function getKey({ caller }: Input<'sixth_getKey'>) {
  return { actor: `key ${caller.keyId}` }
}

export async function receiveSigned({ rawBody }: Input<'sixth_receiveSigned'>) {
  return { signature: createHmac('sha256', 'k').update(rawBody).digest('hex') }
}
