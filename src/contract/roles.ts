import { type Permission, permissions } from './permissions.ts';

/** What an account user may be on an account or a portfolio. */
export type AccountRole = 'ADMIN' | 'VIEWER';
/** What a partner user may be within its organisation. */
export type PartnerRole = 'MANAGER' | 'AGENT';

const readsAccount = [
  'CAN_ACCESS_CUSTOMER_QUERIES',
  'CAN_QUERY_AVAILABLE_PRODUCTS',
  'CAN_QUERY_AGREEMENTS',
  'CAN_QUERY_ANNUAL_CONSUMPTION',
  'CAN_QUERY_BILLING_INFORMATION',
  'CAN_QUERY_DEVICES',
  'CAN_QUERY_LOYALTY_POINTS_BALANCE',
  'CAN_QUERY_LOYALTY_POINTS_LEDGER_ENTRY',
  'CAN_QUERY_METER_POINT',
  'CAN_QUERY_PROPERTY',
  'CAN_QUERY_PROPERTY_METERS',
  'CAN_VIEW_ACCOUNT_NUMBER',
  'CAN_VIEW_ACCOUNT_TYPE',
  'CAN_VIEW_DETAILED_USAGE',
  'CAN_VIEW_EV_DATA',
  'CAN_VIEW_SMARTFLEX_DATA',
] as const satisfies readonly Permission[];

const changesAccount = [
  'CAN_BOOK_SMART_METER_APPOINTMENTS',
  'CAN_CHECK_CUSTOMER_FEEDBACK_ELIGIBILITY',
  'CAN_ESTIMATE_METER_READINGS',
  'CAN_JOIN_CAMPAIGNS',
  'CAN_MANAGE_CONTRIBUTION_AGREEMENTS',
  'CAN_MANAGE_PRODUCT_ENROLMENT',
  'CAN_QUERY_LOYALTY_ENROLLMENT_ELIGIBILITY',
  'CAN_REDEEM_LOYALTY_POINTS',
  'CAN_REGISTER_SMARTFLEX_DEVICES',
  'CAN_SUBMIT_CUSTOMER_FEEDBACK',
  'CAN_SUBMIT_METER_READINGS',
  'CAN_SWITCH_PRODUCT',
  'CAN_VIEW_ACCOUNT_USER_PERMISSIONS',
  'CAN_VIEW_SENSITIVE_CUSTOMER_INFORMATION',
] as const satisfies readonly Permission[];

const sells = [
  'CAN_ACCESS_THIRD_PARTY_QUERIES',
  'CAN_CREATE_AFFILIATE_LINKS',
  'CAN_QUERY_AFFILIATE_APP_SESSIONS',
  'CAN_QUERY_AFFILIATE_LINKS',
  'CAN_QUERY_AFFILIATE_ORGANISATIONS',
  'CAN_QUERY_AVAILABLE_PRODUCTS',
  'CAN_QUERY_FIELD_SALES_VISITS',
  'CAN_QUERY_LEADS',
  'CAN_QUERY_PARTNER_TEAMS',
  'CAN_QUERY_PARTNER_USERS',
  'CAN_QUERY_SALES_CHANNELS',
  'CAN_QUERY_SALES_FUNNELS',
  'CAN_VIEW_ACCOUNT_NUMBER',
] as const satisfies readonly Permission[];

/** The one matrix of roles and permissions. Organizations hold what they were granted one by one. */
export const permissionsOfRole: {
  readonly account: Readonly<Record<AccountRole, ReadonlySet<Permission>>>;
  readonly partner: Readonly<Record<PartnerRole, ReadonlySet<Permission>>>;
} = {
  account: {
    ADMIN: new Set([...readsAccount, ...changesAccount]),
    VIEWER: new Set(readsAccount),
  },
  partner: {
    MANAGER: new Set<Permission>([...sells, 'CAN_UPDATE_AFFILIATE_LINKS']),
    AGENT: new Set(
      sells.filter(
        (permission) =>
          permission !== 'CAN_QUERY_PARTNER_TEAMS' && permission !== 'CAN_QUERY_PARTNER_USERS',
      ),
    ),
  },
};

/** The permissions of several roles together. */
export function permissionsOfAccountRoles(roles: readonly AccountRole[]): ReadonlySet<Permission> {
  const [first] = roles;
  // By far the most users have one role, or the same one everywhere.
  if (first && roles.every((role) => role === first)) return permissionsOfRole.account[first];
  const held = new Set<Permission>();
  for (const role of roles) {
    for (const permission of permissionsOfRole.account[role]) held.add(permission);
  }
  return held;
}

/** In the order of the list, whatever order the set was filled in. */
export function sortedPermissions(held: ReadonlySet<Permission>): Permission[] {
  return permissions.filter((permission) => held.has(permission));
}
