import { runSteps } from './steps.ts'

runSteps([
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['rules', 'eslint', '--max-warnings', '0', '.'],
  ['imports', 'depcruise', 'src', 'scripts', 'test'],
  ['unused files, exports and packages', 'knip'],
])
