import { jest } from '@jest/globals'

/**
 * Runs `fn` with `Date.now()` ahead by so many milliseconds, for what ends or begins by itself: a machine of any
 * speed sees both sides of that moment, and nobody waits for it.
 */
export async function later<T>(milliseconds: number, fn: () => Promise<T>): Promise<T> {
  const now = Date.now
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() + milliseconds)
  try {
    return await fn()
  } finally {
    clock.mockRestore()
  }
}
