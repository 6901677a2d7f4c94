import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { agreementsWith } from '../../agreements/index.ts';
import { nightRateHalfHours } from '../../flex/index.ts';
import { chargeDays } from '../charges/charging.actions.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { lastChargedDays } from './debt.store.ts';
import { openCharges } from './open-charges.actions.ts';

const document = `query($accountNumber: String!) { account(accountNumber: $accountNumber) {
  projectedBalance
  provisionalTransactions(first: 50) { totalCount edges { node { id amount date title } } } } }`;

describe('what is provisional', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  async function told(accountNumber: string) {
    const { data, codes } = await platform.ask(document, {
      as: 'organization',
      variables: { accountNumber },
    });
    assert.deepEqual(codes, []);
    const { provisionalTransactions } = data.account;
    const projectedBalance: number = data.account.projectedBalance;
    const items: { id: string; amount: number; date: string }[] = provisionalTransactions.edges.map(
      ({ node }: { node: object }) => node,
    );
    assert.equal(provisionalTransactions.totalCount, items.length);
    return { projectedBalance, items };
  }

  async function ledgerOf(accountNumber: string) {
    const account = await admittedAccount(platform.db, accountNumber);
    assert.ok(account);
    const ledger = await platform.db.transaction((tx) =>
      openLedger(tx, { accountId: account.id, kind: 'MAIN' }, account.createdAt),
    );
    return { account, ledger };
  }

  it('is what is to come, in order', async () => {
    const { accountNumber } = platform.viewer('household').samples;
    const { items } = await told(accountNumber ?? '');
    const payments = items.filter(({ id }) => id.startsWith('payment'));
    const charges = items.filter(({ id }) => id.startsWith('charge'));
    const { ledger } = await ledgerOf(accountNumber ?? '');
    const { data } = await platform.ask(
      `query($accountNumber: String!, $ledgerNumber: String) {
        account(accountNumber: $accountNumber) { ... on AccountType {
          payments(ledgerNumber: $ledgerNumber, first: 100) {
            edges { node { amount paymentDate status } } } } } }`,
      {
        as: 'organization',
        variables: { accountNumber: accountNumber ?? '', ledgerNumber: ledger.number },
      },
    );
    const coming = data.account.payments.edges
      .map(({ node }: { node: { amount: number; paymentDate: string; status: string } }) => node)
      .filter(({ status }: { status: string }) => status === 'SCHEDULED' || status === 'PENDING')
      .map(({ amount, paymentDate }: { amount: number; paymentDate: string }) => [
        amount,
        paymentDate,
      ]);
    const inOrder = (rows: (string | number)[][]) => rows.map(String).toSorted();
    assert.ok(coming.length >= 2);
    assert.deepEqual(inOrder(payments.map(({ amount, date }) => [amount, date])), inOrder(coming));
    assert.ok(charges.some(({ amount }) => amount < 0));
    assert.ok(charges.every(({ date }) => date < '2026-03-10'));
    assert.deepEqual(
      items.map(({ date }) => date),
      items.map(({ date }) => date).toSorted(),
    );
  });

  it('leads to the projected balance where no fixed payments are asked for', async () => {
    const accountNumber = platform.viewer('debtor').samples.accountNumber ?? '';
    const { ledger } = await ledgerOf(accountNumber);
    const { items, projectedBalance } = await told(accountNumber);
    const sum = items.reduce((total, { amount }) => total + amount, 0);
    assert.equal(projectedBalance, ledger.balancePence + sum);
  });

  it('comes to the same charges as are then booked, and to none after that', async () => {
    const accountNumber = platform.viewer('plain').samples.accountNumber ?? '';
    const { account, ledger } = await ledgerOf(accountNumber);
    const now = platform.clock.now();
    const today = londonDateOf(now);
    const before = await openCharges(platform.db, account, ledger, now, nightRateHalfHours);
    assert.ok(before.length > 0);
    const expected = before.reduce((sum, { pence }) => sum + pence, 0);
    const terms = { ledgerId: ledger.id, accountId: account.id, isProtected: true };
    const charged = await platform.db.read(lastChargedDays, ledger.id);
    await platform.db.transaction(async (tx) => {
      const agreements = await agreementsWith(tx, account.id);
      for (const meterPointId of new Set(agreements.map((each) => each.meterPointId))) {
        const last = charged.find((each) => each.meterPointId === meterPointId)?.toOn;
        const fromOn =
          (last ?? ledger.closedThroughOn)?.add({ days: 1 }) ?? londonDateOf(ledger.openedAt);
        const days = { fromOn, toOn: today.subtract({ days: 1 }) };
        await chargeDays(tx, terms, meterPointId, days, {
          at: now,
          billedOn: today,
          nightRateHalfHours,
        });
      }
    });
    const { rows } = (await platform.db.query.execute(sql`
      select balance_pence as "pence" from billing.ledgers where id = ${ledger.id}`)) as unknown as {
      rows: { pence: number }[];
    };
    assert.equal((rows[0]?.pence ?? 0) - ledger.balancePence, -expected);
    const { ledger: after } = await ledgerOf(accountNumber);
    assert.deepEqual(await openCharges(platform.db, account, after, now, nightRateHalfHours), []);
  });
});
