import type { App } from '../apps.ts'

/** Whether an app is looked at at all: Microsoft's own and managed identities have rules of their own. */
export const isJudged = ({ kind, publisher }: App): boolean =>
  kind !== 'MANAGED_IDENTITY' && publisher.kind !== 'MICROSOFT'

/** Whether it is looked at and nobody has switched it off. */
export const isJudgedAndEnabled = (app: App): boolean => isJudged(app) && app.enabled

/** Whether it is also registered here. */
export const isOwnAndEnabled = (app: App): boolean => isJudgedAndEnabled(app) && app.publisher.kind === 'OWN'

/** Whether another organization is known to own it, other than Microsoft. */
export const isForeignAndEnabled = (app: App): boolean =>
  isJudgedAndEnabled(app) && app.publisher.kind === 'THIRD_PARTY' && app.publisher.tenantId !== null

/** Whether it holds a role that people made and of which the directory does not say whether it is privileged. */
export const isPrivilegeUnknown = ({ roles }: App): boolean =>
  roles.some(({ privileged, assignment }) => privileged === null && assignment === 'ACTIVE')

/** Managed identities too: what they may do is given to them by people here. */
export const isEnabledAndNotMicrosofts = ({ publisher, enabled }: App): boolean =>
  enabled && publisher.kind !== 'MICROSOFT'

/** Whether it is one of Microsoft's own. */
export const isMicrosoftsAndEnabled = ({ publisher, enabled }: App): boolean =>
  enabled && publisher.kind === 'MICROSOFT'
