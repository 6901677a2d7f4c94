import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { passTimeUntil } from '../../../../test/scenarios/story.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { dayOfDate } from '../../../kernel/calendar.ts';
import {
  daysThatDoNotFollow,
  meterDaysOfMeter,
  openingRegisters,
  recordSnapshots,
  rulesOf,
  withDebtsOfDay,
} from './prepay.actions.ts';
import {
  debtsOfPrepayMeter,
  lastSnapshotOfPrepayMeter,
  prepayMetersInUse,
  snapshotsOfPrepayMeter,
  topUpsOfPrepayMeter,
} from './prepay.store.ts';
import { prepaySnapshots } from './prepay.tables.ts';
import { passDay } from './prepay-registers.rules.ts';
import { acceptTopUp, recordTopUps } from './top-ups.actions.ts';

const today = Temporal.PlainDate.from('2026-03-10');
const snapshotFields = `asAt creditInPence debtInPence emergencyCreditInPence
  meterBalanceInMillipence emergencyCreditBalanceInMillipence accumulatedDebtRegisterInMillipence
  paymentDebtRegisterInMillipence timeDebtRegisterOneInMillipence timeDebtRegisterTwoInMillipence`;
const ledgerFields = `creditLedger { currentBalance } debtLedger { currentBalance }
  paymentLedger { currentBalance creditTransfers {
    id netAmount createdDate smartPrepayProcessStatus smartPrepayStatus utrn } }`;

interface Transfer {
  readonly id: string;
  readonly netAmount: number | string;
  readonly createdDate: string;
  readonly smartPrepayProcessStatus: string;
  readonly smartPrepayStatus: string | null;
  readonly utrn: string;
}

