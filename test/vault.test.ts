import { describe, expect, test } from '@jest/globals'
import { createVault, type Sealing } from '../src/vault.ts'

const [older, newer] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
const as: Sealing = { organizationId: 'o', purpose: 'client_secret', id: 't' }

describe('a vault', () => {
  test.each(['', 'secret', 'ž💡'.repeat(10_000)])('gives back what was sealed', (text) => {
    const vault = createVault([newer])
    expect(vault.open(vault.seal(text, as), as)).toBe(text)
  })

  test('seals the same text differently each time, and shows nothing of it', () => {
    const vault = createVault([newer])
    const sealed = Array.from({ length: 100 }, () => vault.seal('the same secret', as))
    expect(new Set(sealed).size).toBe(100)
    for (const value of sealed) expect(Buffer.from(value, 'base64url').toString()).not.toContain('secret')
  })

  test.each([
    ['another organization', { ...as, organizationId: 'other' }],
    ['another purpose', { ...as, purpose: 'webhook_secret' as const }],
    ['another row', { ...as, id: 'other' }],
    ['parts cut elsewhere', { ...as, organizationId: 'o","t', id: '' }],
  ])('does not open a value that was moved to %s', (_what, moved) => {
    const vault = createVault([newer])
    expect(() => vault.open(vault.seal('secret', as), moved)).toThrow(
      'was altered, or belongs to something else',
    )
  })

  test('does not open a value of which anything was changed', () => {
    const vault = createVault([newer])
    const sealed = vault.seal('secret', as)
    const body = Buffer.from(sealed.slice(vault.prefix.length), 'base64url')
    for (let at = 0; at < body.length; at++) {
      const changed = Buffer.from(body)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => vault.open(vault.prefix + changed.toString('base64url'), as)).toThrow('was altered')
    }
    for (let length = 0; length < body.length; length++)
      expect(() => vault.open(vault.prefix + body.subarray(0, length).toString('base64url'), as)).toThrow()
    for (const other of ['', 'secret', 'v2.00.x', 'v1.zz.x'])
      expect(() => vault.open(other, as)).toThrow('is not a sealed value')
  })

  test('opens with any of its keys and seals with the first', () => {
    const sealed = createVault([older]).seal('secret', as)
    const both = createVault([newer, older])
    expect(both.open(sealed, as)).toBe('secret')
    expect(createVault([newer]).open(both.seal('secret', as), as)).toBe('secret')
  })

  test('names the key that is missing', () => {
    const old = createVault([older])
    const [, missing = ''] = old.prefix.split('.')
    expect(() => createVault([newer]).open(old.seal('hidden text', as), as)).toThrow(
      `was sealed with the key ${missing}, which ENCRYPTION_KEY lacks.`,
    )
  })

  test('needs a key, and every key whole', () => {
    expect(() => createVault([])).toThrow('a vault needs keys of 32 bytes')
    expect(() => createVault([newer, Buffer.alloc(16)])).toThrow('a vault needs keys of 32 bytes')
  })
})
