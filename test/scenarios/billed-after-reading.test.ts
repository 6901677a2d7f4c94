import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { type Person, personOf, sum } from './story.ts';

/** A meter of the home, as the town was begun. */
interface Meter {
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly identifier: string;
  readonly serial: string;
  readonly registers: readonly string[];
  /** What each register showed last, in whole steps of its dial. */
  readonly shown: readonly number[];
}

interface Item {
  readonly numberOfUnits: string;
  readonly periodStartAt: string;
  readonly rate: {
    readonly bandCategory: string;
    readonly bandSubcategory: string | null;
    readonly rateExcludingTax: number;
  };
}

interface Charge {
  readonly amounts: { readonly net: number; readonly tax: number };
  readonly consumption: { readonly startDate: string; readonly endDate: string };
  readonly breakdownItems: readonly Item[];
}

const submit = {
  ELECTRICITY: `mutation($point: String, $serialNumber: String, $readAt: Date,
      $readings: [ReadingInputType]) {
    createElectricityMeterReading(mpan: $point, serialNumber: $serialNumber, readAt: $readAt,
      readings: $readings) { id readingErrors { field } } }`,
  GAS: `mutation($point: String, $serialNumber: String, $readAt: Date, $reading: Int) {
    createGasMeterReading(mprn: $point, serialNumber: $serialNumber, readAt: $readAt,
      reading: $reading) { id readingErrors { field } } }`,
} as const;

const bills = `query($n: String!) { account(accountNumber: $n) {
  ... on AccountType { bills(first: 3, includeOpenStatements: true,
    includeHeldStatements: true) { edges { node {
    __typename fromDate toDate issuedDate
    ... on StatementType { openingBalance closingBalance totalCharges { grossTotal } } } } } }
  transactions(first: 12, transactionTypes: [ENERGY_CHARGES]) { edges { node { amounts { net tax }
    ... on Charge { consumption { startDate endDate quantity } isExport
      breakdownItems { numberOfUnits periodStartAt rate { bandCategory bandSubcategory
        ... on ProductRateType { rateExcludingTax } } } } } } } } }`;

