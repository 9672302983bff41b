import { countries } from 'countries-list'

/** The library also has codes that ISO 3166-1 reserves or leaves to users, without assigning them to a country. */
const reserved = new Set(['AC', 'TA'])

/** English names of countries by ISO 3166-1 alpha-2 code. */
export const countryNames: ReadonlyMap<string, string> = new Map(
  Object.entries(countries)
    .filter(([code, country]) => !reserved.has(code) && !('userAssigned' in country))
    .map(([code, { name }]) => [code, name]),
)
