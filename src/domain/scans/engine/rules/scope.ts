import type { App } from '../apps.ts'

/** Whether an app is looked at at all: Microsoft's own and managed identities have rules of their own. */
export const isJudged = ({ kind, publisher }: App): boolean =>
  kind !== 'MANAGED_IDENTITY' && publisher.kind !== 'MICROSOFT'

/** Whether it is looked at and nobody has switched it off. */
export const isJudgedAndEnabled = (app: App): boolean => isJudged(app) && app.enabled

/** Whether it is also registered here. */
export const isOwnAndEnabled = (app: App): boolean => isJudgedAndEnabled(app) && app.publisher.kind === 'OWN'
