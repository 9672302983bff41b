import { describe, expect, test } from '@jest/globals'
import type { DeltaPage, User } from '../../../src/connectors/microsoft-graph/index.ts'
import { forgottenForms } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import { connect, contoso, faultOf, gather, simulate } from './connection.ts'

const tenant = contoso.entraTenantId

async function read(delta: AsyncIterable<DeltaPage<User>>) {
  const pages: DeltaPage<User>[] = []
  for await (const page of delta) pages.push(page)
  return {
    pages,
    items: pages.flatMap(({ items }) => items as (Partial<User> & { id: string })[]),
    removed: pages.flatMap(({ removed }) => removed),
    link: pages.at(-1)!.deltaLink!,
  }
}

describe('given a first delta read', () => {
  test('when it ends, then everybody came once, as complete as in a listing, and the last page has the link', async () => {
    const simulator = await simulate({ users: 450 })
    const graph = connect(simulator)
    const first = await read(graph.userChanges())
    expect(first.items).toEqual(await gather(graph.users()))
    expect(first.pages.map(({ scope, begins }) => [scope, begins])).toEqual([
      ['full', true],
      ['full', false],
      ['full', false],
    ])
    expect(first.pages.map(({ deltaLink }) => deltaLink !== null)).toEqual([false, false, true])
  })

  test('when nothing happened since, then the next read has nothing', async () => {
    const graph = connect(await simulate())
    const { link } = await read(graph.userChanges())
    const next = await read(graph.userChanges(link))
    expect(next.pages).toMatchObject([{ scope: 'changes', begins: true, items: [], removed: [] }])
  })
})

describe('given changes since a delta link', () => {
  test('when they are read, then they hold what was changed, created and removed, and only that', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    const { items, link } = await read(graph.userChanges())
    const [changed, removed, unlicensed] = [items[40]!.id, items[41]!.id, items[13]!]
    await graph.updateUser(changed, { jobTitle: 'Astronaut', department: null })
    await graph.deleteUser(removed)
    const { id: created } = await graph.createUser({
      displayName: 'Nova Vega',
      userPrincipalName: `nova.vega@${contoso.domain}`,
      mailNickname: 'nova.vega',
      password: 'Correct-Horse-9',
    })
    await graph.assignLicense(unlicensed.id, {
      remove: unlicensed.assignedLicenses!.map(({ skuId }) => skuId),
    })

    const next = await read(graph.userChanges(link))
    expect(next.items.map(({ id }) => id).sort()).toEqual([changed, created, unlicensed.id].sort())
    expect(next.items.find(({ id }) => id === changed)).toMatchObject({
      jobTitle: 'Astronaut',
      department: null,
    })
    expect(next.items.find(({ id }) => id === unlicensed.id)).toMatchObject({ assignedLicenses: [] })
    expect(next.removed).toEqual([{ id: removed, reason: 'changed' }])
    expect((await read(graph.userChanges(next.link))).items).toEqual([])
  })

  test('when somebody else made them, then they are seen too', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    const { items, link } = await read(graph.userChanges())
    simulator.changeUser(tenant, items[50]!.id, { accountEnabled: false })
    simulator.removeUser(tenant, items[51]!.id)
    const next = await read(graph.userChanges(link))
    expect(next.items).toMatchObject([{ id: items[50]!.id, accountEnabled: false }])
    expect(next.removed).toMatchObject([{ id: items[51]!.id }])
  })

  test('when there are more than a page of them, then all pages are read', async () => {
    const simulator = await simulate({ users: 600 })
    const graph = connect(simulator)
    const { items, link } = await read(graph.userChanges())
    for (const { id } of items.slice(0, 450)) simulator.changeUser(tenant, id, { officeLocation: 'Lisbon' })
    const next = await read(graph.userChanges(link))
    expect(next.pages).toHaveLength(3)
    expect(next.items).toHaveLength(450)
  })

  test('when an item has a few fields only, then the others stay absent', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    const { link } = await read(graph.userChanges())
    simulator.fail({
      kind: 'rewrite',
      on: /delta/,
      rewrite: (body) => ({ ...(body as object), value: [{ id: 'u1', jobTitle: null }] }),
    })
    expect((await read(graph.userChanges(link))).items).toStrictEqual([{ id: 'u1', jobTitle: null }])
  })

  test('when one field is not what it should be, then the answer is invalid', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    const { link } = await read(graph.userChanges())
    simulator.fail({
      kind: 'rewrite',
      on: /delta/,
      rewrite: (body) => ({ ...(body as object), value: [{ id: 'u1', accountEnabled: 3 }] }),
    })
    expect(await faultOf(read(graph.userChanges(link)))).toMatchObject({ kind: 'invalid_response' })
  })
})

describe('given a link that Graph has forgotten', () => {
  test.each(forgottenForms.filter((form) => form !== 'malformed'))(
    'when changes are read and it says so as `%s`, then the read starts over and says so',
    async (form) => {
      const simulator = await simulate()
      const graph = connect(simulator)
      const { link } = await read(graph.userChanges())
      simulator.expireDeltaLinks(form)
      const next = await read(graph.userChanges(link))
      expect(next.pages[0]).toMatchObject({ scope: 'full', begins: true })
      expect(next.items).toHaveLength(250)
      expect((await read(graph.userChanges(next.link))).items).toEqual([])
    },
  )

  test('when it happens in the middle of a full read, then that one begins again', async () => {
    const simulator = await simulate({ users: 450 })
    const pages: DeltaPage<User>[] = []
    for await (const page of connect(simulator).userChanges()) {
      pages.push(page)
      if (pages.length === 1) simulator.expireDeltaLinks()
    }
    expect(pages.map(({ begins }) => begins)).toEqual([true, true, false, false])
  })

  test('when every link is forgotten at once, then the read fails instead of going on for ever', async () => {
    const simulator = await simulate()
    simulator.fail({ kind: 'status', status: 410, times: 100, on: /delta/ })
    expect(await faultOf(read(connect(simulator).userChanges()))).toMatchObject({
      kind: 'refused',
      status: 410,
    })
  })
})

describe('given a link from now on', () => {
  test('when users are listed after it was taken, then the two together miss nothing', async () => {
    const simulator = await simulate()
    const graph = connect(simulator)
    const link = await graph.userChangesFromNow()
    const before = await gather(graph.users())
    simulator.changeUser(tenant, before[60]!.id, { city: 'Rome', jobTitle: 'Scribe' })
    const next = await read(graph.userChanges(link))
    expect(next.items).toMatchObject([{ id: before[60]!.id, jobTitle: 'Scribe' }])
  })
})

test('given a delta link to another host, when it is used, then no request is made', async () => {
  const simulator = await simulate()
  const fault = await faultOf(
    read(connect(simulator).userChanges('https://graph.example/v1.0/users/delta?x')),
  )
  expect(fault).toMatchObject({ kind: 'invalid_response' })
  expect(simulator.requests()).toHaveLength(0)
})

test('given groups, when their changes are read, then all come first and none later', async () => {
  const graph = connect(await simulate())
  const first: unknown[] = []
  let link = ''
  for await (const page of graph.groupChanges()) {
    first.push(...page.items)
    link = page.deltaLink ?? ''
  }
  expect(first).toEqual(await gather(graph.groups()))
  for await (const page of graph.groupChanges(link))
    expect(page).toMatchObject({ scope: 'changes', items: [] })
})
