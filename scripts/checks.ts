import type { Step } from './steps.ts'

/** Checks of style and of the direction of imports, the longest first. */
export const lint: readonly Step[] = [
  ['rules', 'eslint', '--max-warnings', '0', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['imports', 'depcruise', 'src', 'scripts', 'test'],
  ['unused files, exports and packages', 'knip'],
]
