import type { AppAssessment, Severity } from '../../evaluation.ts'
import type { Rule } from '../rule.ts'
import { weights } from '../weights.ts'
import { isOwnAndEnabled } from './scope.ts'

type Verdict = AppAssessment['redirectUris'][number]['verdict']

/** Where the address itself is the fault. Whether its name resolves is another rule's. */
const unsafe: { readonly [V in Verdict]?: { severity: Severity; points: number; says: string } } = {
  INSECURE: { severity: 'HIGH', points: weights['APP-030'].open, says: 'without encryption' },
  WILDCARD: { severity: 'HIGH', points: weights['APP-030'].open, says: 'with a wildcard in its host' },
  SHARED_HOST: {
    severity: 'MEDIUM',
    points: weights['APP-030'].sharedHost,
    says: 'below a domain that everybody can have a host of',
  },
  UNKNOWN: {
    severity: 'LOW',
    points: weights['APP-030'].unreadable,
    says: 'that cannot be read as an address',
  },
}

/** Where apps let people be sent with their codes and tokens. */
export const redirectRules: readonly Rule<'app'>[] = [
  {
    id: 'APP-030',
    title: 'Unsafe redirect URI',
    category: 'CONFIGURATION',
    severity: 'HIGH',
    explanation:
      'After signing in, people are sent to this address with a code or token. Whoever can read what is sent there, or can take the host, receives it in their place.',
    remediation:
      'Remove addresses that are not in use. Use https, a host of your own for each of the others, and no wildcard.',
    scope: 'app',
    needs: ['applications', 'servicePrincipals'],
    appliesTo: isOwnAndEnabled,
    evaluate: ({ name, redirectUris }) =>
      redirectUris.flatMap(({ uri, kind, address }) => {
        const fault = unsafe[address.verdict]
        if (!fault) return []
        return {
          sub: uri,
          subject: { type: 'redirectUri', id: uri, name: uri },
          severity: fault.severity,
          points: fault.points,
          summary: `"${name}" sends people to ${uri === '' ? 'an empty address' : uri}, ${fault.says}.`,
          evidence: [
            { field: 'redirectUri', value: uri },
            { field: 'kind', value: kind },
            { field: 'reason', value: address.reason ?? '' },
          ],
        }
      }),
  },
  {
    id: 'APP-031',
    title: 'Redirect URI leads to a host that is gone',
    category: 'CONFIGURATION',
    severity: 'HIGH',
    explanation:
      'The DNS does not have this host. Whoever registers the domain, or takes the name at its provider, receives the codes and tokens of everybody who signs in.',
    remediation: 'Remove the address from the app, or take the domain back.',
    scope: 'app',
    needs: ['applications', 'dns', 'servicePrincipals'],
    appliesTo: isOwnAndEnabled,
    // A scan looks up so many hosts and no more; of the others there is no outcome.
    undecided: ({ redirectUris }, { hostOutcomes }) =>
      redirectUris.some(({ host }) => host !== null && (hostOutcomes.get(host) ?? 'UNKNOWN') === 'UNKNOWN'),
    evaluate({ name, redirectUris }, { hostOutcomes }) {
      const dangling = redirectUris.filter(({ verdict }) => verdict === 'DANGLING')
      return Array.from(
        Map.groupBy(dangling, ({ host }) => host ?? ''),
        ([host, uris]) => ({
          sub: host,
          subject: { type: 'host', id: host, name: host },
          points: weights['APP-031'].any,
          summary: `"${name}" sends people to ${host}, which the DNS does not have.`,
          evidence: [
            { field: 'dns', value: hostOutcomes.get(host) ?? '' },
            ...Array.from(new Set(uris.map(({ uri }) => uri)), (uri) => ({
              field: 'redirectUri',
              value: uri,
            })),
          ],
        }),
      )
    },
  },
]
