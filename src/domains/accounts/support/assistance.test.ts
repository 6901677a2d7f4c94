import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { givePermissionsToFew } from '../../../../test/support/permissions.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { permissions as allPermissions, type Permission } from '../../../contract/permissions.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import { maySeeCircumstances, maySeeHardship, needsCodeOf } from './assistance.rules.ts';
import { circumstances } from './assistance.tables.ts';

describe('what a viewer may see', () => {
  const permissions: ReadonlySet<Permission> = new Set(allPermissions);
  const customer: Viewer = {
    kind: 'customer',
    userId: 4,
    email: 'a@b.example',
    permissions,
    narrowedTo: null,
    boundTo: null,
  };
  const organization: Viewer = {
    kind: 'organization',
    organizationId: 1,
    hasEveryAccount: false,
    permissions,
  };

  it('is an account’s hardship for its people, and circumstances for the person', () => {
    assert.equal(maySeeHardship(customer), true);
    assert.equal(maySeeCircumstances(customer, 4), true);
    assert.equal(maySeeCircumstances(customer, 5), false);
  });

  it('is neither behind a token for one purpose, nor for partners', () => {
    const partner: Viewer = { kind: 'partner', partnerUserId: 4, organisationId: 1, permissions };
    for (const viewer of [{ ...customer, narrowedTo: permissions }, partner]) {
      assert.equal(maySeeHardship(viewer), false);
      assert.equal(maySeeCircumstances(viewer, 4), false);
    }
  });

  it('is both for organizations that are trusted with sensitive information', () => {
    const rest = permissions.difference(new Set(['CAN_VIEW_SENSITIVE_CUSTOMER_INFORMATION']));
    assert.equal(maySeeCircumstances(organization, 4), true);
    assert.equal(maySeeHardship({ ...organization, permissions: rest }), false);
    assert.equal(maySeeCircumstances({ ...organization, permissions: rest }, 4), false);
  });
});

const household = `{ viewer { isInHardship specialCircumstances { isSharingConsentGiven records {
  __typename
  ... on SpecialCircumstanceRecordType { id internalCode electricityPSRCode gasPSRCode }
  ... on TemporarySpecialCircumstanceRecordType {
    id internalCode electricityPSRCode gasPSRCode expiryDate } } }
  accounts { isInHardship
    activeHardshipAgreements { startDate endDate exitReason }
    assistanceAgreements { activeFrom activeTo }
    ... on AccountType { users { number isInHardship specialCircumstances {
      isSharingConsentGiven records { __typename } } } } } } }`;

/** A role is the way on which organizations come to an account and its people. */
const byRole = `query($id: ID!) { node(id: $id) { ... on AccountUserRoleType {
  account { isInHardship activeHardshipAgreements { id } assistanceAgreements { assistanceType } }
  user { isInHardship specialCircumstances { records { __typename } } } } } }`;

describe('assistance', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
    await givePermissionsToFew(platform, []);
  });
  after(() => platform.close());

  it('shows which agreements hold today and which circumstances have passed', async () => {
    const { data, errors } = await platform.ask(household, { as: 'household' });
    assert.equal(errors, undefined);
    const { viewer } = data;
    const [account] = viewer.accounts;
    assert.equal(account.isInHardship, true);
    assert.equal(viewer.isInHardship, true);
    // The one that ended years ago is not among them.
    assert.deepEqual(
      account.activeHardshipAgreements.map((each: { exitReason: string }) => each.exitReason),
      ['CUSTOMER_REQUEST'],
    );
    const starts = account.assistanceAgreements.map(
      ({ activeFrom }: { activeFrom: string }) => activeFrom,
    );
    assert.deepEqual(starts, starts.toSorted().toReversed());
    const { isSharingConsentGiven, records } = viewer.specialCircumstances;
    assert.equal(isSharingConsentGiven, true);
    assert.deepEqual(
      records.map(
        ({ id: _id, expiryDate: _expiryDate, ...record }: Record<string, unknown>) => record,
      ),
      [
        {
          __typename: 'SpecialCircumstanceRecordType',
          internalCode: 'MEDICINE_REFRIGERATION',
          electricityPSRCode: '25',
          gasPSRCode: null,
        },
        {
          __typename: 'TemporarySpecialCircumstanceRecordType',
          internalCode: 'TEMPORARY_HOSPITAL_RECOVERY',
          electricityPSRCode: '33',
          gasPSRCode: '33',
        },
      ],
    );
  });

  it('tells someone without any of it so', async () => {
    const { data } = await platform.ask(household, { as: 'plain' });
    assert.equal(data.viewer.isInHardship, false);
    assert.deepEqual(data.viewer.specialCircumstances, {
      isSharingConsentGiven: null,
      records: [],
    });
    const [account] = data.viewer.accounts;
    assert.equal(account.isInHardship, false);
    assert.deepEqual(account.activeHardshipAgreements, []);
    assert.deepEqual(account.assistanceAgreements, []);
  });

  it('keeps a person’s circumstances from the others of the account', async () => {
    const { data } = await platform.ask(household, { as: 'household' });
    const [self, other] = data.viewer.accounts[0].users;
    assert.equal(self.isInHardship, true);
    assert.equal(self.specialCircumstances.records.length, 2);
    assert.equal(other.isInHardship, null);
    assert.equal(other.specialCircumstances, null);
  });

  it('shows organizations as much as they are trusted with, of accounts within reach', async () => {
    const roleOf = async (as: string): Promise<string> => {
      const { data } = await platform.ask('{ viewer { accountUserRoles { id } } }', { as });
      return data.viewer.accountUserRoles[0].id;
    };
    const own = await roleOf('household');
    const foreign = await roleOf('debtor');
    const ask = async (as: string, id: string) =>
      (await platform.ask(byRole, { as, variables: { id } })).data.node;

    const trusted = await ask('organization', foreign);
    assert.equal(trusted.account.isInHardship, true);
    assert.equal(trusted.account.activeHardshipAgreements.length, 1);
    assert.equal(trusted.account.assistanceAgreements.length, 2);
    assert.equal(trusted.user.isInHardship, true);
    assert.equal(trusted.user.specialCircumstances.records.length, 1);

    assert.deepEqual(await ask('few', own), {
      account: { isInHardship: null, activeHardshipAgreements: null, assistanceAgreements: null },
      user: { isInHardship: null, specialCircumstances: null },
    });
    await givePermissionsToFew(platform, ['CAN_VIEW_SENSITIVE_CUSTOMER_INFORMATION']);
    const seen = await ask('few', own);
    assert.equal(seen.account.isInHardship, true);
    assert.equal(seen.user.specialCircumstances.records.length, 2);
    for (const as of ['few', 'household']) assert.equal(await ask(as, foreign), null, as);
    assert.deepEqual(platform.faults, []);
  });

  it('knows the codes of every need of the world', async () => {
    const found = await platform.db.query
      .selectDistinct({ need: circumstances.need })
      .from(circumstances);
    assert.ok(found.length > 5);
    for (const { need } of found) {
      const { electricity, gas } = needsCodeOf(need);
      assert.ok(electricity ?? gas, need);
    }
    assert.deepEqual(needsCodeOf('NEW_NEED'), { electricity: null, gas: null });
  });
});
