import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { mainLedgerOf } from '../../billing/index.ts';
import { changeSchedule } from './schedules.actions.ts';

const asked = `query($accountNumber: String!, $active: Boolean, $canCreatePayment: Boolean,
  $includeDormant: Boolean, $activeOnDate: Date, $ledgerType: Int,
  $reason: PaymentScheduleReasonOptions) {
  account(accountNumber: $accountNumber) {
    paymentSchedules(first: 20, active: $active, canCreatePayment: $canCreatePayment,
      includeDormant: $includeDormant, activeOnDate: $activeOnDate, ledgerType: $ledgerType,
      reason: $reason) {
      edges { node { id paymentAmount paymentDay validFrom validTo isPaymentHoliday
        supplementaryLedger { ledgerType } isVariablePaymentAmount trigger } }
    } } }`;

const forecast = `query($accountNumber: String!, $dateTo: Date) {
  account(accountNumber: $accountNumber) {
    paginatedPaymentForecast(first: 80, dateTo: $dateTo) { totalCount
      edges { node { amount date method paymentNumber } } } } }`;

interface Shown {
  readonly paymentAmount: number;
  readonly paymentDay: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly supplementaryLedger: { readonly ledgerType: string } | null;
  readonly isPaymentHoliday: boolean;
}

