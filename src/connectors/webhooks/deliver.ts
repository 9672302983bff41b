import { isUtf8 } from 'node:buffer'
import { Webhook } from 'standardwebhooks'
import { judgeTarget, type Network, type Refusal, type Resolve } from './address-guard.ts'
import { BODY_BYTES, exchange, type Interruption } from './exchange.ts'
import { readRetryAfter } from '../retry-after.ts'

/** One attempt at delivering one message. */
export interface Delivery {
  url: string
  /** JSON. Sent, and signed, as it is. */
  body: string | Uint8Array
  /** The same at every attempt, for the receiver to know a message that it has already had. */
  id: string
  /** `whsec_…`, each adding a signature: two while a rotation runs. */
  secrets: readonly string[]
  /** Time of this attempt; receivers refuse what is more than minutes old. */
  timestamp: Date
  /** Networks that receivers may live in besides the public internet. */
  allowedNetworks: readonly Network[]
  /** 80 and 443 when left out. */
  allowedPorts?: readonly number[] | undefined
  /** Milliseconds for everything: resolving, connecting, sending, and reading the response. */
  timeout?: number | undefined
  /** Abandons the attempt. */
  signal?: AbortSignal | undefined
  /** The system's resolver when left out. */
  resolve?: Resolve | undefined
}

/** Why an attempt failed: the target is none, no whole response came, or the response is not the right one. */
type DeliveryError = Refusal | Interruption | 'redirected' | 'unsuccessful_status'

export interface DeliveryResult {
  outcome: 'succeeded' | 'failed'
  /** Null when no response began. */
  status: number | null
  /** The start of the response's body as text, without NUL characters; empty if it is compressed. */
  responseStart: string
  /** Seconds to wait that the receiver asked for, at most a day. */
  retryAfter: number | null
  /** Whether the receiver said, with status 410, that it wants no more. */
  gone: boolean
  /** Null when the delivery succeeded. */
  error: DeliveryError | null
  milliseconds: number
}

const TIMEOUT = 15_000

/**
 * Sends a message to a receiver, signed after the Standard Webhooks specification
 * (https://www.standardwebhooks.com). Only a status from 200 to 299 is success; redirects are not followed.
 * The target is judged anew, and the connection goes to an address that was judged. Whatever the receiver
 * does becomes a result, after `timeout` at the latest.
 * @throws TypeError for a body that is not UTF-8, or an id that fits no header.
 * @throws Error for secrets that are none.
 * @throws the reason of `signal`, if that ends the attempt.
 */
export async function deliver(delivery: Delivery): Promise<DeliveryResult> {
  const { url, allowedNetworks, allowedPorts, resolve, timeout = TIMEOUT } = delivery
  const started = performance.now()
  const body = Buffer.from(delivery.body)
  const headers = toHeaders(delivery, body)

  const deadline = AbortSignal.timeout(timeout)
  const signal = delivery.signal === undefined ? deadline : AbortSignal.any([deadline, delivery.signal])
  const judgement = await judgeTarget(url, { allowedNetworks, allowedPorts, resolve, signal })
  const answer = judgement.allowed
    ? await exchange({ url: judgement.url, addresses: judgement.addresses, headers, body, signal })
    : null
  // A response that came whole counts, even if the caller gave up at that moment.
  if (answer?.interruption !== null) delivery.signal?.throwIfAborted()

  const status = answer?.status ?? null
  const wait = readRetryAfter(answer?.retryAfter, Date.now())
  const error = judgement.allowed
    ? (answer?.interruption ?? errorOfStatus(status))
    : deadline.aborted
      ? 'timeout'
      : judgement.reason
  return {
    outcome: error === null ? 'succeeded' : 'failed',
    status,
    responseStart: toText(answer?.bodyStart),
    retryAfter: wait === null ? null : Math.ceil(wait / 1000),
    gone: status === 410,
    error,
    milliseconds: Math.round(performance.now() - started),
  }
}

function toHeaders({ id, timestamp, secrets }: Delivery, body: Buffer): Record<string, string> {
  if (secrets.length === 0) throw new Error('A delivery needs a secret.')
  // What is signed is text: other bytes would be sent unlike what was signed.
  if (!isUtf8(body)) throw new TypeError('The body is not UTF-8.')
  const text = body.toString()
  return {
    'content-type': 'application/json',
    'content-length': String(body.length),
    'accept-encoding': 'identity',
    'user-agent': 'Tenantry-Webhooks/1.0',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, timestamp, text)).join(' '),
  }
}

function errorOfStatus(status: number | null): DeliveryError | null {
  if (status !== null && status >= 200 && status < 300) return null
  return status !== null && status >= 300 && status < 400 ? 'redirected' : 'unsuccessful_status'
}

/** Reads UTF-8 whatever the bytes are; Postgres stores no NUL in text. */
function toText(bytes: Buffer | undefined): string {
  // A character that the limit cut in two is left out.
  const text = new TextDecoder().decode(bytes, { stream: bytes?.length === BODY_BYTES })
  return text.replaceAll('\0', '')
}
