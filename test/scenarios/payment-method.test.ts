import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { coherenceChecks, proveCoherence } from '../../src/coherence.ts';
import { demoBankAccount } from '../../src/demo/payment-details.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { electricityTaken, type Person, passTimeUntil, personOf, sum, wattHours } from './story.ts';

/** A Tuesday; of the bank days that follow the tenth is Tuesday 24 March. */
const endedAt = '2026-03-10T12:00:00Z';
const otherPricesOn = '2026-03-24';
const otherPricesAt = '2026-03-24T00:00:00+00:00';
/** A Wednesday; British Summer Time has begun on the 29th. */
const directDebitOn = '2026-04-01';
const directDebitAt = '2026-04-01T00:00:00+01:00';

const end = `mutation($input: InvalidatePaymentInstructionInput!) {
  invalidatePaymentInstruction(input: $input) { instruction { id } } }`;
const setUp = `mutation($input: SetUpDirectDebitInstructionInput!) {
  setUpDirectDebitInstruction(input: $input) { paymentInstruction { id } } }`;
const ledgers = `query($n: String!) { account(accountNumber: $n) { ledgers { id ledgerType
  usablePaymentInstructions(first: 10) { edges { node { id instructionType } } } } } }`;
const rates = `query($n: String!, $m: String!, $startAt: DateTime!, $endAt: DateTime!) {
  applicableRates(accountNumber: $n, mpxn: $m, startAt: $startAt, endAt: $endAt, first: 10) {
    edges { node { validFrom validTo value } } } }`;
const tariffs = `query($n: String!) { account(accountNumber: $n) {
  electricityAgreements(active: true) { tariff { ... on StandardTariff {
    preVatUnitRate preVatStandingCharge } } } } }`;
const settled = `query($n: String!, $at: DateTime!) { account(accountNumber: $n) {
  marketSupplyAgreements(first: 20) { edges { node { characteristicValues(at: $at) {
    ... on StringCharacteristicValueType { stringValue }
    ... on IntegerCharacteristicValueType { integerValue } } } } } } }`;
const costs = `query($n: String!, $startAt: DateTime!) {
  costOfUsage(accountNumber: $n, startAt: $startAt, grouping: DAY, timezone: "Europe/London",
    fuelType: ELECTRICITY) { details(first: 100, grouping: DAY) { edges { node {
      startAt endAt cost usageKwh } } } } }`;
const charges = `query($n: String!) { account(accountNumber: $n) {
  transactions(first: 12, transactionTypes: [ENERGY_CHARGES]) { edges { node { amounts { net tax }
    ... on Charge { consumption { startDate endDate } isExport
      breakdownItems { numberOfUnits supplyPointIdentifier rate { bandCategory
        ... on ProductRateType { rateExcludingTax paymentMethod } } } } } } } } }`;

/** What a tariff of one rate asks, in ten-thousandths of a penny without VAT. */
interface Prices {
  readonly perKwh: number;
  readonly perDay: number;
}

interface Charge {
  readonly amounts: { readonly net: number; readonly tax: number };
  readonly consumption: { readonly startDate: string; readonly endDate: string };
  readonly breakdownItems: readonly {
    readonly supplyPointIdentifier: string;
    readonly rate: { readonly paymentMethod: string; readonly rateExcludingTax: number };
  }[];
}

