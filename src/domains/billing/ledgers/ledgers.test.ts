import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

const permissions = `query($accountNumber: String!) { account(accountNumber: $accountNumber) {
  ledgers { id number balance creditTransferPermissionsData {
    fromSourceLedgers { accountNumber ledgerNumber validFrom validTo }
    toTargetLedgers { accountNumber ledgerNumber validFrom validTo } } } } }`;
const move = `mutation($input: TransferLedgerBalanceInputType!) {
  transferLedgerBalance(input: $input) { balanceTransfer { accountCharge { id } } } }`;

interface Permitted {
  readonly accountNumber: string;
  readonly ledgerNumber: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}
interface Ledger {
  readonly id: string;
  readonly number: string;
  readonly balance: number;
  readonly creditTransferPermissionsData: {
    readonly fromSourceLedgers: readonly Permitted[];
    readonly toTargetLedgers: readonly Permitted[];
  };
}

describe('ledgers of an account', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const ledgersOf = async (accountNumber: string): Promise<Ledger[]> => {
    const { data, codes, text } = await platform.ask(permissions, {
      as: 'organization',
      variables: { accountNumber },
    });
    assert.deepEqual(codes, [], text);
    return data.account.ledgers;
  };

  it('may move credit to one another: what comes from one is what goes to the other', async () => {
    const accountNumber = platform.viewer('organization').samples.searchedAccountNumber ?? '';
    // One that was opened later than the others, from when on it takes part.
    await platform.db.query.execute(sql`
      update billing.ledgers set opened_at = opened_at + interval '40 days'
      where kind = 'GOODS' and account_id = (
        select id from accounts.accounts where number = ${accountNumber})`);
    const { rows } = (await platform.db.query.execute(sql`
      select l.number, l.kind, l.meter_id as "meterId", extract(epoch from l.opened_at)::float8 as opened
      from billing.ledgers l join accounts.accounts a on a.id = l.account_id
      where a.number = ${accountNumber} order by l.id`)) as unknown as {
      rows: { number: string; kind: string; meterId: number | null; opened: number }[];
    };
    const own = rows.filter(({ meterId }) => meterId === null);
    assert.ok(own.length >= 3);
    const openedAt = (number: string) => own.find((each) => each.number === number)?.opened ?? 0;
    const ledgers = await ledgersOf(accountNumber);
    assert.deepEqual(
      ledgers.map(({ number }) => number),
      own.map(({ number }) => number),
    );
    for (const { number, creditTransferPermissionsData } of ledgers) {
      const others = own.map((each) => each.number).filter((other) => other !== number);
      for (const way of ['fromSourceLedgers', 'toTargetLedgers'] as const) {
        const back = way === 'fromSourceLedgers' ? 'toTargetLedgers' : 'fromSourceLedgers';
        const permitted = creditTransferPermissionsData[way];
        assert.deepEqual(
          permitted.map(({ ledgerNumber }) => ledgerNumber),
          others,
        );
        for (const each of permitted) {
          assert.deepEqual([each.accountNumber, each.validTo], [accountNumber, null]);
          assert.equal(
            Date.parse(each.validFrom) / 1000,
            Math.max(openedAt(number), openedAt(each.ledgerNumber)),
          );
          const other = ledgers.find((ledger) => ledger.number === each.ledgerNumber);
          const opposite = other?.creditTransferPermissionsData[back].find(
            ({ ledgerNumber }) => ledgerNumber === number,
          );
          assert.equal(opposite?.validFrom, each.validFrom);
        }
      }
    }
  });

  it('give what they permit: credit goes from a source to its target and lowers the source', async () => {
    const accountNumber = platform.viewer('organization').samples.searchedAccountNumber ?? '';
    const before_ = await ledgersOf(accountNumber);
    const rich = before_.find(({ balance }) => balance >= 100);
    assert.ok(rich);
    const [target] = rich.creditTransferPermissionsData.toTargetLedgers;
    assert.ok(target);
    const ask = (from: string, to: string) =>
      platform.ask(move, {
        as: 'organization',
        variables: {
          input: {
            sourceAccountLedger: { accountNumber, ledgerId: from },
            targetAccountLedger: { accountNumber, ledgerId: to },
            amount: 100,
          },
        },
      });
    const { codes, text } = await ask(rich.number, target.ledgerNumber);
    assert.deepEqual(codes, [], text);
    const after_ = await ledgersOf(accountNumber);
    const change = (number: string) =>
      (after_.find((each) => each.number === number)?.balance ?? 0) -
      (before_.find((each) => each.number === number)?.balance ?? 0);
    assert.deepEqual([change(rich.number), change(target.ledgerNumber)], [-100, 100]);
  });
});
