import type { Input } from '../../contract/handler.ts'
import { toPage } from '../../database/pagination.ts'
import * as licenses from '../../domain/directory/licenses.ts'
import { toLicense, toLicenseAssignment } from './views.ts'

export async function listLicenses({ params, query, page, db }: Input<'opspilot365_listLicenses'>) {
  const tenant = { tenantId: params.id }
  return toPage(await licenses.listSubscribedSkus(db, tenant, { search: query.search }, page), toLicense)
}

export async function listLicenseAssignments(input: Input<'opspilot365_listLicenseAssignments'>) {
  const { params, query, page, db } = input
  const tenant = { tenantId: params.id }
  return toPage(
    await licenses.listAssignedLicenses(db, tenant, query, query.order, page),
    toLicenseAssignment,
  )
}

export async function assignLicense(input: Input<'opspilot365_assignLicense'>) {
  const { params, body, db, writeThrough } = input
  const seat = { tenantId: params.id, ...body }
  return toLicenseAssignment(await licenses.assignLicense(db, writeThrough, seat))
}

export async function removeLicense(input: Input<'opspilot365_removeLicense'>) {
  const { params, body, db, writeThrough } = input
  const seat = { tenantId: params.id, ...body }
  const removed = await licenses.removeLicense(db, writeThrough, seat)
  return { ...body, removed }
}
