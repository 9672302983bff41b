import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { installPackage } from './debian.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** No sandbox, since tests may run as root; and nothing of what the browser does on its own account. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the machine's Chromium. @throws with what to install when there is none */
export async function launchChromium(): Promise<Browser> {
  const executablePath = (await findChromium()) ?? (await installChromium())
  return chromium.launch({ executablePath, args: flags })
}

async function findChromium(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const path of [process.env['CHROMIUM_PATH'] ?? '', ...candidates]) {
    const runs =
      path !== '' &&
      (await access(path, constants.X_OK).then(
        () => true,
        () => false,
      ))
    if (runs) return path
  }
  return undefined
}

async function installChromium(): Promise<string> {
  const advice =
    'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.'
  await installPackage('chromium', advice)
  const installed = await findChromium()
  if (installed === undefined) throw new Error(advice)
  return installed
}
