import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type SharedPlatform, sharedPlatform } from '../../../test/support/shared-platform.ts';

describe('viewers', () => {
  let platform: SharedPlatform;
  before(async () => {
    platform = await sharedPlatform();
  });

  it('tells a customer who it is and which accounts it has', async () => {
    const { data, errors } = await platform.ask('{ viewer { email accounts { number } } }', {
      as: 'household',
    });
    assert.equal(errors, undefined);
    const { email, accountNumbers } = platform.viewer('household');
    assert.equal(data.viewer.email, email);
    assert.deepEqual(
      data.viewer.accounts.map(({ number }: { number: string }) => number),
      accountNumbers,
    );
  });

  it('answers each kind of viewer on its own field and refuses it on the others', async () => {
    const document = '{ viewer { id } thirdPartyViewer { name } partnerViewer { name } }';
    const answered = {
      household: 'viewer',
      organization: 'thirdPartyViewer',
      partner: 'partnerViewer',
    };
    for (const [name, field] of Object.entries(answered)) {
      const { data, codes } = await platform.ask(document, { as: name });
      assert.deepEqual(codes, ['KT-CT-1111', 'KT-CT-1111'], name);
      assert.deepEqual(
        Object.keys(data).filter((key) => data[key] !== null),
        [field],
      );
    }
  });
});
