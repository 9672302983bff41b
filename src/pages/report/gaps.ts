import { html } from '../html.ts'
import { table } from '../table.ts'
import { counted, shown } from '../text.ts'
import { id as ruleId, type Report } from './pieces.ts'

/** What people call what a scan reads. */
const sources: Readonly<Record<string, string>> = {
  applications: 'App registrations',
  servicePrincipals: 'Enterprise apps (service principals)',
  resources: 'Permissions that apps offer',
  grants: 'Delegated permissions that were granted',
  servicePrincipalSignIns: 'Sign-ins of apps',
  credentialSignIns: 'Sign-ins by credential',
  roleDefinitions: 'Directory roles',
  roleAssignments: 'Who has which role',
  roleEligibilities: 'Who may take up a role (Privileged Identity Management)',
  roleSchedules: 'For how long roles are held (Privileged Identity Management)',
  roleMembers: 'Members of groups that have a role',
  users: 'Users',
  signIns: 'Sign-ins of users',
  sponsors: 'Sponsors of guests',
  mailboxPurposes: 'What mailboxes are for',
  groups: 'Groups',
  registrations: 'Registered authentication methods',
  riskyServicePrincipals: 'Apps at risk (Identity Protection)',
  authorizationPolicy: 'What users may do by themselves',
  adminConsentRequestPolicy: 'Requests for consent',
  defaultAppManagementPolicy: 'Rules for credentials of apps',
  identitySecurityDefaults: 'Security defaults',
  conditionalAccessPolicies: 'Conditional Access',
  subscribedSkus: 'Products that are subscribed to',
  subscriptions: 'Subscriptions and when they renew',
  premiumLicenseInsight: 'Use of premium features',
  devices: 'Devices',
  managedDevices: 'Managed devices (Intune)',
  dns: 'Hosts of redirect addresses (DNS)',
}

/** What could not be read, and what cannot be said for it. */
export function notRead({ gaps, unknownRules }: Report) {
  return html`
    <section aria-labelledby="gaps">
      <h2 id="gaps">What could not be read</h2>
      ${
        gaps.length === 0 &&
        html`<p>
          ${
            unknownRules.length === 0
              ? 'Everything was read that a scan looks at.'
              : 'Everything was read that a scan looks at, and some rules could not be decided by it.'
          }
        </p>`
      }
      ${
        gaps.length > 0 &&
        html`
          <p>
            ${'Findings of a rule that could not be decided stay as they were in the scan before, and none counts as new or resolved.'}
          </p>
          ${table({
            caption: `${counted(gaps.length, 'source')} that could not be read`,
            isWide: true,
            columns: [
              { title: 'What', cell: ({ source }) => sources[source] ?? source },
              { title: 'Why', cell: ({ reason }) => shown(reason) },
              {
                title: 'Rules without an answer',
                cell: ({ rules }) =>
                  rules.length === 0 ? 'none: findings are only less precise' : rules.join(', '),
              },
            ],
            rows: gaps,
          })}
        `
      }
      ${
        unknownRules.length > 0 &&
        table({
          caption: `${counted(unknownRules.length, 'rule')} that could not be decided`,
          isWide: true,
          columns: [
            { title: 'Rule', cell: ({ id, title }) => html`${title} ${ruleId(id)}` },
            { title: 'Why', cell: ({ reason }) => shown(reason) },
          ],
          rows: unknownRules,
        })
      }
    </section>
  `
}
