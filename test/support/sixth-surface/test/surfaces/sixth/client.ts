import { createSixthClient } from '../../../generated/clients/sixth.ts'

/** What the generated client, typed by the contract, says of tenants, and of who may not ask. */
export async function askWithClient(baseUrl: string, headers: Record<string, string>) {
  const { data } = await createSixthClient({ baseUrl, headers }).listTenants()
  const names: string[] | undefined = data?.items.map(({ called }) => called)
  const { error } = await createSixthClient({ baseUrl }).listTenants()
  const code: 'unauthenticated' | undefined = error?.code === 'unauthenticated' ? error.code : undefined
  return { names, code }
}
