import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { halfHourMs } from '../../kernel/calendar.ts';

interface Row {
  readonly value_exc_vat: number;
  readonly value_inc_vat: number;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly payment_method: string | null;
}

const tariffPath = (tariff: string, product = tariff.slice('E-1R-'.length, -'-A'.length)) =>
  `/v1/products/${product}/${tariff.startsWith('G') ? 'gas' : 'electricity'}-tariffs/${tariff}`;

const agile = `${tariffPath('E-1R-AGILE-24-10-01-A')}/standard-unit-rates/`;
const flexible = tariffPath('E-1R-VAR-22-11-01-A');
const go = `${tariffPath('E-1R-GO-VAR-22-10-14-A')}/standard-unit-rates/`;
const intelligent = `${tariffPath('E-1R-INTELLI-VAR-24-10-29-A')}/standard-unit-rates/`;
const cosy = `${tariffPath('E-1R-COSY-22-12-08-A')}/standard-unit-rates/`;
const fourRates = tariffPath('E-1R-INTELLI-VAR-25-09-16-A');
const threeRates = tariffPath('E-3R-VAR-22-11-01-A');
const twoRates = tariffPath('E-2R-VAR-22-11-01-A');
const tracker = `${tariffPath('E-1R-SILVER-24-04-03-A')}/standard-unit-rates/`;

const spanOf = ({ valid_from, valid_to }: Row) => `${valid_from} ${valid_to}`;

