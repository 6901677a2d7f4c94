import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { type Permission, permissions } from '../../contract/permissions.ts';
import { permissionsOfRole } from '../../contract/roles.ts';
import { planTown } from '../../demo/plan.ts';
import { townSeed } from '../../demo/seed.ts';
import { mayIssue, permissionsWithin, preSignedTokenScopes } from './scopes.rules.ts';

type Held = ReadonlySet<Permission>;

/** Everyone who may come to issue a link: each role of the matrix, and each organization. */
const issuers = new Map<string, Held>([
  ...Object.entries(permissionsOfRole.account).map(([role, held]) => [`account ${role}`, held]),
  ...Object.entries(permissionsOfRole.partner).map(([role, held]) => [`partner ${role}`, held]),
  ...planTown(townSeed, Temporal.PlainDate.from('2026-03-10')).thirdPartyOrganizations.map(
    ({ name, permissions: granted }) => [name, new Set(granted === 'ALL' ? permissions : granted)],
  ),
] as [string, Held][]);

// Ours: "nobody hands on what it may not do itself".
describe('the scopes of links against the roles of those who issue them', () => {
  it('are 18, each of permissions that some user has', () => {
    assert.equal(preSignedTokenScopes.length, 18);
    for (const scope of preSignedTokenScopes) {
      assert.ok(permissionsWithin(scope).isSubsetOf(permissionsOfRole.account.ADMIN), scope);
    }
  });

  it('never let a session hold what the issuer does not, whatever the user is', () => {
    let issued = 0;
    for (const scope of preSignedTokenScopes) {
      for (const [issuer, held] of issuers) {
        if (!mayIssue(held, scope)) continue;
        issued += 1;
        for (const [role, ofUser] of Object.entries(permissionsOfRole.account)) {
          const session = permissionsWithin(scope).intersection(ofUser);
          assert.ok(session.isSubsetOf(held), `${issuer} to ${role}: ${scope}`);
        }
      }
    }
    assert.ok(issued > 0);
  });

  it('refuse an issuer who lacks any one permission of the session, and no other', () => {
    for (const scope of preSignedTokenScopes) {
      assert.ok(mayIssue(permissionsWithin(scope), scope), scope);
      for (const permission of permissions) {
        const allOthers = new Set(permissions.filter((each) => each !== permission));
        const isNeeded = permissionsWithin(scope).has(permission);
        assert.equal(mayIssue(allOthers, scope), !isNeeded, `${scope} without ${permission}`);
      }
    }
  });

  it('refuse whoever may not see a customer’s account, as partners may not', () => {
    for (const [issuer, held] of issuers) {
      if (held.has('CAN_ACCESS_CUSTOMER_QUERIES')) continue;
      for (const scope of preSignedTokenScopes) {
        assert.equal(mayIssue(held, scope), false, `${issuer}: ${scope}`);
      }
    }
    for (const held of Object.values(permissionsOfRole.partner)) {
      assert.equal(held.has('CAN_ACCESS_CUSTOMER_QUERIES'), false);
    }
  });
});
