import Sequencer from '@jest/test-sequencer'

/**
 * The files that take longest, the longest first. A clean checkout knows no durations of earlier runs, and one of these
 * as the last would leave all other places idle.
 */
const longest = [
  'process/database-restarts',
  'process/worker',
  'process/stop',
  'contract/differential',
  'browser/swagger-ui',
  'contract/database-outages',
  'contract/sixth-surface',
  'process/refusals',
  'process/import',
  'process/admin',
  'process/rolling-restart',
  'process/backups',
  'process/chaos',
  'contract/every-operation',
  'contract/answers',
  'contract/permission-matrix',
  'contract/lint-rules',
  'jobs/sync-directory',
]

/** Jest's own order, behind the files that are known to take longest. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const known = longest.findIndex((name) => path.endsWith(`/test/${name}.test.ts`))
      return known === -1 ? longest.length : known
    }
    return super.sort(tests).toSorted((a, b) => place(a) - place(b))
  }
}
