import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { assertCoherentBooks } from '../stress/coherent-books.ts';
import { type HungMeter, rowsOf } from './billed-home.ts';
import { BilledTown } from './billed-town.ts';

const prices = [{ from: '2025-01-01', unit: '24.0381', standing: '51.3714' }];
const gasPrices = [{ from: '2025-01-01', unit: '5.7421', standing: '32.1143' }];

/** The first days of so many months, and of the one after them. */
const firstDays = (from: string, count: number) =>
  Array.from({ length: count + 1 }, (_, month) =>
    Temporal.PlainDate.from(from).add({ months: month }).toString(),
  );

/** Thousandths of a text such as `12.5`. */
const thousandths = (text: string) => Math.round(Number(text) * 1000);
const textOf = (value: number) => (value / 1000).toFixed(3);

/** What supply of one price comes to, worked out by itself: net, tax and gross in pence. */
function worked(wh: number, days: number): [number, number, number] {
  // Ten-millionths of a penny: watt-hours by ten-thousandths of pence per kilowatt-hour.
  const exact = BigInt(wh) * 240_381n + BigInt(days) * 513_714n * 1000n;
  const halfUp = (amount: bigint, unit: bigint) => Number((amount * 2n + unit) / (unit * 2n));
  const [net, gross] = [halfUp(exact, 10_000_000n), halfUp(exact * 105n, 1_000_000_000n)];
  return [net, gross - net, gross];
}

