import type { Input } from '../../contract/handler.ts'
import * as permissions from '../../domain/organizations/effective-permissions.ts'

export async function listPermissions({ page }: Input<'orgstack_listPermissions'>) {
  return permissions.listPermissions(page)
}

export async function getUserPermissions({ params, caller, db }: Input<'orgstack_getUserPermissions'>) {
  return {
    userId: params.id,
    organizationId: caller.organizationId,
    permissions: await permissions.getUserPermissions(db, params.id),
  }
}

export async function checkPermissions({ body, caller, db }: Input<'orgstack_checkPermissions'>) {
  const checks = body.checks.map(({ permission, userId = caller.userId }) => ({
    permission,
    userId: userId.toLowerCase(),
  }))
  return { results: await permissions.checkPermissions(db, checks) }
}
