import type { Scoped } from '../../database/database.ts'
import type { LeftOutObject } from '../connectors.ts'
import { isObjectId, UnusableDirectory } from './staged-objects.ts'
import { type Kind, type Run, stagePresent } from './staging.ts'

/** Kinds of objects that a sync may leave out. */
export type LeftOutKind = Exclude<Kind, 'sign_in'> | 'license'

const kindOf: Readonly<Record<string, LeftOutKind>> = {
  users: 'user',
  groups: 'group',
  devices: 'device',
  subscribedSkus: 'license',
}

/** How many of them are named. */
const mostNamed = 20

/** Objects that a reading leaves out, since they cannot be read or kept. What the mirror has of them stays. */
export function createLeftOut() {
  let objects: { kind: LeftOutKind; id: string | null; reason: string }[] = []
  return {
    /** Told by the connector. */
    add: ({ listing, id, reason }: LeftOutObject): void => {
      // Other listings are read whole.
      const kind = kindOf[listing]
      if (kind !== undefined) objects.push({ kind, id, reason })
    },
    /** Each of `from` as `convert` makes it; one that it refuses is left out. */
    attempt<T extends { id?: string; skuId?: string }, R>(
      kind: LeftOutKind | 'sign_in',
      from: readonly T[],
      convert: (object: T) => R,
    ): R[] {
      return from.flatMap((object) => {
        try {
          return [convert(object)]
        } catch (error) {
          if (!(error instanceof UnusableDirectory)) throw error
          if (kind !== 'sign_in')
            objects.push({ kind, id: object.skuId ?? object.id ?? null, reason: error.message })
          return []
        }
      })
    },
    /** One whose name has passed to another while the users were read. */
    addNameless(id: string): void {
      objects.push({ kind: 'user', id, reason: 'Its userPrincipalName has passed to another user.' })
    },
    forget(kind: LeftOutKind): void {
      objects = objects.filter((object) => object.kind !== kind)
    },
    /** Ids of one kind, as far as they are some. */
    ids: (kind: LeftOutKind): string[] =>
      objects.flatMap((object) =>
        object.kind === kind && isObjectId(object.id) ? [object.id.toLowerCase()] : [],
      ),
    /** Notes that they are there: a reading of everything takes what it does not find for gone. */
    async keep(db: Scoped, run: Run): Promise<void> {
      for (const kind of ['user', 'group', 'device'] as const)
        await stagePresent(db, run, kind, this.ids(kind))
    },
    /** How many there are, and the first of them. */
    summary: () => ({ count: objects.length, objects: objects.slice(0, mostNamed) }),
  }
}

export type LeftOut = ReturnType<typeof createLeftOut>
