import { beforeAll, expect, test } from '@jest/globals'
import request from 'supertest'
import { bearer } from '../../support/opspilot365.ts'
import { guid } from '../../support/scanned-directory.ts'
import { base, createCustomer } from './client.ts'
import { entry, useGroups } from './group-readings.ts'

// What is searched of a finding: the name and the id of its object, and the name of what it is about there.

const { server, scan } = useGroups()

/** A name as long as a directory has them, of letters that take the most room. */
const widest = '𐐀'.repeat(256)
const names = ['ÄRGER im Betrieb', 'Łódź', '100 % of_all\\', widest, `${'x'.repeat(249)} ending`]
const idOf = (name: string) => guid(301 + names.indexOf(name))

let find: (term: string) => Promise<(string | null)[]>

beforeAll(async () => {
  // Given groups that nobody owns
  const customer = await createCustomer(server)
  await scan({ groups: names.map((name, index) => entry(301 + index, name, { owners: [] })) }, { customer })
  find = async (term) => {
    const { status, body } = await request(server.baseUrl)
      .get(`${base}/findings`)
      .query({ rule: 'GRP-001', search: term })
      .set(bearer(customer.keys.read))
    expect([status, body]).toEqual([200, expect.anything()])
    const { data } = body as { data: { object: { name: string | null } }[] }
    return data.map(({ object }) => object.name)
  }
})

test.each([
  ['a part of the name', 'betrieb', 'ÄRGER im Betrieb'],
  ['the name in other letters', 'ärger IM', 'ÄRGER im Betrieb'],
  ['letters that are no Latin-1', 'łÓDŹ', 'Łódź'],
  ['what a pattern would take for anything', '% of_all\\', '100 % of_all\\'],
  ['letters beyond two bytes', '𐐨𐐀', widest],
  ['the end of a long name', 'X ENDING', `${'x'.repeat(249)} ending`],
  ['the id', guid(302).toUpperCase(), 'Łódź'],
  ['a part of the id', guid(301).slice(4), 'ÄRGER im Betrieb'],
])('is found by %s', async (_, term, name) => {
  expect(idOf(name)).toMatch(/-/)
  expect(await find(term)).toEqual([name])
})

test.each([
  ['a pattern', 'Łód_'],
  ['letters without their marks', 'lodz'],
  ['words of the finding itself', 'nobody owns'],
])('is not found by %s', async (_, term) => {
  expect(await find(term)).toEqual([])
})
