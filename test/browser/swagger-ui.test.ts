import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { operations, surfaces } from '../../generated/operations.ts'
import { launchChromium } from '../support/chromium.ts'
import { keysOf, makeFolder, patience, startProcess, whenReady } from '../support/process.ts'

/** Where the pictures are left for a person to look at. */
const pictures = 'coverage/screenshots'

let browser: Browser
let baseUrl: string
let key: string
let context: BrowserContext
let page: Page
/** What the page asked for, and what it complained about. */
let requested: string[]
let complaints: string[]

beforeAll(async () => {
  const data = join(await makeFolder(), 'data')
  const server = startProcess({ DATA_DIRECTORY: data }, { keep: true })
  const [address, launched] = await Promise.all([whenReady(server), launchChromium()])
  baseUrl = address
  browser = launched
  key = (await keysOf(data)).apiKey
  await mkdir(pictures, { recursive: true })
}, 10 * patience)
afterAll(() => browser.close())

beforeEach(async () => {
  requested = []
  complaints = []
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  page.on('request', (request) => requested.push(request.url()))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${baseUrl}/docs/`)
  await page.locator('.opblock').first().waitFor()
}, patience)

afterEach(async () => {
  await context.close()
  expect(complaints).toEqual([])
  const strangers = requested.filter((url) => !url.startsWith(`${baseUrl}/`) && !url.startsWith('data:'))
  expect(strangers).toEqual([])
})

const operation = (id: string) => page.locator(`.opblock[id$="-${id}"]`)

async function authorize(): Promise<void> {
  await page.locator('.auth-wrapper .authorize').click()
  const scheme = page.locator('.modal-ux .auth-container', { hasText: 'opspilot365ApiKey' })
  await scheme.locator('input').fill(key)
  await scheme.locator('.auth.authorize').click()
  await page.locator('.modal-ux .btn-done').first().click()
}

/** Presses Execute in an opened operation. @returns status and body that the page shows */
async function execute(block: Locator): Promise<{ status: number; body: unknown }> {
  await block.locator('.execute').click()
  const answer = block.locator('.live-responses-table .response')
  await answer.waitFor()
  const status = (await answer.locator('.response-col_status').innerText()).split('\n')[0]
  const body = await answer.locator('.response-col_description .highlight-code pre').first().innerText()
  return { status: Number(status), body: JSON.parse(body) }
}

/** Shows the operations of one surface alone. Of more than there is room for, the page has only those in sight. */
async function filter(title: string): Promise<void> {
  await page.locator('.operation-filter-input').fill(title)
  await page.locator(`.opblock-tag-section .opblock-tag[data-tag^="${title}"]`).first().waitFor()
}

async function open(id: string): Promise<Locator> {
  await filter('OpsPilot365')
  const block = operation(id)
  await block.locator('.opblock-summary-control').click()
  await block.locator('.execute').waitFor()
  return block
}

/** Takes a picture. @returns its size, and how many different colours it shows */
async function picture(
  name: string,
  fullPage = false,
): Promise<{ width: number; height: number; colours: number }> {
  const path = join(pictures, `${name}.png`)
  await page.screenshot({ path, fullPage })
  const { width, height, data } = PNG.sync.read(await readFile(path))
  const colours = new Set<number>()
  for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at))
  return { width, height, colours: colours.size }
}

describe('the Swagger UI', () => {
  test('groups all operations of the contract by surface and resource, in its order', async () => {
    expect(await page.title()).toBe('Tenantry API')
    const shown: string[][] = []
    const tags: string[] = []
    for (const { title } of Object.values(surfaces)) {
      await filter(title)
      for (const section of await page.locator('.opblock-tag-section').all()) {
        const tag = (await section.locator('.opblock-tag').getAttribute('data-tag')) ?? ''
        tags.push(tag)
        for (const block of await section.locator('.opblock').all()) {
          const id = (await block.getAttribute('id'))?.split('-').at(-1) ?? ''
          const method = await block.locator('.opblock-summary-method').innerText()
          const path = await block.locator('.opblock-summary-path').getAttribute('data-path')
          shown.push([tag, id, method, path ?? ''])
        }
      }
    }
    expect(tags).toEqual(contract.tags.map(({ name }) => name))
    const paths = contract.paths as unknown as Record<string, Record<string, { tags: string[] }>>
    const expected = operations.map(({ id, method, path }) => [
      paths[path]?.[method.toLowerCase()]?.tags[0] ?? '',
      id,
      method,
      path,
    ])
    expect(shown.toSorted()).toEqual(expected.toSorted())
  })

  test('shows the document of one surface to who chooses it', async () => {
    const choice = page.locator('.topbar select')
    const titles = Object.values(surfaces).map(({ title }) => title)
    expect(await choice.locator('option').allInnerTexts()).toEqual(['All surfaces', ...titles])
    for (const title of titles) {
      await choice.selectOption({ label: title })
      await page.locator('.info .title', { hasText: `${title} on Tenantry` }).waitFor()
      await page.locator('.opblock').first().waitFor()
    }
    // Of the last one.
    await page.locator('.opblock[id$="-listApps"]').waitFor()
  })

  test('shows a page that can be read: a choice of documents, nothing wider than the window, colours of every method', async () => {
    expect(await page.locator('.topbar select').isVisible()).toBe(true)
    expect(await page.locator('.info .title').innerText()).toContain('Tenantry')
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
    expect(overflow).toBeLessThanOrEqual(0)
    const boxes = await Promise.all(
      (await page.locator('.opblock-summary').all()).map((block) => block.boundingBox()),
    )
    for (const box of boxes) expect(box?.height).toBeLessThan(60)
    for (const [index, box] of boxes.entries())
      expect(box?.y).toBeGreaterThan((boxes[index - 1]?.y ?? 0) + (boxes[index - 1]?.height ?? 0))

    const { width, height, colours } = await picture('operations', true)
    expect(width).toBe(1280)
    expect(height).toBeGreaterThan(900)
    expect(colours).toBeGreaterThan(200)
  })

  test('lists the tenants of the demo with a real key, which outlives a reload', async () => {
    await authorize()
    await page.reload()
    const block = await open('opspilot365_listTenants')
    const { status, body } = await execute(block)
    expect(status).toBe(200)
    const { data } = body as { data: { name: string }[] }
    expect(data.map(({ name }) => name)).toContain('Northwind Traders')
    await block.locator('.live-responses-table').scrollIntoViewIfNeeded()
    expect((await picture('tenants')).colours).toBeGreaterThan(200)
  })

  test('sends the example of a POST as it stands, and it works', async () => {
    await authorize()
    const block = await open('opspilot365_createWebhook')
    const { status, body } = await execute(block)
    expect(status).toBe(201)
    expect(body).toMatchObject({ success: true, data: { secret: expect.stringMatching(/^whsec_/) } })
  })

  test('sends the example of a new user to a tenant that was picked from the list', async () => {
    await authorize()
    const listed = await execute(await open('opspilot365_listTenants'))
    const tenant = (listed.body as { data: { id: string }[] }).data[0]?.id ?? ''
    const block = await open('opspilot365_createUser')
    await block.locator('tr[data-param-name="id"] input').fill(tenant)
    const { status, body } = await execute(block)
    expect([status, body]).toMatchObject([201, { success: true, data: { displayName: 'Lena Hart' } }])
  })

  test('shows what an answer without a key says', async () => {
    const { status, body } = await execute(await open('opspilot365_listTenants'))
    expect([status, body]).toMatchObject([401, { success: false, error: { code: 'UNAUTHORIZED' } }])
    // The browser itself reports every answer of this kind.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('401')])
  })
})