describe('payment schedules', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  const numberOf = (name: string) =>
    platform.viewer('organization').samples[`${name}AccountNumber`] ?? '';

  async function shown(accountNumber: string, args: object = {}): Promise<Shown[]> {
    const { data, codes } = await platform.ask(asked, {
      as: 'organization',
      variables: { accountNumber, ...args },
    });
    assert.deepEqual(codes, []);
    return data.account.paymentSchedules.edges.map(({ node }: { node: Shown }) => node);
  }

  async function change(name: string, input: object) {
    const { data, codes } = await platform.ask(
      `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
        ${name === 'createAccountPaymentSchedule' ? 'schedule' : 'paymentSchedule'} {
          paymentAmount paymentDay validFrom validTo } } }`,
      { as: 'organization', variables: { input } },
    );
    const [schedule] = Object.values(data?.[name] ?? {}) as Shown[];
    return { codes, schedule };
  }

  it('are one for the main ledger, and others for goods and public charging, which take what is owed', async () => {
    const number = platform.viewer('household').samples.accountNumber ?? '';
    const found = await shown(number, { canCreatePayment: true });
    const kinds = found.map(({ supplementaryLedger }) => supplementaryLedger?.ledgerType ?? null);
    assert.deepEqual(kinds.toSorted(), ['ELECTRIC_JUICE', 'GOODS', null]);
    for (const { supplementaryLedger, paymentAmount } of found) {
      assert.equal(paymentAmount === 0, supplementaryLedger !== null);
    }
    const goods = await shown(number, { ledgerType: 2 });
    assert.deepEqual(
      goods.map(({ supplementaryLedger }) => supplementaryLedger?.ledgerType),
      ['GOODS'],
    );
    assert.deepEqual(await shown(number, { ledgerType: 9 }), []);
    assert.deepEqual(await shown(number, { reason: 'FINAL_PAYMENT' }), []);
  });

  it('tell of a holiday, which is dormant and takes nothing', async () => {
    const number = numberOf('holiday');
    const every = await shown(number);
    assert.equal(every.length, 3);
    const [next, holiday, before] = every;
    assert.ok(next && holiday && before);
    assert.ok(holiday.isPaymentHoliday);
    assert.equal(before.validTo, holiday.validFrom);
    assert.equal(holiday.validTo, next.validFrom);
    assert.deepEqual(await shown(number, { active: true }), [holiday]);
    assert.deepEqual(await shown(number, { active: true, includeDormant: false }), []);
    assert.deepEqual(await shown(number, { canCreatePayment: true }), [next]);
    assert.deepEqual(await shown(number, { activeOnDate: next.validFrom }), [next]);
    const { data } = await platform.ask(forecast, {
      as: 'organization',
      variables: { accountNumber: number },
    });
    assert.equal(data.account.paginatedPaymentForecast.totalCount, 10);
  });

  it('lead to a forecast of twelve payments, on bank days', async () => {
    const number = platform.viewer('household').samples.accountNumber ?? '';
    const { data } = await platform.ask(forecast, {
      as: 'household',
      variables: { accountNumber: number },
    });
    const { totalCount, edges } = data.account.paginatedPaymentForecast;
    assert.equal(totalCount, 12);
    // Day 18; 18 April 2026 is a Saturday, 18 October a Sunday.
    const dates = edges.map(({ node }: { node: { date: string } }) => node.date);
    assert.deepEqual(dates.slice(0, 3), ['2026-03-18', '2026-04-20', '2026-05-18']);
    assert.equal(dates[7], '2026-10-19');
    const far = await platform.ask(forecast, {
      as: 'household',
      variables: { accountNumber: number, dateTo: '2040-01-01' },
    });
    assert.deepEqual(far.codes, ['KT-CT-1605']);
  });

  it('change an amount after ten bank days, and a day with the month after that', async () => {
    const number = numberOf('changing');
    const [first] = await shown(number, { active: true });
    assert.ok(first);
    const amount = await change('updatePaymentSchedulePaymentAmount', {
      accountNumber: number,
      amount: 15_000,
    });
    // From Tuesday 10 March ten bank days lead to Tuesday 24 March.
    assert.deepEqual(amount.schedule, {
      paymentAmount: 15_000,
      paymentDay: first.paymentDay,
      validFrom: '2026-03-24',
      validTo: null,
    });
    const repeated = await change('updatePaymentSchedulePaymentAmount', {
      accountNumber: number,
      amount: 15_000,
    });
    assert.deepEqual(repeated.schedule, amount.schedule);
    const day = await change('updatePaymentSchedulePaymentDay', {
      accountNumber: number,
      paymentDay: 3,
    });
    assert.deepEqual(day.schedule, {
      paymentAmount: 15_000,
      paymentDay: 3,
      validFrom: '2026-04-01',
      validTo: null,
    });
    const every = await shown(number);
    assert.deepEqual(every.map(({ validFrom, validTo }) => [validFrom, validTo]).slice(0, 2), [
      ['2026-04-01', null],
      ['2026-03-24', '2026-04-01'],
    ]);
  });

  it('are changed by one after another, however many ask at once', async () => {
    const account = await admittedAccount(platform.db, numberOf('changingAmount'));
    assert.ok(account);
    const ledger = await mainLedgerOf(platform.db, account.id);
    assert.ok(ledger);
    await Promise.all(
      Array.from({ length: 8 }, (_, place) =>
        changeSchedule(
          platform.db,
          ledger.id,
          { amountPence: 10_000 + place },
          platform.clock.now(),
        ),
      ),
    );
    const { rows } = (await platform.db.query.execute(sql`
      select count(*)::int as lasting from payments.schedules
      where ledger_id = ${ledger.id} and valid_to is null`)) as {
      rows: { lasting: number }[];
    };
    assert.deepEqual(rows, [{ lasting: 1 }]);
  });

  it('are set up once, and refuse what makes no sense without a trace', async () => {
    const accountNumber = platform.viewer('organization').samples.occupierAccountNumber ?? '';
    const input = { accountNumber, paymentAmount: 9500, paymentDay: 12 };
    const wrong = [
      { ...input, paymentDay: 29 },
      { ...input, paymentAmount: 0 },
      { ...input, paymentAmount: 1_000_001 },
    ];
    const createInput = async (payload: object) => {
      const { data, codes } = await platform.ask(
        `mutation($input: PaymentScheduleInput!) { createPaymentSchedule(input: $input) {
          paymentSchedule { id validFrom } } }`,
        { as: 'organization', variables: { input: payload } },
      );
      return { codes, schedule: data?.createPaymentSchedule?.paymentSchedule };
    };
    for (const payload of wrong) {
      assert.deepEqual((await createInput(payload)).codes, ['KT-CT-1605']);
    }
    assert.deepEqual(await shown(accountNumber), []);
    const [one, other] = await Promise.all([createInput(input), createInput(input)]);
    assert.deepEqual([...one.codes, ...other.codes], []);
    assert.equal(one.schedule.id, other.schedule.id);
    assert.deepEqual((await createInput({ ...input, paymentAmount: 1 })).codes, ['KT-GB-3917']);
    assert.equal((await shown(accountNumber)).length, 1);
  });

  it('wait where nobody knows which days are bank days', async () => {
    await platform.db.query.execute(sql`delete from platform.bank_holidays`);
    const input = {
      accountNumber: numberOf('changingDay'),
      ledgerNumber: platform.viewer('organization').samples.changingDayLedgerNumber,
    };
    const amount = await change('createAccountPaymentSchedule', { ...input, paymentAmount: 7000 });
    const day = await change('createAccountPaymentSchedule', { ...input, paymentDay: 1 });
    assert.deepEqual([amount.codes, day.codes], [['KT-CT-3942'], ['KT-CT-3947']]);
  });
});
