import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

// The page of the surface says which test keeps each complaint about such tools from being one about this one.

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const page = read('docs/identityops.md')
const rows = page.split('\n').flatMap((line) => {
  const [, complaint, number, tests] = /^\| (.*) \(F(\d+)\)\s*\| (.*?)\s*\|$/.exec(line) ?? []
  return complaint === undefined ? [] : [{ complaint, number: Number(number), tests: tests ?? '' }]
})

describe('the tests that stand for complaints', () => {
  test('are there for each of them', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, n) => n + 1))
  })

  test.each(rows.map((row) => [`F${row.number}`, row] as const))(
    '%s: have the names that they are said to have',
    (_, row) => {
      for (const named of row.tests.split('; ')) {
        const [, name, said] = /^([a-z-]+)(?:: (.*))?$/.exec(named) ?? []
        const path = `test/domain/scans/${name}.test.ts`
        expect([path, existsSync(new URL(path, root))]).toEqual([path, true])
        if (said === undefined) continue
        // Of a test that is repeated for many cases, the case is what it is known by.
        const titles = Array.from(said.matchAll(/_(.+?)_/g), ([, title = '']) => title)
        expect(titles).not.toEqual([])
        const source = read(path)
        for (const title of titles) expect([title, source.includes(title)]).toEqual([title, true])
      }
    },
  )
})
