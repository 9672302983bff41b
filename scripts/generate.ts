// Writes all of generated/, and the tables of docs/errors.md and README.md, from openapi/ and the migrations. With
// --check it writes nothing and fails when what is committed differs.
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { listOperations, readContract } from './generate/contract.ts'
import { generateDatabaseTypes } from './generate/database.ts'
import { surfaceDocument } from './generate/documents.ts'
import { generateErrors, writeErrorTable } from './generate/errors.ts'
import { nameBodies } from './generate/named-bodies.ts'
import { generateOperationList, generateOperations } from './generate/operations.ts'
import { generatePermissions, listPermissions } from './generate/permissions.ts'
import { generatePlans } from './generate/plans.ts'
import { generateSerializers } from './generate/serializers.ts'
import { writeSurfaceTable } from './generate/tables.ts'
import { generateClient, generateTypes } from './generate/types.ts'
import { generateValidators } from './generate/validators.ts'

const folder = 'generated'
/** Pages with a table, and who writes it. */
const pages = { 'docs/errors.md': writeErrorTable, 'README.md': writeSurfaceTable }

/** Every generated file with its content, by its path from `generated/`. */
async function generate(): Promise<Map<string, string>> {
  const { contract, dereferenced } = await readContract()
  for (const document of [contract, dereferenced]) listPermissions(document)
  nameBodies(contract)
  const entries = listOperations(dereferenced)
  const files = new Map<string, string>([
    ['openapi.json', `${JSON.stringify(contract)}\n`],
    ['types.ts', await generateTypes(contract)],
    ['operations.ts', generateOperations(contract, entries)],
    ['operations.txt', generateOperationList(entries)],
    ['permissions.ts', generatePermissions(entries)],
    ['errors.ts', generateErrors(contract)],
    ['plans.ts', generatePlans(contract, entries)],
    ['database.ts', await generateDatabaseTypes()],
  ])
  for (const [page, write] of Object.entries(pages))
    files.set(relative(folder, page), await write(await readFile(page, 'utf8'), contract))
  for (const [surface, { title }] of Object.entries(contract['x-surfaces'])) {
    const own = entries.filter((entry) => entry.surface === surface)
    files.set(`documents/${surface}.json`, `${JSON.stringify(surfaceDocument(contract, surface, own))}\n`)
    files.set(`validators/${surface}.js`, generateValidators(own))
    files.set(`validators/${surface}.d.ts`, declaration('validators', 'OperationValidators'))
    files.set(`serializers/${surface}.js`, generateSerializers(own))
    files.set(`serializers/${surface}.d.ts`, declaration('serializers', 'Serializer | null'))
    files.set(`clients/${surface}.ts`, generateClient(surface, title, own))
  }
  return files
}

function declaration(name: string, type: string): string {
  const imported = type.split(' ')[0]
  return `import type { ${imported} } from '../../src/contract/operation.ts'
export declare const ${name}: Readonly<Record<string, ${type}>>
`
}

async function committedFiles(): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

const files = await generate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
const present = await committedFiles()
const superfluous = present.filter((name) => !files.has(name))
const changed: string[] = []
for (const [name, content] of files) {
  const path = join(folder, name)
  const current = await readFile(path, 'utf8').catch(() => undefined)
  if (current !== content) changed.push(name)
}

if (process.argv.includes('--check')) {
  const stale = [...changed, ...superfluous]
  if (stale.length > 0) {
    console.error(`generated/ is stale (${stale.join(', ')}). Run: make generate`)
    process.exitCode = 1
  }
} else {
  for (const name of superfluous) await rm(join(folder, name))
  for (const name of changed) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, files.get(name) ?? '')
  }
  console.log(
    changed.length + superfluous.length === 0 ? 'generated/ is up to date.' : `Wrote ${changed.join(', ')}.`,
  )
}
