import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import {
  addUpMonths,
  type StoredHalfHour,
  storedHalfHours,
  type TownMeter,
  townMeters,
} from '../../../test/support/town-meters.ts';
import { coherenceChecks, proveCoherence } from '../../coherence.ts';
import { nextPeriod, type Period, startOfPeriod } from '../../kernel/london.ts';

interface Row {
  readonly consumption: number;
  readonly interval_start: string;
  readonly interval_end: string;
}

interface Page {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly Row[];
}

const halfHourMs = 1_800_000;
const isIn = (at: number, from: string | null, to: string | null) =>
  (from === null || at >= Date.parse(from)) && (to === null || at < Date.parse(to));

/** The groups that half-hours lie in, which take long to work out. */
const knownGroups = new Map<string, { readonly startMs: number; readonly endMs: number }>();

function groupOf(startMs: number, period: Period) {
  const key = `${period} ${startMs}`;
  const known = knownGroups.get(key);
  if (known) return known;
  const at = Temporal.Instant.fromEpochMilliseconds(startMs);
  const start = startOfPeriod(at, period).epochMilliseconds;
  const group = { startMs: start, endMs: nextPeriod(at, period).epochMilliseconds };
  knownGroups.set(key, group);
  return group;
}

/** What the pages together must hold, oldest first, worked out half-hour by half-hour. */
function expectedRows(halfHours: readonly StoredHalfHour[], period: Period): string[] {
  const groups = new Map<number, { endMs: number; total: number }>();
  for (const { startMs, value } of halfHours) {
    const whole = groupOf(startMs, period);
    const group = groups.get(whole.startMs) ?? { endMs: whole.endMs, total: 0 };
    group.total += value;
    groups.set(whole.startMs, group);
  }
  return [...groups].map(([startMs, { endMs, total }]) => `${startMs} ${endMs} ${total}`);
}

const textOf = ({ consumption, interval_start, interval_end }: Row) =>
  `${Date.parse(interval_start)} ${Date.parse(interval_end)} ${Math.round(consumption * 1000)}`;

const periods = [
  ['', 'HALF_HOUR'],
  ['&group_by=hour', 'HOUR'],
  ['&group_by=day', 'DAY'],
  ['&group_by=week', 'WEEK'],
  ['&group_by=month', 'MONTH'],
  ['&group_by=quarter', 'QUARTER'],
] as const;

