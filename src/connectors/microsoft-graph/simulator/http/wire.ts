import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Answer } from './answers.ts'
import type { Fault } from './disturbances.ts'

const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'

/** Writes `answer`, spoilt by `fault` where it concerns the writing. */
export function send(response: ServerResponse, answer: Answer, fault: Fault | null): void {
  const { status, headers = {}, body } = answer
  const all: Record<string, string> = { 'request-id': randomUUID(), ...headers }
  if (body === undefined) {
    response.writeHead(status, all).end()
    return
  }
  const text = spoilt(JSON.stringify(fault?.kind === 'rewrite' ? fault.rewrite(body) : body), fault)
  const length = String(Buffer.byteLength(text))
  response.writeHead(status, { 'content-type': JSON_TYPE, ...all, 'content-length': length })
  if (fault?.kind === 'cut_midway') {
    response.write(text.slice(0, text.length / 2), () => response.destroy())
    return
  }
  response.end(text)
}

function spoilt(text: string, fault: Fault | null): string {
  if (fault?.kind === 'invalid_json') return text.slice(0, text.length / 2)
  if (fault?.kind === 'html') return '<!doctype html><title>Sign in</title><p>Sign in to go on.</p>'
  if (fault?.kind === 'oversized') return JSON.stringify({ value: ['x'.repeat(fault.bytes)] })
  return text
}
