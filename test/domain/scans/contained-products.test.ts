import { describe, expect, test } from '@jest/globals'
import successors from '../../../src/domain/scans/data/plan-successors.json' with { type: 'json' }
import products from '../../../src/domain/scans/data/products.json' with { type: 'json' }
import {
  createFindContained,
  type HeldProduct,
  isContained,
} from '../../../src/domain/scans/engine/containment.ts'
import lists from '../../support/product-plans.json' with { type: 'json' }

type PartNumber = keyof typeof lists.products

const idOf = new Map(Object.entries(products.products).map(([id, { partNumber }]) => [partNumber, id]))
const planIds: Readonly<Record<string, string>> = successors.plans

/** A product with all of its service plans, as Microsoft lists them. */
const product = (partNumber: PartNumber, disabled: readonly string[] = []): HeldProduct => ({
  sku: {
    skuId: idOf.get(partNumber) ?? '',
    servicePlans: lists.products[partNumber].split(' ').map((name) => ({
      servicePlanId: planIds[name] ?? `id of ${name}`,
      servicePlanName: name,
      provisioningStatus: 'Success',
      appliesTo: 'User',
    })),
  },
  disabledPlans: disabled.map((name) => planIds[name] ?? `id of ${name}`),
  canReplace: true,
})

describe('a product gives nothing more', () => {
  test.each([
    ['SPE_E3', 'SPE_E5'],
    ['ENTERPRISEPACK', 'SPE_E5'],
    ['ENTERPRISEPACK', 'ENTERPRISEPREMIUM'],
    ['STANDARDPACK', 'ENTERPRISEPACK'],
    ['O365_BUSINESS_ESSENTIALS', 'O365_BUSINESS_PREMIUM'],
    ['O365_BUSINESS_ESSENTIALS', 'SPB'],
    ['O365_BUSINESS_PREMIUM', 'SPB'],
    ['O365_BUSINESS', 'SPB'],
    ['AAD_PREMIUM', 'SPE_E3'],
    ['EMS', 'SPE_E3'],
    ['EMS', 'EMSPREMIUM'],
    ['EXCHANGESTANDARD', 'ENTERPRISEPACK'],
    ['EXCHANGESTANDARD', 'SPE_E3'],
    ['POWER_BI_PRO', 'SPE_E5'],
    ['OFFICESUBSCRIPTION', 'SPE_E3'],
    ['DESKLESSPACK', 'SPE_F1'],
    ['WIN_DEF_ATP', 'SPE_E5'],
    ['MCOEV', 'SPE_E5'],
    ['VISIOONLINE_PLAN1', 'VISIOCLIENT'],
  ] as const)('%s beside %s', (inner, outer) => {
    expect(isContained(product(inner), product(outer))).toBe(true)
  })
})

describe('a product gives something that the other one lacks', () => {
  test.each([
    ['SPE_E5', 'SPE_E3'],
    ['SPB', 'O365_BUSINESS_PREMIUM'],
    ['SPB', 'SPE_E3'],
    ['SPE_F1', 'SPE_E3'],
    ['Microsoft_Teams_Premium', 'SPE_E5'],
    ['PROJECT_P1', 'PROJECTPROFESSIONAL'],
    // By its plans it would, though it is the greater of both.
    ['PROJECTPREMIUM', 'PROJECTPROFESSIONAL'],
  ] as const)('%s beside %s', (inner, outer) => {
    expect(isContained(product(inner), product(outer))).toBe(false)
  })
})

describe('plans that a user cannot use', () => {
  test('do not keep a product from being contained', () => {
    // Given Business Premium without all that Business Standard does not have
    const standard = new Set(lists.products.O365_BUSINESS_PREMIUM.split(' '))
    const more = lists.products.SPB.split(' ').filter((name) => !standard.has(name))
    expect(isContained(product('SPB', more), product('O365_BUSINESS_PREMIUM'))).toBe(true)
  })

  test('are not there in the greater product', () => {
    expect(isContained(product('EXCHANGESTANDARD'), product('SPE_E3', ['EXCHANGE_S_ENTERPRISE']))).toBe(false)
    expect(isContained(product('POWER_BI_PRO'), product('SPE_E5', ['EXCHANGE_S_ENTERPRISE']))).toBe(true)
  })

  test('leave nothing to be compared when they are all that a product has', () => {
    const all = lists.products.EXCHANGESTANDARD.split(' ')
    expect(isContained(product('EXCHANGESTANDARD', all), product('SPE_E3'))).toBe(false)
  })
})

