import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchChromium } from '../support/chromium.ts'
import { hostileNames } from '../support/hostile-names.ts'
import { patience } from '../support/process.ts'
import { bearer } from '../support/opspilot365.ts'
import { base } from '../surfaces/identityops/client.ts'
import { useReports } from '../surfaces/identityops/reported.ts'

/** Where the pictures are left for a person to look at. */
const pictures = 'coverage/screenshots'

// A tenant whose name is as long and as hostile as its apps'.
const { server, given, idOf, report } = useReports(
  `${hostileNames.quotes} ${hostileNames.long.slice(0, 100)}`,
)
let browser: Browser
let context: BrowserContext
let page: Page
/** What the page asked for, and what it complained about. */
let requested: string[]
let complaints: string[]

beforeAll(async () => {
  browser = await launchChromium()
  await mkdir(pictures, { recursive: true })
}, 10 * patience)
afterAll(() => browser.close())

beforeEach(() => {
  requested = []
  complaints = []
})
afterEach(async () => {
  await context.close()
  expect(complaints).toEqual([])
  // The page itself, and nothing that it would need.
  expect(requested.length).toBeLessThanOrEqual(1)
})

/** Opens the report in a window of its own. */
async function open(width: number, colorScheme: 'light' | 'dark' = 'light', number?: number) {
  context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    extraHTTPHeaders: bearer(given.key),
  })
  page = await context.newPage()
  page.on('request', (request) => requested.push(request.url()))
  // Violations of the policy are told here as well.
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const answer = await page.goto(`${server.baseUrl}${base}/scans/${idOf(number)}/report`)
  expect(answer?.status()).toBe(200)
}

/** How far the page is wider than its window, and elements that stick out of it. */
const overflow = () =>
  page.evaluate<{ page: number; elements: string[] }>(`({
    page: document.documentElement.scrollWidth - window.innerWidth,
    elements: Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 100)),
  })`)

/** Texts of less contrast than WCAG 2.2 asks for (1.4.3), and how many there are in all. */
const contrasts = () =>
  page.evaluate<{ texts: number; faint: string[] }>(`(() => {
    const channels = (color) => color.match(/[\\d.]+/g).map(Number)
    const luminance = (color) => {
      const [r, g, b] = channels(color).map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ground = (element) => {
      for (let at = element; at !== null; at = at.parentElement) {
        const color = getComputedStyle(at).backgroundColor
        if (channels(color)[3] !== 0) return color
      }
      return 'rgb(255, 255, 255)'
    }
    const ratio = (a, b) => {
      const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
      return (light + 0.05) / (dark + 0.05)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let texts = 0
    const faint = []
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (walker.currentNode.data.trim() === '') continue
      texts += 1
      const inPicture = element.closest('svg') !== null
      const style = getComputedStyle(element)
      // The number of a mark stands on the mark before it.
      const behind = element.classList.contains('inside')
        ? getComputedStyle(element.previousElementSibling).fill
        : ground(element)
      const found = ratio(inPicture ? style.fill : style.color, behind)
      if (found < 4.5) faint.push(element.textContent.slice(0, 40) + ' ' + found.toFixed(2))
    }
    return { texts, faint }
  })()`)

