const givenNames =
  'Ana Ben Carla Dario Elif Farid Grace Hugo Ines Jonas Keiko Liam Mira Noah Olga Pedro Quinn Rosa Sami Tara Umar Vera Wim Xenia Yusuf Zoe'.split(
    ' ',
  )
const surnames =
  'Novak Berg Costa Dahl Eriksen Fischer Garcia Haddad Ivanov Jensen Kaya Lopez Marino Nilsen Okafor Petrov Quiroga Rossi Silva Tanaka Urban Varga Weber Young Zeman'.split(
    ' ',
  )
const roles: readonly (readonly [department: string, jobTitle: string])[] = [
  ['Sales', 'Account manager'],
  ['Sales', 'Sales lead'],
  ['Finance', 'Controller'],
  ['Engineering', 'Engineer'],
  ['Engineering', 'Team lead'],
  ['Operations', 'Dispatcher'],
  ['Human Resources', 'Recruiter'],
  ['Marketing', 'Designer'],
]
const countries = ['SI', 'DE', 'SE', 'NL', 'US']

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** The `index`-th invented person at `domain`: the same one each time. */
export function person(index: number, domain: string) {
  const givenName = pick(givenNames, index)
  const surname = pick(surnames, Math.floor(index / givenNames.length) + index * 7)
  const [department, jobTitle] = pick(roles, index * 3)
  // Only the same names again would make the same address again.
  const round = Math.floor(index / (givenNames.length * surnames.length))
  const address = `${givenName}.${surname}${round === 0 ? '' : round}@${domain}`.toLowerCase()
  return {
    user_principal_name: address,
    display_name: `${givenName} ${surname}`,
    given_name: givenName,
    surname,
    mail: address,
    job_title: jobTitle,
    department,
    usage_location: pick(countries, index),
    account_enabled: index % 11 !== 10,
  }
}
