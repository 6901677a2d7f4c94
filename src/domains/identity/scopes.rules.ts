import type { Permission } from '../../contract/permissions.ts';
import type { PreSignedTokenScope } from '../../engine/schema.generated.ts';

/**
 * What a pre-signed token leaves of a user's permissions. Every scope keeps the general one, so
 * that the page behind a link can show whom it is for.
 */
const permissionsOfScope: Readonly<Record<PreSignedTokenScope, readonly Permission[]>> = {
  SUBMIT_METER_READINGS: ['CAN_SUBMIT_METER_READINGS', 'CAN_QUERY_PROPERTY_METERS'],
  SUBMIT_CUSTOMER_FEEDBACK: [
    'CAN_SUBMIT_CUSTOMER_FEEDBACK',
    'CAN_CHECK_CUSTOMER_FEEDBACK_ELIGIBILITY',
  ],
  BOOK_SMART_METER_APPOINTMENTS: ['CAN_BOOK_SMART_METER_APPOINTMENTS'],
  EDIT_CUSTOMER_MARKETING_PREFERENCE: [],
  JOIN_CAMPAIGNS: [],
  JOIN_CAMPAIGN_EVENTS: [],
  VIEW_CAMPAIGN_DASHBOARDS: [],
  VIEW_DETAILED_USAGE: ['CAN_VIEW_DETAILED_USAGE', 'CAN_QUERY_ANNUAL_CONSUMPTION'],
  REDEEM_LOYALTY_POINTS: [],
  MANAGE_ACCOUNT_RENEWALS: ['CAN_QUERY_AVAILABLE_PRODUCTS', 'CAN_SWITCH_PRODUCT'],
  CHECKOUT_QUOTE: ['CAN_QUERY_AVAILABLE_PRODUCTS'],
  UPDATE_BLACKHOLE_EMAIL: [],
  UPDATE_SENSITIVE_CUSTOMER_INFORMATION: ['CAN_VIEW_SENSITIVE_CUSTOMER_INFORMATION'],
  MANAGE_GOODS_PURCHASES: [],
  REPORT_MOVE_OUT: ['CAN_QUERY_PROPERTY'],
  ACCEPT_TERMS_AND_CONDITIONS: ['CAN_QUERY_AGREEMENTS'],
  MANAGE_PRODUCT_SWITCH: ['CAN_QUERY_AVAILABLE_PRODUCTS', 'CAN_SWITCH_PRODUCT'],
  MANAGE_BUSINESS_SECURITY_DEPOSIT: ['CAN_QUERY_BILLING_INFORMATION'],
};

export const preSignedTokenScopes = Object.keys(permissionsOfScope) as PreSignedTokenScope[];

/** The most that a session of the scope may hold, whatever the roles of the user are or become. */
export function permissionsWithin(scope: PreSignedTokenScope): ReadonlySet<Permission> {
  return new Set<Permission>(['CAN_ACCESS_CUSTOMER_QUERIES', ...permissionsOfScope[scope]]);
}

/** Nobody hands on what it may not do itself: the issuer holds all that the session may come to. */
export function mayIssue(held: ReadonlySet<Permission>, scope: PreSignedTokenScope): boolean {
  return permissionsWithin(scope).isSubsetOf(held);
}
