import { createVault } from '../../src/vault.ts'

/** The key of all test servers, in this process and in others, as ENCRYPTION_KEY gives it. */
export const encryptionKey = Buffer.alloc(32, 'test').toString('base64')

export const vault = createVault([Buffer.from(encryptionKey, 'base64')])
