import { createApiKey } from '../../../src/domain/access/api-keys.ts'
import type { KeyLevel } from '../../../src/domain/access/permissions.ts'
import { liveSide } from '../../../src/database/database.ts'
import { keyFormat } from '../../../src/surfaces/sixth/dialect.ts'
import { createMember, password } from '../../support/people.ts'
import { codesOf, type Trial } from '../../support/trials/trial.ts'

const codes = codesOf('sixth')

interface ErrorBody {
  code?: string
  message?: string
  details?: { fields?: { field: string; in: string; message: string }[] }
}

export const trial: Trial = {
  async createCaller({ owner, createOrganization }) {
    const side = liveSide(await createOrganization())
    const headersOf = async (level: KeyLevel) => {
      const { key } = await owner.withOrganization(
        side,
        (db) => createApiKey(db, keyFormat, { name: level, level, sandbox: false }),
        { actor: 'test' },
      )
      return { Authorization: `Key ${key}` }
    }
    const { username } = await owner.withOrganization(side, (db) => createMember(db, { role: 'owner' }), {
      actor: 'test',
    })
    const headers = await headersOf('admin')
    return {
      headers,
      others: {
        'read key': await headersOf('read'),
        'write key': await headersOf('write'),
        'admin key': headers,
      },
      prepare: async () => ({ username, password, url: 'https://hooks.adatum.example/news' }),
    }
  },
  strangers: [{ Authorization: 'Key sixth_live_00000000000000000000000000000000' }],
  nowhere: { username: 'nobody' },
  ignoresUnknownProperties: false,
  isSuccess: (body) => typeof body === 'object' && body !== null && !('code' in body),
  readRefusal: (_status, body) => {
    const { code = '', message = '', details } = body as ErrorBody
    const known = codes.get(code)
    return known === undefined ? null : { code: known, message, fields: details?.fields ?? [] }
  },
}
