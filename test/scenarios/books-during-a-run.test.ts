import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { finishRuns } from '../../src/domains/billing/cycles/runs.actions.ts';
import {
  statementsJob,
  statementWork,
} from '../../src/domains/billing/documents/statement-runs.actions.ts';
import { nightRateHalfHours } from '../../src/domains/flex/index.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { rowsOf } from './billed-home.ts';
import { type Person, personOf } from './story.ts';

const money = `query($n: String!) {
  status: accountStatusSearchByNumber(accountNumber: $n) { balance }
  account(accountNumber: $n) {
    balance
    ledgers { ledgerType balance transactions(first: 5) { edges { node { id balanceCarriedForward } } } }
    transactions(first: 100) { edges { node {
      id __typename amounts { net tax } balanceCarriedForward statementId } } }
    bills(first: 3, includeBillsWithoutPDF: true, includeHeldStatements: true,
        includeInvoices: false, includeHistoricStatements: false) { edges { node { id
      ... on StatementType { openingBalance closingBalance }
      ... on PeriodBasedDocumentType { opening: openingBalance closing: closingBalance } } } } } }`;

interface Listed {
  readonly id: string;
  readonly __typename: 'Charge' | 'Credit' | 'Payment' | 'Refund';
  readonly amounts: { readonly net: number; readonly tax: number };
  readonly balanceCarriedForward: number;
  readonly statementId: string | null;
}

interface ListedBill {
  readonly id: string;
  readonly openingBalance?: number;
  readonly closingBalance?: number;
  readonly opening?: number;
  readonly closing?: number;
}

const changeOf = ({ __typename, amounts }: Listed) =>
  (__typename === 'Credit' || __typename === 'Payment' ? 1 : -1) * (amounts.net + amounts.tax);

describe('what is told of an account’s money', () => {
  let platform: TestPlatform;
  let staff: Person;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    staff = personOf(platform, 'organization');
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  /** How often each ledger has been booked on and closed: the same twice, and nothing happened between. */
  const stateOf = async (number: string) => {
    const [state] = await rowsOf<{ state: string }>(
      platform.db,
      sql`select string_agg(format('%s %s %s %s', l.id, l.entry_count, l.closed_through_on, (
          select count(*) from billing.documents d where d.ledger_id = l.id)), ',' order by l.id) as state
        from billing.ledgers l join accounts.accounts a on a.id = l.account_id
        where a.number = ${number}`,
    );
    return state?.state;
  };

  /** Asks for all that tells of the account's money; false where something was booked meanwhile. */
  async function agrees(number: string): Promise<boolean> {
    const state = await stateOf(number);
    const { status, account } = await staff.ask(money, { n: number });
    if ((await stateOf(number)) !== state) return false;
    const nodes: Listed[] = account.transactions.edges.map(({ node }: { node: Listed }) => node);
    const main = account.ledgers.find(
      ({ ledgerType }: { ledgerType: string }) => ledgerType === 'MAIN',
    );
    assert.equal(status.balance, account.balance);
    assert.equal(main.balance, account.balance);
    assert.equal(nodes[0]?.balanceCarriedForward ?? 0, account.balance);
    for (const [place, node] of nodes.slice(0, -1).entries()) {
      const before_ = nodes[place + 1]?.balanceCarriedForward;
      assert.equal(node.balanceCarriedForward - changeOf(node), before_, node.id);
    }
    assert.deepEqual(
      main.transactions.edges.map(({ node }: { node: Listed }) => [
        ...[node.id, node.balanceCarriedForward],
      ]),
      nodes.slice(0, 5).map((node) => [node.id, node.balanceCarriedForward]),
    );
    const bills: ListedBill[] = account.bills.edges.map(({ node }: { node: ListedBill }) => node);
    for (const [place, bill] of bills.entries()) {
      const closing = bill.closingBalance ?? bill.closing;
      const last = nodes.find(({ statementId }) => statementId === bill.id);
      if (last) assert.equal(last.balanceCarriedForward, closing);
      const next = bills[place - 1];
      if (next) assert.equal(next.openingBalance ?? next.opening, closing);
    }
    return true;
  }

  it('is the same in every field at every moment, also while a run bills the account', async () => {
    const dueAt = Temporal.Instant.from('2026-03-20T03:00:00Z');
    const accounts = await rowsOf<{ number: string }>(
      platform.db,
      sql`select distinct a.number from billing.documents d
        join billing.ledgers l on l.id = d.ledger_id join accounts.accounts a on a.id = l.account_id
        where d.closed_at is null and d.kind in ('STATEMENT', 'PERIOD_BASED')
          and d.to_on < date '2026-03-17' order by a.number limit 6`,
    );
    assert.equal(accounts.length, 6);
    const numbers = accounts.map(({ number }) => number);
    for (const number of numbers) assert.ok(await agrees(number));
    const states = await Promise.all(numbers.map(stateOf));
    platform.clock.set(dueAt.toString());
    await platform.db.transaction((tx) => statementsJob.run(tx, dueAt));
    const run = { isOver: false };
    const failures: unknown[] = [];
    const work = finishRuns(platform.db, platform.clock, statementWork(nightRateHalfHours), {
      failed: (_run, _ledgerId, error) => failures.push(error),
    }).finally(() => {
      run.isOver = true;
    });
    let during = 0;
    while (!run.isOver) {
      for (const number of numbers) if (await agrees(number)) during += 1;
    }
    await work;
    assert.deepEqual(failures, []);
    assert.ok(during > 0);
    for (const number of numbers) assert.ok(await agrees(number));
    const later = await Promise.all(numbers.map(stateOf));
    assert.ok(later.every((state, place) => state !== states[place]));
  });
});
