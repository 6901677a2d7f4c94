import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPermission, type Permission, permissions, permissionTitle } from './permissions.ts';
import { permissionsOfAccountRoles, permissionsOfRole, sortedPermissions } from './roles.ts';
import { callerOf, holdsAnyGroup, type Viewer } from './viewer.ts';

describe('the list of permissions', () => {
  it('has 95 entries, each once and named as a constant is', () => {
    assert.equal(permissions.length, 95);
    assert.equal(new Set(permissions).size, 95);
    for (const permission of permissions) assert.match(permission, /^CAN_[A-Z]+(_[A-Z]+)*$/);
    assert.equal(permissionTitle('CAN_VIEW_DETAILED_USAGE'), 'Can view detailed usage');
  });

  it('knows its own and nothing else', () => {
    for (const permission of permissions) assert.ok(isPermission(permission));
    for (const text of ['', 'CAN_FLY', 'can_query_leads', 'toString', 'CAN_QUERY_LEADS ']) {
      assert.equal(isPermission(text), false, text);
    }
  });
});

describe('the matrix of roles', () => {
  const roles = {
    ADMIN: permissionsOfRole.account.ADMIN,
    VIEWER: permissionsOfRole.account.VIEWER,
    MANAGER: permissionsOfRole.partner.MANAGER,
    AGENT: permissionsOfRole.partner.AGENT,
  };
  const allowed: Record<string, readonly (keyof typeof roles)[]> = {
    CAN_ACCESS_CUSTOMER_QUERIES: ['ADMIN', 'VIEWER'],
    CAN_VIEW_DETAILED_USAGE: ['ADMIN', 'VIEWER'],
    CAN_QUERY_BILLING_INFORMATION: ['ADMIN', 'VIEWER'],
    CAN_VIEW_ACCOUNT_NUMBER: ['ADMIN', 'VIEWER', 'MANAGER', 'AGENT'],
    CAN_QUERY_AVAILABLE_PRODUCTS: ['ADMIN', 'VIEWER', 'MANAGER', 'AGENT'],
    CAN_SUBMIT_METER_READINGS: ['ADMIN'],
    CAN_REGISTER_SMARTFLEX_DEVICES: ['ADMIN'],
    CAN_SWITCH_PRODUCT: ['ADMIN'],
    CAN_VIEW_SENSITIVE_CUSTOMER_INFORMATION: ['ADMIN'],
    CAN_ACCESS_THIRD_PARTY_QUERIES: ['MANAGER', 'AGENT'],
    CAN_QUERY_LEADS: ['MANAGER', 'AGENT'],
    CAN_QUERY_PARTNER_USERS: ['MANAGER'],
    CAN_QUERY_PARTNER_TEAMS: ['MANAGER'],
    CAN_UPDATE_AFFILIATE_LINKS: ['MANAGER'],
    CAN_QUERY_API_BROWNOUTS: [],
    CAN_QUERY_API_EXCEPTIONS: [],
    CAN_QUERY_ACCOUNTS_WITH_ACCOUNT_NUMBER: [],
    CAN_ADD_CREDITS_TO_ACCOUNTS: [],
    CAN_SEARCH_FOR_ACCOUNTS: [],
  };

  it('allows and denies as it should', () => {
    for (const [permission, holders] of Object.entries(allowed)) {
      assert.ok(isPermission(permission), permission);
      for (const [role, held] of Object.entries(roles)) {
        const isAllowed = holders.includes(role as keyof typeof roles);
        assert.equal(held.has(permission), isAllowed, `${role} and ${permission}`);
      }
    }
  });

  it('gives whoever administers an account all that whoever views it has', () => {
    assert.ok(roles.VIEWER.isSubsetOf(roles.ADMIN));
    assert.ok(roles.AGENT.isSubsetOf(roles.MANAGER));
    assert.deepEqual(permissionsOfAccountRoles([]), new Set());
    assert.deepEqual(permissionsOfAccountRoles(['VIEWER', 'ADMIN']), roles.ADMIN);
  });

  it('lists permissions in the order of the list', () => {
    const mixed = new Set<Permission>(['CAN_VIEW_EV_DATA', 'CAN_QUERY_LEADS', 'CAN_QUERY_CALLS']);
    assert.deepEqual(sortedPermissions(mixed), [
      'CAN_QUERY_CALLS',
      'CAN_QUERY_LEADS',
      'CAN_VIEW_EV_DATA',
    ]);
  });
});

describe('a choice of groups of permissions', () => {
  it('is met by one group that is held as a whole', () => {
    const held = new Set<Permission>(['CAN_QUERY_LEADS', 'CAN_QUERY_CALLS']);
    assert.equal(holdsAnyGroup(held, [['CAN_QUERY_LEADS']]), true);
    assert.equal(holdsAnyGroup(held, [['CAN_QUERY_LEADS', 'CAN_QUERY_CALLS']]), true);
    assert.equal(holdsAnyGroup(held, [['CAN_QUERY_LEADS', 'CAN_VIEW_EV_DATA']]), false);
    assert.equal(holdsAnyGroup(held, [['CAN_VIEW_EV_DATA'], ['CAN_QUERY_CALLS']]), true);
    assert.equal(holdsAnyGroup(held, []), false);
    assert.equal(holdsAnyGroup(new Set(), [['CAN_QUERY_LEADS']]), false);
  });
});

describe('what tells callers apart', () => {
  it('is the viewer, in kinds that cannot be mistaken for one another, or else the address', () => {
    const none = new Set<Permission>();
    const viewers: Viewer[] = [
      {
        kind: 'customer',
        userId: 1,
        email: 'a@b.c',
        permissions: none,
        narrowedTo: null,
        boundTo: null,
      },
      { kind: 'partner', partnerUserId: 1, organisationId: 1, permissions: none },
      { kind: 'organization', organizationId: 1, hasEveryAccount: true, permissions: none },
    ];
    const callers = viewers.map((viewer) => callerOf({ outcome: 'viewer', viewer }, '1.1.1.1'));
    assert.deepEqual(callers, ['user:1', 'partner:1', 'organization:1']);
    for (const outcome of ['missing', 'unreadable', 'expired'] as const) {
      assert.equal(callerOf({ outcome }, '1.1.1.1'), 'ip:1.1.1.1');
    }
  });
});