describe('plans of the company', () => {
  test('are given to nobody, and are not compared', () => {
    const { sku } = product('EXCHANGESTANDARD')
    const company = {
      servicePlanId: 'x',
      servicePlanName: 'X',
      provisioningStatus: null,
      appliesTo: 'Company',
    }
    const withCompany = {
      sku: { ...sku, servicePlans: [...sku.servicePlans, company] },
      disabledPlans: [],
      canReplace: true,
    }
    expect(isContained(withCompany, product('SPE_E3'))).toBe(true)
  })

  test('without a name are told by their id', () => {
    const nameless = (held: HeldProduct): HeldProduct => ({
      ...held,
      sku: {
        ...held.sku,
        servicePlans: held.sku.servicePlans.map((plan) => ({ ...plan, servicePlanName: null })),
      },
    })
    expect(isContained(nameless(product('EXCHANGESTANDARD')), product('SPE_E3'))).toBe(true)
  })
})

describe('of the products of one user', () => {
  const find = (...names: PartNumber[]) => {
    const found = createFindContained()(names.map((name) => product(name)))
    const nameOf = (id: string) => names.find((name) => idOf.get(name) === id) ?? id
    return Object.fromEntries<string>(Array.from(found, ([inner, outer]) => [nameOf(inner), nameOf(outer)]))
  }

  test('each one that is contained in another is found', () => {
    expect(find('SPE_E5', 'AAD_PREMIUM', 'VISIOCLIENT')).toEqual({ AAD_PREMIUM: 'SPE_E5' })
    expect(find('SPE_E3', 'SPE_E5', 'AAD_PREMIUM')).toMatchObject({ SPE_E3: 'SPE_E5' })
    expect(find('SPE_E3')).toEqual({})
    expect(find()).toEqual({})
  })

  test('one is left of those that contain each other, and always the same one', () => {
    const once = find('Microsoft_365_Copilot', 'M365_Copilot')
    expect(Object.keys(once)).toHaveLength(1)
    expect(find('M365_Copilot', 'Microsoft_365_Copilot')).toEqual(once)
    expect(find('POWER_BI_PRO', 'POWER_BI_PRO_CE')).toEqual({ POWER_BI_PRO: 'POWER_BI_PRO_CE' })
  })

  test('what may take no other’s place is found, and finds none', () => {
    const trial = (name: PartNumber) => ({ ...product(name), canReplace: false })
    const findContained = createFindContained()
    expect(findContained([product('AAD_PREMIUM'), trial('SPE_E5')]).size).toBe(0)
    expect(findContained([trial('AAD_PREMIUM'), product('SPE_E5')]).size).toBe(1)
    // Of two that contain each other, the one that goes on stays.
    for (const [one, other] of [
      ['POWER_BI_PRO', 'POWER_BI_PRO_CE'],
      ['POWER_BI_PRO_CE', 'POWER_BI_PRO'],
    ] as const)
      expect(Array.from(findContained([trial(one), product(other)]).keys())).toEqual([idOf.get(one)])
  })

  test('never all are contained, whatever somebody has', () => {
    const findContained = createFindContained()
    const all = (Object.keys(lists.products) as PartNumber[]).map((name) => product(name))
    for (const one of all)
      for (const other of all) {
        if (one === other) continue
        expect(findContained([one, other]).size).toBeLessThan(2)
        const forwards = Array.from(findContained([one, other]))
        if (forwards.length > 0) expect(Array.from(findContained([other, one]))).toEqual(forwards)
      }
    expect(findContained(all).size).toBeLessThan(all.length)
  })
})
