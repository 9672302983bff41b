// The policies of row-level security besides those of isolation, as Postgres writes them: for the test that meets each.

/** Lets whoever runs the installation look at all keys, and at what is sealed with which key: at some columns only. */
const overview = 'overview tenantry_search true'

/** Takes away what is on the other side of the organization: sandbox data, or what is live. */
const sides =
  'only sandbox_isolation tenantry_app (sandbox = current_sandbox()) check (sandbox = current_sandbox())'

/** Tables with rows of more than this one policy, and why each further policy is safe. */
export const furtherPolicies: Record<string, string[]> = {
  // Lets whoever presents a key read that key's row.
  api_keys: ['presented_key tenantry_app (key_hash = current_key_hash())', overview],
  // Lets whoever presents a key read the plans of its organization.
  organization_plans: [
    `plan_of_key tenantry_app (EXISTS ( SELECT
   FROM api_keys
  WHERE ((api_keys.organization_id = organization_plans.organization_id) AND (api_keys.key_hash = current_key_hash()))))`,
  ],
  // Lets a person see where they belong, and as what, while no organization is in scope.
  memberships: [
    'own_memberships tenantry_app ((user_id = current_user_id()) AND (current_organization() IS NULL))',
    'search tenantry_search true',
  ],
  roles: [
    `own_roles tenantry_app ((current_organization() IS NULL) AND (EXISTS ( SELECT
   FROM memberships
  WHERE ((memberships.organization_id = roles.organization_id) AND (memberships.role_id = roles.id) AND (memberships.user_id = current_user_id())))))`,
    // Lets the owner of shared_memberships() find what two people have in common.
    'search tenantry_search true',
  ],
  // Let a person see what they are signed in to, and end it, while no organization is in scope.
  sessions: [
    'ending_own_sessions tenantry_app ((user_id = current_user_id()) AND (current_organization() IS NULL)) check ((user_id = current_user_id()) AND (current_organization() IS NULL) AND (revoked_at IS NOT NULL))',
    'own_sessions tenantry_app ((user_id = current_user_id()) AND (current_organization() IS NULL))',
  ],
  // Lets whoever presents a refresh token read that token's row.
  refresh_tokens: ['presented_token tenantry_app (token_hash = current_key_hash())'],
  // Lets whoever presents a session read its row; lets a person see and end theirs, while no organization is in scope.
  browser_sessions: [
    'presented_session tenantry_app ((token_hash = current_key_hash()) OR (previous_hash = current_key_hash()))',
    'ending_own_browser_sessions tenantry_app ((user_id = current_user_id()) AND (current_organization() IS NULL)) check ((user_id = current_user_id()) AND (current_organization() IS NULL) AND (revoked_at IS NOT NULL))',
    'own_browser_sessions tenantry_app ((user_id = current_user_id()) AND (current_organization() IS NULL))',
  ],
  // Lets whoever presents an invite's token read that invite's row.
  invites: ['presented_invite tenantry_app (token_hash = current_key_hash())'],
  mails: [overview],
  chat_integrations: [overview, sides],
  chat_deliveries: [overview],
  held_notifications: [overview],
  alert_subscriptions: [sides],
  directory_connections: [overview],
  environments: [overview],
  idempotency_keys: [overview],
  webhook_endpoints: [overview, sides],
  former_webhook_secrets: [overview],
  sku_prices: [sides],
  // Lets the owner of the search functions use the trigram index; those name the organization themselves.
  directory_users: ['search tenantry_search true'],
  governed_licenses: ['search tenantry_search true'],
  governed_groups: ['search tenantry_search true'],
  governed_devices: ['search tenantry_search true'],
  tenant_counts: ['search tenantry_search true', sides],
  tenant_positions: ['search tenantry_search true', sides],
  tenants: ['search tenantry_search true', sides],
  events: [sides],
  wifi_users: ['search tenantry_search true'],
}

/** Lets a backup read every row, while the role for it is taken on: the owner, who is a member, sees no more by it. */
export const backup = "backup tenantry_backup (CURRENT_USER = 'tenantry_backup'::name)"
