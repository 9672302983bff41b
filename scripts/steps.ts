import { spawnSync } from 'node:child_process'

/** Runs commands one after the other; the first that fails ends this process with its status. */
export function runSteps(
  steps: readonly (readonly [title: string, command: string, ...args: string[]])[],
): void {
  for (const [title, command, ...args] of steps) {
    const started = Date.now()
    const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
    if (error !== undefined) console.error(error.message)
    if (status !== 0) {
      console.error(`✗ ${title}`)
      process.exit(status ?? 1)
    }
    console.log(`✓ ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  }
}
