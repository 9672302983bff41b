import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { startServer } from '../support/server.ts'

const server = startServer()
const get = (path: string, init?: RequestInit) =>
  fetch(`${server.baseUrl}${path}`, { redirect: 'manual', ...init })

describe('outside of any surface', () => {
  test('/openapi.json is generated/openapi.json', async () => {
    const response = await get('/openapi.json')
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    const generated = JSON.parse(await readFile('generated/openapi.json', 'utf8')) as unknown
    expect(await response.text()).toBe(JSON.stringify(generated))
  })

  test.each(['/', '/docs'])('%s leads to the docs', async (path) => {
    const response = await get(path)
    expect([301, 302]).toContain(response.status)
    expect(new URL(response.headers.get('location') ?? '', server.baseUrl).pathname).toBe('/docs/')
  })

  test('the docs name no other host', async () => {
    const html = await (await get('/docs/')).text()
    const linked = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, target]) => target ?? '')
    expect(linked.length).toBeGreaterThan(3)
    for (const target of linked) expect(target).toMatch(/^\.\/[\w.-]+$/)
    for (const target of linked) expect((await get(`/docs/${target}`)).status).toBe(200)
  })

  test('the docs let no other page frame them and run no other host’s code', async () => {
    const policy = (await get('/docs/')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  test.each([
    ['GET', '/nothing'],
    ['POST', '/nothing'],
    ['GET', '/opspilot365'],
    ['GET', '/opspilot365/v2/tenants'],
    ['GET', '/opspilot365/v11/tenants'],
    ['GET', '/.env'],
    ['GET', '/%E0%A4%A'],
    ['GET', '//nothing'],
    ['GET', '/docs/README.md'],
    ['GET', '/docs/index.js'],
    ['GET', '/docs/swagger-ui.css.map'],
    ['GET', '/docs/nothing'],
    ['GET', '/docs/%00'],
    ['GET', '/docs/..%2Fpackage.json'],
    ['POST', '/docs/nothing'],
  ])('%s %s gets the plain error', async (method, path) => {
    const response = await get(path, { method })
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: { code: 'not_found', message: 'There is no such path.' } })
  })

  test.each(['/', '/docs', '/docs/', '/docs/swagger-ui.css', '/openapi.json', '/healthz', '/readyz'])(
    '%s is read and nothing else',
    async (path) => {
      expect((await get(path, { method: 'HEAD' })).status).toBeLessThan(400)
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const response = await get(path, { method })
        expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD'])
        expect(await response.json()).toMatchObject({ error: { code: 'method_not_allowed' } })
      }
    },
  )

  test.each([
    '/',
    '/docs',
    '/docs/',
    '/docs/swagger-ui-init.js',
    '/openapi.json',
    '/healthz',
    '/readyz',
    '/x',
  ])('%s is taken for what it says it is, and nobody is told where a link on it was', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('a file beside the docs cannot be had', async () => {
    for (const path of ['/docs/..%2Fpackage.json', '/docs/package.json', '/docs/../package.json'])
      expect([path, (await get(path)).headers.get('content-type')]).not.toEqual([path, 'application/json'])
  })
})
