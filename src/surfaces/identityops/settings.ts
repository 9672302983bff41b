import type { components } from '../../../generated/types.ts'
import { toPage } from '../../database/pagination.ts'
import type { Input } from '../../contract/handler.ts'
import { requireTenant } from '../../domain/access/current-tenant.ts'
import { listActivity as readActivity } from '../../domain/audit/activity.ts'
import {
  getScanSchedule as readSchedule,
  type ScheduleState,
  setScanSchedule as writeSchedule,
} from '../../domain/scans/schedule.ts'
import {
  getScanSettings as readSettings,
  setScanSettings as writeSettings,
  type TenantScanSettings,
} from '../../domain/scans/settings.ts'
import { instant, time } from './times.ts'

type Schemas = components['schemas']

const toSettings = ({ settings, updatedAt }: TenantScanSettings): Schemas['IdentityOpsScanSettings'] => {
  const { breakGlass, trustedIssuers, sharedMailboxPatterns, serviceAccountPatterns, exceptions } = settings
  return {
    inactiveDays: settings.inactiveDays,
    longLivedMonths: settings.longLivedMonths,
    renewalDays: settings.renewalDays,
    spareSeats: settings.spareSeats,
    breakGlass: {
      userIds: [...breakGlass.userIds],
      names: [...breakGlass.names],
      groupId: breakGlass.groupId,
    },
    trustedIssuers: [...trustedIssuers],
    sharedMailboxPatterns: [...sharedMailboxPatterns],
    serviceAccountPatterns: [...serviceAccountPatterns],
    exceptions: exceptions.map(({ rule, id, namePattern, reason, until }) => ({
      rule,
      match: { id, namePattern },
      reason,
      until,
    })),
    updatedAt: time(updatedAt),
  }
}

export async function getScanSettings({ caller, db }: Input<'identityops_getScanSettings'>) {
  return toSettings(await readSettings(db, { tenantId: requireTenant(caller) }))
}

export async function setScanSettings({ body, caller, db }: Input<'identityops_setScanSettings'>) {
  const { breakGlass, exceptions, ...plain } = body
  const given = {
    ...plain,
    ...(breakGlass === undefined
      ? {}
      : { breakGlass: { userIds: [], names: [], ...breakGlass, groupId: breakGlass.groupId ?? null } }),
    ...(exceptions === undefined
      ? {}
      : {
          exceptions: exceptions.map(({ rule, match, reason, until }) => ({
            rule,
            id: match.id ?? null,
            namePattern: match.namePattern ?? null,
            reason,
            until: instant(until ?? null),
          })),
        }),
  }
  return toSettings(await writeSettings(db, { tenantId: requireTenant(caller) }, given))
}

const toSchedule = ({
  nextRunAt,
  lastRunAt,
  ...schedule
}: ScheduleState): Schemas['IdentityOpsScanSchedule'] => ({
  ...schedule,
  nextRunAt: time(nextRunAt),
  lastRunAt: time(lastRunAt),
})

export async function getScanSchedule({ caller, db }: Input<'identityops_getScanSchedule'>) {
  return toSchedule(await readSchedule(db, { tenantId: requireTenant(caller) }))
}

export async function setScanSchedule({ body, caller, db }: Input<'identityops_setScanSchedule'>) {
  const tenant = { organizationId: caller.organizationId, tenantId: requireTenant(caller) }
  const { dayOfWeek = null, timeZone = 'UTC', ...schedule } = body
  return toSchedule(await writeSchedule(db, tenant, { ...schedule, dayOfWeek, timeZone }))
}

const day = 86_400_000
const since = (days: number) => new Date(Date.now() - days * day)
/** What everybody is told, and what is told unless more is asked for, in days. */
const included = 7
const ordinary = 30

export async function listActivity({ query, caller, page, db }: Input<'identityops_listActivity'>) {
  const tenantId = requireTenant(caller)
  const complete = caller.features.has('FULL_ACTIVITY')
  const asked = query.from === undefined ? since(ordinary) : new Date(query.from)
  const from = complete ? asked : new Date(Math.max(asked.getTime(), since(included).getTime()))
  const { action, actor } = query
  const to = query.to === undefined ? undefined : new Date(query.to)
  const found = await readActivity(db, { tenantId }, { from, to, action, actor }, page)
  return {
    ...toPage(found, ({ id, at, target_id: target, details, ...entry }) => ({
      id,
      at: at.toISOString(),
      actor: entry.actor,
      action: entry.action,
      target,
      details: details as Record<string, unknown>,
    })),
    from: from.toISOString(),
    complete,
  }
}
