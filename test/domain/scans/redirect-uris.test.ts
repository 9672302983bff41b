import { describe, expect, test } from '@jest/globals'
import { assessed, foreign, healthyDirectory as directory } from '../../support/scanned-directory.ts'

const verdicts = (redirectUris: string[]) =>
  assessed(directory({ application: { web: { redirectUris } } })).redirectUris

describe('a redirect URI', () => {
  test.each([
    ['https://payroll.contoso.example/signin', 'OK'],
    ['http://localhost', 'OK'],
    ['http://localhost:8080/callback', 'OK'],
    ['http://127.0.0.1:5000', 'OK'],
    ['http://127.255.3.4', 'OK'],
    ['http://[::1]/', 'OK'],
    ['payroll://auth', 'OK'],
    ['urn:ietf:wg:oauth:2.0:oob', 'OK'],
    ['ms-appx-web://microsoft.aad.brokerplugin/1', 'OK'],
    ['https://login.microsoftonline.com/common/oauth2/nativeclient', 'OK'],
    ['http://payroll.contoso.example', 'INSECURE'],
    ['http://localhost.contoso.example', 'INSECURE'],
    ['http://128.0.0.1', 'INSECURE'],
    ['https://*.contoso.example/signin', 'WILDCARD'],
    ['http://*.contoso.example', 'WILDCARD'],
    ['https://contoso.example/*', 'OK'],
    ['https://payroll.azurewebsites.net/signin', 'SHARED_HOST'],
    ['https://payroll.westeurope.cloudapp.azure.com', 'SHARED_HOST'],
    ['https://payroll.cloudapp.net', 'SHARED_HOST'],
    ['https://payroll.trafficmanager.net', 'SHARED_HOST'],
    ['https://payroll.azureedge.net', 'SHARED_HOST'],
    ['https://payroll.blob.core.windows.net', 'SHARED_HOST'],
    ['https://contoso.github.io/payroll', 'SHARED_HOST'],
    ['https://payroll.vercel.app', 'SHARED_HOST'],
    ['https://payroll.netlify.app', 'SHARED_HOST'],
    ['https://payroll.herokuapp.com', 'SHARED_HOST'],
    ['https://contoso.co.uk', 'OK'],
    ['/signin', 'UNKNOWN'],
    ['https://', 'UNKNOWN'],
    ['', 'UNKNOWN'],
  ])('%s: %s', (uri, verdict) => {
    const [judged] = verdicts([uri])
    expect(judged).toMatchObject({ uri, kind: 'WEB', verdict })
    expect(judged?.reason === null).toBe(verdict === 'OK')
  })

  test('that is not safe says which host is concerned, and why', () => {
    expect(verdicts(['https://payroll.azurewebsites.net/signin'])[0]?.reason).toBe(
      'Anybody can have a host below azurewebsites.net: once payroll.azurewebsites.net is given up, somebody else can take it.',
    )
  })
})

test('the redirect URIs of an app are those of its registration, each once; else those of its service principal', () => {
  const application = {
    web: { redirectUris: ['https://b.example', 'https://a.example', 'https://a.example'] },
    spa: { redirectUris: ['https://a.example'] },
    publicClient: { redirectUris: ['http://localhost'] },
  }
  const servicePrincipal = { replyUrls: ['https://c.example'] }
  const kinds = (given: Parameters<typeof directory>[0]) =>
    assessed(directory(given)).redirectUris.map(({ kind, uri }) => `${kind} ${uri}`)
  expect(kinds({ application, servicePrincipal })).toEqual([
    'PUBLIC http://localhost',
    'SPA https://a.example',
    'WEB https://a.example',
    'WEB https://b.example',
  ])
  expect(kinds({ application: null, servicePrincipal: { ...foreign, ...servicePrincipal } })).toEqual([
    'REPLY https://c.example',
  ])
})
