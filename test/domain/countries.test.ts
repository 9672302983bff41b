import { expect, test } from '@jest/globals'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { countryNames } from '../../src/domain/wifi/countries.ts'

test('the contract lists exactly the codes whose names are known: the 249 of ISO 3166-1', () => {
  const codes = contract.components.schemas.OptionalCountryCode.enum.filter(
    (code) => code !== '' && code !== null,
  )
  expect(codes).toEqual([...countryNames.keys()].sort())
  expect(codes).toHaveLength(249)
})

test('names are in English, and every country has one', () => {
  expect([countryNames.get('US'), countryNames.get('SI'), countryNames.get('XK')]).toEqual([
    'United States',
    'Slovenia',
    undefined,
  ])
  expect([...countryNames.values()].filter((name) => name.length < 3)).toEqual([])
})
