import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import {
  electricityTaken,
  type Measured,
  type Person,
  passTimeUntil,
  personOf,
  sum,
  wattHours,
} from './story.ts';

const zone = 'Europe/London';

interface Period {
  readonly startAt: string;
  readonly endAt: string;
}

interface Cost extends Period {
  readonly cost: number;
  readonly usageKwh: string;
}

/** A month in which the clocks change, by London's clock. */
function monthOf(text: string) {
  const month = Temporal.PlainYearMonth.from(text);
  const first = month.toPlainDate({ day: 1 });
  const at = (date: Temporal.PlainDate) =>
    date.toZonedDateTime(zone).toInstant().toString().replace('Z', '+00:00');
  const days = Array.from({ length: month.daysInMonth }, (_, day) => {
    const date = first.add({ days: day });
    return { startAt: at(date), endAt: at(date.add({ days: 1 })) };
  });
  const end = at(first.add({ months: 1 }));
  return { days, span: { startAt: at(first), endAt: end } };
}

const costs = `query($n: String!, $startAt: DateTime!, $grouping: ConsumptionGroupings!) {
  costOfUsage(accountNumber: $n, startAt: $startAt, grouping: $grouping, timezone: "Europe/London") {
    details(first: 40, grouping: $grouping) { edges { node { startAt endAt cost usageKwh } } } } }`;
const statistics = `query($id: ID!, $startAt: DateTime!, $endAt: DateTime!) { property(id: $id) {
  measurements(first: 40, startAt: $startAt, endAt: $endAt, timezone: "Europe/London",
    utilityFilters: [{ electricityFilters: {
      readingDirection: CONSUMPTION, readingFrequencyType: DAY_INTERVAL } }]) {
    edges { node { metaData { statistics { type costInclTax { estimatedAmount } } } } } } } }`;

/** The month, the day on which its clocks change, and how many half-hours that day has. */
const changes = [
  ['2025-10', 26, 50],
  ['2026-03', 29, 46],
] as const;

describe('a home over both changes of the clocks', () => {
  let platform: TestPlatform;
  let household: Person;
  let accountNumber: string;
  let propertyId: string;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    household = personOf(platform, 'plain');
    ({ accountNumber = '', propertyId = '' } = platform.viewer('plain').samples);
    await passTimeUntil(platform, '2026-04-02T09:00:00Z');
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const costsBy = async (grouping: string, startAt: string): Promise<readonly Cost[]> => {
    const { costOfUsage } = await household.ask(costs, { n: accountNumber, startAt, grouping });
    return costOfUsage.details.edges.map(({ node }: { node: Cost }) => node);
  };

  for (const [name, day, halfHoursOfDay] of changes) {
    const { days, span } = monthOf(name);
    const within = (all: readonly Measured[], { startAt, endAt }: Period) =>
      all.filter((each) => each.startAt >= startAt && each.startAt < endAt);

    it(`has measurements of ${name} that add up by half-hour, day and month`, async () => {
      const taken = (frequency: string) => electricityTaken(household, propertyId, frequency, span);
      const halfHours = await taken('THIRTY_MIN_INTERVAL');
      halfHours.slice(1).forEach(({ startAt }, place) => {
        assert.equal(startAt, halfHours[place]?.endAt);
      });
      assert.deepEqual(
        days.map((each) => within(halfHours, each).length),
        days.map((_each, place) => (place + 1 === day ? halfHoursOfDay : 48)),
      );
      assert.deepEqual(
        await taken('DAY_INTERVAL'),
        days.map((each) => ({ ...each, wh: sum(within(halfHours, each).map(({ wh }) => wh)) })),
      );
      assert.deepEqual(await taken('MONTH_INTERVAL'), [
        { ...span, wh: sum(halfHours.map(({ wh }) => wh)) },
      ]);
      // Hours do not fall apart where the clock shows one of them twice or leaves one out.
      const hours = await taken('HOUR_INTERVAL');
      assert.equal(hours.length, halfHours.length / 2);
      assert.deepEqual(
        hours.map(({ wh }) => wh),
        hours.map((each) => sum(within(halfHours, each).map(({ wh }) => wh))),
      );
    });

    it(`is charged ${name} by the day as by the month`, async () => {
      const byDay = (await costsBy('DAY', span.startAt)).slice(0, days.length);
      const [month] = await costsBy('MONTH', span.startAt);
      assert.deepEqual(
        byDay.map(({ startAt, endAt }) => ({ startAt, endAt })),
        days,
      );
      assert.equal(month?.endAt, span.endAt);
      assert.equal(month?.cost, sum(byDay.map(({ cost }) => cost)));
      assert.equal(
        wattHours(month?.usageKwh ?? ''),
        sum(byDay.map(({ usageKwh }) => wattHours(usageKwh))),
      );
    });

    it(`pays one standing charge on every day of ${name}, the same on the long or short one`, async () => {
      const { property } = await household.ask(statistics, { id: propertyId, ...span });
      const edges: { node: { metaData: { statistics: Statistic[] } } }[] =
        property.measurements.edges;
      const amounts = edges.map(({ node }) =>
        node.metaData.statistics
          .filter(({ type }) => type === 'STANDING_CHARGE_COST')
          .map(({ costInclTax }) => costInclTax.estimatedAmount),
      );
      const [first = []] = amounts;
      assert.equal(first.length, 1);
      assert.ok(Number(first[0]) > 0);
      assert.deepEqual(
        amounts,
        days.map(() => first),
      );
    });
  }
});

interface Statistic {
  readonly type: string;
  readonly costInclTax: { readonly estimatedAmount: string };
}