describe('a home that is billed when its meters are read', () => {
  let platform: TestPlatform;
  let accountNumber: string;
  let meters: Meter[];
  let opened: Temporal.PlainDate;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    const { rows } = (await platform.db.query.execute(sql`
      select a.number, d.from_on::text as "fromOn", (
        select json_agg(json_build_object('fuel', p.fuel, 'identifier', p.identifier,
          'serial', m.serial_number, 'registers', r.names, 'shown', r.shown) order by p.id)
        from metering.occupancies o
        join metering.meter_points p on p.property_id = o.property_id
        join metering.meters m on m.meter_point_id = p.id and m.active_to is null
        join lateral (
          select json_agg(g.identifier order by g.id) as names, json_agg((
              select floor(max(e.accepted)) from metering.register_reads e where e.register_id = g.id)
            order by g.id) as shown
          from metering.registers g where g.meter_id = m.id) r on true
        where o.account_id = a.id and o.effective_to is null) as meters
      from billing.trigger_configurations t
      join billing.ledgers l on l.id = t.ledger_id
      join accounts.accounts a on a.id = l.account_id
      join billing.documents d on d.ledger_id = l.id and d.closed_at is null and d.kind = 'STATEMENT'
      where t.is_after_reading and t.effective_to is null`)) as unknown as {
      rows: { number: string; fromOn: string; meters: Meter[] }[];
    };
    const [home] = rows;
    assert.ok(home && rows.length === 1);
    accountNumber = home.number;
    meters = home.meters;
    opened = Temporal.PlainDate.from(home.fromOn);
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const staff = (): Person => personOf(platform, 'organization');

  /** Tells what every register showed as a London day began, so many steps more than at first. */
  const read = async (on: Temporal.PlainDate, more: number, which = meters) => {
    platform.clock.set(`${on}T10:00:00Z`);
    for (const { fuel, identifier, serial, registers, shown } of which) {
      const readings = registers.map((register, place) => ({
        reading: (shown[place] ?? 0) + more,
        ...(registers.length > 1 && { register }),
      }));
      const meter = { point: identifier, serialNumber: serial, readAt: on.toString() };
      const variables =
        fuel === 'GAS' ? { ...meter, reading: readings[0]?.reading } : { ...meter, readings };
      const data = await staff().ask(submit[fuel], variables);
      const [answer] = Object.values(data) as { readingErrors: unknown }[];
      assert.equal(answer?.readingErrors, null);
    }
  };
  const seen = async () => {
    const { account } = await staff().ask(bills, { n: accountNumber });
    const nodes = (edges: { node: object }[]) => edges.map(({ node }) => node);
    return {
      bills: nodes(account.bills.edges) as {
        fromDate: string;
        toDate: string;
        issuedDate: string | null;
        openingBalance: number;
        closingBalance: number;
        totalCharges: { grossTotal: number };
      }[],
      charges: nodes(account.transactions.edges) as (Charge & { isExport: boolean })[],
    };
  };

  it('closes its window with the last of its meters, and not within ten days', async () => {
    const before = await seen();
    assert.equal(before.bills[0]?.fromDate, opened.toString());
    await read(opened.add({ days: 9 }), 60);
    assert.deepEqual((await seen()).bills[0]?.fromDate, opened.toString());
    const [first, ...others] = meters;
    assert.ok(first);
    await read(opened.add({ days: 12 }), 80, [first]);
    if (others.length > 0) {
      assert.equal((await seen()).bills[0]?.fromDate, opened.toString());
      await read(opened.add({ days: 12 }), 80, others);
    }
    const [open, closed] = (await seen()).bills;
    assert.equal(open?.fromDate, opened.add({ days: 12 }).toString());
    assert.equal(closed?.fromDate, opened.toString());
    assert.equal(closed?.toDate, opened.add({ days: 11 }).toString());
  });

  it('is charged by what passed between two readings, to the penny', async () => {
    const from = opened.add({ days: 12 });
    const to = from.add({ days: 14 });
    await read(to, 140);
    const { bills: all, charges } = await seen();
    const [open, bill] = all;
    assert.equal(open?.fromDate, to.toString());
    assert.ok(bill);
    assert.deepEqual(
      [bill.fromDate, bill.toDate],
      [from.toString(), to.subtract({ days: 1 }).toString()],
    );
    const ofBill = charges.filter(({ consumption }) => consumption.startDate >= from.toString());
    assert.ok(ofBill.length >= meters.length);
    const items = ofBill.flatMap(({ breakdownItems }) => breakdownItems);
    const electricity = meters.filter(({ fuel }) => fuel === 'ELECTRICITY');
    // 60 steps of a dial that shows whole kilowatt-hours, on every register.
    const kwh = 60 * sum(electricity.map(({ registers }) => registers.length));
    const counted = sum(
      items
        .filter(({ rate }) => rate.bandCategory !== 'STANDING_CHARGE')
        .map(({ numberOfUnits }) => Number(numberOfUnits)),
    );
    if (meters.length === electricity.length) assert.equal(counted, kwh);
    else assert.ok(counted > kwh);
    const expected = ofBill.map(({ breakdownItems }) => {
      const exact = sum(
        breakdownItems.map(
          ({ numberOfUnits, rate }) => Number(numberOfUnits) * rate.rateExcludingTax,
        ),
      );
      // Net and gross are rounded once each; VAT is what lies between them.
      const net = Math.round(exact);
      return [net, Math.round(exact * 1.05) - net];
    });
    assert.deepEqual(
      ofBill.map(({ amounts }) => [amounts.net, amounts.tax]),
      expected,
    );
    const gross = sum(expected.flat());
    assert.equal(bill.totalCharges.grossTotal, gross);
    assert.equal(bill.closingBalance, bill.openingBalance - gross);
    const days = items
      .filter(({ rate }) => rate.bandCategory === 'STANDING_CHARGE')
      .map(({ numberOfUnits }) => Number(numberOfUnits));
    assert.equal(sum(days), 14 * meters.length);
  });
});
