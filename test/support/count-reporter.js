import { writeFileSync } from 'node:fs'

/** Writes one line with the counts to the file that TEST_COUNTS names. A file that cannot run counts as a failure. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.TEST_COUNTS
    if (!file) return
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests + results.numTodoTests
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
    writeFileSync(file, `${line}\n`)
  }
}
