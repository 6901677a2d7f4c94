import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { expectedPaymentsOf } from '../../payments/index.ts';
import { holdDeposit, returnDeposits } from './deposits.actions.ts';
import {
  depositPence,
  needsDeposit,
  obstaclesToReturn,
  returnOf,
  unpaidBy,
} from './deposits.rules.ts';
import { depositsOfAccount } from './deposits.store.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const instant = (text: string) => Temporal.Instant.from(text);

const held = {
  returnStrategy: 'AFTER_TWELVE_MONTHS',
  acceptedAt: instant('2025-02-01T10:00:00Z'),
  fulfilledAt: instant('2025-02-10T10:00:00Z'),
  returnedAt: null,
} as const;
const facts = {
  today: day('2026-02-09'),
  status: 'ACTIVE',
  overduePence: 0,
  lastOverdueOn: null,
} as const;

describe('the way back of a deposit', () => {
  it('is a year after it was paid, or after something was overdue last', () => {
    assert.deepEqual(obstaclesToReturn(held, facts), ['WITHIN_TWELVE_MONTHS']);
    assert.deepEqual(obstaclesToReturn(held, { ...facts, today: day('2026-02-10') }), []);
    const late = { ...facts, lastOverdueOn: day('2025-07-16') };
    assert.equal(returnOf(held, late)?.dueOn?.toString(), '2026-07-16');
    const owing = {
      ...facts,
      today: day('2026-05-01'),
      overduePence: 1,
      lastOverdueOn: day('2026-05-01'),
    };
    assert.deepEqual(obstaclesToReturn(held, owing), ['OVERDUE', 'WITHIN_TWELVE_MONTHS']);
    assert.deepEqual(returnOf(held, owing), { dueOn: null, status: 'BLOCKED' });
  });

  it('is at closure, where that is agreed, and whoever leaves gets it at once', () => {
    const kept = { ...held, returnStrategy: 'AT_CLOSURE' } as const;
    const later = { ...facts, today: day('2030-01-01') };
    assert.deepEqual(obstaclesToReturn(kept, later), ['ACCOUNT_OPEN']);
    assert.deepEqual(returnOf(kept, later), { dueOn: null, status: 'SCHEDULED' });
    assert.deepEqual(obstaclesToReturn(kept, { ...later, status: 'DORMANT' }), []);
    assert.deepEqual(obstaclesToReturn(held, { ...facts, status: 'DORMANT' }), []);
  });

  it('is none before it is accepted and paid, nor a second time', () => {
    assert.deepEqual(obstaclesToReturn({ ...held, acceptedAt: null }, facts), ['NOT_ACCEPTED']);
    assert.deepEqual(obstaclesToReturn({ ...held, fulfilledAt: null }, facts), ['NOT_PAID']);
    const returned = { ...held, returnedAt: instant('2026-02-10T05:00:00Z') };
    assert.deepEqual(obstaclesToReturn(returned, facts), ['RETURNED']);
    assert.equal(returnOf({ ...held, fulfilledAt: null }, facts), null);
  });
});

describe('a deposit', () => {
  const need = {
    accountType: 'DOMESTIC',
    openedOn: day('2020-01-01'),
    today: day('2026-03-10'),
    overduePence: 0,
    isPrepaid: false,
    isInHardship: false,
  } as const;

  it('is asked of whoever owes, and of new businesses, but of nobody who cannot pay', () => {
    assert.equal(needsDeposit(need), false);
    assert.equal(needsDeposit({ ...need, overduePence: 1 }), true);
    assert.equal(needsDeposit({ ...need, overduePence: 1, isPrepaid: true }), false);
    assert.equal(needsDeposit({ ...need, overduePence: 1, isInHardship: true }), false);
    const young = { ...need, openedOn: day('2025-12-01') };
    assert.equal(needsDeposit(young), false);
    assert.equal(needsDeposit({ ...young, accountType: 'BUSINESS' }), true);
  });

  it('is two months’ charges in whole pounds', () => {
    assert.equal(depositPence('DOMESTIC', 180_001), 30_100);
    assert.equal(depositPence('DOMESTIC', 180_000), 30_000);
    assert.equal(depositPence('DOMESTIC', 600), 5_000);
    assert.equal(depositPence('BUSINESS', 0), 30_000);
  });
});