describe('pages of consumption by REST', () => {
  let platform: TestPlatform;
  /** With gaps of days and of single half-hours, seen all the time. */
  let gappy: TownMeter;
  /** Whose owner left it to another account for three weeks, from one half-hour to another. */
  let interrupted: TownMeter;
  const halfHours = new Map<TownMeter, readonly StoredHalfHour[]>();
  const away = ['2025-06-10T13:30:00Z', '2025-07-02T10:00:00Z'] as const;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    const meters = await townMeters(platform);
    const meterOf = (name: string) => {
      const { meterSerialNumber } = platform.viewer(name).samples;
      return meters.find(({ serialNumber }) => serialNumber === meterSerialNumber) ?? assert.fail();
    };
    gappy = meterOf('household');
    interrupted = meterOf('plain');
    await makeGaps(gappy.registerId ?? 0);
    await interrupt(interrupted.propertyId);
    halfHours.set(gappy, await storedHalfHours(platform, gappy.registerId ?? 0));
    const every = await storedHalfHours(platform, interrupted.registerId ?? 0);
    halfHours.set(
      interrupted,
      every.filter(({ startMs }) => !isIn(startMs, ...away)),
    );
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  async function makeGaps(registerId: number): Promise<void> {
    const { query } = platform.db;
    const ofRegister = sql`where register_id = ${registerId}`;
    await query.execute(sql`delete from metering.half_hour_days ${ofRegister}
      and day between '2025-08-03' and '2025-10-11'`);
    // Half of an hour, a whole hour around a change of the clock, an evening, and every third day.
    await query.execute(sql`update metering.half_hour_days set values[2] = null, values[3] = null,
      values[4] = null ${ofRegister} and day in ('2025-03-30', '2025-10-26', '2026-01-01')`);
    await query.execute(sql`update metering.half_hour_days
      set values = values[1:40] || array_fill(null::int, array[8]) ${ofRegister}
        and (day = '2026-03-09' or day < '2025-04-20' and extract(day from day)::int % 3 = 0)`);
    // What came before, so that there are more than the largest page holds.
    await query.execute(sql`
      insert into metering.half_hour_days (register_id, day, values, updated_at)
      select ${registerId}::int, day::date,
        array(select (extract(doy from day)::int * 7 + place * 13) % 900
          from generate_series(1, 48) place), now()
      from generate_series(date '2024-01-02', date '2024-08-20', interval '1 day') day`);
    await addUpMonths(platform, registerId);
  }

  async function interrupt(propertyId: number): Promise<void> {
    const { query } = platform.db;
    await query.execute(sql`
      insert into metering.occupancies
        (property_id, account_id, effective_from, effective_to, is_occupier)
      select property_id, account_id, ${away[1]}::timestamptz, effective_to, is_occupier
      from metering.occupancies where property_id = ${propertyId} and effective_to is null`);
    await query.execute(sql`update metering.occupancies set effective_to = ${away[0]}::timestamptz
      where property_id = ${propertyId} and effective_from < ${away[0]}::timestamptz`);
    const [other = ''] = platform.viewer('household').accountNumbers;
    await query.execute(sql`
      insert into metering.occupancies
        (property_id, account_id, effective_from, effective_to, is_occupier)
      select ${propertyId}::int, id, ${away[0]}::timestamptz, ${away[1]}::timestamptz, false
      from accounts.accounts where number = ${other}`);
  }

  const viewerOf = (meter: TownMeter) => (meter === gappy ? 'household' : 'plain');

  async function pageAt(meter: TownMeter, address: string): Promise<Page> {
    const { status, body } = await platform.rest(address, { as: viewerOf(meter) });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  }

  const instants = [
    ...['2024-03-30T23:30:00Z', '2025-03-29T22:45:00Z', '2025-03-30T01:00:00Z'],
    ...['2025-06-10T13:00:00Z', '2025-06-10T13:40:00Z', '2025-07-02T09:59:59Z'],
    ...['2025-08-02T23:00:00Z', '2025-10-12T00:00:00Z', '2025-10-26T00:30:00Z'],
    ...['2025-10-26T02:10:00Z', '2025-12-31T23:59:00Z', '2026-01-01T01:15:00Z'],
    ...['2026-03-09T12:30:00Z', '2026-03-10T00:00:00Z', '2026-06-01T00:00:00Z'],
  ];

  it('partition the rows of any period and grouping, each way', async () => {
    const choices = fc.record({
      isGappy: fc.boolean(),
      by: fc.constantFrom(...periods),
      isForward: fc.boolean(),
      bounds: fc.uniqueArray(fc.constantFrom(...instants), { minLength: 0, maxLength: 2 }),
      pages: fc.integer({ min: 1, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(choices, async ({ isGappy, by, isForward, bounds, pages }) => {
        const meter = isGappy ? gappy : interrupted;
        const [group, period] = by;
        const [from = null, to = null] = bounds.toSorted();
        const within = (halfHours.get(meter) ?? []).filter(({ startMs }) =>
          isIn(startMs, from && aligned(from, Math.floor), to && aligned(to, Math.ceil)),
        );
        const ascending = expectedRows(within, period);
        const expected = isForward ? ascending : ascending.toReversed();
        const size = Math.max(1, Math.ceil(expected.length / pages));
        const order = isForward ? '&order_by=period' : '';
        const bound = `${from ? `&period_from=${from}` : ''}${to ? `&period_to=${to}` : ''}`;
        const first = `${meter.address}?page_size=${size}${order}${bound}${group}`;
        const rows: Row[] = [];
        let previous: string | null = null;
        let address: string | null = first;
        while (address !== null) {
          const page: Page = await pageAt(meter, address);
          assert.equal(page.count, expected.length);
          assert.equal(page.previous === null, previous === null);
          assert.ok(page.results.length <= size);
          rows.push(...page.results);
          previous = address;
          address = page.next;
        }
        assert.deepEqual(rows.map(textOf), expected);
        const total = rows.reduce((sum, row) => sum + Math.round(row.consumption * 1000), 0);
        assert.equal(
          total,
          within.reduce((sum, { value }) => sum + value, 0),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('hold the own time of whoever lived there for a while, and nothing before or after', async () => {
    const every = await storedHalfHours(platform, interrupted.registerId ?? 0);
    const own = every.filter(({ startMs }) => isIn(startMs, ...away));
    const address = `${interrupted.address}?page_size=25000&order_by=period`;
    for (const [group, period] of periods) {
      const { status, body } = await platform.rest(`${address}${group}`, { as: 'household' });
      assert.equal(status, 200);
      assert.deepEqual(body.results.map(textOf), expectedRows(own, period), period);
    }
    const never = await platform.rest(interrupted.address, { as: 'debtor' });
    assert.equal(never.status, 404);
  });

  it('hold 25,000 rows at the most, whatever is asked for', async () => {
    const all = halfHours.get(gappy) ?? [];
    assert.ok(all.length > 25_000);
    for (const order of ['period', '-period']) {
      const address = `${gappy.address}?order_by=${order}&page_size=`;
      const whole = await pageAt(gappy, `${address}25000`);
      const asked = await pageAt(gappy, `${address}99999`);
      assert.deepEqual([whole.count, whole.results.length], [all.length, 25_000]);
      assert.deepEqual(asked.results, whole.results);
      const rest = await pageAt(gappy, asked.next ?? assert.fail());
      const rows = [...whole.results, ...rest.results].map(textOf);
      const expected = expectedRows(all, 'HALF_HOUR');
      assert.deepEqual(rows, order === 'period' ? expected : expected.toReversed());
      assert.equal(rest.next, null);
    }
  });

  it('are of data that agree with one another', async () => {
    const checks = coherenceChecks().filter(({ check: { title } }) =>
      /^The (half-hours of a London day|totals of the days of a month)/.test(title),
    );
    assert.equal(checks.length, 2);
    const found = await proveCoherence(platform.instance, () => {}, checks);
    assert.deepEqual(
      found.map(({ count }) => count),
      [0, 0],
    );
  });
});

function aligned(instant: string, round: (halfHours: number) => number): string {
  return new Date(round(Date.parse(instant) / halfHourMs) * halfHourMs).toISOString();
}
