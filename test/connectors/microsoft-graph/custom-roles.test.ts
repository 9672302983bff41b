import { describe, expect, test } from '@jest/globals'
import type { DirectorySpec } from '../../../src/connectors/microsoft-graph/simulator/index.ts'
import { connectReader, faultOf, gather, simulate } from './connection.ts'

const IN_BETA = /^\/beta\/roleManagement/

async function given(directory: Partial<DirectorySpec> = {}) {
  const simulator = await simulate(directory)
  const reader = connectReader(simulator, { totalTimeoutMs: 1000 })
  const privileges = async () => {
    const roles = await gather(reader.roleDefinitions())
    const told = roles.map(({ displayName, isPrivileged }) => [String(displayName), isPrivileged] as const)
    return Object.fromEntries(told)
  }
  const inBeta = () => simulator.requests().filter(({ path }) => IN_BETA.test(path))
  return { simulator, reader, privileges, inBeta }
}

describe('given directory roles that people made, when they are read', () => {
  test('then beta tells which ones are privileged, and nothing of those that are built in', async () => {
    const { privileges, inBeta } = await given()
    expect(await privileges()).toMatchObject({
      'Credential Keeper': true,
      'Badge Reader': false,
      'Global Administrator': null,
    })
    expect(inBeta().map(({ path }) => decodeURIComponent(path))).toEqual([
      '/beta/roleManagement/directory/roleDefinitions?$filter=isBuiltIn eq false&$select=id,isPrivileged',
    ])
  })

  test.each([400, 403, 404])(
    'and beta refuses with %s, then it is not known, and roles are there all the same',
    async (status) => {
      const { simulator, privileges } = await given()
      simulator.fail({ kind: 'status', status, on: IN_BETA, times: Infinity })
      expect(await privileges()).toMatchObject({
        'Credential Keeper': null,
        'Badge Reader': null,
        'Global Administrator': null,
      })
    },
  )

  test('and beta does not answer, then that is no answer', async () => {
    const { simulator, reader } = await given()
    simulator.fail({ kind: 'status', status: 503, on: IN_BETA, times: Infinity })
    expect(await faultOf(gather(reader.roleDefinitions()))).toMatchObject({ kind: 'unavailable' })
  })
})

test('given no role that people made, then beta is not asked', async () => {
  const { privileges, inBeta } = await given({ sound: true })
  expect(Object.keys(await privileges())).toContain('Global Administrator')
  expect(inBeta()).toEqual([])
})
