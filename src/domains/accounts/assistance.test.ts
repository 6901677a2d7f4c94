import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assert as check, integer, option, property } from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { givePermissionsToFew } from '../../../test/support/permissions.ts';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { holdsOn, isOver, needsCodeOf } from './assistance.rules.ts';
import { circumstances } from './assistance.tables.ts';

const days = integer({ min: 0, max: 20_000 }).map((count) =>
  Temporal.PlainDate.from('1990-01-01').add({ days: count }),
);

describe('something that holds for a while', () => {
  it('holds from its first day until before its end, and is over from then on', () => {
    check(
      property(days, option(days), days, (startsOn, endsOn, day) => {
        const hasBegun = startsOn.toString() <= day.toString();
        const hasEnded = endsOn !== null && endsOn.toString() <= day.toString();
        assert.equal(isOver(endsOn, day), hasEnded);
        assert.equal(holdsOn({ startsOn, endsOn }, day), hasBegun && !hasEnded);
      }),
    );
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

/** An organization comes to accounts through the teams that its exceptions are about. */
const openAccounts = (as: string, platform: TestPlatform) => platform.ask(household, { as });

describe('assistance', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
    await givePermissionsToFew(platform, ['CAN_VIEW_ACCOUNT_NUMBER']);
  });
  after(() => platform.close());

  it('shows which agreements hold today and which circumstances have passed', async () => {
    const { data, errors } = await openAccounts('household', platform);
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
    const { data } = await openAccounts('plain', platform);
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
    const { data } = await openAccounts('household', platform);
    const [self, other] = data.viewer.accounts[0].users;
    assert.equal(self.isInHardship, true);
    assert.equal(self.specialCircumstances.records.length, 2);
    assert.equal(other.isInHardship, null);
    assert.equal(other.specialCircumstances, null);
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