describe('twelve months, billed by the nights’ runs', () => {
  let town: BilledTown;
  before(async () => {
    town = await BilledTown.open();
  });
  after(() => town?.close());

  /** Reads a meter as months begin, after what went through it in each; answers the last figure. */
  async function readMonthly(
    home: Awaited<ReturnType<BilledTown['newHome']>>,
    meter: HungMeter,
    days: readonly string[],
    taken: readonly string[],
    begin = '1000.000',
  ): Promise<number> {
    let shown = thousandths(begin);
    await home.shows(meter, days[0] ?? '', textOf(shown));
    for (const [month, units] of taken.entries()) {
      shown += thousandths(units);
      await home.shows(meter, days[month + 1] ?? '', textOf(shown));
    }
    return shown;
  }

  it('of a fixed Direct Debit for both fuels, with both changes of the clocks', async () => {
    const home = await town.newHome('2025-07-01');
    const days = firstDays('2025-07-01', 12);
    const electricity = await home.supplied('ELECTRICITY', prices);
    const gas = await home.supplied('GAS', gasPrices);
    await readMonthly(home, await home.hangs(electricity, '2025-07-01'), days, [
      ...['201.417', '198.302', '214.956', '238.118', '262.507', '301.644'],
      ...['318.229', '280.073', '284.731', '236.911', '215.480', '199.865'],
    ]);
    const cubicMetres = ['18', '16', '27', '61', '96', '128', '137', '112', '79', '52', '29', '19'];
    await readMonthly(home, await home.hangs(gas, '2025-07-01'), days, cubicMetres);
    await home.brings('2025-07-01', 536);
    for (const first of days.slice(0, 12)) {
      const paidOn = Temporal.PlainDate.from(first).add({ days: 1 }).toString();
      await home.pays(paidOn, 14_500);
      const next = Temporal.PlainDate.from(first).add({ months: 1 });
      // No window is closed before what may arrive late has had its time.
      await town.billNights(next.toString(), next.add({ days: 2 }).toString());
      const open = await home.statements();
      await town.billNight(next.add({ days: 3 }).toString());
      assert.equal((await home.statements()).length, open.length);
    }
    const statements = await home.statements();
    assert.deepEqual(
      statements.map(({ opening, charges, tax, credits, payments, closing }) => [
        ...[opening, charges, tax, credits, payments, closing],
      ]),
      [
        [0, 9016, 430, 536, 14_500, 6020],
        [6020, 8802, 419, 0, 14_500, 11_718],
        [11_718, 9878, 471, 0, 14_500, 16_340],
        [16_340, 12_844, 612, 0, 14_500, 17_996],
        [17_996, 15_734, 750, 0, 14_500, 16_762],
        [16_762, 18_969, 904, 0, 14_500, 12_293],
        [12_293, 19_994, 952, 0, 14_500, 6799],
        [6799, 17_081, 813, 0, 14_500, 4218],
        [4218, 15_235, 725, 0, 14_500, 3483],
        [3483, 12_119, 578, 0, 14_500, 5864],
        [5864, 10_113, 482, 0, 14_500, 10_251],
        [10_251, 8957, 427, 0, 14_500, 15_794],
      ],
    );
    // November's gas is more than three times what the summer took, as it usually is.
    assert.deepEqual(
      statements.map(({ held, issued }) => [held[0] ?? null, issued !== null]),
      statements.map(() => [null, true]),
    );
    const ofElectricity = await home.charges(electricity);
    // October has a day of 50 half-hours and March one of 46; each day bears its standing charge once.
    assert.deepEqual(
      [3, 8].map((month) => [ofElectricity[month]?.net, ofElectricity[month]?.tax]),
      [
        [7316, 366],
        [8437, 422],
      ],
    );
    const march = (await home.charges(gas))[8];
    assert.deepEqual([march?.net, march?.tax], [6073, 303]);
    assert.equal(await home.balance(), 15_794);
  });

  it('with another meter in the middle of January and another price in the middle of May', async () => {
    const home = await town.newHome('2025-07-01');
    const days = firstDays('2025-07-01', 12);
    const point = await home.supplied('ELECTRICITY', [
      ...prices,
      { from: '2026-05-13', unit: '22.6667', standing: '51.3714' },
    ]);
    const former = await home.hangs(point, '2025-07-01');
    const shown = await readMonthly(home, former, days.slice(0, 7), [
      ...['231.420', '219.007', '240.113', '262.904', '281.377', '309.218'],
    ]);
    await home.shows(former, '2026-01-14', textOf(shown + 128_400));
    await home.takenDown(former, '2026-01-14');
    const meter = await home.hangs(point, '2026-01-14');
    await readMonthly(
      home,
      meter,
      ['2026-01-14', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-05-13'],
      ['174.250', '288.610', '279.345', '251.202', '101.204'],
      '0.000',
    );
    await home.shows(meter, '2026-06-01', textOf(1_094_611 + 163_590));
    await home.shows(meter, '2026-07-01', textOf(1_258_201 + 236_118));
    for (const next of days.slice(1)) {
      await town.billNight(Temporal.PlainDate.from(next).add({ days: 3 }).toString());
    }
    assert.deepEqual(
      (await home.charges(point)).map(({ fromOn, toOn, wh, net, tax }) => [
        ...[fromOn, toOn, wh, net, tax],
      ]),
      [
        ['2025-07-01', '2025-07-31', 231_420, 7155, 358],
        ['2025-08-01', '2025-08-31', 219_007, 6857, 343],
        ['2025-09-01', '2025-09-30', 240_113, 7313, 366],
        ['2025-10-01', '2025-10-31', 262_904, 7912, 396],
        ['2025-11-01', '2025-11-30', 281_377, 8305, 415],
        ['2025-12-01', '2025-12-31', 309_218, 9026, 451],
        ['2026-01-01', '2026-01-13', 128_400, 3754, 188],
        ['2026-01-14', '2026-01-31', 174_250, 5113, 256],
        ['2026-02-01', '2026-02-28', 288_610, 8376, 419],
        ['2026-03-01', '2026-03-31', 279_345, 8307, 416],
        ['2026-04-01', '2026-04-30', 251_202, 7580, 379],
        ['2026-05-01', '2026-05-12', 101_204, 3049, 153],
        ['2026-05-13', '2026-05-31', 163_590, 4684, 234],
        ['2026-06-01', '2026-06-30', 236_118, 6893, 345],
      ],
    );
    assert.deepEqual(
      (await home.statements()).map(({ charges }) => charges),
      [7513, 7200, 7679, 8308, 8720, 9477, 9311, 8795, 8723, 7959, 8120, 7238],
    );
    const read = await rowsOf<{ readings: number }>(
      town.db,
      sql`select count(*)::int as readings from billing.charge_readings c
        join billing.supply_charges s on s.transaction_id = c.transaction_id
        where s.meter_point_id = ${point.id} and s.from_on >= '2026-01-01' and s.to_on < '2026-02-01'
        group by s.transaction_id order by s.transaction_id`,
    );
    assert.ok(read.length === 2 && read.every(({ readings }) => readings >= 2));
  });

  it('of somebody who moves out in May, with a final bill', async () => {
    const home = await town.newHome('2025-07-01');
    const days = [...firstDays('2025-07-01', 10), '2026-05-21'];
    const point = await home.supplied('ELECTRICITY', prices);
    await readMonthly(home, await home.hangs(point, '2025-07-01'), days, [
      ...['198.004', '187.350', '205.618', '229.477', '251.090', '288.333'],
      ...['301.129', '266.702', '270.515', '224.860', '141.275'],
    ]);
    await home.movesOut('2026-05-21');
    for (const [month, next] of days.slice(1).entries()) {
      await home.pays(days[month] ?? '', 9500);
      await town.billNight(Temporal.PlainDate.from(next).add({ days: 3 }).toString());
    }
    await town.billNights('2026-06-01', '2026-07-05');
    const statements = await home.statements();
    assert.deepEqual(
      statements.map(({ charges, closing }) => [charges, closing]),
      [
        [6670, 2830],
        [6401, 5929],
        [6808, 8621],
        [7464, 10657],
        [7956, 12201],
        [8950, 12751],
        [9273, 12978],
        [8242, 14236],
        [8500, 15236],
        [7294, 17442],
        [4645, 22297],
      ],
    );
    const last = statements.at(-1);
    assert.deepEqual(
      [last?.fromOn, last?.toOn, last?.isFinal, last?.credits],
      ['2026-05-01', '2026-05-20', true, 0],
    );
    assert.deepEqual([statements.length, await home.openWindows()], [11, 0]);
  });

  it('gives forty pounds on a final bill that comes after six weeks', async () => {
    const home = await town.newHome('2025-07-01');
    const days = firstDays('2025-07-01', 12);
    const point = await home.supplied('ELECTRICITY', prices);
    const meter = await home.hangs(point, '2025-07-01');
    await readMonthly(
      home,
      meter,
      [...days.slice(0, 11), '2026-05-21'],
      [
        ...['198.004', '187.350', '205.618', '229.477', '251.090', '288.333'],
        ...['301.129', '266.702', '270.515', '224.860', '141.275'],
      ],
    );
    await home.movesOut('2026-05-21');
    await town.billNight('2026-05-10');
    assert.equal((await home.statements()).length, 10);
    // Six weeks after the twentieth of May are over with the first of July.
    await town.billNight('2026-07-02');
    const last = (await home.statements()).at(-1);
    assert.deepEqual([last?.isFinal, last?.credits, last?.issued], [true, 4000, '2026-07-02']);
    await town.billNight('2026-07-03');
    assert.equal((await home.statements()).length, 11);
  });

  it('after fourteen months without a bill: what is older than twelve is not to be paid', async () => {
    const home = await town.newHome('2025-05-01');
    const point = await home.supplied('ELECTRICITY', prices);
    const days = [
      ...['2025-05-01', '2025-06-01', '2025-07-01', '2025-07-03'],
      ...firstDays('2025-08-01', 11),
    ];
    const taken = [
      ...['207.310', '188.415', '12.905', '181.220', '190.006', '204.772', '233.118', '262.340'],
      ...['298.417', '311.605', '271.998', '268.774', '229.050', '211.633', '190.127'],
    ];
    await readMonthly(home, await home.hangs(point, '2025-05-01'), days, taken);
    await town.billNight('2026-07-03');
    const statements = await home.statements();
    assert.equal(statements.length, 14);
    assert.deepEqual(
      statements.map(({ charges, credits, closing }) => [charges, credits, closing]),
      [
        [6905, 6905, 0],
        [6374, 6374, 0],
        [6572, 434, -6138],
        [6468, 0, -12606],
        [6787, 0, -19393],
        [7556, 0, -26949],
        [8240, 0, -35189],
        [9204, 0, -44393],
        [9537, 0, -53930],
        [8376, 0, -62306],
        [8456, 0, -70762],
        [7399, 0, -78161],
        [7014, 0, -85175],
        [6417, 0, -91592],
      ],
    );
    const credits = await rowsOf<{ reason: string; on: string; net: number; tax: number }>(
      town.db,
      sql`select reason_code as reason, posted_on::text as on, net_pence as net, tax_pence as tax
        from billing.transactions where ledger_id = ${home.ids.ledgerId} and kind = 'CREDIT'
        order by posted_on`,
    );
    assert.deepEqual(
      credits.map(({ reason, on, net, tax }) => [reason, on, net, tax]),
      [
        ['BACK_BILLING', '2025-05-31', 6576, 329],
        ['BACK_BILLING', '2025-06-30', 6070, 304],
        ['BACK_BILLING', '2025-07-02', 413, 21],
      ],
    );
  });

  it('with a reading that comes after estimated months are closed', async () => {
    const home = await town.newHome('2025-07-01');
    const days = firstDays('2025-07-01', 12);
    const point = await home.supplied('ELECTRICITY', prices);
    const meter = await home.hangs(point, '2025-07-01');
    const begin = await readMonthly(
      home,
      meter,
      days.slice(0, 7),
      ['201.000', '198.000', '214.000', '238.000', '262.000', '301.000'],
      '1000.000',
    );
    assert.equal(begin, 2_414_000);
    for (const next of days.slice(1, 11)) {
      await town.billNight(Temporal.PlainDate.from(next).add({ days: 3 }).toString());
    }
    const estimated = (await home.charges(point)).slice(6);
    assert.deepEqual(
      estimated.map(({ fromOn, toOn }) => `${fromOn} ${toOn}`),
      [
        ...['2026-01-01 2026-01-31', '2026-02-01 2026-02-28'],
        ...['2026-03-01 2026-03-31', '2026-04-01 2026-04-30'],
      ],
    );
    const daysOf = [31, 28, 31, 30];
    for (const [month, { wh, estimatedWh, net, tax }] of estimated.entries()) {
      assert.ok(wh > 0);
      assert.equal(estimatedWh, wh);
      assert.deepEqual([net, tax], worked(wh, daysOf[month] ?? 0).slice(0, 2));
    }
    const before_ = await home.statements();
    assert.deepEqual(
      before_.slice(6).map(({ held }) => held),
      [[], ...[1, 2, 3].map(() => ['ESTIMATED_TWICE_RUNNING'])],
    );
    const balance = await home.balance();
    const guessed = estimated.slice(0, 3).reduce((sum, { wh }) => sum + wh, 0);
    const read = 2414 + Math.round((guessed / 1000) * 0.9);
    await home.tells(meter, '2026-04-01', read, '2026-05-10');
    const all = await home.charges(point);
    const reversals = all.filter(({ reverses }) => reverses !== null);
    assert.deepEqual(
      reversals.map(({ reverses }) => reverses).toSorted(),
      estimated.map(({ id }) => id).toSorted(),
    );
    for (const { reverses, net, tax, postedOn } of reversals) {
      const original = estimated.find(({ id }) => id === reverses);
      assert.deepEqual([net, tax], [-(original?.net ?? 0), -(original?.tax ?? 0)]);
      assert.equal(postedOn, '2026-05-10');
    }
    const replaced = all.slice(10).filter(({ reverses }) => reverses === null);
    assert.equal(replaced.length, 4);
    for (const [month, { wh, net, tax, postedOn }] of replaced.entries()) {
      assert.deepEqual([net, tax], worked(wh, daysOf[month] ?? 0).slice(0, 2));
      assert.equal(postedOn, '2026-05-01');
    }
    const anew = replaced.slice(0, 3);
    assert.equal(
      anew.reduce((sum, { wh }) => sum + wh, 0),
      (read - 2414) * 1000,
    );
    assert.ok(anew.every(({ estimatedWh }) => estimatedWh === 0));
    const grossOf = (charges: readonly { net: number; tax: number }[]) =>
      charges.reduce((sum, { net, tax }) => sum + net + tax, 0);
    assert.equal((await home.balance()) - balance, grossOf(estimated) - grossOf(replaced));
    // What was closed stays as it was, and tells that charges on it were reversed later.
    assert.deepEqual(await home.statements(), before_);
    const later = await rowsOf<{ id: number; reversed: number }>(
      town.db,
      sql`select n.document_id as id, count(*)::int as reversed
        from billing.statement_lines n
        join billing.transactions r on r.reverses_id = n.transaction_id
        where r.ledger_id = ${home.ids.ledgerId} group by n.document_id order by 1`,
    );
    assert.deepEqual(
      later,
      before_.slice(6).map(({ id }) => ({ id, reversed: 1 })),
    );
    await home.shows(meter, '2026-06-01', `${read + 420}.000`);
    await home.shows(meter, '2026-07-01', `${read + 600}.000`);
    await town.billNight('2026-06-04');
    await town.billNight('2026-07-04');
    const [may, june] = (await home.statements()).slice(10);
    assert.equal(may?.opening, before_.at(-1)?.closing);
    assert.equal(june?.closing, await home.balance());
    assert.equal(june?.charges, worked(180_000, 30)[2]);
  });

  it('keep all books coherent', () => assertCoherentBooks(town.db));
});
