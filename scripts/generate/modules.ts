import { minifySync } from '@swc/core'

/** The code of both libraries asks for its run-time parts with `require`, which a module does not have. */
export const moduleHeader = `import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
`

/** The same code in fewer bytes: every process and every test file reads it anew. Nobody reads it otherwise. */
export function compact(code: string): string {
  const { code: compacted } = minifySync(code, { module: true, compress: true, mangle: true })
  return `// Generated from openapi/ by \`make generate\`. Do not edit.\n/* eslint-disable */\n${compacted}\n`
}
