import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayOfDate, halfHourMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  type BaselineTerms,
  baselineWh,
  type EnergyAt,
  londonDaysOf,
  pointsFor,
  savingIn,
} from './baseline.rules.ts';

/** An instant by the clock on London's walls, in milliseconds. */
const london = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(londonTimeZone).epochMilliseconds;
const day = (text: string) => dayOfDate(Temporal.PlainDate.from(text));

const terms = (
  start: string,
  minutes: number,
  others: Partial<BaselineTerms> = {},
): BaselineTerms => ({
  startMs: london(start),
  endMs: london(start) + minutes * 60_000,
  holidays: new Set(),
  eventDays: new Set(),
  hasInDayAdjustment: false,
  ...others,
});

/** Energy as it is told of some half-hours, and the same everywhere else. */
const energy =
  (told: Readonly<Record<string, number | null>>, otherwise: number | null): EnergyAt =>
  (ms) => {
    const found = Object.entries(told).find(([start]) => london(start) === ms);
    return found ? found[1] : otherwise;
  };

describe('a baseline', () => {
  it('is the mean of the last ten working days, by hand', () => {
    // Thursday 12 March 2026; the ten working days before it are 26 February to 11 March.
    const on = ['11', '10', '09', '06', '05', '04', '03', '02'].map((each) => `2026-03-${each}`);
    const days = [...on, '2026-02-27', '2026-02-26'];
    const first = [500, 480, 530, 610, 450, 520, 505, 515, 490, 525];
    const second = [540, 520, 560, 600, 480, 530, 545, 555, 510, 565];
    const told: Record<string, number> = { '2026-03-12T17:30': 100, '2026-03-12T18:00': 120 };
    for (const [place, each] of days.entries()) {
      told[`${each}T17:30`] = first[place] ?? 0;
      told[`${each}T18:00`] = second[place] ?? 0;
    }
    // 5,125 + 5,405 Wh in ten days are 1,053 Wh in the event; 833 of them were not used.
    const saving = savingIn(terms('2026-03-12T17:30', 60), energy(told, 9_999));
    assert.deepEqual(saving, {
      consumedWh: 220,
      baselineParts: 10_530,
      parts: 10,
      comparedDays: days.map(day),
    });
    assert.equal(baselineWh(saving ?? assert.fail()), 1053);
    assert.equal(pointsFor(saving ?? assert.fail(), 1800), 1499); // 1,499.4
  });

  it('gives points over the whole event, half up', () => {
    const saved = (baselineParts: number, parts = 1, consumedWh = 0) =>
      pointsFor({ baselineParts, parts, consumedWh }, 1800);
    assert.equal(saved(512 + 540), 1894); // 1,893.6
    // By the half-hour 251 Wh would be 452 twice; together they are 903.6.
    assert.equal(saved(251 * 2), 904);
    assert.equal(saved(5, 18), 1); // 0.5
    assert.equal(saved(4, 18), 0); // 0.4
    assert.equal(saved(1000, 1, 1001), 0);
  });

  it('compares a Sunday and a bank holiday with the last four that are no working days', () => {
    const holidays = new Set([day('2026-04-03'), day('2026-04-06')]);
    const told = {
      '2026-04-06T12:00': 50,
      // Easter Sunday, Saturday, Good Friday and the Sunday before, which began in another time.
      '2026-04-05T12:00': 100,
      '2026-04-04T12:00': 200,
      '2026-04-03T12:00': 300,
      '2026-03-29T12:00': 400,
    };
    const saving = savingIn(terms('2026-04-06T12:00', 30, { holidays }), energy(told, 7_777));
    const comparedDays = ['2026-04-05', '2026-04-04', '2026-04-03', '2026-03-29'].map(day);
    assert.deepEqual(saving, { consumedWh: 50, baselineParts: 1000, parts: 4, comparedDays });
  });

  it('leaves out event days and days with a gap, and looks no further than it may', () => {
    const told = { '2026-03-12T17:30': 0, '2026-03-10T17:30': null, '2026-03-11T17:30': 9_000 };
    const eventDays = new Set([day('2026-03-11')]);
    const saving = savingIn(terms('2026-03-12T17:30', 30, { eventDays }), energy(told, 100));
    assert.equal(saving?.baselineParts, 1000);
    assert.equal(saving?.comparedDays.length, 10);
    assert.equal(saving?.comparedDays[0], day('2026-03-09'));

    const knownFrom = (first: string) =>
      savingIn(terms('2026-03-12T17:30', 30), (ms) => (ms >= london(first) ? 100 : null));
    assert.equal(knownFrom('2026-03-05T00:00')?.comparedDays.length, 5);
    assert.equal(knownFrom('2026-03-06T00:00'), null);
    const old = (ms: number) => (ms < london('2026-01-11T00:00') ? 100 : null);
    const only = (ms: number) => (ms === london('2026-03-12T17:30') ? 100 : old(ms));
    assert.equal(savingIn(terms('2026-03-12T17:30', 30), only), null);
  });

  it('is not known while a half-hour of the event is missing', () => {
    const told = { '2026-03-12T18:00': null };
    assert.equal(savingIn(terms('2026-03-12T17:30', 60), energy(told, 100)), null);
  });

  it('moves with the three hours before the event where the campaign has it so', () => {
    const wanted = terms('2026-03-12T17:30', 60, { hasInDayAdjustment: true });
    const isToday = (ms: number) => ms >= london('2026-03-12T00:00');
    // 120 Wh against 100 in each half-hour before: 20 more in each of the event.
    const more: EnergyAt = (ms) => {
      if (!isToday(ms)) return 100;
      return ms < wanted.startMs ? 120 : 30;
    };
    const saving = savingIn(wanted, more);
    assert.equal(saving?.consumedWh, 60);
    assert.equal(baselineWh(saving ?? assert.fail()), 240);
    const away: EnergyAt = (ms) => (isToday(ms) ? 0 : 100);
    assert.equal(savingIn(wanted, away)?.baselineParts, 0);
    // What came before counts as well: a gap there is one.
    const gap = energy({ '2026-03-12T14:30': null }, 100);
    assert.equal(savingIn(wanted, gap), null);
    assert.ok(savingIn({ ...wanted, hasInDayAdjustment: false }, gap));
  });

  it('keeps to the clock on the wall where it is changed', () => {
    // Monday 30 March 2026, an hour earlier in UTC than the Friday before.
    const spring = savingIn(terms('2026-03-30T17:30', 30), (ms) => {
      const { hour, minute } =
        Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(londonTimeZone);
      return hour === 17 && minute === 30 ? 100 : 1;
    });
    assert.equal(spring?.baselineParts, 1000);
    const read: string[] = [];
    const night = terms('2026-04-05T01:30', 30);
    savingIn(night, (ms) => {
      read.push(Temporal.Instant.fromEpochMilliseconds(ms).toString());
      return 1;
    });
    // On Sunday 29 March there was no half past one: the half-hour an hour later.
    assert.ok(read.includes('2026-03-29T01:30:00Z'));
    const autumn: string[] = [];
    savingIn(terms('2026-10-31T01:30', 30), (ms) => {
      autumn.push(Temporal.Instant.fromEpochMilliseconds(ms).toString());
      return 1;
    });
    // On Sunday 25 October there were two: the first.
    assert.ok(autumn.includes('2026-10-25T00:30:00Z'));
    assert.ok(!autumn.includes('2026-10-25T01:30:00Z'));
  });

  it('follows an event past midnight', () => {
    const read = new Set<number>();
    savingIn(terms('2026-03-12T23:30', 60), (ms) => {
      read.add(ms);
      return 1;
    });
    assert.ok(read.has(london('2026-03-11T23:30')) && read.has(london('2026-03-12T00:00')));
    assert.deepEqual(londonDaysOf(london('2026-03-12T23:30'), london('2026-03-13T00:30')), [
      day('2026-03-12'),
      day('2026-03-13'),
    ]);
    assert.deepEqual(londonDaysOf(london('2026-03-12T23:30'), london('2026-03-13T00:00')), [
      day('2026-03-12'),
    ]);
  });

  it('gives what the definition gives, whatever was used, and never takes points away', () => {
    const startMs = london('2026-03-12T17:30');
    fc.assert(
      fc.property(
        fc.array(fc.nat(5_000), { minLength: 2 * 61, maxLength: 2 * 61 }),
        fc.integer({ min: 1, max: 5_000 }),
        (values, pointsPerKwh) => {
          const at: EnergyAt = (ms) => {
            const back = Math.round((startMs - ms) / 86_400_000);
            return values[2 * back + ((ms - startMs) / halfHourMs + 48 * back)] ?? null;
          };
          const saving = savingIn(terms('2026-03-12T17:30', 60), at) ?? assert.fail();
          // The working days before a Thursday, in days back.
          const backs = [1, 2, 3, 6, 7, 8, 9, 10, 13, 14];
          const wh = (back: number) => (values[2 * back] ?? 0) + (values[2 * back + 1] ?? 0);
          const mean = backs.reduce((sum, back) => sum + wh(back), 0) / backs.length;
          const saved = Math.max(0, mean - wh(0)) * pointsPerKwh;
          const points = pointsFor(saving, pointsPerKwh);
          assert.ok(points >= 0);
          assert.ok(Math.abs(points - saved / 1000) <= 0.5 + 1e-9);
          assert.ok(Math.abs(baselineWh(saving) - mean) <= 0.5 + 1e-9);
        },
      ),
    );
  });
});
