import { describe, expect, test } from '@jest/globals'
import { hashPassword, verifyPassword } from '../../src/domain/access/passwords.ts'

describe('given a hashed password', () => {
  test('the same password fits, no other does, and the hash does not show it', async () => {
    const hash = await hashPassword('Correct horse 1')
    expect(await verifyPassword(hash, 'Correct horse 1')).toBe(true)
    expect(await verifyPassword(hash, 'correct horse 1')).toBe(false)
    expect(await verifyPassword(hash, '')).toBe(false)
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,p=1,t=2\$/)
    expect(hash).not.toContain('Correct')
  })

  test('the same password hashed again gives another hash', async () => {
    expect(await hashPassword('Correct horse 1')).not.toBe(await hashPassword('Correct horse 1'))
  })
})

describe('given no hash', () => {
  test('no password fits', async () => {
    expect(await verifyPassword(null, 'Correct horse 1')).toBe(false)
  })
})
