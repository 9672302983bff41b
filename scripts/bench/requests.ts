/** One kind of request that is measured: how the `n`-th of them looks. */
export interface Workload {
  title: string
  status: number
  /** How a key is presented. */
  scheme: 'Bearer' | 'Token'
  /** Requests in flight. */
  connections: number
  /** After how many requests each connection sends the same ones again; left out, no two requests are alike. */
  repeats?: number
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
export const workloads = ({ tenantIds }: Target): Record<'list' | 'create' | 'track', Workload> => ({
  list: {
    title: 'GET /opspilot365/v1/tenants?limit=25',
    status: 200,
    scheme: 'Bearer',
    connections: 10,
    repeats: 1,
    request: () => ({ method: 'GET', path: '/opspilot365/v1/tenants?limit=25' }),
  },
  create: {
    title: 'POST /opspilot365/v1/tenants/{id}/users',
    status: 201,
    scheme: 'Bearer',
    connections: 10,
    request: (n) => ({
      method: 'POST',
      path: `/opspilot365/v1/tenants/${tenantIds[n % tenantIds.length]}/users`,
      body: JSON.stringify({ ...newUser, userPrincipalName: `${unique}.${n}@customer.example` }),
    }),
  },
  track: {
    title: 'POST /userpilot/v1/track',
    status: 202,
    scheme: 'Token',
    connections: 200,
    repeats: 20,
    request: (n) => ({
      method: 'POST',
      path: '/userpilot/v1/track',
      body: JSON.stringify({ ...event, user_id: `user_${n % trackedUsers}` }),
    }),
  },
})

export type WorkloadName = keyof ReturnType<typeof workloads>

/** Users whose events come in. */
const trackedUsers = 4_000

const event = {
  event_name: 'schedule_appointment',
  metadata: {
    appointment_date: '2026-02-01T10:00:00Z',
    appointment_type: 'Initial consultation',
    scheduled_by: 'Renée Østergård',
    provider_id: 'dr_smith_123',
    appointment_status: 'confirmed',
  },
}

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
export const headersOf = ({ key }: Target, { scheme }: Pick<Workload, 'scheme'>): Record<string, string> => ({
  authorization: `${scheme} ${key}`,
})
