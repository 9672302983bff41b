import fc, { type Arbitrary } from 'fast-check'

/** Texts that have a format, and ones that have not. */
const formats: Record<string, { right: Arbitrary<string>; wrong: string[] }> = {
  uuid: {
    right: fc.oneof(
      fc.uuid(),
      fc.uuid().map((id) => id.toUpperCase()),
    ),
    wrong: [
      'x',
      '3f2b8c1e5d4a4c6b9e8f7a6b5c4d3e2f',
      '3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2g',
      '3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f0',
      '{3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f}',
      'urn:uuid:3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f',
      ' 3f2b8c1e-5d4a-4c6b-9e8f-7a6b5c4d3e2f',
    ],
  },
  iri: {
    right: fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.constantFrom('HTTPS://Hooks.example/a', 'https://münchen.example/ü?ö=ß', 'hTTp://例子.公司'),
    ),
    wrong: [
      'x',
      '//host/path',
      'https//host',
      'https://a b.example',
      'https://host/{id}',
      'https://host/%zz',
    ],
  },
  email: {
    right: fc.oneof(
      fc.emailAddress(),
      fc.constantFrom(
        'müller@example.com',
        'A@MÜNCHEN.example',
        '用户@例子.公司',
        'a@xn--mnchen-3ya.example',
      ),
    ),
    wrong: [
      'a\u200B@b.example',
      '\u212Ate@b.example',
      'a@-ü.example',
      'ü@b',
      'x',
      '@',
      'a@',
      '@b.example',
      'a@b@c.example',
      'a b@c.example',
      'a..b@c.example',
    ],
  },
  'iana-timezone': {
    right: fc.constantFrom('UTC', 'Europe/Ljubljana', 'America/Argentina/Ushuaia', 'Etc/GMT+5'),
    wrong: ['+01:00', '1', 'Europe/', '/Ljubljana', 'Europe Ljubljana', 'Europe//Ljubljana'],
  },
  'idn-hostname': {
    right: fc.oneof(fc.domain(), fc.constantFrom('münchen.example', '例子.公司', 'XN--MNCHEN-3YA.example')),
    wrong: ['x', 'a..example', '-a.example', 'a b.example', 'a.example/', 'ü-.example', 'a_b.example'],
  },
  name: {
    right: fc.string({ unit: 'binary', minLength: 1 }).filter((text) => /[!-~\u00A1-\u00AC]/.test(text)),
    wrong: [' ', '     ', '\t\n', '\u00A0\u3000', '\u200B', '\u2060\uFEFF', '\u3164', '\u2800'],
  },
  permission: {
    right: fc.constantFrom('users.read', 'users.create', 'roles.update', 'organizations.delete'),
    wrong: ['users', 'users.', '.read', 'users.read.all', 'users read', '*'],
  },
  instant: {
    right: fc
      .date({ min: new Date(0), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
      .chain((date) => {
        const iso = date.toISOString()
        const day = iso.slice(0, 10)
        const seconds = `${day} ${iso.slice(11, 19)}`
        return fc.constantFrom(iso, day, `${seconds}+00`, `${seconds}.123456 UTC`, date.toUTCString())
      }),
    wrong: [
      'x',
      '',
      '2026',
      '2026-03',
      '20260301',
      '2026-03-01T',
      '2026-03-01T08',
      '01/03/2026',
      '2026-03-01 CET',
    ],
  },
  date: {
    right: fc
      .date({ min: new Date(0), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    wrong: ['x', '2026-03', '2026-3-1', '20260301', '2026-13-01', '2026-02-30', '2026-03-01T08:00:00Z'],
  },
  'date-time': {
    right: fc
      .date({ min: new Date(0), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    wrong: ['x', '2026-03-01', '2026-03-01T08:00:00', '2026-13-01T08:00:00Z', '2026-02-30T08:00:00Z'],
  },
}

/** @throws Error for a format without examples */
export function formatOf(name: string) {
  const format = formats[name]
  if (format === undefined) throw new Error(`there are no examples of the format ${name}`)
  return format
}
