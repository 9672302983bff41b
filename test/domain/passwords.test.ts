import { describe, expect, test } from '@jest/globals'
import { hashPassword, verifyPassword } from '../../src/domain/access/passwords.ts'

const organization = 'acme'
const address = '192.0.2.1'

describe('given a hashed password', () => {
  test('the same password fits, no other does, and the hash does not show it', async () => {
    const hash = await hashPassword('Correct horse 1', organization)
    expect(await verifyPassword(hash, 'Correct horse 1', address)).toBe(true)
    expect(await verifyPassword(hash, 'correct horse 1', address)).toBe(false)
    expect(await verifyPassword(hash, '', address)).toBe(false)
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,p=1,t=2\$/)
    expect(hash).not.toContain('Correct')
  })

  test('the same password hashed again gives another hash', async () => {
    expect(await hashPassword('Correct horse 1', organization)).not.toBe(
      await hashPassword('Correct horse 1', organization),
    )
  })
})

describe('given very many passwords of one party', () => {
  const refusals = async (work: Promise<unknown>[]) =>
    (await Promise.allSettled(work)).filter(({ status }) => status === 'rejected').length

  test('20 of an organization are hashed, the others refused, and those of another one are not', async () => {
    const busy = Array.from({ length: 30 }, () => hashPassword('x', 'busy'))
    const other = hashPassword('x', 'other')
    let settled = 0
    for (const each of busy) each.then(() => (settled += 1)).catch(() => {})
    await other
    expect(settled).toBeLessThan(5)
    expect(await refusals(busy)).toBe(10)
    await expect(hashPassword('x', 'busy')).resolves.toMatch(/^\$argon2id/)
  })

  test('50 of an address are looked at, the others refused, and those of another one are not', async () => {
    const hash = await hashPassword('x', organization)
    const busy = Array.from({ length: 60 }, () => verifyPassword(hash, 'x', '192.0.2.2'))
    expect(await verifyPassword(hash, 'x', address)).toBe(true)
    expect(await refusals(busy)).toBe(10)
  })

  test('who signs in does not wait for any that is set', async () => {
    const hash = await hashPassword('x', organization)
    let settled = 0
    const busy = Array.from({ length: 10 }, async () => {
      await hashPassword('x', 'busy')
      settled += 1
    })
    await verifyPassword(hash, 'x', address)
    expect(settled).toBeLessThan(5)
    await Promise.all(busy)
  })
})

describe('given no hash', () => {
  test('no password fits', async () => {
    expect(await verifyPassword(null, 'Correct horse 1', address)).toBe(false)
  })
})
