// Everything that has to hold. Arguments go to jest: `npm test -- test/surfaces`.
import { runSteps } from './steps.ts'

runSteps([
  ['generated files', 'node', 'scripts/generate.ts', '--check'],
  ['types', 'tsc'],
  ['lint', 'node', 'scripts/lint.ts'],
  [
    'tests',
    'node',
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...process.argv.slice(2),
  ],
])
