import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { raise } from '../../../contract/errors.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { complaints } from '../../accounts/support/complaints.tables.ts';
import { accounts } from '../../accounts/tables.ts';
import { expectedPaymentsOf } from '../../payments/index.ts';
import { documentsOfLedger } from '../documents/documents.store.ts';
import { documents } from '../ledgers/documents.tables.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { post } from '../ledgers/postings.actions.ts';
import { pauseProcess, resumeProcess } from './collection-processes.actions.ts';
import { isPausedAt, pausedDays } from './collection-processes.rules.ts';
import {
  itemsOfProcess,
  pausesOfProcess,
  processesOfAccount,
} from './collection-processes.store.ts';
import { debtPositions, overdueOfAccount, scheduledPaymentDay } from './debt.actions.ts';
import { proceedingsOfAccount } from './debt.store.ts';
import { followUpDebts } from './dunning.actions.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(`${text}T06:00:00Z`);

describe('the pauses of a process', () => {
  const pause = (from: string, to: string | null, resumed: string | null = null) => ({
    pausedAt: at(from),
    endsAt: to === null ? null : at(to),
    resumedAt: resumed === null ? null : at(resumed),
  });

  it('count each day once, and none that is to come', () => {
    const pauses = [pause('2026-01-01', '2026-01-11'), pause('2026-01-06', '2026-01-21')];
    assert.equal(pausedDays(pauses, at('2026-03-01')), 20);
    assert.equal(pausedDays(pauses, at('2026-01-16')), 15);
    assert.equal(
      pausedDays([pause('2026-01-01', '2026-03-02', '2026-01-04')], at('2026-02-01')),
      3,
    );
    assert.equal(pausedDays([pause('2026-01-01', null)], at('2026-01-31')), 30);
    assert.equal(pausedDays([pause('2026-05-01', null)], at('2026-01-31')), 0);
  });

  it('hold from their beginning on and before their end', () => {
    const pauses = [pause('2026-01-01', '2026-01-11')];
    assert.equal(isPausedAt(pauses, at('2026-01-01')), true);
    assert.equal(isPausedAt(pauses, at('2026-01-11')), false);
    assert.equal(isPausedAt([pause('2026-01-01', null)], at('2030-01-01')), true);
  });
});

