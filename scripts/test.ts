// Everything that has to hold. Arguments go to jest: `npm test -- test/surfaces`.
import { lint } from './checks.ts'
import { runStep, runTogether } from './steps.ts'

const passed = await runTogether([
  ...lint,
  ['types', 'tsc'],
  ['generated files', 'node', 'scripts/generate.ts', '--check'],
])
// The tests come by themselves, since some measure time.
const held =
  passed &&
  (await runStep([
    'tests',
    'node',
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...process.argv.slice(2),
  ]))
if (!held) process.exitCode = 1