describe('rates and standing charges by REST', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const ask = async (address: string): Promise<{ count: number; results: Row[] }> => {
    const { status, body, text } = await platform.rest(address);
    assert.equal(status, 200, `${address}: ${text}`);
    return body;
  };
  const refusalOf = async (address: string) => {
    const { status, body } = await platform.rest(address);
    return [status, body];
  };

  describe('a page', () => {
    it('has 100 rows by default, and 1,500 at most: more is silently cut', async () => {
      const sizes = ['', '?page_size=1500', '?page_size=25000', '?page_size=1', '?page_size=two'];
      const lengths = [];
      for (const size of sizes) lengths.push((await ask(`${agile}${size}`)).results.length);
      assert.deepEqual(lengths, [100, 1500, 1500, 1, 100]);
    });

    it('tells the count of all rows, and all four keys where there is no other page', async () => {
      const { body } = await platform.rest(`${flexible}/standard-unit-rates/`);
      assert.deepEqual(Object.keys(body), ['count', 'next', 'previous', 'results']);
      assert.deepEqual([body.next, body.previous], [null, null]);
      assert.equal(body.count, body.results.length);
    });

    it('has addresses of the pages beside it that keep all other parameters', async () => {
      const query = 'period_from=2026-03-01T00:00:00Z&page_size=7&order=x';
      const { body, url } = {
        url: new URL(platform.url),
        ...(await platform.rest(`${agile}?${query}&page=2`)),
      };
      const next = new URL(body.next);
      assert.equal(next.origin, url.origin);
      assert.deepEqual(Object.fromEntries(next.searchParams), {
        ...Object.fromEntries(new URLSearchParams(query)),
        page: '3',
      });
      assert.equal(new URL(body.previous).searchParams.get('page'), null);
    });

    it('beyond the last is 404, and the first one of nothing is empty', async () => {
      for (const kind of [agile, go, `${flexible}/standing-charges/`]) {
        for (const page of ['1000', '999999999', '0', 'last']) {
          const refused = await refusalOf(`${kind}?page=${page}`);
          assert.deepEqual(refused, [404, { detail: 'Invalid page.' }], `${kind} ${page}`);
        }
        const { count, results } = await ask(`${kind}?period_from=2100-01-01&period_to=2100-02-01`);
        if (kind.includes('standing')) assert.equal(count, 2);
        else assert.deepEqual([count, results], [0, []]);
      }
    });

    for (const [name, address] of Object.entries({ agile, go, cosy, tracker })) {
      it(`follows the one before without a gap, a row twice or another order: ${name}`, async () => {
        const rows: Row[] = [];
        let next: string | null =
          `${address}?period_from=2026-02-20T00:00Z&page_size=7&order_by=period`;
        let count = 0;
        while (next !== null) {
          const { body } = await platform.rest(next);
          ({ count, next } = body);
          rows.push(...body.results);
        }
        assert.equal(rows.length, count);
        assert.ok(rows.length > 18, String(rows.length));
        for (const [place, row] of rows.entries()) {
          const older = rows[place + 1];
          if (older) assert.equal(older.valid_to, row.valid_from);
        }
      });
    }

    it('of three times a hundred without a period holds today and what is known of tomorrow', async () => {
      const rows: Row[] = [];
      for (const page of [1, 2, 3]) rows.push(...(await ask(`${agile}?page=${page}`)).results);
      assert.equal(rows[0]?.valid_to, '2026-03-10T23:00:00Z');
      assert.ok((rows.at(-1)?.valid_from ?? '') < '2026-03-10T00:00:00Z');
    });
  });

  describe('a period', () => {
    const from = async (query: string) => (await ask(`${agile}?${query}`)).results.map(spanOf);

    it('selects every row that overlaps it', async () => {
      assert.deepEqual(
        await from('period_from=2026-03-10T02:45:00Z&period_to=2026-03-10T03:15:00Z'),
        ['2026-03-10T03:00:00Z 2026-03-10T03:30:00Z', '2026-03-10T02:30:00Z 2026-03-10T03:00:00Z'],
      );
      assert.equal(
        (await from('period_from=2026-03-10T02:30:00Z&period_to=2026-03-10T03:00:00Z')).length,
        1,
      );
      assert.equal(
        (await from('period_from=2026-03-09T23:45:00Z&period_to=2026-03-10T00:15:00Z')).length,
        2,
      );
    });

    it('finds a flat rate that began months ago', async () => {
      const { results } = await ask(
        `${tariffPath('E-1R-OUTGOING-VAR-24-10-26-A')}/standard-unit-rates/` +
          '?period_from=2026-03-10T00:00:00Z&period_to=2026-03-10T00:30:00Z',
      );
      assert.deepEqual(results, [
        {
          value_exc_vat: 15,
          value_inc_vat: 15,
          valid_from: '2022-01-30T00:00:00Z',
          valid_to: null,
          payment_method: null,
        },
      ]);
    });

    it('may have no end, but no end without a beginning, nor one before it', async () => {
      assert.equal((await from('period_from=2026-03-10T22:00:00Z')).length, 2);
      assert.deepEqual(await refusalOf(`${agile}?period_to=2026-03-10T00:00:00Z`), [
        400,
        { period_from: ['This field is required when providing a `period_to`.'] },
      ]);
      assert.deepEqual(await refusalOf(`${agile}?period_from=2026-03-10&period_to=2026-03-09`), [
        400,
        { period_from: ['Must not be greater than `period_to`.'] },
      ]);
    });

    it('is by the clock of London where it has no zone', async () => {
      const summer = await from('period_from=2025-07-01T00:00&period_to=2025-07-01T00:30');
      assert.deepEqual(summer, ['2025-06-30T23:00:00Z 2025-06-30T23:30:00Z']);
      assert.deepEqual(
        await from('period_from=2025-07-01T00:00:00.500Z&period_to=2025-07-01T01:00:01%2B01:00'),
        ['2025-07-01T00:00:00Z 2025-07-01T00:30:00Z'],
      );
      assert.equal((await from('period_from=2025-10-26&period_to=2025-10-27')).length, 50);
      assert.equal((await from('period_from=2025-03-30&period_to=2025-03-31')).length, 46);
    });

    it('with an offset that is not percent-encoded is no time', async () => {
      assert.deepEqual(await refusalOf(`${agile}?period_from=2025-07-01T00:00:00+01:00`), [
        400,
        { period_from: ['Enter a valid date/time.'] },
      ]);
    });

    it('of all the years there are selects every row', async () => {
      for (const address of [agile, go, `${flexible}/standing-charges/`]) {
        const every = `period_from=0001-01-01T00:00:00Z&period_to=9999-12-31T23:59:59-14:00`;
        const whole = await ask(`${address}?page_size=1`);
        assert.deepEqual(
          await ask(`${address}?${every}&page_size=1`).then((b) => b.count),
          whole.count,
        );
      }
    });
  });

  describe('a row', () => {
    it('has times in UTC to the second, and exact numbers', async () => {
      const { results } = await ask(`${go}?page_size=2`);
      assert.deepEqual(results, [
        {
          value_exc_vat: 27.1428,
          value_inc_vat: 28.49994,
          valid_from: '2026-03-11T05:30:00Z',
          valid_to: '2026-03-12T00:30:00Z',
          payment_method: null,
        },
        {
          value_exc_vat: 8.0952,
          value_inc_vat: 8.49996,
          valid_from: '2026-03-11T00:30:00Z',
          valid_to: '2026-03-11T05:30:00Z',
          payment_method: null,
        },
      ]);
    });

    it('of a half-hourly tariff is a half-hour, both ways', async () => {
      for (const tariff of ['E-1R-AGILE-24-10-01-B', 'E-1R-AGILE-OUTGOING-19-05-13-B']) {
        const { count, results } = await ask(
          `${tariffPath(tariff)}/standard-unit-rates/?period_from=2026-03-09&period_to=2026-03-10`,
        );
        assert.equal(count, 48);
        for (const { valid_from, valid_to } of results) {
          assert.equal(Date.parse(valid_to ?? '') - Date.parse(valid_from), halfHourMs);
        }
      }
    });

    it('may cost less than nothing', async () => {
      await platform.db.transaction(async (tx) => {
        await tx.query.execute(sql`update products.half_hourly_price_days d set prices[5] = -12345
          from products.tariffs t where t.id = d.tariff_id and t.code = 'E-1R-AGILE-24-10-01-P'
          and d.day = '2026-02-01'`);
      });
      const { results } = await ask(
        `${tariffPath('E-1R-AGILE-24-10-01-P')}/standard-unit-rates/?period_from=2026-02-01T02:00Z&period_to=2026-02-01T02:30Z`,
      );
      assert.deepEqual(
        results.map(({ value_exc_vat, value_inc_vat }) => [value_exc_vat, value_inc_vat]),
        [[-1.2345, -1.296225]],
      );
    });

    it('of a time-of-use tariff is a band of a day', async () => {
      const { results } = await ask(`${intelligent}?period_from=2025-10-25&period_to=2025-10-27`);
      assert.deepEqual(results.map(spanOf), [
        '2025-10-26T23:30:00Z 2025-10-27T05:30:00Z',
        '2025-10-26T05:30:00Z 2025-10-26T23:30:00Z',
        '2025-10-25T22:30:00Z 2025-10-26T05:30:00Z',
        '2025-10-25T04:30:00Z 2025-10-25T22:30:00Z',
        '2025-10-24T22:30:00Z 2025-10-25T04:30:00Z',
      ]);
    });

    it('of a flat or quarterly tariff is a price, two where the payment matters', async () => {
      const rates = await ask(`${flexible}/standard-unit-rates/?period_from=2026-01-01T00:00Z`);
      assert.deepEqual(
        rates.results.map((row) => [spanOf(row), row.payment_method]),
        [
          ['2026-03-31T23:00:00Z null', null],
          ['2026-01-01T00:00:00Z 2026-03-31T23:00:00Z', null],
        ],
      );
      const { results } = await ask(`${flexible}/standing-charges/?period_from=2026-01-01T00:00Z`);
      assert.deepEqual(
        results.map(({ valid_from, payment_method }) => [valid_from, payment_method]),
        ['2026-03-31T23:00:00Z', '2026-01-01T00:00:00Z'].flatMap((start) => [
          [start, 'DIRECT_DEBIT'],
          [start, 'NON_DIRECT_DEBIT'],
        ]),
      );
      assert.notEqual(results[0]?.value_exc_vat, results[1]?.value_exc_vat);
    });

    it('of a tariff that is paid in advance is for all', async () => {
      const { results } = await ask(
        `${tariffPath('E-1R-PREPAY-VAR-22-11-01-A')}/standing-charges/`,
      );
      assert.deepEqual(
        new Set(results.map(({ payment_method }) => payment_method)),
        new Set([null]),
      );
    });

    it('of a tracker is a day of London', async () => {
      const { count, results } = await ask(
        `${tracker}?period_from=2025-10-25&period_to=2025-10-28`,
      );
      assert.equal(count, 3);
      assert.equal(results[1] && spanOf(results[1]), '2025-10-25T23:00:00Z 2025-10-27T00:00:00Z');
    });

    it('of the standing charge of export is nothing', async () => {
      const { results } = await ask(
        `${tariffPath('E-1R-OUTGOING-VAR-24-10-26-C')}/standing-charges/`,
      );
      assert.deepEqual(
        results.map(({ value_exc_vat, value_inc_vat }) => [value_exc_vat, value_inc_vat]),
        [[0, 0]],
      );
    });
  });

  describe('a kind of rates', () => {
    it('is refused where the tariff has others', async () => {
      const [ofTwo, ofOne] = [
        { detail: 'This tariff has day and night rates, not standard.' },
        { detail: 'This tariff has standard rates, not day and night.' },
      ];
      assert.deepEqual(await refusalOf(`${twoRates}/standard-unit-rates/`), [400, ofTwo]);
      assert.deepEqual(await refusalOf(`${threeRates}/standard-unit-rates/`), [400, ofTwo]);
      for (const kind of ['day', 'night']) {
        assert.deepEqual(await refusalOf(`${flexible}/${kind}-unit-rates/`), [400, ofOne]);
        const ofGo = tariffPath('E-1R-GO-VAR-22-10-14-A');
        assert.deepEqual(await refusalOf(`${ofGo}/${kind}-unit-rates/`), [400, ofOne]);
      }
    });

    it('of a meter with two registers has no hours', async () => {
      const day = await ask(`${twoRates}/day-unit-rates/`);
      const night = await ask(`${twoRates}/night-unit-rates/`);
      assert.deepEqual(day.results.map(spanOf), night.results.map(spanOf));
      for (const [place, { value_exc_vat }] of day.results.entries()) {
        assert.ok(value_exc_vat > (night.results[place]?.value_exc_vat ?? Number.NaN));
      }
    });

    it('of three rates is day, night and off-peak', async () => {
      for (const kind of ['day', 'night', 'off-peak']) {
        assert.ok((await ask(`${threeRates}/${kind}-unit-rates/`)).count > 0, kind);
      }
    });

    it('of four rates is empty for the standard one, and flat and open for the others', async () => {
      assert.equal((await ask(`${fourRates}/standard-unit-rates/`)).count, 0);
      for (const kind of ['day', 'night', 'ev-device-peak', 'ev-device-off-peak']) {
        const { results } = await ask(`${fourRates}/${kind}-unit-rates/`);
        assert.deepEqual(
          results.map(({ valid_to }) => valid_to),
          [null],
          kind,
        );
      }
    });

    it('that the fuel or the tariff does not know is 404, as is any other word', async () => {
      const gas = tariffPath('G-1R-VAR-22-11-01-A');
      for (const address of [
        `${gas}/day-unit-rates/`,
        `${gas}/ev-device-peak-unit-rates/`,
        `${flexible}/ev-device-peak-unit-rates/`,
        `${twoRates}/off-peak-unit-rates/`,
        `${flexible}/weekend-unit-rates/`,
      ]) {
        assert.deepEqual(await refusalOf(address), [404, { detail: 'Not found.' }], address);
      }
    });
  });

  it('of an unknown product or tariff, or the tariff of another product or fuel, are 404', async () => {
    assert.deepEqual(await refusalOf(`${tariffPath('E-1R-NONE-22-11-01-A')}/standing-charges/`), [
      404,
      { detail: 'No EnergyProduct matches the given query.' },
    ]);
    for (const tariff of [
      'E-1R-AGILE-24-10-01-A',
      'E-1R-VAR-22-11-01-Z',
      'G-1R-VAR-22-11-01-A',
      '%C3%A9',
    ]) {
      assert.deepEqual(
        await refusalOf(
          `/v1/products/VAR-22-11-01/electricity-tariffs/${tariff}/standing-charges/`,
        ),
        [404, { detail: 'Not found.' }],
      );
    }
  });

  it('of a restricted product are there by their codes, though the product itself is not', async () => {
    const { count } = await ask(`${tariffPath('E-1R-OCCUPIER-VAR-22-11-01-A')}/standing-charges/`);
    assert.ok(count > 0);
    assert.equal((await platform.rest('/v1/products/OCCUPIER-VAR-22-11-01/')).status, 404);
  });

  it('are kept for five minutes by whoever asks with the same key', async () => {
    const { headers } = await platform.rest(`${flexible}/standing-charges/`);
    assert.equal(headers.get('cache-control'), 'max-age=300');
    assert.equal(headers.get('vary'), 'Authorization');
  });
});
