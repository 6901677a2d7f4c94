import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { rejectionReason, schemeYearOf } from './warm-home-discount.rules.ts';

const claim = {
  accountType: 'DOMESTIC',
  status: 'ACTIVE',
  hasElectricity: true,
  isMatched: true,
} as const;

describe('the Warm Home Discount', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  // Eligibility statement for England and Wales, 2025 to 2026, gov.uk, 30 September 2025: homes
  // supplied with electricity whose account holder gets a qualifying means-tested benefit.
  it('is for homes with electricity and a qualifying benefit', () => {
    assert.equal(rejectionReason(claim), null);
    assert.equal(rejectionReason({ ...claim, isMatched: false }), 'NO_QUALIFYING_BENEFIT');
    assert.equal(rejectionReason({ ...claim, hasElectricity: false }), 'NO_ELECTRICITY');
    assert.equal(rejectionReason({ ...claim, status: 'DORMANT' }), 'ACCOUNT_NOT_ACTIVE');
    assert.equal(rejectionReason({ ...claim, accountType: 'BUSINESS' }), 'NOT_A_HOME');
  });

  // Scheme years run from 1 April to 31 March (The Warm Home Discount (England and Wales)
  // Regulations 2022).
  it('is of a year from 1 April to 31 March', () => {
    assert.equal(schemeYearOf(Temporal.PlainDate.from('2026-03-31')), 2025);
    assert.equal(schemeYearOf(Temporal.PlainDate.from('2026-04-01')), 2026);
  });

  it('is told to those alone who may see what is sensitive', async () => {
    const { accountNumber } = platform.viewer('household').samples;
    const document = `query($accountNumber: String!) { account(accountNumber: $accountNumber) {
      eligibilityForWarmHomeDiscount { isEligible rejectionReason } } }`;
    const answerTo = async (options: { as: string } | { token: string }) => {
      const { data } = await platform.ask(document, { ...options, variables: { accountNumber } });
      return data.account.eligibilityForWarmHomeDiscount;
    };
    const eligible = { isEligible: true, rejectionReason: null };
    assert.deepEqual(await answerTo({ as: 'household' }), eligible);
    assert.deepEqual(await answerTo({ as: 'organization' }), eligible);
    const signIn = `mutation($input: ObtainJSONWebTokenInput!) {
      obtainKrakenToken(input: $input) { token } }`;
    const { preSignedKey } = platform.viewer('household');
    const narrowed = await platform.ask(signIn, { variables: { input: { preSignedKey } } });
    assert.equal(await answerTo({ token: narrowed.data.obtainKrakenToken.token }), null);
  });
});
