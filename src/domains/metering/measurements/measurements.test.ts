import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import type { PageArguments } from '../../../contract/pagination.ts';
import { type CalendarPeriod, dayOfDate } from '../../../kernel/calendar.ts';
import {
  type DayTotal,
  eachDay,
  type Interval,
  intervalsOfDays,
} from '../half-hours/measurements.rules.ts';
import {
  dayTotalsOf,
  monthTotalsOf,
  type SeriesRow,
  seriesOfProperty,
} from '../half-hours/series.store.ts';
import { devicesOfMeter } from '../meters/smart-devices.store.ts';
import { type IntervalLine, readIntervals } from './intervals.actions.ts';
import { type Line, pageOfLines } from './lines.actions.ts';

const everywhere = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };
const dayOf = (text: string) => dayOfDate(Temporal.PlainDate.from(text));
const sumOf = (list: readonly { readonly total: number }[]) =>
  list.reduce((sum, { total }) => sum + total, 0);

describe('measurements', () => {
  let platform: TestPlatform;
  let series: readonly SeriesRow[];
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    series = await platform.db.read(seriesOfProperty, 1);
  });
  after(() => platform.close());

  const lineOf = (of: Omit<IntervalLine, 'unit'>): Line<Interval> => ({
    order: of.series.registerId,
    read: (wanted) => readIntervals(platform.db, { ...of, unit: 'WATT_HOURS' }, wanted),
  });
  const wholeOf = async (lines: readonly Line<Interval>[]) => {
    const { edges } = await pageOfLines('test', lines, { first: 1_000_000 });
    return edges;
  };

  it('add up to the same however they are gathered, electricity and gas', async () => {
    for (const each of series) {
      for (const span of [
        everywhere,
        { fromMs: Date.parse('2025-03-29T10:30:00Z'), toMs: Date.parse('2025-11-02T17:00:00Z') },
      ]) {
        for (const timeZone of ['Europe/London', 'America/New_York']) {
          const sums = await Promise.all(
            (['HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER'] as CalendarPeriod[]).map(
              async (period) => {
                const edges = await wholeOf([lineOf({ series: each, period, timeZone, span })]);
                return sumOf(edges.map(({ node }) => node));
              },
            ),
          );
          assert.equal(new Set(sums).size, 1, `${each.serialNumber} ${timeZone} ${sums}`);
        }
      }
    }
  });

  /** Makes the totals of some days unknown, and the sums of their months those of the others. */
  const forgetTotals = (registerId: number, days: string) =>
    platform.db.query.execute(
      `update metering.month_totals
        set (total, half_hours, day_totals, day_half_hours) = (
          select coalesce(sum(kept.total), 0), coalesce(sum(kept.half_hours), 0),
              array_agg(kept.total order by place), array_agg(kept.half_hours order by place)
            from unnest(day_totals, day_half_hours)
                with ordinality as of_day(day_total, day_half_hours, place)
              left join lateral (select day_total as total, day_half_hours as half_hours
                where not month + place::int - 1 ${days}) as kept on true)
        where register_id = ${registerId}`,
    );

  it('are the same list page by page, forward and backward, with gaps', async () => {
    const [first] = series;
    assert.ok(first);
    await platform.db.query.execute(
      `delete from metering.half_hour_days where register_id = ${first.registerId}
        and day between '2025-06-03' and '2025-08-20'`,
    );
    await forgetTotals(first.registerId, "between '2025-06-04' and '2025-08-20'");
    const choices = fc.record({
      period: fc.constantFrom<CalendarPeriod>('HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH'),
      timeZone: fc.constantFrom('Europe/London', 'Asia/Kolkata'),
      fromMs: fc.constantFrom(
        Date.parse('2025-03-28T13:30:00Z'),
        Date.parse('2025-10-25T23:00:00Z'),
        Date.parse('2025-06-01T00:00:00Z'),
      ),
      days: fc.integer({ min: 1, max: 120 }),
      size: fc.integer({ min: 1, max: 300 }),
      isForward: fc.boolean(),
      isSecondByTheHour: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(choices, async (choice) => {
        const { period, timeZone, fromMs, days, isForward, isSecondByTheHour } = choice;
        const span = { fromMs, toMs: fromMs + days * 86_400_000 };
        const second: CalendarPeriod = isSecondByTheHour ? 'HOUR' : period;
        const lines = series.map((each, index) =>
          lineOf({ series: each, period: index === 1 ? second : period, timeZone, span }),
        );
        const whole = await wholeOf(lines);
        // Few pages, so that the test stays quick.
        const size = Math.max(choice.size, Math.ceil(whole.length / 25));
        const paged: (typeof whole)[number][] = [];
        let hasMore = true;
        let cursor: string | null = null;
        while (hasMore) {
          const args: PageArguments = isForward
            ? { first: size, after: cursor }
            : { last: size, before: cursor };
          const { edges, pageInfo } = await pageOfLines('test', lines, args);
          if (isForward) paged.push(...edges);
          else paged.unshift(...edges);
          hasMore = isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
          cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
          assert.ok(edges.length > 0 || !hasMore);
        }
        const withoutPages = (edges: typeof whole) =>
          edges.map(({ cursor, node }) => ({ cursor, node }));
        assert.deepEqual(withoutPages(paged), withoutPages(whole));
      }),
      { numRuns: 12 },
    );
  });

  it('are of the days that are known, whichever are missing between them', async () => {
    const [first, second] = series;
    assert.ok(first && second);
    await forgetTotals(second.registerId, "in ('2025-05-02', '2025-05-03', '2025-10-27')");
    const [fromDay, toDay] = [dayOf('2025-03-20'), dayOf('2025-11-20')];
    for (const { registerId } of series) {
      const { rows } = (await platform.db.query.execute(
        `select day - '1970-01-01' as day, total, half_hours as "halfHours"
          from metering.day_totals
          where register_id = ${registerId} and day between '2025-03-20' and '2025-11-20'
          order by day`,
      )) as unknown as { rows: DayTotal[] };
      const totals = await platform.db.read(dayTotalsOf, { registerId, fromDay, toDay });
      assert.deepEqual(eachDay(totals), rows);
    }
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...series),
        fc.integer({ min: fromDay, max: toDay }),
        fc.nat({ max: 150 }),
        async ({ registerId }, from, more) => {
          const key = { registerId, fromDay: from, toDay: from + more };
          const days = intervalsOfDays(await platform.db.read(dayTotalsOf, key), 'MONTH');
          const months = intervalsOfDays(await platform.db.read(monthTotalsOf, key), 'MONTH');
          assert.deepEqual(months, days);
        },
      ),
      { numRuns: 100 },
    );
  });

  const measurements = (args: string) =>
    `{ property(id: "1") { measurements(${args}) {
      totalCount edgeCount pageInfo { hasNextPage hasPreviousPage }
      edges { cursor node { value unit readAt source
        ... on IntervalMeasurementType { startAt endAt durationInSeconds } } } } } }`;

  it('of the days on which the clocks change have 46 and 50 half-hours and one local day', async () => {
    for (const [day, count, from, to] of [
      ['2025-03-30', 46, '2025-03-30T00:00:00+00:00', '2025-03-30T23:00:00+00:00'],
      ['2025-10-26', 50, '2025-10-25T23:00:00+00:00', '2025-10-27T00:00:00+00:00'],
    ] as const) {
      const of = (frequency: string) =>
        measurements(
          `first: 60, startOn: "${day}", endOn: "${day}", utilityFilters: { gasFilters: { readingFrequencyType: ${frequency} } }`,
        );
      const halfHours = await platform.ask(of('THIRTY_MIN_INTERVAL'), { as: 'household' });
      assert.equal(halfHours.data.property.measurements.totalCount, count);
      const hours = await platform.ask(of('HOUR_INTERVAL'), { as: 'household' });
      assert.equal(hours.data.property.measurements.totalCount, count / 2);
      const days = await platform.ask(of('DAY_INTERVAL'), { as: 'household' });
      const [{ node }] = days.data.property.measurements.edges;
      assert.deepEqual([node.startAt, node.endAt], [from, to]);
      assert.equal(node.durationInSeconds, count * 1800);
    }
  });

  it('take literals and variables, compiled or not, for the same', async () => {
    const literal = measurements(
      'first: 1000, startAt: "2026-01-01T00:00:00Z", endAt: "2026-01-01T23:59:59.999Z", utilityFilters: [{ electricityFilters: { readingDirection: GENERATION } }]',
    );
    const answers = [];
    for (let use = 0; use < 4; use += 1) {
      answers.push(await platform.ask(literal, { as: 'household' }));
    }
    assert.equal(answers[0]?.data.property.measurements.totalCount, 48);
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
  });

  it('refuse a time zone that is none, and name the argument', async () => {
    for (const timezone of ['Europe/Camford', '+01:00', '']) {
      const { codes, errors } = await platform.ask(
        measurements(`first: 1, timezone: "${timezone}"`),
        { as: 'household' },
      );
      assert.deepEqual(codes, ['KT-CT-1605'], timezone);
      assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, ['timezone']);
    }
  });

  it('refuse a page that is too large and a cursor that is not theirs', async () => {
    const tooLarge = await platform.ask(measurements('first: 1001'), { as: 'household' });
    assert.deepEqual(tooLarge.codes, ['KT-CT-1201']);
    for (const values of [
      ['measurements', 'x', 1],
      ['readings', 1, 1],
      ['measurements', 9e15, 1],
      ['measurements', 1.5, 1],
    ]) {
      const cursor = Buffer.from(JSON.stringify(values)).toString('base64url');
      const { codes } = await platform.ask(measurements(`first: 1, after: "${cursor}"`), {
        as: 'household',
      });
      assert.deepEqual(codes, ['KT-CT-1605'], String(values));
    }
  });

  it('answer days at the ends of the calendar', async () => {
    const { codes, data } = await platform.ask(
      measurements('first: 1, startOn: "0001-01-01", endOn: "9999-12-31"'),
      { as: 'household' },
    );
    assert.deepEqual(codes, []);
    assert.equal(data.property.measurements.edgeCount, 1);
    const none = await platform.ask(measurements('first: 1, startOn: "9999-12-31"'), {
      as: 'household',
    });
    assert.equal(none.data.property.measurements.totalCount, 0);
    assert.deepEqual(platform.faults, []);
  });

  it('choose by meter, meter point, register and direction', async () => {
    const of = async (filters: string) => {
      const document = `{ property(id: "1") { measurements(first: 3, utilityFilters: ${filters}) {
        edges { node { metaData { utilityFilters {
          ... on ElectricityFiltersOutput { deviceId readingDirection marketSupplyPointId }
          ... on GasFiltersOutput { deviceId } } } } } } } }`;
      const { data } = await platform.ask(document, { as: 'household' });
      return data.property.measurements.edges.map(
        ({ node }: { node: { metaData: { utilityFilters: object } } }) =>
          node.metaData.utilityFilters,
      );
    };
    const [imports, exports, gas] = series as [SeriesRow, SeriesRow, SeriesRow];
    const first = await of(`{ electricityFilters: { deviceId: "${imports.serialNumber}" } }`);
    assert.ok(first.length === 3);
    for (const each of first) assert.equal(each.deviceId, imports.serialNumber);
    const [esme] = (await platform.db.read(devicesOfMeter, imports.meterId))
      .map(({ device }) => device)
      .filter(({ type }) => type === 'ESME');
    const byDevice = `deviceId: "${esme?.deviceId}", readingDirection: CONSUMPTION`;
    assert.deepEqual(await of(`{ electricityFilters: { ${byDevice} } }`), first);
    assert.deepEqual(await of(`{ gasFilters: { deviceId: "${esme?.deviceId}" } }`), []);
    const second = await of('{ electricityFilters: { readingDirection: GENERATION } }');
    for (const each of second) assert.equal(each.marketSupplyPointId, exports.identifier);
    const third = await of(`{ gasFilters: { registerId: "${gas.registerIdentifier}" } }`);
    for (const each of third) assert.equal(each.deviceId, gas.serialNumber);
    assert.deepEqual(await of('{ electricityFilters: { registerId: "Z" } }'), []);
    assert.deepEqual(await of('{ electricityFilters: { readingQuality: ESTIMATE } }'), []);
    assert.deepEqual(await of('{ electricityFilters: { modelledSubMeterReadings: true } }'), []);
    assert.equal(
      new Set((await of('{}')).map(({ deviceId }: { deviceId: string }) => deviceId)).size,
      3,
    );
  });

  it('are the same asked of the interfaces of properties and meters, with the same largest page', async () => {
    const document = (property: string, meter: string, first: number) => `{ property(id: "1") {
      ... on ${property} { measurements(first: ${first}) { edges { node { value } } } }
      electricityMeterPoints { meters { ... on ${meter} { consumption(
        first: 3, startAt: "2026-01-01T00:00:00Z", grouping: DAY, timezone: "Europe/London"
      ) { edges { node { startAt value } } } } } }
    } }`;
    const ask = (...args: Parameters<typeof document>) =>
      platform.ask(document(...args), { as: 'household' });
    const byType = await ask('PropertyType', 'ElectricityMeterType', 1000);
    const byInterface = await ask('PropertyInterface', 'Meter', 1000);
    assert.equal(byType.errors, undefined);
    assert.equal(byType.data.property.measurements.edges.length, 1000);
    assert.deepEqual(byInterface.data, byType.data);
    assert.deepEqual((await ask('PropertyInterface', 'Meter', 1001)).codes, ['KT-CT-1201']);
  });

  it('are not for other customers, and nothing of theirs is for this one', async () => {
    const other = await platform.ask(measurements('first: 1'), { as: 'plain' });
    assert.equal(other.data.property, null);
    assert.deepEqual(other.codes, ['KT-CT-1111']);
    const missing = await platform.ask('{ property(id: "999999") { id } }', { as: 'plain' });
    assert.equal(missing.data.property, null);
    const trusted = await platform.ask(measurements('first: 1'), { as: 'organization' });
    assert.equal(trusted.data.property.measurements.edgeCount, 1);
  });

  it('of a home that changed hands are shown to each for its own time alone', async () => {
    const { db } = platform;
    await db.query.execute(`update metering.occupancies set effective_to = '2025-12-01T00:00:00Z'
      where property_id = 1`);
    await db.query.execute(`insert into metering.occupancies
      (property_id, account_id, effective_from, is_occupier)
      select 1, id, '2025-12-01T00:00:00Z', false from accounts.accounts
      where number = '${platform.viewer('plain').accountNumbers[0]}'`);
    // Who was there before no longer sees the home, but still what it used there.
    const refused = await platform.ask(measurements('last: 1'), { as: 'household' });
    assert.deepEqual(refused.codes, ['KT-CT-1111']);
    const [{ identifier }] = series as [SeriesRow];
    const own = await platform.ask(
      `{ supplyPoint(externalIdentifier: "${identifier}", marketName: "GBR_ELECTRICITY") {
        property { id } meterPoint { ... on ElectricityMeterPointType { id } }
        readings(readingType: INTERVAL, startAt: "2025-11-01T00:00:00Z", endAt: "2026-01-01T00:00:00Z") {
          importReadings(last: 1) { edges { node { intervalEnd } } } } } }`,
      { as: 'household' },
    );
    const { property, meterPoint } = own.data.supplyPoint;
    assert.deepEqual([property, meterPoint], [null, null]);
    assert.equal(
      own.data.supplyPoint.readings.importReadings.edges[0].node.intervalEnd,
      '2025-12-01T00:00:00+00:00',
    );
    const first = await platform.ask(measurements('first: 1'), { as: 'plain' });
    assert.equal(
      first.data.property.measurements.edges[0].node.startAt,
      '2025-12-01T00:00:00+00:00',
    );
    const all = await platform.ask(measurements('first: 1'), { as: 'organization' });
    assert.ok(all.data.property.measurements.edges[0].node.startAt < '2025-03');
  });
});