describe('the report in a browser', () => {
  test.each([
    ['a narrow screen', 320, 'light'],
    ['a wide screen', 1280, 'light'],
    ['a narrow screen in the dark', 320, 'dark'],
    ['a wide screen in the dark', 1280, 'dark'],
  ] as const)('can be read on %s, with nothing beside it and nothing faint', async (_what, width, scheme) => {
    await open(width, scheme)
    expect(await overflow()).toEqual({ page: 0, elements: [] })
    const { texts, faint } = await contrasts()
    expect(faint).toEqual([])
    expect(texts).toBeGreaterThan(300)
    const isDark = await page.evaluate(`getComputedStyle(document.body).backgroundColor`)
    expect(isDark).toBe(scheme === 'dark' ? 'rgb(15, 20, 26)' : 'rgb(255, 255, 255)')
    await page.screenshot({ path: join(pictures, `report-${width}-${scheme}.png`), fullPage: true })
  })

  test('shows pictures of a size, and every table to who cannot see it', async () => {
    for (const width of [320, 1280]) {
      await open(width)
      const sizes = await Promise.all(
        (await page.locator('svg').all()).map(
          async (picture) => (await picture.boundingBox()) ?? { width: 0, height: 0 },
        ),
      )
      expect(sizes).toHaveLength(4)
      for (const size of sizes) {
        expect(size.width).toBeGreaterThan(100)
        expect(size.height).toBeGreaterThan(60)
      }
      // By their roles, which a narrow screen must not take away.
      const tables = await page.getByRole('table').count()
      expect(tables).toBeGreaterThan(20)
      expect(await page.locator('table').count()).toBe(tables)
      expect(await page.getByRole('row').count()).toBe(await page.locator('tr').count())
      expect(await page.getByRole('rowheader').count()).toBe(await page.locator('tbody tr').count())
      if (width === 320) {
        await context.close()
        requested = []
      }
    }
  })

  test('runs nothing of a hostile name, and shows all of it', async () => {
    await open(1280)
    const { findings } = await report()
    expect(await page.title()).toMatch(/^"><svg onload='alert\(1\)'> & &amp; /)
    expect(await page.locator('script, img, body bdi svg, body [onload]').count()).toBe(0)
    const names = await page.locator('article tbody th bdi').allInnerTexts()
    const expected = findings.worst.map(({ object }) => object.name.replace('\u202E', '[U+202E]'))
    expect(names.toSorted()).toEqual(expected.toSorted())
    expect(names).toContain(hostileNames.long)
  })

  test('that is not of the latest scan, or not of all, says so at its head', async () => {
    await open(320, 'light', 2)
    const notices = await page.locator('header .notice').allInnerTexts()
    expect(notices).toEqual([
      expect.stringMatching(/^This is not the latest scan/),
      expect.stringMatching(/^Not everything could be read\./),
    ])
    const link = page.getByRole('link', { name: 'See 1 source that could not be read' })
    expect(await link.getAttribute('href')).toBe('#gaps')
    expect(await page.locator('h2#gaps').innerText()).toBe('What could not be read')
    expect(await overflow()).toEqual({ page: 0, elements: [] })
  })

  test('is printed light, without a row that is cut, on pages of any size', async () => {
    await open(1280, 'dark')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    const breaks = (selector: string, property: string) =>
      page.evaluate(
        `new Set(Array.from(document.querySelectorAll('${selector}'), (element) => getComputedStyle(element).${property})).size === 1
          && getComputedStyle(document.querySelector('${selector}')).${property}`,
      )
    expect(await breaks('tr', 'breakInside')).toBe('avoid')
    expect(await breaks('svg', 'breakInside')).toBe('avoid')
    expect(await breaks('h2', 'breakAfter')).toBe('avoid')
    expect(await breaks('thead', 'display')).toBe('table-header-group')
    // As narrow as paper is.
    await page.setViewportSize({ width: 688, height: 900 })
    expect((await overflow()).page).toBe(0)
    const path = join(pictures, 'report.pdf')
    const pdf = await page.pdf({ path, format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await stat(path)).size).toBeGreaterThan(50_000)
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(sheets).toBeGreaterThan(5)
    expect(sheets).toBeLessThan(25)
  })
})

test('the page that was saved is the same without the server', async () => {
  await open(1280)
  const source = await page.content()
  await context.close()
  requested = []
  context = await browser.newContext({ viewport: { width: 320, height: 900 } })
  page = await context.newPage()
  page.on('request', (request) => requested.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(`data:text/html;base64,${Buffer.from(source).toString('base64')}`)
  expect(await page.locator('h1').count()).toBe(1)
  // Its style is not refused by its policy.
  expect(await page.evaluate('getComputedStyle(document.querySelector(".figures")).display')).toBe('grid')
  expect(await overflow()).toEqual({ page: 0, elements: [] })
})