describe('a household that stops paying by Direct Debit, and begins again', () => {
  let platform: TestPlatform;
  let household: Person;
  let n: string;
  let mpan: string;
  let ledgerId: string;
  let instructionId: string;
  let byDebit: Prices;
  let otherwise: Prices;

  const ask = (document: string, variables: Record<string, unknown> = {}) =>
    household.ask(document, { n, ...variables });
  const pricesNow = async (): Promise<Prices> => {
    const { account } = await ask(tariffs);
    const [{ tariff }] = account.electricityAgreements;
    return {
      perKwh: Math.round(tariff.preVatUnitRate * 10_000),
      perDay: Math.round(tariff.preVatStandingCharge * 10_000),
    };
  };
  const ratesFrom = async (startAt: string, endAt: string) => {
    const { applicableRates } = await ask(rates, { m: mpan, startAt, endAt });
    return applicableRates.edges.map(
      ({ node }: { node: { validFrom: string; value: string } }) =>
        [node.validFrom, Math.round(Number(node.value) * 1_000_000)] as const,
    ) as [string, number][];
  };
  const coherent = async () => {
    const checks = coherenceChecks().filter(({ domain }) =>
      ['agreements', 'payments'].includes(domain),
    );
    const findings = await proveCoherence(platform.instance, () => {}, checks);
    assert.deepEqual(
      findings.filter(({ count }) => count > 0),
      [],
    );
  };

  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    household = personOf(platform, 'plain');
    const { samples } = platform.viewer('plain');
    n = samples.accountNumber ?? '';
    mpan = samples.mpan ?? '';
    // In the town methods differ in the standing charge alone; here in the unit rate as well.
    await platform.db.query.execute(sql`
      with own as (
        select a.tariff_id from agreements.agreements a
        join metering.meter_points p on p.id = a.meter_point_id where p.identifier = ${mpan}),
      copied as (
        insert into products.tariff_rates
            (tariff_id, payment_method, band, pence_excl_vat, valid_from, valid_to)
          select tariff_id, 'NON_DIRECT_DEBIT', band, pence_excl_vat + 1.2345, valid_from, valid_to
          from products.tariff_rates where band = 'STANDARD' and payment_method is null
            and tariff_id in (select tariff_id from own))
      update products.tariff_rates set payment_method = 'DIRECT_DEBIT'
      where band = 'STANDARD' and payment_method is null
        and tariff_id in (select tariff_id from own)`);
    platform.clock.set(endedAt);
    const { account } = await ask(ledgers);
    const main = account.ledgers.find(
      ({ ledgerType }: { ledgerType: string }) => ledgerType === 'MAIN',
    );
    ledgerId = main.id;
    [
      {
        node: { id: instructionId },
      },
    ] = main.usablePaymentInstructions.edges;
    byDebit = await pricesNow();
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  it('pays other prices from the tenth bank day after it ended, and is told so at once', async () => {
    const input = { accountNumber: n, id: instructionId };
    await ask(end, { input });
    assert.deepEqual(await pricesNow(), byDebit);
    const told = await ratesFrom('2026-03-20T00:00:00Z', '2026-04-30T23:00:00Z');
    assert.deepEqual(
      told.map(([, millionths]) => millionths),
      [byDebit.perKwh * 105, (byDebit.perKwh + 12_345) * 105],
    );
    assert.equal(told[1]?.[0], otherPricesAt);
    await ask(end, { input });
    assert.deepEqual(await ratesFrom('2026-03-20T00:00:00Z', '2026-04-30T23:00:00Z'), told);
    await coherent();
    platform.clock.set('2026-03-23T23:59:59Z');
    assert.deepEqual(await pricesNow(), byDebit);
    platform.clock.set('2026-03-24T00:00:00Z');
    otherwise = await pricesNow();
    assert.equal(otherwise.perKwh, byDebit.perKwh + 12_345);
    assert.ok(otherwise.perDay > byDebit.perDay);
  });

  it('pays the prices of a Direct Debit again from the day on which one begins', async () => {
    const { sortCode, accountNumber } = demoBankAccount('another account of the household');
    await ask(setUp, {
      input: {
        accountNumber: n,
        ledgerId,
        validFrom: directDebitAt,
        bankDetails: { accountHolder: 'Plain Payer', accountNumber, branchCode: sortCode },
      },
    });
    assert.deepEqual(await pricesNow(), otherwise);
    const told = await ratesFrom('2026-03-20T00:00:00Z', '2026-04-30T23:00:00Z');
    assert.deepEqual(
      told.slice(1).map(([from, millionths]) => [Date.parse(from), millionths]),
      [
        [Date.parse(otherPricesAt), otherwise.perKwh * 105],
        [Date.parse(directDebitAt), byDebit.perKwh * 105],
      ],
    );
    await coherent();
  });

  it('is charged to the penny by the method of each day, in charges that are split there', async () => {
    const { rows } = (await platform.db.query.execute(sql`
      select d.to_on::text as "toOn" from billing.documents d
      where d.ledger_id = ${Number(ledgerId)} and d.kind = 'STATEMENT' and d.closed_at is null
      order by d.from_on`)) as unknown as { rows: { toOn: string }[] };
    let toOn = Temporal.PlainDate.from(rows[0]?.toOn ?? '');
    // Both changes lie before the end of the bill.
    while (Temporal.PlainDate.compare(toOn, Temporal.PlainDate.from('2026-04-03')) < 0) {
      toOn = toOn.add({ months: 1 });
    }
    await passTimeUntil(platform, `${toOn.add({ days: 4 })}T12:00:00Z`);

    const { account } = await ask(charges);
    const every: Charge[] = account.transactions.edges.map(({ node }: { node: Charge }) => node);
    const ofElectricity = every
      .filter(({ breakdownItems: [item] }) => item?.supplyPointIdentifier === mpan)
      .toSorted((a, b) => a.consumption.startDate.localeCompare(b.consumption.startDate));
    const from = (day: string) =>
      ofElectricity.findIndex(({ consumption }) => consumption.startDate.startsWith(day));
    const [dear, cheap] = [from(otherPricesOn), from(directDebitOn)];
    assert.equal(cheap, dear + 1);
    assert.ok(dear > 0);
    const methodsOf = (place: number) => [
      ...new Set(ofElectricity[place]?.breakdownItems.map(({ rate }) => rate.paymentMethod)),
    ];
    assert.deepEqual([dear - 1, dear, cheap].map(methodsOf), [
      ['DIRECT_DEBIT'],
      ['NON_DIRECT_DEBIT'],
      ['DIRECT_DEBIT'],
    ]);
    const { samples } = platform.viewer('plain');
    const taken = await electricityTaken(
      household,
      samples.propertyId ?? '',
      'THIRTY_MIN_INTERVAL',
      { startAt: otherPricesAt, endAt: directDebitAt },
    );
    const wh = sum(taken.map((each) => each.wh));
    assert.equal(taken.length, 8 * 48 - 2);
    // In ten-millionths of a penny: watt-hours × ten-thousandths a kilowatt-hour, and eight days.
    const exact = BigInt(wh * otherwise.perKwh) + BigInt(8 * otherwise.perDay) * 1000n;
    const { amounts } = ofElectricity[dear] ?? { amounts: null };
    assert.ok(amounts);
    assert.equal(amounts.net + amounts.tax, Number((exact * 105n + 500_000_000n) / 1_000_000_000n));

    const { costOfUsage } = await ask(costs, { startAt: '2026-03-20T00:00:00Z' });
    let [sumExact, charged] = [0n, 0];
    for (const { node } of costOfUsage.details.edges) {
      const day = Date.parse(node.startAt);
      const isDear = day >= Date.parse(otherPricesAt) && day < Date.parse(directDebitAt);
      const { perKwh, perDay } = isDear ? otherwise : byDebit;
      sumExact += BigInt(wattHours(node.usageKwh) * perKwh) + BigInt(perDay) * 1000n;
      charged += node.cost;
      assert.equal(
        charged,
        Number((sumExact * 105n + 500_000_000n) / 1_000_000_000n),
        node.startAt,
      );
    }
    assert.ok(costOfUsage.details.edges.length > 12);
  });

  it('tells with the agreement how it is paid at a moment', async () => {
    const wordsAt = async (at: string) => {
      const { account } = await ask(settled, { at });
      const nodes: { readonly characteristicValues: readonly { stringValue?: string }[] }[] =
        account.marketSupplyAgreements.edges.map(({ node }: { node: object }) => node);
      const words = nodes.flatMap(({ characteristicValues }) =>
        characteristicValues.flatMap(({ stringValue }) => stringValue ?? []),
      );
      return [...new Set(words)];
    };
    assert.deepEqual(await wordsAt('2026-03-23T23:59:59Z'), ['DIRECT_DEBIT']);
    assert.deepEqual(await wordsAt(otherPricesAt), ['NON_DIRECT_DEBIT']);
    assert.deepEqual(await wordsAt(directDebitAt), ['DIRECT_DEBIT']);
    await coherent();
  });
});
