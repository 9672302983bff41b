import { freePort } from '../../src/database/embedded.ts'
import { type Role, type RoleName, startRole } from '../roles.ts'
import { type ChaosCustomer, makeCustomer } from './customer.ts'
import { type Receiver, startReceiver } from './receiver.ts'

export interface InstallationOptions {
  /** A migrated database, as its owner. */
  ownerUrl: string
  /** How the processes reach it, where that is another way. */
  databaseUrl?: string
  encryptionKey: string
  /** What processes there are. */
  roles: readonly RoleName[]
}

/** A process that can be ended and started anew, at the same address. */
export interface Process {
  role: RoleName
  baseUrl: string
  start(): Promise<Role>
  /** Null while it is away. */
  running: Role | null
}

/** Processes over one database, with a customer whose webhook leads to a receiver. */
export interface Installation {
  processes: Process[]
  /** Of those that take requests. */
  baseUrls: string[]
  receiver: Receiver
  customer: ChaosCustomer
}

export async function startInstallation(
  { ownerUrl, databaseUrl = ownerUrl, encryptionKey, roles }: InstallationOptions,
  started: AsyncDisposableStack,
): Promise<Installation> {
  const receiver = await startReceiver(started)
  const environment = {
    DATABASE_URL: databaseUrl,
    ENCRYPTION_KEY: encryptionKey,
    WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
    WEBHOOK_ALLOWED_PORTS: String(receiver.port),
    DRAIN_SECONDS: '0',
  }
  const processes = await Promise.all(
    roles.map(async (role): Promise<Process> => {
      const port = await freePort()
      const start = () => startRole(role, { ...environment, PORT: String(port) }, undefined, started)
      return { role, baseUrl: `http://127.0.0.1:${port}`, start, running: await start() }
    }),
  )
  const baseUrls = processes.flatMap(({ role, baseUrl }) => (role === 'worker' ? [] : [baseUrl]))
  const customer = await makeCustomer(ownerUrl, baseUrls[0] ?? '', receiver.url, started)
  return { processes, baseUrls, receiver, customer }
}
