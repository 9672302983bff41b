import type { Evaluation, Finding, RuleDescription, Severity } from '../evaluation.ts'
import type { SourceName } from '../snapshot.ts'
import type { App } from './apps.ts'
import type { Context } from './context.ts'
import type { ScannedDevice } from './devices.ts'
import type { ScannedGroup } from './groups.ts'
import type { Person } from './people.ts'
import type { LicenseSubject } from './license-subjects.ts'

/** What rules look at, by scope. A further scope is a line here and an entry of `scopes` in evaluate.ts. */
export interface Entities {
  app: App
  user: Person
  group: ScannedGroup
  device: ScannedDevice
  tenant: { id: string }
  license: LicenseSubject
}

export type Scope = keyof Entities

/** What holds for a rule of any scope. */
export interface RuleHead extends RuleDescription {
  /** As a rule; a hit may have another one. */
  severity: Severity
  /** Without one of these it is not asked at all, and unknown. */
  needs: readonly SourceName[]
  /** What tells whom it leaves alone. Without one of these it is not asked either, rather than ask the wrong ones. */
  spares?: readonly SourceName[]
  /** Without one of these it finds a part only: it is asked, and unknown all the same. */
  partial?: readonly SourceName[]
  /**
   * What not every directory has, by its licenses. Where it is refused there is nothing of it to be found, and the rule is
   * asked; where reading it went wrong, the rule is not asked, and unknown.
   */
  unlessRefused?: readonly SourceName[]
  /** Without one of these it finds the same, and knows less about it. */
  optional?: readonly SourceName[]
  /** Why it cannot be decided, or not in full, though its sources were read: they leave out what it looks at. */
  withheld?: (context: Context) => string | null
}

/** One question about one kind of object. Pure: it looks at its entity and the context, and at nothing else. */
export interface Rule<S extends Scope = Scope> extends RuleHead {
  scope: S
  /** Whether it could ever fire for an entity, by its kind, its publisher and whether it is enabled. */
  appliesTo: (entity: Entities[S]) => boolean
  /** Whether the sources, though they were read, say too little of this entity to decide. */
  undecided?: (entity: Entities[S], context: Context) => boolean
  evaluate: (entity: Entities[S], context: Context) => Hit[]
}

export type Evidence = Finding['evidence'][number]

/** A rule that fired, once. */
export interface Hit {
  /** See `Finding`; empty when it is left out. Two hits of a rule on one object have two. */
  sub?: string
  subject?: Finding['subject']
  /** That of the rule when it is left out. */
  severity?: Severity
  /** Before the limits on repetition; left out where there is no score. */
  points?: number
  summary: string
  evidence: Evidence[]
}

/** What an evaluation says of a rule that could not be asked. */
export type UnknownRule = Evaluation['unknownRules'][number]

/** Rules that could fire for an entity, and of which it is not known whether they would. Sorted. */
export type UnknownRulesOf = <S extends Scope>(scope: S, entity: Entities[S]) => string[]
