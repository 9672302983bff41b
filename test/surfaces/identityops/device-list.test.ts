import { describe, expect, test } from '@jest/globals'
import { guid } from '../../support/scanned-directory.ts'
import type { Listing } from './asset-readings.ts'
import { createCustomer } from './client.ts'
import { type Device, everyone, useDevices } from './device-readings.ts'

const { server, expectRefused, get, read, names } = useDevices()
const but = (...left: string[]) => everyone.filter((name) => !left.includes(name))

describe('the list of devices', () => {
  test('has all of them by name, both ways', async () => {
    expect(await names()).toEqual(everyone)
    expect(await names('sort=name&order=desc')).toEqual(everyone.toReversed())
  })

  test.each([
    ['sort=lastCheckInAt', ['Ana, before', 'Gal', 'Franc'], ['Hana', 'Ivo', 'Jan', 'Katja']],
    ['sort=lastCheckInAt&order=desc', ['Ana', 'Boris', 'Cilka'], ['Hana', 'Ivo', 'Jan', 'Katja']],
    ['sort=lastActivityAt', ['Hana', 'Ivo', 'Gal'], ['Jan', 'Katja']],
    ['sort=lastActivityAt&order=desc', ['Ana, before', 'Ana', 'Boris'], ['Jan', 'Katja']],
  ])('%s begins with %j, and those of which it is not known come last: %j', async (query, first, last) => {
    const found = await names(query)
    expect(found).toHaveLength(12)
    expect([found.slice(0, 3), found.slice(-last.length).toSorted()]).toEqual([first, last])
  })

  test.each([
    ['compliance=COMPLIANT', ['Ana', 'Ana, before', 'Franc', 'Katja']],
    ['compliance=NONCOMPLIANT', ['Boris', 'Ivo']],
    ['compliance=ERROR&compliance=IN_GRACE_PERIOD', ['Cilka', 'Dane', 'Gal']],
    ['compliance=UNKNOWN', ['Eva']],
    ['compliance=NOT_MANAGED', ['Hana', 'Jan']],
    ['os=WINDOWS', ['Ana', 'Ana, before', 'Boris', 'Cilka', 'Dane', 'Eva', 'Hana']],
    ['os=macos', ['Ivo', 'Katja']],
    ['os=iOS', ['Franc']],
    ['os=linux', ['Jan']],
    ['os=plan9', []],
    ['supported=false', ['Cilka', 'Katja']],
    ['supported=true', but('Cilka', 'Katja', 'Gal', 'Jan')],
    ['encrypted=false', ['Boris']],
    ['encrypted=true', but('Boris', 'Eva', 'Hana', 'Ivo', 'Jan')],
    ['managed=false', ['Hana', 'Jan']],
    ['managed=true', but('Hana', 'Jan')],
    ['inactiveFor=90', ['Hana', 'Jan']],
    ['inactiveFor=3', but('Ana', 'Ana, before', 'Boris', 'Katja')],
    ['inactiveFor=101', []],
    ['noCheckInFor=30', ['Ana, before']],
    ['noCheckInFor=46', []],
    ['ownership=PERSONAL', ['Dane', 'Franc']],
    ['ownership=COMPANY', ['Ana', 'Ana, before', 'Boris', 'Cilka', 'Eva', 'Gal', 'Katja']],
    ['ownership=UNKNOWN', ['Hana', 'Ivo', 'Jan']],
    ['rule=DEV-001', ['Hana', 'Jan']],
    ['rule=DEV-002', ['Boris', 'Dane', 'Gal']],
    ['rule=DEV-003', ['Ana, before']],
    ['rule=DEV-004', ['Boris']],
    ['rule=DEV-006', ['Cilka', 'Katja']],
    ['search=aNA', ['Ana', 'Ana, before', 'Hana']],
    ['search=user1@', ['Ana', 'Ana, before', 'Boris', 'Cilka', 'Dane', 'Eva', 'Franc', 'Gal']],
    ['search=macbook', ['Ivo']],
    [`search=${guid(2302).toUpperCase()}`, ['Boris']],
    [`search=${guid(301)}`, ['Ana', 'Ana, before']],
    ['compliance=ERROR&ownership=PERSONAL&os=windows&inactiveFor=2&search=d', ['Dane']],
  ])('has what %s asks for, and all of it', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
    expect((await read(query)).pagination.total).toBe(expected.length)
  })

  test('is read page by page, and none is lost or told twice', async () => {
    for (const sort of ['name', 'lastCheckInAt', 'lastActivityAt'])
      for (const order of ['asc', 'desc']) {
        const pages = await Promise.all(
          [1, 2, 3].map(
            async (page) =>
              (await get(`sort=${sort}&order=${order}&limit=5&page=${page}`)).body as Listing<Device>,
          ),
        )
        expect(pages.flatMap(({ data }) => data.map(({ name }) => name)).toSorted()).toEqual(
          everyone.toSorted(),
        )
        expect(pages[2]?.pagination).toEqual({ page: 3, limit: 5, total: 12, totalPages: 3 })
      }
  })

  test('sums up all devices, whatever is asked for', async () => {
    const expected = {
      byCompliance: {
        COMPLIANT: 4,
        NONCOMPLIANT: 2,
        IN_GRACE_PERIOD: 1,
        ERROR: 2,
        UNKNOWN: 1,
        NOT_MANAGED: 2,
      },
      byOs: [
        { name: 'Windows', devices: 7 },
        { name: 'macOS', devices: 2 },
        { name: 'Android', devices: 1 },
        { name: 'Linux', devices: 1 },
        { name: 'iOS', devices: 1 },
      ],
      unencrypted: 1,
      stale: 2,
    }
    expect((await read()).summary).toEqual(expected)
    expect((await read('compliance=ERROR&search=nobody')).summary).toEqual(expected)
  })

  test.each([
    ['compliance=compliant', 'compliance.0'],
    ['supported=unknown', 'supported'],
    ['encrypted=0', 'encrypted'],
    ['managed=null', 'managed'],
    ['inactiveFor=0', 'inactiveFor'],
    ['inactiveFor=3651', 'inactiveFor'],
    ['noCheckInFor=1.5', 'noCheckInFor'],
    ['ownership=MINE', 'ownership'],
    [`os=${'x'.repeat(101)}`, 'os'],
    ['os=%00', 'os'],
    ['rule=DEV', 'rule'],
    ['sort=compliance', 'sort'],
    ['page=0', 'page'],
    ['stale=true', 'stale'],
  ])('refuses %s, and names %s', expectRefused)

  test('says which scan it is of, and is empty without one', async () => {
    expect((await read()).scan).toMatchObject({ coverage: 'FULL', gaps: [] })
    const other = await createCustomer(server)
    expect((await get('', other.keys.read)).body).toEqual({
      data: [],
      pagination: { page: 1, limit: 25, total: 0, totalPages: 0 },
      summary: {
        byCompliance: {
          COMPLIANT: 0,
          NONCOMPLIANT: 0,
          IN_GRACE_PERIOD: 0,
          ERROR: 0,
          UNKNOWN: 0,
          NOT_MANAGED: 0,
        },
        byOs: [],
        unencrypted: 0,
        stale: 0,
      },
      scan: null,
    })
  })
})
