import type { Directory } from '../directory/directory.ts'
import { refusal, type Answer } from './answers.ts'
import { nextLink, project, readSelect, readToken, writeToken, type Place } from './listing.ts'

/** Items per page of a delta read. */
const DELTA_PAGE = 200

/**
 * What a token carries. `at` counts objects of a full read, or changes of the ones that follow; `since` is where the
 * changes begin that this round does not tell.
 */
interface DeltaState {
  readonly round: 'full' | 'changes'
  readonly at: number
  readonly since: number
  readonly select: string | null
  /** Tokens of an earlier epoch are expired. */
  readonly epoch: number
}

/** Which links are known, and how others are answered. */
export interface DeltaConditions {
  readonly epoch: number
  readonly form: ForgottenForm
}

/**
 * Answers `users/delta` and `groups/delta`. Groups cannot be changed here, so theirs never has changes.
 * `latest` as a delta token gives a link from now on. Source: Microsoft Graph, "Use delta query to track changes".
 */
export function deltaAnswer(place: Place, directory: Directory, { epoch, form }: DeltaConditions): Answer {
  const name = place.path.split('/')[0]!
  const collection = directory.collections.get(name)!
  const changes = name === 'users' ? directory.users.changes : []
  const token = place.query.get('$skiptoken') ?? place.query.get('$deltatoken')

  let state: DeltaState
  if (token === null || token === '') {
    state = { round: 'full', at: 0, since: changes.length, select: place.query.get('$select'), epoch }
  } else if (token === 'latest') {
    state = {
      round: 'changes',
      at: changes.length,
      since: changes.length,
      select: place.query.get('$select'),
      epoch,
    }
  } else {
    const read = readToken<DeltaState>(token)
    if (!read || typeof read.at !== 'number' || read.epoch !== epoch) return forgottenAnswer(place, form)
    state = read as DeltaState
  }

  const query = new URLSearchParams(state.select === null ? [] : [['$select', state.select]])
  const select = readSelect({ ...place, query }, collection)
  if ('status' in select) return select
  const bare = { ...place, query: new URLSearchParams() }
  const more = (at: number) => ({
    '@odata.nextLink': nextLink(bare, { $skiptoken: writeToken({ ...state, at }) }),
  })
  const end = (since: number) => ({
    '@odata.deltaLink': nextLink(bare, {
      $deltatoken: writeToken({ ...state, round: 'changes', at: since, since }),
    }),
  })
  const context = { '@odata.context': `${place.versionUrl}/$metadata#${name}` }

  if (state.round === 'full') {
    const { items, next } = collection.page(state.at, DELTA_PAGE)
    const value = items.map((item) => withoutNulls(project(item, select.fields)))
    return { status: 200, body: { ...context, ...(next === null ? end(state.since) : more(next)), value } }
  }
  const page = changes.slice(state.at, state.at + DELTA_PAGE)
  const next = state.at + page.length
  const value = [...new Map(page.map((change) => [change.id, change])).values()].map(({ id }) => {
    const user = collection.get(id)
    return user ? project(user, select.fields) : { id, '@removed': { reason: 'changed' } }
  })
  return { status: 200, body: { ...context, ...(next < changes.length ? more(next) : end(next)), value } }
}

/** A full read leaves out properties that have no value. */
function withoutNulls(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null))
}

/** How a link that is not known any more is answered: status, code, and the code inside. */
const forgotten = {
  /** What directories answer in practice. Source: Microsoft 365 Developer Blog, 2020-07-03. */
  syncStateNotFound: [400, 'syncStateNotFound'],
  /** Source: Microsoft Graph, "Use delta query to track changes", "Synchronization reset". */
  gone: [410, 'resyncRequired'],
  /** Source: the same, "Token duration": "a 40X-series error". */
  notFound: [404, 'syncStateNotFound'],
  /** With a capital, as Exchange writes it. Source: microsoft-graph-docs-contrib, issue 7897. */
  capital: [410, 'SyncStateNotFound'],
  /** Source: Microsoft Graph, "Error responses and resource types", "Code property". */
  resyncRequired: [400, 'resyncRequired'],
  /** Source: the same, "Detailed error codes": the special one stands inside the general one. */
  inside: [400, 'invalidRequest', 'resyncApplyDifferences'],
  uploadInside: [400, 'BadRequest', 'resyncUploadDifferences'],
  /** Source: Microsoft Graph, "driveItem: delta". */
  applyDifferences: [410, 'resyncChangesApplyDifferences'],
  uploadDifferences: [410, 'resyncChangesUploadDifferences'],
  /** Says nothing of a state: the link cannot be read. */
  malformed: [400, 'Request_BadRequest'],
} as const satisfies Record<string, readonly [status: number, code: string, inside?: string]>

/** A form in which Graph says that it does not know a delta link any more. */
export type ForgottenForm = keyof typeof forgotten
export const forgottenForms = Object.keys(forgotten) as ForgottenForm[]

function forgottenAnswer(place: Place, form: ForgottenForm): Answer {
  const [status, code, inside] = forgotten[form] as readonly [number, string, string?]
  const location = nextLink({ ...place, query: new URLSearchParams() }, { $deltatoken: '' })
  const message =
    form === 'malformed'
      ? 'Badly formed token.'
      : 'The sync state generation is not found. The delta token is expired and data must be synchronized again.'
  return refusal(status, code, message, status === 410 ? { location } : {}, undefined, inside)
}
