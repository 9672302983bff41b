import type { SourceState } from './snapshot.ts'

/** Why a source is not read that is no listing of the directory's. */
export class NotRead extends Error {
  override readonly name = 'NotRead'
  readonly state: 'SKIPPED' | 'FAILED'

  constructor(state: NotRead['state'], message: string) {
    super(message)
    this.state = state
  }

  get outcome(): Omit<SourceState, 'items'> {
    return { state: this.state, code: null, message: this.message }
  }
}
