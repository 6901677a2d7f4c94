import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { communicationPreferences } from './communication-preferences.tables.ts';

const fields = `emailFormat fontSizeMultiplier isOptedInToOfferMessages isOptedInToSmsMessages
  preferredHoldMusic smsOptInLastChangeDate`;

describe('preferences', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  it('are told to the user itself and to organizations, and to no one else on the account', async () => {
    const document = `query($accountNumber: String!) {
      account(accountNumber: $accountNumber) { users { id preferences { ${fields} } } } }`;
    const { userId, accountNumber } = platform.viewer('household').samples;
    const variables = { accountNumber };
    const own = await platform.ask(document, { as: 'household', variables });
    const trusted = await platform.ask(document, { as: 'organization', variables });
    for (const [place, { id, preferences }] of own.data.account.users.entries()) {
      const known = trusted.data.account.users[place].preferences;
      assert.ok(known);
      assert.deepEqual(preferences, id === userId ? known : null);
    }
    assert.ok(own.data.account.users.length > 1);
  });

  it('say of offers what the consent to them says', async () => {
    const document = `query($accountNumber: String!) { account(accountNumber: $accountNumber) {
      users { consents { code value } preferences { ${fields} } } } }`;
    const told = new Set<boolean>();
    for (const accountNumber of platform.viewer('organization').accountNumbers.slice(0, 20)) {
      const options = { as: 'organization', variables: { accountNumber } };
      const { data } = await platform.ask(document, options);
      for (const { consents, preferences } of data.account.users) {
        const offers = consents.find(({ code }: { code: string }) => code === 'OFFERS_BY_EMAIL');
        assert.equal(preferences.isOptedInToOfferMessages, offers?.value === 'ACCEPTED');
        told.add(preferences.isOptedInToOfferMessages);
      }
    }
    assert.equal(told.size, 2);
  });

  it('are what was set, or what holds for whoever has set nothing', async () => {
    const ask = async () => {
      const { data } = await platform.ask(`{ viewer { preferences { ${fields} } } }`, {
        as: 'household',
      });
      return data.viewer.preferences;
    };
    const userId = Number(platform.viewer('household').samples.userId);
    const isTheirs = eq(communicationPreferences.userId, userId);
    const [row] = await platform.db.query.select().from(communicationPreferences).where(isTheirs);
    assert.ok(row);
    const set = await ask();
    assert.equal(set.emailFormat, row.emailFormat);
    assert.equal(set.fontSizeMultiplier, row.fontSizePercent / 100);
    assert.equal(set.isOptedInToSmsMessages, row.wantsSms);
    assert.equal(set.preferredHoldMusic, row.holdMusic);
    await platform.db.query.delete(communicationPreferences).where(isTheirs);
    const unset = await ask();
    assert.equal(unset.emailFormat, 'HTML');
    assert.equal(unset.fontSizeMultiplier, 1);
    assert.equal(unset.isOptedInToSmsMessages, false);
    assert.equal(unset.preferredHoldMusic, 'NO_SONG_PREFERRED');
    assert.equal(unset.smsOptInLastChangeDate, null);
    await platform.db.query.insert(communicationPreferences).values(row);
  });
});
