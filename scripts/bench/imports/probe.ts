// Sends POST /track at even intervals, whatever the answers take, and tells on its way out what each took: one line
// with the time of sending (milliseconds since 1970) and the milliseconds until the answer. A process of its own, as
// other clients are.
//   node probe.ts <base url> <key>
import { setTimeout as sleep } from 'node:timers/promises'

/** Requests a second. */
const rate = 50
const [baseUrl = '', key = ''] = process.argv.slice(2)

async function track(): Promise<string> {
  const start = performance.now()
  const response = await fetch(`${baseUrl}/userpilot/v1/track`, {
    method: 'POST',
    headers: { Authorization: `Token ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ user_id: 'user_1', event_name: 'looked' }),
  })
  await response.arrayBuffer()
  if (response.status !== 202) throw new Error(`POST /track answered ${response.status}`)
  return `${performance.timeOrigin + start} ${performance.now() - start}`
}

let stopped = false
process.once('SIGTERM', () => (stopped = true))
const samples: Promise<string>[] = []
while (!stopped) {
  samples.push(track())
  await sleep(1000 / rate)
}
process.stdout.write((await Promise.all(samples)).join('\n'))
