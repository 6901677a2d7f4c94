import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { passTimeUntil, personOf } from './story.ts';

const ledgers = `query($a: String!, $m: String!, $s: String!) {
  electricityPrepayLedgers(accountNumber: $a, mpan: $m, serialNumber: $s) {
    creditLedger { currentBalance } paymentLedger { currentBalance
      creditTransfers { netAmount createdDate smartPrepayStatus utrn } } } }`;
const snapshot = `query($d: String!) { prepayBalanceSnapshot(deviceId: $d) { asAt
  meterBalanceInMillipence emergencyCreditBalanceInMillipence } }`;
const payments = `query($a: String!) { prepayPayments(accountNumber: $a, first: 1) {
  edges { node { amount paymentDate utrn smartPrepayProcessStatus } } } }`;
const costs = `query($id: ID!, $startAt: DateTime!, $endAt: DateTime!) {
  property(id: $id) { measurements(first: 1, startAt: $startAt, endAt: $endAt,
      timezone: "Europe/London", utilityFilters: [{ electricityFilters: {
        readingDirection: CONSUMPTION, readingFrequencyType: DAY_INTERVAL } }]) {
    edges { node { metaData { statistics { type costInclTax { estimatedAmount } } } } } } } }`;

interface Transfer {
  readonly netAmount: string;
  readonly createdDate: string;
  readonly smartPrepayStatus: string | null;
  readonly utrn: string;
}

describe('a top-up', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(() => platform.close());

  it('is paid, gets its number, and is on the meter to the thousandth of a penny', async () => {
    const { samples } = platform.viewer('prepay');
    const { accountNumber, mpan, meterSerialNumber, prepayDeviceId, propertyId } = samples;
    const customer = personOf(platform, 'prepay');
    const staff = personOf(platform, 'organization');
    // The meter as it stands in the worked example: 413.253 below zero, and without debts.
    await platform.db.query.execute(sql`
      with meter as (
        select p.id from billing.prepay_meters p join accounts.accounts a on a.id = p.account_id
        where a.number = ${accountNumber} and p.fuel = 'ELECTRICITY'),
      debts as (delete from billing.prepay_debts where prepay_meter_id in (select id from meter))
      update billing.prepay_snapshots set balance_millipence = -413253,
        emergency_credit_millipence = 586747, accumulated_debt_millipence = 0,
        payment_debt_millipence = 0, time_debt_one_millipence = 0, time_debt_two_millipence = 0
      where prepay_meter_id in (select id from meter) and "on" = (
        select max(s."on") from billing.prepay_snapshots s where s.prepay_meter_id in (select id from meter))`);
    const before_ = (await customer.ask(snapshot, { d: prepayDeviceId })).prepayBalanceSnapshot;
    assert.equal(before_.meterBalanceInMillipence, -413_253);
    assert.equal(before_.emergencyCreditBalanceInMillipence, 586_747);
    const meter = { a: accountNumber, m: mpan, s: meterSerialNumber };
    const ledgersNow = async () => (await customer.ask(ledgers, meter)).electricityPrepayLedgers;
    const paidBefore = (await ledgersNow()).paymentLedger.currentBalance;
    await staff.ask(
      `mutation($input: SmartPrepayMeterAmountInput!) { addCreditToSmartMeter(input: $input) { amount } }`,
      {
        input: {
          accountNumber,
          deviceId: prepayDeviceId,
          amount: 2_000,
          paymentIntentId: 'pi_worked_example',
        },
      },
    );
    const [{ node: paid }] = (await customer.ask(payments, { a: accountNumber })).prepayPayments
      .edges;
    assert.deepEqual([paid.amount, paid.paymentDate], [2_000, '2026-03-10']);
    assert.match(paid.utrn, /^\d{20}$/);
    assert.equal((await ledgersNow()).paymentLedger.currentBalance, paidBefore + 2_000);
    await passTimeUntil(platform, '2026-03-11T12:00:00Z');
    const { currentBalance, creditTransfers } = (await ledgersNow()).paymentLedger;
    // What nobody has keyed in yet stays there.
    assert.equal(currentBalance, paidBefore);
    const ofDay: readonly Transfer[] = creditTransfers.filter(
      ({ createdDate, smartPrepayStatus }: Transfer) =>
        createdDate.startsWith('2026-03-10') && smartPrepayStatus === 'ACCEPTED_BY_METER',
    );
    assert.ok(
      ofDay.some(({ utrn, netAmount }) => utrn === paid.utrn && Number(netAmount) === 2_000),
    );
    // The town tops up by itself as well.
    const othersPence = ofDay
      .filter(({ utrn }) => utrn !== paid.utrn)
      .reduce((total, { netAmount }) => total + Number(netAmount), 0);
    const after_ = (await customer.ask(snapshot, { d: prepayDeviceId })).prepayBalanceSnapshot;
    const day = { startAt: '2026-03-10T00:00:00Z', endAt: '2026-03-11T00:00:00Z' };
    const { property } = await customer.ask(costs, { id: propertyId, ...day });
    const [{ node }] = property.measurements.edges;
    const used = node.metaData.statistics.reduce(
      (total: number, { costInclTax }: { costInclTax: { estimatedAmount: string } | null }) =>
        total + Number(costInclTax?.estimatedAmount ?? 0),
      0,
    );
    assert.ok(used > 50);
    // −413.253 and 2,000 are 1,586.747, and emergency credit is whole again; less what the day took.
    assert.equal(
      after_.meterBalanceInMillipence,
      1_586_747 + othersPence * 1000 - Math.round(used * 1000),
    );
    assert.equal(after_.emergencyCreditBalanceInMillipence, 1_000_000);
  });
});
