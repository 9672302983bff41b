import { describe, expect, test } from '@jest/globals'
import { lookupHost } from '../../../src/domain/scans/redirect-hosts.ts'

describe('the host of a redirect address that is looked up', () => {
  test.each<[string, string | null]>([
    ['https://app.contoso.example/signin', 'app.contoso.example'],
    ['http://app.contoso.example:8080/', 'app.contoso.example'],
    ['HTTPS://App.Contoso.EXAMPLE', 'app.contoso.example'],
    ['https://app.contoso.example./signin', 'app.contoso.example'],
    ['https://bücher.example/anmelden', 'xn--bcher-kva.example'],
    ['https://_dev.contoso.example', '_dev.contoso.example'],
    ['https://contoso.azurewebsites.net/.auth', 'contoso.azurewebsites.net'],
    // What is no host of anybody's.
    ['https://intranet/signin', null],
    ['https://localhost:3000', null],
    ['http://app.localhost', null],
    ['https://printer.local/', null],
    ['https://wiki.corp.internal', null],
    ['https://contoso.onmicrosoft.com/app', null],
    ['https://CONTOSO.OnMicrosoft.com./app', null],
    ['https://*.contoso.example/signin', null],
    ['http://127.0.0.1:5000', null],
    ['https://192.0.2.10/', null],
    ['https://0xC0.0.2.10/', null],
    ['https://[2001:db8::1]/', null],
    // What leads to no host.
    ['com.contoso.app://auth', null],
    ['urn:ietf:wg:oauth:2.0:oob', null],
    ['ms-appx-web://Microsoft.AAD.BrokerPlugin/app.contoso.example', null],
    // What cannot be asked for.
    [`https://${'a'.repeat(64)}.example`, null],
    [`https://${Array(50).fill('abcdef').join('.')}.example`, null],
    ['https://a..example', null],
    ['https://', null],
    ['no address', null],
    ['', null],
  ])('of %s is %s', (uri, host) => {
    expect(lookupHost(uri)).toBe(host)
  })

  test.each(['notlocal.example', 'local.example', 'mylocal.example', 'onmicrosoft.com.example'])(
    'of https://%s is that, since it only looks like a reserved name',
    (name) => {
      expect(lookupHost(`https://${name}`)).toBe(name)
    },
  )
})