describe('prepayment meters of the town', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(() => platform.close());

  const samples = () => platform.viewer('prepay').samples;
  const snapshotAt = async (deviceId: string | undefined, as = 'prepay') => {
    const { data, errors, codes } = await platform.ask(
      `query($d: String!) { prepayBalanceSnapshot(deviceId: $d) { ${snapshotFields} } }`,
      { as, variables: { d: deviceId } },
    );
    return { snapshot: data?.prepayBalanceSnapshot, errors, codes };
  };
  const ledgersAt = async (deviceFuel: 'electricity' | 'gas') => {
    const { accountNumber, mpan, mprn, meterSerialNumber, gasMeterSerialNumber } = samples();
    const isGas = deviceFuel === 'gas';
    const [field, argument] = isGas
      ? ['gasPrepayLedgers', 'mprn']
      : ['electricityPrepayLedgers', 'mpan'];
    const { data, errors, text } = await platform.ask(
      `query($a: String!, $m: String!, $s: String!) {
        ${field}(accountNumber: $a, ${argument}: $m, serialNumber: $s) { ${ledgerFields} } }`,
      {
        as: 'prepay',
        variables: {
          a: accountNumber,
          m: isGas ? mprn : mpan,
          s: isGas ? gasMeterSerialNumber : meterSerialNumber,
        },
      },
    );
    assert.equal(errors, undefined, text);
    return data[field];
  };

  it('show one home in emergency credit on both fuels, with a debt on one', async () => {
    const { prepayDeviceId, prepayGasDeviceId } = samples();
    const [electricity, gas] = await Promise.all(
      [prepayDeviceId, prepayGasDeviceId].map(async (id) => (await snapshotAt(id)).snapshot),
    );
    for (const snapshot of [electricity, gas]) {
      assert.equal(snapshot.asAt, '2026-03-10T00:00:00+00:00');
      assert.ok(snapshot.meterBalanceInMillipence < 0);
      assert.equal(
        snapshot.emergencyCreditBalanceInMillipence,
        1_000_000 + snapshot.meterBalanceInMillipence,
      );
      assert.ok(snapshot.accumulatedDebtRegisterInMillipence > 0);
      assert.equal(snapshot.creditInPence, Math.round(snapshot.meterBalanceInMillipence / 1000));
    }
    assert.ok(electricity.timeDebtRegisterOneInMillipence > 0);
    assert.equal(gas.timeDebtRegisterOneInMillipence, 0);
    const debts = ['accumulatedDebt', 'paymentDebt', 'timeDebt'].flatMap((name) =>
      name === 'timeDebt'
        ? [electricity.timeDebtRegisterOneInMillipence, electricity.timeDebtRegisterTwoInMillipence]
        : [electricity[`${name}RegisterInMillipence`]],
    );
    const sum = debts.reduce((total: number, each: number) => total + each, 0);
    assert.equal(electricity.debtInPence, Math.round(sum / 1000));
    const ledgers = await ledgersAt('electricity');
    assert.equal(ledgers.creditLedger.currentBalance, electricity.creditInPence);
    assert.equal(ledgers.debtLedger.currentBalance, -electricity.debtInPence);
  });

  it('tell the same by the meter, and nothing to whoever has no access to who pays', async () => {
    const { prepayPropertyId } = platform.viewer('organization').samples;
    const document = `query($id: ID!) { property(id: $id) {
      electricityMeterPoints { meters { prepayLedgers { ${ledgerFields} } } }
      gasMeterPoints { meters { prepayLedgers { ${ledgerFields} } } } } }`;
    const { data } = await platform.ask(document, {
      as: 'organization',
      variables: { id: prepayPropertyId },
    });
    const [electricity] = data.property.electricityMeterPoints[0].meters;
    const [gas] = data.property.gasMeterPoints[0].meters;
    assert.deepEqual(electricity.prepayLedgers, await ledgersAt('electricity'));
    assert.deepEqual(gas.prepayLedgers, await ledgersAt('gas'));
    const { snapshot, codes } = await snapshotAt(samples().prepayDeviceId, 'household');
    assert.equal(snapshot, null);
    assert.deepEqual(codes, ['KT-GB-4049']);
    assert.deepEqual((await snapshotAt('00-00-00-00-00-00-00-00')).codes, ['KT-GB-4049']);
    assert.deepEqual((await snapshotAt(samples().hubDeviceId)).codes, ['KT-GB-4048']);
  });

  it('are none in credit mode, and none under an account that never answered for them', async () => {
    const plain = platform.viewer('plain').samples;
    const { accountNumber, mpan, meterSerialNumber } = samples();
    const ask = (a: string | undefined, m: string | undefined, s: string | undefined) =>
      platform.ask(
        `query($a: String!, $m: String!, $s: String!) {
          electricityPrepayLedgers(accountNumber: $a, mpan: $m, serialNumber: $s) { ${ledgerFields} } }`,
        { as: 'organization', variables: { a, m, s } },
      );
    const inCredit = await ask(plain.accountNumber, plain.mpan, plain.meterSerialNumber);
    assert.deepEqual(JSON.parse(inCredit.text), { data: { electricityPrepayLedgers: null } });
    const wrong = [
      ask(plain.accountNumber, mpan, meterSerialNumber),
      ask(accountNumber, mpan, plain.meterSerialNumber),
      ask(accountNumber, samples().mprn, samples().gasMeterSerialNumber),
      ask(accountNumber, 'nonsense', meterSerialNumber),
    ];
    for (const { codes } of await Promise.all(wrong)) assert.deepEqual(codes, ['KT-GB-6212']);
  });

  it('have a year of top-ups, each with a number of its own', async () => {
    const transfers: Transfer[] = (await ledgersAt('electricity')).paymentLedger.creditTransfers;
    assert.ok(transfers.length > 100);
    assert.equal(new Set(transfers.map(({ utrn }) => utrn)).size, transfers.length);
    assert.ok(transfers.every(({ utrn }) => /^\d{20}$/.test(utrn)));
    const days = transfers.map(({ createdDate }) => createdDate);
    assert.deepEqual(days, days.toSorted().toReversed());
    assert.ok((days.at(-1) ?? '') < '2025-04-01' && (days[0] ?? '') >= '2026-03-01');
    const outcomes = await platform.db.query.execute(sql`
      select count(*) filter (where is_by_hand)::int as by_hand,
        count(*) filter (where failed_at is not null and not is_by_hand)::int as failed,
        count(*) filter (where accepted_at is null and failed_at is null)::int as pending
      from billing.prepay_top_ups`);
    const { rows } = outcomes as unknown as {
      rows: { by_hand: number; failed: number; pending: number }[];
    };
    assert.ok((rows[0]?.by_hand ?? 0) > 0 && (rows[0]?.failed ?? 0) > 0);
    assert.equal(rows[0]?.pending, 1);
  });

  it('went on without a cut, since somebody always topped up in time', async () => {
    const { db } = platform;
    for (const meter of await prepayMetersInUse(db)) {
      const [debts, topUps] = await Promise.all([
        db.read(debtsOfPrepayMeter, meter.id),
        db.read(topUpsOfPrepayMeter, meter.id),
      ]);
      const rules = await rulesOf(db, meter, debts);
      const fromDay = dayOfDate(meter.startedOn);
      const days = await meterDaysOfMeter(db, meter.meterId, fromDay, dayOfDate(today));
      assert.ok(days.length > 365 && days.every(({ isComplete }) => isComplete));
      let registers = openingRegisters(meter);
      for (const day of days) {
        const arrived = topUps
          .flatMap(({ acceptedAt, amountPence }) =>
            acceptedAt ? [{ atMs: acceptedAt.epochMilliseconds, amountPence }] : [],
          )
          .filter(({ atMs }) => atMs >= day.startMs && atMs < day.startMs + 90_000_000)
          .toSorted((one, other) => one.atMs - other.atMs);
        const passed = passDay(
          withDebtsOfDay(registers, debts, day.day),
          day,
          arrived.filter(({ atMs }) => atMs < day.startMs + 1_800_000 * day.energyNanopence.length),
          rules,
        );
        assert.equal(passed.cutAtMs, null);
        registers = passed.registers;
      }
      const last = (await db.read(snapshotsOfPrepayMeter, meter.id)).at(-1);
      assert.equal(last?.balanceMillipence, registers.balanceMillipence);
    }
  });

  it('take money on from the payment ledger once, however often the meter tells', async () => {
    const { db } = platform;
    const [meter] = await prepayMetersInUse(db);
    assert.ok(meter);
    const paidAt = Temporal.Instant.from('2026-03-10T11:00:00Z');
    const at = (seconds: number) => paidAt.add({ seconds });
    const balance = async () => (await ledgersAt('electricity')).paymentLedger.currentBalance;
    const begun = await balance();
    await db.transaction((tx) =>
      recordTopUps(
        tx,
        meter,
        [
          {
            amountPence: 700,
            paidAt,
            requestedAt: at(1),
            utrn: '00000000000000000001',
            utrnReceivedAt: at(2),
            failedAt: null,
            isByHand: false,
            acceptedAt: null,
          },
        ],
        paidAt,
      ),
    );
    assert.equal(await balance(), begun + 700);
    const [first]: Transfer[] = (await ledgersAt('electricity')).paymentLedger.creditTransfers;
    assert.equal(first?.smartPrepayProcessStatus, 'PENDING');
    assert.equal(first?.smartPrepayStatus, 'UTRN_RECEIVED');
    const id = Number(first?.id);
    const accept = () => db.transaction((tx) => acceptTopUp(tx, meter, id, at(60)));
    const taken = await Promise.all([accept(), accept(), accept()]);
    assert.equal(taken.filter(Boolean).length, 1);
    assert.equal(await balance(), begun);
    const [later]: Transfer[] = (await ledgersAt('electricity')).paymentLedger.creditTransfers;
    assert.equal(later?.smartPrepayProcessStatus, 'COMPLETED');
    assert.equal(later?.smartPrepayStatus, 'ACCEPTED_BY_METER');
  });

  it('go on from day to day, also where a server was away', async () => {
    const { db } = platform;
    await passTimeUntil(platform, '2026-03-13T12:00:00Z');
    const snapshots = await db.query.select().from(prepaySnapshots);
    const days = new Set(snapshots.map(({ on }) => on.toString()));
    assert.ok(days.has('2026-03-12') && !days.has('2026-03-13'));
    for (const meter of await prepayMetersInUse(db)) {
      assert.deepEqual(await daysThatDoNotFollow(db, meter), []);
    }
    const { rows } = (await db.query.execute(sql`
      select count(*)::int as pending from billing.prepay_top_ups
      where accepted_at is null and failed_at is null`)) as unknown as {
      rows: { pending: number }[];
    };
    assert.equal(rows[0]?.pending, 0);
  });

  it('wait for half-hours that have not arrived, for a week', async () => {
    class Undo extends Error {}
    const [meter] = await prepayMetersInUse(platform.db);
    assert.ok(meter);
    const lastAfter = async (on: string) => {
      let last: string | undefined;
      await assert.rejects(
        platform.db.transaction(async (tx) => {
          await tx.query.execute(sql`update metering.half_hour_days set values[21] = null
            where day = '2026-03-11' and register_id in (
              select id from metering.registers where meter_id = ${meter.meterId})`);
          await tx.query.execute(sql`delete from billing.prepay_snapshots
            where prepay_meter_id = ${meter.id} and "on" > '2026-03-10'`);
          await recordSnapshots(tx, dayOfDate(Temporal.PlainDate.from(on)));
          last = (await tx.read(lastSnapshotOfPrepayMeter, meter.id))?.on.toString();
          throw new Undo();
        }),
        Undo,
      );
      return last;
    };
    assert.equal(await lastAfter('2026-03-12'), '2026-03-10');
    assert.equal(await lastAfter('2026-03-17'), '2026-03-10');
    // A week later it is taken as it is; the days after have not arrived either.
    assert.equal(await lastAfter('2026-03-18'), '2026-03-12');
  });
});
