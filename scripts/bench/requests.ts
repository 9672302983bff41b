/** One kind of request that is measured: how the `n`-th of them looks. */
export interface Workload {
  title: string
  status: number
  request: (n: number) => { method: 'GET' | 'POST'; path: string; body?: string }
}

/** What the load generator needs to build the workloads in its own process. */
export interface Target {
  key: string
  tenantIds: string[]
}

/**
 * A list, and the POST with the largest body and the most rules: a user with nine fields. No two requests in
 * flight create users in the same tenant, since they would wait for each other there and not in the server.
 */
export const workloads = ({ tenantIds }: Target): Record<'list' | 'create', Workload> => ({
  list: {
    title: 'GET /opspilot365/v1/tenants?limit=25',
    status: 200,
    request: () => ({ method: 'GET', path: '/opspilot365/v1/tenants?limit=25' }),
  },
  create: {
    title: 'POST /opspilot365/v1/tenants/{id}/users',
    status: 201,
    request: (n) => ({
      method: 'POST',
      path: `/opspilot365/v1/tenants/${tenantIds[n % tenantIds.length]}/users`,
      body: JSON.stringify({ ...newUser, userPrincipalName: `${unique}.${n}@customer.example` }),
    }),
  },
})

export type WorkloadName = keyof ReturnType<typeof workloads>

/** No process makes the same user as another. */
const unique = `b${process.pid}`

const newUser = {
  displayName: 'Renée Østergård',
  givenName: 'Renée',
  surname: 'Østergård',
  mail: 'renee.ostergard@customer.example',
  jobTitle: 'Account manager',
  department: 'Sales',
  usageLocation: 'DK',
  accountEnabled: true,
}

/** Headers of a valid request. */
export const headersOf = ({ key }: Target): Record<string, string> => ({ authorization: `Bearer ${key}` })