describe('what is done about what is overdue', () => {
  let platform: TestPlatform;
  let made = 0;
  before(async () => {
    platform = await startTestPlatform();
  });
  /** A payment that a customer was to make by card, or by a schedule. */
  const expectPayment = async (
    ledgerId: number,
    payment: {
      readonly on: string;
      readonly pence: number;
      readonly knownOn: string;
      readonly failedOn?: string;
      readonly source?: string;
    },
  ) => {
    const { on, pence, knownOn, failedOn = null, source = 'CUSTOMER' } = payment;
    await platform.db.query.execute(sql`insert into payments.payments
      (uuid, ledger_id, account_id, status, source, transaction_type, amount_pence, payment_on,
        reference, idempotency_key, created_at, settled_at, failure_code)
      select gen_random_uuid(), l.id, l.account_id, ${failedOn === null ? 'SCHEDULED' : 'FAILED'},
        ${source}, 'DEBIT_CARD', ${pence}, ${on}::date, l.number, ${`${ledgerId} ${on}`},
        ${knownOn}::timestamptz, ${failedOn}::timestamptz, ${failedOn === null ? null : 'DECLINED'}
      from billing.ledgers l where l.id = ${ledgerId}`);
  };
  after(() => platform.close());

  /** An account with one bill of £90 that was due on 15 January 2026. */
  async function debtor(brand: 'OCTOPUS_ENERGY' | 'EBICO_LIVING' = 'OCTOPUS_ENERGY') {
    made += 1;
    const { db } = platform;
    const number = `A-0DEB700${made}`;
    return db.transaction(async (tx) => {
      const [account] = await tx.query
        .insert(accounts)
        .values({
          number,
          accountType: 'DOMESTIC',
          status: 'ACTIVE',
          brand,
          createdAt: at('2025-06-01'),
        })
        .returning();
      const accountId = account?.id ?? 0;
      const ledger = await openLedger(tx, { accountId, kind: 'MAIN' }, at('2025-06-01'));
      const charge = { ledgerId: ledger.id, kind: 'CHARGE' as const, taxPence: 0 };
      const books = (pence: number) => [{ book: 'REVENUE_SERVICES' as const, amountPence: pence }];
      await post(
        tx,
        [
          { ...charge, postedOn: day('2025-12-31'), netPence: 9_000, books: books(9_000) },
          { ...charge, postedOn: day('2026-01-31'), netPence: 700, books: books(700) },
        ],
        at('2026-02-01'),
      );
      await tx.query.insert(documents).values({
        kind: 'STATEMENT',
        accountId,
        ledgerId: ledger.id,
        identifier: `debt-test-${made}`,
        fromOn: day('2025-12-01'),
        toOn: day('2025-12-31'),
        closedAt: at('2025-12-31'),
        issuedAt: at('2025-12-31'),
        dueOn: day('2026-01-15'),
        openingBalancePence: 0,
        closingBalancePence: -9_000,
        chargesNetPence: 9_000,
        chargesTaxPence: 0,
        creditsNetPence: 0,
        creditsTaxPence: 0,
        paymentsPence: 0,
        refundsPence: 0,
        createdAt: at('2025-12-31'),
      });
      return { accountId, ledgerId: ledger.id, number };
    });
  }

  /** Follows debts up each morning from a day to another, every morning twice. */
  async function mornings(from: string, to: string) {
    for (
      let on = day(from);
      Temporal.PlainDate.compare(on, day(to)) <= 0;
      on = on.add({ days: 1 })
    ) {
      const moment = startOfLondonDay(on).add({ hours: 6 });
      for (const _time of [1, 2]) {
        await platform.db.transaction((tx) => followUpDebts(tx, moment, expectedPaymentsOf));
      }
    }
  }

  async function pay(ledgerId: number, pence: number, on: string) {
    await platform.db.transaction((tx) =>
      post(
        tx,
        [
          {
            ledgerId,
            kind: 'PAYMENT',
            postedOn: day(on),
            netPence: pence,
            taxPence: 0,
            paymentType: 'DEBIT_CARD',
            books: [{ book: 'CASH_CARD', amountPence: -pence }],
          },
        ],
        at(on),
      ),
    );
  }

  async function processOf(accountId: number) {
    const [process] = await platform.db.read(processesOfAccount, accountId);
    assert.ok(process);
    const items = await platform.db.read(itemsOfProcess, process.id);
    const steps = items.map(({ reference, occurredAt }) => [
      reference,
      londonDateOf(occurredAt).toString(),
    ]);
    return { ...process, steps, items };
  }

  it('begins the day after, goes on by its steps to an agency, and ends when all is paid', async () => {
    const { accountId, ledgerId } = await debtor();
    await mornings('2026-01-14', '2026-01-15');
    assert.deepEqual(await platform.db.read(processesOfAccount, accountId), []);
    await mornings('2026-01-16', '2026-02-28');
    const process = await processOf(accountId);
    assert.deepEqual(process.steps, [
      ['REMINDER', '2026-01-16'],
      ['SECOND_REMINDER', '2026-01-23'],
      ['FINAL_REMINDER', '2026-01-30'],
      ['NOTICE_OF_COLLECTION', '2026-02-13'],
      ['PROCEEDING', '2026-02-27'],
    ]);
    assert.deepEqual(process.items.at(-1)?.details, {
      overduePence: 9_000,
      overdueSince: '2026-01-15',
      upTo30DaysPence: 0,
      upTo60DaysPence: 9_000,
      upTo90DaysPence: 0,
      over90DaysPence: 0,
    });
    const [proceeding] = await platform.db.read(proceedingsOfAccount, accountId);
    assert.equal(proceeding?.amountPence, 9_000);
    assert.equal(proceeding?.stoppedAt, null);

    // A part is paid, which leaves the rest of the bill; then all that is due.
    await pay(ledgerId, 4_000, '2026-03-01');
    await mornings('2026-03-01', '2026-03-01');
    assert.equal((await processOf(accountId)).completedAt, null);
    await pay(ledgerId, 5_000, '2026-03-02');
    await mornings('2026-03-02', '2026-03-02');
    const ended = await processOf(accountId);
    assert.equal(ended.completionType, 'ENDED');
    const [stopped] = await platform.db.read(proceedingsOfAccount, accountId);
    assert.equal(stopped?.stopReason, 'PAID_IN_FULL');

    const positionOn = async (on: string) => {
      const today = day('2026-03-10');
      const [position] = await debtPositions(
        platform.db,
        accountId,
        day(on),
        today,
        expectedPaymentsOf,
      );
      return position?.overduePence;
    };
    assert.equal(await positionOn('2025-05-31'), null);
    assert.equal(await positionOn('2026-01-15'), 0);
    assert.equal(await positionOn('2026-01-16'), 9_000);
    assert.equal(await positionOn('2026-03-01'), 5_000);
    assert.equal(await positionOn('2026-03-02'), 0);
    assert.equal(await positionOn('2026-03-11'), null);
    const overdueOn = (on: string) =>
      overdueOfAccount(platform.db, accountId, day(on), expectedPaymentsOf);
    assert.equal(await overdueOn('2026-02-28'), 9_000);
  });

  it('tells of the latest bill alone when its payment is scheduled', async () => {
    const { ledgerId } = await debtor();
    const { db } = platform;
    const dayOf = async (on: string) => {
      const [document] = await db.read(documentsOfLedger, ledgerId);
      assert.ok(document);
      const found = await scheduledPaymentDay(db, document, day(on), expectedPaymentsOf);
      return found?.toString() ?? null;
    };
    assert.equal(await dayOf('2026-01-10'), null);
    await expectPayment(ledgerId, { on: '2025-12-30', pence: 9_000, knownOn: '2025-12-01' });
    await expectPayment(ledgerId, {
      on: '2026-01-15',
      pence: 9_000,
      knownOn: '2026-01-05',
      failedOn: '2026-01-18',
    });
    assert.equal(await dayOf('2026-01-04'), null);
    assert.equal(await dayOf('2026-01-10'), '2026-01-15');
    assert.equal(await dayOf('2026-01-18'), null);
    await db.query.execute(sql`insert into billing.documents
      (kind, account_id, ledger_id, from_on, to_on, closed_at, issued_at, created_at)
      select 'STATEMENT', account_id, ledger_id, '2026-01-01', '2026-01-31', '2026-01-31', '2026-01-31',
        '2026-01-31' from billing.documents where ledger_id = ${ledgerId}`);
    assert.equal(await dayOf('2026-01-10'), null);
  });

  it('stands still for Breathing Space, at most 60 days, and goes on by the days that were left', async () => {
    const { accountId } = await debtor();
    await mornings('2026-01-16', '2026-01-18');
    const { number } = await processOf(accountId);
    const now = at('2026-01-18');
    const request = { number, reason: 'Breathing Space', pauseStartAt: now, pauseLength: 60 };
    const pauseFor = (pauseLength: number) =>
      pauseProcess(platform.db, { ...request, pauseLength }, now, raise);
    await assert.rejects(pauseFor(0), { code: 'KT-CT-11214' });
    await assert.rejects(pauseFor(61), { code: 'KT-CT-11214' });
    assert.equal((await pauseFor(60)).length, 1);
    assert.equal((await pauseFor(60)).length, 1);
    await mornings('2026-01-19', '2026-02-10');
    assert.equal((await processOf(accountId)).steps.length, 1);

    const end = { number, reason: 'It was cancelled.' };
    await resumeProcess(platform.db, end, at('2026-02-11'), raise);
    await assert.rejects(resumeProcess(platform.db, end, at('2026-02-12'), raise), {
      code: 'KT-CT-11215',
    });
    // Two days had gone by, and 24 were paused.
    await mornings('2026-02-11', '2026-02-17');
    assert.deepEqual((await processOf(accountId)).steps.at(-1), ['SECOND_REMINDER', '2026-02-16']);
  });

  it('stands still while a complaint is not settled', async () => {
    const { accountId } = await debtor();
    const { db } = platform;
    await mornings('2026-01-16', '2026-01-16');
    await db.query.insert(complaints).values({
      accountId,
      type: 'BILLING',
      isOfficial: true,
      createdOn: day('2026-01-17'),
    });
    await mornings('2026-01-17', '2026-02-05');
    const process = await processOf(accountId);
    assert.equal(process.steps.length, 1);
    await db.query
      .update(complaints)
      .set({ resolvedOn: day('2026-02-06') })
      .where(eq(complaints.accountId, accountId));
    await mornings('2026-02-06', '2026-02-12');
    assert.deepEqual((await processOf(accountId)).steps.at(-1), ['SECOND_REMINDER', '2026-02-12']);
    const pauses = await db.read(pausesOfProcess, process.id);
    assert.deepEqual(
      pauses.map(({ name, resumedReason }) => [name, resumedReason]),
      [['COMPLAINT', 'The complaint was settled.']],
    );
  });

  it('is nothing where the brand does not follow debts up, or a schedule is kept', async () => {
    const untracked = await debtor('EBICO_LIVING');
    const kept = await debtor();
    const instalment = { pence: 2_500, knownOn: '2026-01-01', source: 'SCHEDULE' };
    await expectPayment(kept.ledgerId, { on: '2026-04-01', ...instalment });
    await mornings('2026-01-16', '2026-01-17');
    assert.deepEqual(await platform.db.read(processesOfAccount, untracked.accountId), []);
    assert.deepEqual(await platform.db.read(processesOfAccount, kept.accountId), []);
    // The instalment comes back: then that much is overdue, and no more.
    await platform.db.query.execute(sql`update payments.payments
      set payment_on = '2026-01-20', settled_at = '2026-01-23', status = 'FAILED', failure_code = '0'
      where ledger_id = ${kept.ledgerId}`);
    await mornings('2026-01-22', '2026-01-23');
    assert.deepEqual((await processOf(kept.accountId)).items.at(-1)?.details, {
      overduePence: 2_500,
      overdueSince: '2026-01-20',
      upTo30DaysPence: 2_500,
      upTo60DaysPence: 0,
      upTo90DaysPence: 0,
      over90DaysPence: 0,
    });
  });
});
