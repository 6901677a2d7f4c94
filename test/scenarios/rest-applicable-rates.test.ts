import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { productOfTariffCode } from '../support/tariff-codes.ts';

interface Agreement {
  readonly tariff_code: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

interface Supply {
  readonly accountNumber: string;
  /** MPAN or MPRN. */
  readonly identifier: string;
  readonly fuel: 'electricity' | 'gas';
  readonly agreement: Agreement;
}

interface Point {
  readonly mpan?: string;
  readonly mprn?: string;
  readonly agreements: readonly Agreement[];
}

interface Row {
  readonly value_exc_vat: number;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

const kinds = ['standard', 'day', 'night', 'off-peak', 'ev-device-peak', 'ev-device-off-peak'];
/** What energy can bear: none, what homes pay, and what businesses pay. */
const vatPercents = [0, 5, 20];
/** Both changes of the clock, a change of prices by the quarter, and of late; within a year. */
const windows = [
  ['2025-03-29T00:00:00Z', '2025-03-31T12:00:00Z'],
  ['2025-06-30T00:00:00Z', '2025-07-02T12:00:00Z'],
  ['2025-10-25T00:00:00Z', '2025-10-27T12:00:00Z'],
  ['2026-03-06T00:00:00Z', '2026-03-08T12:00:00Z'],
] as const;

describe('what customers pay a kWh', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(() => platform.close());

  async function supplies(): Promise<Supply[]> {
    const numbers = platform.viewer('organization').accountNumbers;
    const accounts = await Promise.all(
      numbers.map((number) => platform.rest(`/v1/accounts/${number}/`, { as: 'organization' })),
    );
    return accounts.flatMap(({ body: { number, properties } }) =>
      properties.flatMap(
        (property: { electricity_meter_points: Point[]; gas_meter_points: Point[] }) => {
          const of = (points: readonly Point[], fuel: Supply['fuel']) =>
            points.flatMap(({ mpan, mprn, agreements }) =>
              agreements.map((agreement) => ({
                accountNumber: number,
                identifier: mpan ?? mprn ?? '',
                fuel,
                agreement,
              })),
            );
          return [
            ...of(property.electricity_meter_points, 'electricity'),
            ...of(property.gas_meter_points, 'gas'),
          ];
        },
      ),
    );
  }

  /** Every price of a tariff that overlaps a span, whatever its kind. */
  async function pricesByRest({ fuel, agreement }: Supply, period: string): Promise<Row[]> {
    const code = agreement.tariff_code;
    const base = `/v1/products/${productOfTariffCode(code)}/${fuel}-tariffs/${code}`;
    const answers = await Promise.all(
      (fuel === 'gas' ? kinds.slice(0, 1) : kinds).map((kind) =>
        platform.rest(`${base}/${kind}-unit-rates/?${period}&page_size=1500`),
      ),
    );
    return answers.flatMap(({ status, body }) => (status === 200 ? body.results : []));
  }

  it('is a price that REST lists without VAT for the time, at every meter point of the town', async () => {
    let compared = 0;
    const codes = new Set<string>();
    for (const supply of await supplies()) {
      const { accountNumber, identifier, agreement } = supply;
      for (const [from, to] of windows) {
        const startAt =
          Date.parse(agreement.valid_from) > Date.parse(from) ? agreement.valid_from : from;
        const end = agreement.valid_to;
        const endAt = end !== null && Date.parse(end) < Date.parse(to) ? end : to;
        if (Date.parse(startAt) >= Date.parse(endAt)) continue;
        const { data, codes: refused } = await platform.ask(
          `query($number: String!, $mpxn: String!, $startAt: DateTime!, $endAt: DateTime!) {
            applicableRates(accountNumber: $number, mpxn: $mpxn, startAt: $startAt, endAt: $endAt,
              first: 100) { totalCount edges { node { value validFrom validTo } } } }`,
          {
            as: 'organization',
            variables: { number: accountNumber, mpxn: identifier, startAt, endAt },
          },
        );
        assert.deepEqual(refused, [], `${accountNumber} ${identifier}`);
        const period = `period_from=${encodeURIComponent(startAt)}&period_to=${encodeURIComponent(endAt)}`;
        const rows = await pricesByRest(supply, period);
        for (const { node } of data.applicableRates.edges) {
          const at = Math.max(Date.parse(node.validFrom), Date.parse(startAt));
          const listed = rows.filter(
            ({ valid_from: since, valid_to: until }) =>
              Date.parse(since) <= at && (until === null || at < Date.parse(until)),
          );
          // Exact: prices have four decimals, and a percentage adds two.
          const paid = Math.round(Number(node.value) * 1_000_000);
          const isListed = listed.some(({ value_exc_vat: exclVat }) =>
            vatPercents.some((vat) => Math.round(exclVat * 10_000) * (100 + vat) === paid),
          );
          assert.ok(
            isListed,
            `${agreement.tariff_code} at ${node.validFrom}: ${node.value} of ${JSON.stringify(listed)}`,
          );
          compared += 1;
        }
        codes.add(agreement.tariff_code);
      }
    }
    assert.deepEqual(platform.faults, []);
    assert.ok(compared > 3000, String(compared));
    assert.ok(codes.size > 30, String(codes.size));
  });
});
