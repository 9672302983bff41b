import { parseNetworks } from '../../src/connectors/webhooks/address-guard.ts'
import type { Delivery } from '../../src/connectors/webhooks/deliver.ts'

export const SECRET = 'whsec_dGVuYW50cnktd2ViaG9vay1zZWNyZXQtb25lISE='

/** The addresses of this machine. */
export const LOOPBACK = parseNetworks(['127.0.0.0/8', '::1/128'])

/** A delivery to a URL on this machine, its port permitted. */
export function toDelivery(url: string, changes: Partial<Delivery> = {}): Delivery {
  return {
    url,
    body: '{"event":"user.created"}',
    id: 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W',
    secrets: [SECRET],
    timestamp: new Date(),
    allowedNetworks: LOOPBACK,
    allowedPorts: [Number(URL.parse(url)?.port || 80)],
    ...changes,
  }
}
