import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { run } from '../support/process.ts'

let makefile: string
let scripts: Record<string, string>

beforeAll(async () => {
  makefile = await readFile('Makefile', 'utf8')
  scripts = (JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> })
    .scripts
})

/** Names of the rules that a person calls. */
const targets = () => [...makefile.matchAll(/^([a-z]+):/gm)].map(([, name]) => name ?? '')

describe('the commands', () => {
  test('are the same for make and npm, apart from help', () => {
    expect(
      targets()
        .filter((name) => name !== 'help')
        .sort(),
    ).toEqual(Object.keys(scripts).sort())
  })

  test('hold what a developer expects', () => {
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining(['run', 'test', 'generate', 'bench', 'lint', 'format', 'seed', 'admin']),
    )
  })

  test('are each told in one line of `make help`', async () => {
    const { stdout } = await run('make', ['--no-print-directory', 'help'])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => /^ {2}make ([a-z]+) +\S.{10,}$/.exec(line)?.[1])).toEqual(targets())
  })

  test('are all phony: a file of that name changes nothing', () => {
    const phony = /^\.PHONY: (.+)$/m.exec(makefile)?.[1]?.split(' ')
    expect(phony?.sort()).toEqual(targets().sort())
  })

  test('of make do what npm’s of the same name do, after an install', () => {
    for (const name of Object.keys(scripts))
      expect(makefile).toMatch(
        new RegExp(
          `^${name}: \\$\\(INSTALLED\\) ## \\S.*\\n\\t@npm run --silent ${name}(?: -- \\$\\(ARGS\\))?$`,
          'm',
        ),
      )
  })
})

interface Locked {
  version?: string
  optionalDependencies?: Record<string, string>
}

describe('the lock file', () => {
  test('names the optional packages of every platform: npm refuses to install from it otherwise', async () => {
    const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
      packages: Record<string, Locked>
    }
    const known = new Set(
      Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
    )
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
      .filter((name) => !known.has(name))
    expect(missing).toEqual([])
  })

  test('holds one exact version of everything that package.json names', async () => {
    const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >
    const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
      packages: Record<string, Locked>
    }
    const named = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] })
    expect(named.map(([name]) => [name, packages[`node_modules/${name}`]?.version])).toEqual(named)
  })
})
