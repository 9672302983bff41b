import { expect } from '@jest/globals'
import request from 'supertest'
import type { components } from '../../../generated/types.ts'
import { bearer } from '../../support/opspilot365.ts'
import type { TestServer } from '../../support/server.ts'
import { base, type Customer } from './client.ts'

export type Subscription = components['schemas']['IdentityOpsAlertSubscription']

type Keys = Pick<Customer, 'keys'>

export const subscriptionsPath = `${base}/alert-subscriptions`

export const mail = (...recipients: string[]) => ({
  name: 'Told by mail',
  triggers: ['NEW_FINDING'],
  channel: 'EMAIL',
  recipients,
})
export const inApp = { name: 'Told here', triggers: ['NEW_FINDING'], channel: 'IN_APP' }

/** What somebody does with the keys of a customer, of the one of the test where none is given. */
export function createSubscribing(server: TestServer, customer: () => Customer) {
  const post = (body: object, { keys }: Keys = customer()) =>
    request(server.baseUrl).post(subscriptionsPath).set(bearer(keys.write)).send(body)
  return {
    post,
    async list({ keys }: Keys = customer(), query = '') {
      const answer = await request(server.baseUrl).get(`${subscriptionsPath}${query}`).set(bearer(keys.read))
      expect(answer.status).toBe(200)
      return answer.body as { data: Subscription[]; pagination: object }
    },
    /** What is wrong with a request, as its answer says it: field and words. */
    async refused(body: object): Promise<[string, string][]> {
      const answer = await post(body)
      expect([answer.status, answer.body]).toEqual([
        400,
        { error: expect.objectContaining({ code: 'VALIDATION_ERROR' }) },
      ])
      const { error } = answer.body as {
        error: { details: { fields?: { field: string; message: string }[] } }
      }
      return (error.details.fields ?? []).map(({ field, message }) => [field, message])
    },
  }
}