describe('what is not paid of deposits', () => {
  it('is what was asked for by the end of a London day', () => {
    const asked = {
      ...held,
      fulfilledAt: null,
      amountPence: 5_000,
      createdAt: instant('2026-03-28T23:30:00Z'),
    };
    const paid = { ...asked, amountPence: 700, fulfilledAt: instant('2026-04-01T10:00:00Z') };
    const later = { ...asked, amountPence: 90, createdAt: instant('2026-03-29T23:30:00Z') };
    assert.equal(unpaidBy([asked, paid, later], day('2026-03-27')), 0);
    assert.equal(unpaidBy([asked, paid, later], day('2026-03-28')), 5_000);
    // Clocks went forward on the 29th, and the third was asked for on the 30th.
    assert.equal(unpaidBy([asked, paid, later], day('2026-03-29')), 5_000);
    assert.equal(unpaidBy([asked, paid, later], day('2026-03-30')), 5_090);
  });
});

describe('the book of deposits', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  const inBook = async () => {
    const { rows } = (await platform.db.query.execute(sql`
      select coalesce(sum(amount_pence), 0)::int as pence from billing.entries
      where book = 'DEPOSITS_HELD'`)) as unknown as { rows: { pence: number }[] };
    return rows[0]?.pence;
  };
  const accept = (accountNumber: string, depositKey: string) =>
    platform.ask(
      `mutation($input: DepositAgreementInput!) {
        recordDepositAgreementAccepted(input: $input) { isRecorded } }`,
      { as: 'organization', variables: { input: { accountNumber, depositKey } } },
    );

  it('holds what was paid until it goes back, and leaves balances as they were', async () => {
    const { db } = platform;
    const number = platform.viewer('organization').samples.unacceptedDepositAccountNumber ?? '';
    const account = await admittedAccount(db, number);
    const depositOf = async () => {
      const [deposit] = await db.read(depositsOfAccount, account?.id ?? 0);
      assert.ok(deposit);
      return deposit;
    };
    const balance = async () => {
      const { rows } = (await db.query.execute(sql`select balance_pence as pence
        from billing.ledgers where id = ${(await depositOf()).ledgerId}`)) as unknown as {
        rows: { pence: number }[];
      };
      return rows[0]?.pence ?? 0;
    };
    const [bookBefore = 0, balanceBefore] = await Promise.all([inBook(), balance()]);
    assert.deepEqual((await accept(number, 'workshop-winter')).codes, []);
    assert.deepEqual((await accept(number, 'workshop-winter')).codes, []);
    assert.deepEqual((await accept(number, 'workshop-summer')).codes, ['KT-CT-4177']);
    const accepted = await depositOf();
    assert.equal(accepted.dueOn?.toString(), '2026-03-24');

    const payment = { paymentType: 'BACS_DEPOSIT', book: 'CASH_BANK_TRANSFER' } as const;
    const paidAt = instant('2026-03-20T10:00:00Z');
    for (const _time of [1, 2]) {
      await db.transaction((tx) => holdDeposit(tx, accepted, payment, paidAt));
    }
    assert.equal(await inBook(), bookBefore + 60_000);
    assert.equal(await balance(), balanceBefore);

    // A business is given it back when it leaves, and not before.
    const give = (at: string) =>
      db.transaction((tx) => returnDeposits(tx, instant(at), expectedPaymentsOf));
    await give('2027-06-01T05:00:00Z');
    assert.equal((await depositOf()).returnedAt, null);
    await db.query.execute(
      sql`update accounts.accounts set status = 'DORMANT' where number = ${number}`,
    );
    for (const _time of [1, 2]) await give('2027-06-02T05:00:00Z');
    assert.equal((await depositOf()).returnedAt?.toString(), '2027-06-02T05:00:00Z');
    assert.equal(await inBook(), bookBefore);
    assert.equal(await balance(), balanceBefore + 60_000);
  });
});
