import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { halfHourMs } from '../../../kernel/calendar.ts';
import {
  flowOfOwnUse,
  type HomeBattery,
  storedAfterFlow,
} from '../planner/home-battery-plans.rules.ts';
import { batteryPiecesAhead, storedInBattery } from './battery-following.rules.ts';
import { plannedUntilMs } from './chargers.rules.ts';
import type { Course, CourseInputs } from './course.rules.ts';
import { change, follow } from './following.rules.ts';

const battery: HomeBattery = {
  capacityWh: 8_200,
  reserveWh: 820,
  topWh: 8_200,
  maximumW: 3_600,
  efficiencyThousandths: 900,
  mayExport: true,
};
const fromMs = Date.parse('2026-06-10T09:00:00Z');
const hourOf = (startMs: number) => new Date(startMs).getUTCHours();
const flows = (startMs: number) => ({
  useWh: 250,
  solarWh: hourOf(startMs) >= 8 && hourOf(startMs) < 16 ? 900 : 0,
});

function inputs(
  given: {
    readonly isKnown?: boolean;
    readonly followsExchange?: boolean;
    readonly reserveWh?: number;
  } = {},
): CourseInputs {
  const { isKnown = true, followsExchange = true, reserveWh = 820 } = given;
  return {
    charger: {
      capacityWh: 8_200,
      maximumW: 3_600,
      minimumW: 0,
      efficiencyThousandths: 900,
      limitPercent: null,
    },
    reports: [],
    target: () => null,
    prices: (slotsFromMs, slotsToMs) =>
      Array.from({ length: (slotsToMs - slotsFromMs) / halfHourMs }, (_, place) => {
        const hour = hourOf(slotsFromMs + place * halfHourMs);
        const importPrice = hour < 4 ? 9 : hour >= 15 && hour < 18 ? 44 : 23;
        const exportPrice = hour >= 15 && hour < 18 ? 29 : 7;
        return { importPrice, exportPrice, surplusWh: 0, wholesale: 0, carbon: 0 };
      }),
    mostWh: null,
    nextPricesMs: () => null,
    battery: {
      batteryAt: () => ({ ...battery, reserveWh }),
      flows: (startMs) => (isKnown ? flows(startMs) : null),
      plannedUntilMs: (atMs) => plannedUntilMs({ followsExchange }, atMs),
    },
  };
}

const begun: Course = {
  atMs: fromMs,
  pluggedInAtMs: null,
  storedAtPlugIn: null,
  storedMilliwattHours: 3_000_000,
  suspendedAtMs: null,
  boostedAtMs: null,
  link: 'CONNECTED',
  linkSinceMs: fromMs,
  plan: null,
  planVersion: 0,
  running: null,
  open: [],
};
const seconds = (hours: number) => fc.integer({ min: 1, max: hours * 3600 });

describe('a battery of a home', () => {
  test('comes to the same in two steps as in one', () => {
    fc.assert(
      fc.property(seconds(50), seconds(50), fc.boolean(), (one, other, followsExchange) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const given = inputs({ followsExchange });
        const whole = follow(given, begun, fromMs + last * 1000);
        const half = follow(given, begun, fromMs + first * 1000);
        const rest = follow(given, half.course, fromMs + last * 1000);
        assert.deepEqual(rest.course, whole.course);
        const pieces = [...half.journal.pieces, ...rest.journal.pieces];
        assert.deepEqual(pieces, whole.journal.pieces);
      }),
      { numRuns: 60 },
    );
  });

  test('is planned when the exchange publishes, or at midnight, and follows its plan', () => {
    const at = (text: string) => Date.parse(text);
    const byMarket = follow(inputs(), begun, at('2026-06-10T15:10:00Z')).course;
    assert.equal(byMarket.plan?.reason, 'PRICES');
    assert.equal(byMarket.plan?.madeAtMs, at('2026-06-10T15:00:00Z'));
    assert.equal(byMarket.plan?.readyByMs, at('2026-06-11T22:00:00Z'));
    const plain = inputs({ followsExchange: false });
    const byDay = follow(plain, begun, at('2026-06-10T23:10:00Z')).course;
    assert.equal(byDay.plan?.reason, 'READY_BY');
    assert.equal(byDay.plan?.madeAtMs, at('2026-06-10T23:00:00Z'));
    assert.equal(byDay.plan?.readyByMs, at('2026-06-11T23:00:00Z'));
    const { plan } = byMarket;
    assert.ok(plan);
    const { course, journal } = follow(inputs(), byMarket, at('2026-06-11T14:00:00Z'));
    assert.equal(course.plan?.version, plan.version);
    for (const { fromMs: startMs, energyWh } of journal.pieces) {
      const place: number = (startMs - plan.startMs) / halfHourMs;
      assert.equal(energyWh, plan.energyWh[place] ?? 0);
    }
    // It has bought in the night, of which self-consumption knows nothing.
    const bought = journal.pieces.filter((piece) => hourOf(piece.fromMs) < 4 && piece.energyWh > 0);
    assert.ok(bought.length > 0);
  });

  test('that is suspended goes by self-consumption from the next half-hour, and has no plan', () => {
    const until = Date.parse('2026-06-10T23:10:00Z');
    const live = follow(inputs(), begun, until).course;
    const { course, journal } = change(inputs(), live, 'SUSPEND');
    assert.deepEqual(course.running, live.running);
    assert.equal(course.plan, null);
    assert.deepEqual(batteryPiecesAhead(course).slice(1), []);
    assert.deepEqual(
      journal.events.map(({ kind, stored }) => [kind, stored]),
      [['SUSPENDED', storedInBattery(battery, live)]],
    );
    const later = follow(inputs(), course, until + 24 * 3_600_000);
    let stored = course.storedMilliwattHours;
    for (const [place, { fromMs: startMs, energyWh }] of later.journal.pieces.entries()) {
      if (place > 0) assert.equal(energyWh, flowOfOwnUse(battery, stored, flows(startMs)));
      stored = storedAfterFlow(battery, stored, energyWh);
    }
    const resumed = change(inputs(), later.course, 'RESUME');
    assert.equal(resumed.course.plan?.reason, 'RESUMED');
    assert.equal(resumed.course.plan?.startMs, later.course.running?.toMs);
    assert.deepEqual(
      resumed.journal.events.map(({ kind }) => kind),
      ['RESUMED'],
    );
  });

  test('keeps back what is wanted from the next half-hour on', () => {
    const until = Date.parse('2026-06-10T14:40:00Z');
    const live = follow(inputs(), begun, until).course;
    const wary = inputs({ reserveWh: 6_000 });
    const { course } = change(wary, live, 'PREFERENCES');
    assert.equal(course.plan?.reason, 'PREFERENCES');
    const stored = [
      live,
      ...[1, 2, 4, 6, 9].map((hours) => follow(wary, course, until + hours * 3_600_000).course),
    ];
    for (const each of stored) {
      assert.ok(each.storedMilliwattHours >= Math.min(6_000_000, live.storedMilliwattHours));
    }
    const heedless = follow(inputs(), live, until + 9 * 3_600_000).course;
    assert.ok(heedless.storedMilliwattHours < 6_000_000);
  });

  test('stays as it is where nobody tells what its home does, and is not boosted', () => {
    const { course, journal } = follow(inputs({ isKnown: false }), begun, fromMs + 90_000_000);
    assert.deepEqual(course, { ...begun, atMs: fromMs + 90_000_000 });
    assert.deepEqual(journal.pieces, []);
    assert.throws(() => change(inputs(), begun, 'BOOST'), RangeError);
  });
});
