import { CAST } from '../directory/traits.ts'
import { type AppSpec, GONE } from './apps.ts'

const managed = (name: string, kind: 'system' | 'user', further: Partial<AppSpec> = {}): AppSpec => ({
  name,
  managed: kind,
  owners: [],
  signedIn: null,
  created: 240,
  ...further,
})

const sound = [[20, -90]] as const

/** What every directory has besides, with ids of its own: single facts that are easily taken for something else. */
export const furtherApps: readonly AppSpec[] = [
  // A key in use, a former one that expired, and one that is prepared.
  {
    name: 'Travel Booking',
    samlKeys: [
      [300, -120],
      [1400, 305],
      [5, -1090],
    ],
  },
  {
    name: 'Benefits Suite',
    samlKeys: [
      [1080, -15],
      [3, -1092],
    ],
  },
  {
    name: 'ConnectSyncProvisioning_SRV01',
    certificates: [
      [240, 60],
      [83, -7],
    ],
    roles: ['Directory.Read.All'],
    created: 240,
  },
  { name: 'Draft Registration', principal: false, created: 260, credentialUsed: null },
  { name: 'Quiet Backdoor', certificates: sound, principalSecrets: [[9, -700]] },
  {
    name: 'Rotated Uploader',
    secrets: [
      [400, 35],
      [60, -170],
    ],
  },
  {
    name: 'Approval API',
    certificates: sound,
    offers: { roles: ['Approvals.Process'], scopes: ['Approvals.Read'] },
  },
  {
    name: 'Approval Worker',
    certificates: sound,
    accessTo: [
      ['Approval API', 'Approvals.Process'],
      ['Approval API', null],
    ],
  },
  { name: 'Site Profiles', certificates: sound, roles: ['SharePoint User.ReadWrite.All'] },
  { name: 'Domain Registrar', certificates: sound, roles: ['Domain.ReadWrite.All'] },
  { name: 'Community Calendar', certificates: sound, owners: Array.from({ length: 25 }, (_, user) => user) },
  { name: 'Deployed Service', certificates: sound, owners: ['Approval Worker', CAST.steadyOwner] },
  { name: 'Left Behind', certificates: sound, owners: [GONE, CAST.steadyOwner] },
  {
    name: 'Microsoft 0ffice Support',
    home: 'elsewhere',
    owners: [],
    scopesByUsers: [[CAST.steadyOwner, 'User.Read Mail.Read']],
    created: 12,
  },
  {
    name: 'Slide Wizard',
    home: 'elsewhere',
    owners: [],
    scopesByUsers: [
      [CAST.steadyOwner, ' Files.ReadWrite.All  offline_access'],
      [CAST.ordinaryOwner, 'files.readwrite.all openid'],
      [CAST.helpdesk, 'FILES.READWRITE.ALL'],
    ],
  },
  {
    name: 'Contract Archive',
    home: 'elsewhere',
    verified: true,
    owners: [],
    scopesForAll: '  Mail.READ   files.read.all User.Read ',
  },
  managed('vm-billing-01', 'system'),
  managed('func-mailroom', 'system', { roles: ['Mail.Send'] }),
  managed('id-deployment', 'user', { roles: ['Application.ReadWrite.All'] }),
  managed('id-reporting', 'user', { roles: ['User.Read.All'] }),
  { name: 'Key Steward', certificates: sound, owners: [0, 1], directoryRole: 'Credential Keeper' },
  { name: 'Door Sign', certificates: sound, directoryRole: 'Badge Reader' },
]
