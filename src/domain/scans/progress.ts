import type { SourceName, SourceState } from './snapshot.ts'

export type ScanPhase = 'queued' | 'collecting' | 'evaluating' | 'storing' | 'done'

/** How far one source is. */
export interface SourceProgress {
  state: SourceState['state'] | 'PENDING'
  items: number
  code: string | null
  message: string | null
  startedAt: string
  finishedAt: string | null
}

/** How far each source is that has been begun. */
export type Sources = Partial<Record<SourceName, SourceProgress>>
