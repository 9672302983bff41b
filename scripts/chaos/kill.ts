import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Process } from './installation.ts'

/** Between two kills, in milliseconds: from a process that is hardly up to one that is in the middle of its work. */
const pauses = [100, 4_000] as const

/**
 * Kills processes and starts them anew, each time one at random.
 * @param tell hears of each kill
 * @throws when a process does not start again
 */
export async function killAtRandom(
  processes: readonly Process[],
  kills: number,
  tell: (line: string) => void,
): Promise<void> {
  const restarts: Promise<void>[] = []
  for (let done = 0; done < kills;) {
    await sleep(randomInt(...pauses))
    const living = processes.filter(({ running }) => running !== null)
    const victim = living[randomInt(Math.max(living.length, 1))]
    // With nearly all of them away, little would be under way that a kill could break.
    if (victim === undefined || living.length <= processes.length / 2) continue
    restarts.push(restart(victim))
    done += 1
    tell(`${done} of ${kills}: a ${victim.role} process`)
  }
  await Promise.all(restarts)
}

async function restart(process: Process): Promise<void> {
  const { running } = process
  process.running = null
  await running?.kill()
  process.running = await process.start()
}
