import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { joinContributions } from '../../../engine/contributions.ts';
import type { AccountStatus } from '../../../engine/schema.generated.ts';
import { domains } from '../../all.ts';
import { lifecycleCoherence } from './lifecycle.coherence.ts';
import { canBecome, canBeWithdrawn } from './lifecycle.rules.ts';
import { changeStatus } from './lifecycle.store.ts';

const statuses = [
  'INCOMPLETE',
  'PENDING',
  'ENROLMENT_ERROR',
  'ENROLMENT_REJECTED',
  'ACTIVE',
  'DORMANT',
  'WITHDRAWN',
  'VOID',
] as const satisfies readonly AccountStatus[];

/** Rows are what an account is, columns what it would become, both in the order above. */
const truth: Readonly<Record<AccountStatus | 'NEW', string>> = {
  NEW: 'yes yes no  no  no  no  no  no',
  INCOMPLETE: 'no  yes no  no  no  no  yes yes',
  PENDING: 'yes no  yes yes yes no  yes yes',
  ENROLMENT_ERROR: 'no  yes no  yes no  no  yes yes',
  ENROLMENT_REJECTED: 'no  yes no  no  no  no  yes yes',
  ACTIVE: 'no  no  no  no  no  yes no  yes',
  DORMANT: 'no  no  no  no  yes no  no  yes',
  WITHDRAWN: 'no  no  no  no  no  no  no  no',
  VOID: 'no  no  no  no  no  no  no  no',
};

describe('the life of an account', () => {
  for (const [from, row] of Object.entries(truth)) {
    it(`goes on from ${from} as the table says`, () => {
      const allowed = statuses.map((to) =>
        canBecome(from === 'NEW' ? null : (from as AccountStatus), to) ? 'yes' : 'no',
      );
      assert.deepEqual(allowed, row.split(/\s+/));
    });
  }

  it('can be withdrawn before the supply begins and never after', () => {
    assert.deepEqual(statuses.filter(canBeWithdrawn), [
      'INCOMPLETE',
      'PENDING',
      'ENROLMENT_ERROR',
      'ENROLMENT_REJECTED',
    ]);
  });

  it('never comes back from its end, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses), { maxLength: 30 }), (tries) => {
        let present: AccountStatus | null = null;
        let hasEnded = false;
        for (const next of tries) {
          if (!canBecome(present, next)) continue;
          assert.equal(hasEnded, false);
          present = next;
          hasEnded = next === 'WITHDRAWN' || next === 'VOID';
        }
      }),
    );
  });
});

describe('the history of an account', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  it('takes a step that is allowed, refuses one that is not, and shows both to the client', async () => {
    const number = platform.viewer('plain').accountNumbers[0];
    const ask = async () => {
      const { data } = await platform.ask(
        `query($accountNumber: String!) {
          account(accountNumber: $accountNumber) { id status canBeWithdrawn }
        }`,
        { as: 'plain', variables: { accountNumber: number } },
      );
      return data.account;
    };
    const at = Temporal.Instant.from('2026-03-10T12:00:00Z');
    const id = Number((await ask()).id);
    await assert.rejects(changeStatus(platform.db, id, 'WITHDRAWN', at), RangeError);
    assert.deepEqual(await ask(), { id: String(id), status: 'ACTIVE', canBeWithdrawn: false });
    await platform.db.transaction((tx) => changeStatus(tx, id, 'DORMANT', at));
    assert.equal((await ask()).status, 'DORMANT');
    for (const check of lifecycleCoherence.slice(0, 2)) {
      const { first } = await check.find(
        {
          db: platform.db,
          services: platform.instance.services,
          contributions: joinContributions(domains),
        },
        5,
      );
      assert.deepEqual(first, [], check.title);
    }
  });
});
