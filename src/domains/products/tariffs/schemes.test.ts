import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  dateOfDay,
  dayOfDate,
  halfHourMs,
  startOfDayMs,
  utcDayMs,
} from '../../../kernel/calendar.ts';
import { bandSpans, type Scheme } from '../../../kernel/schemes.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { switchingOf } from '../../metering/meters/switching.rules.ts';
import { schemePlans, timeZoneOfScheme } from './schemes.demo.ts';

const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

const schemes: readonly Scheme[] = schemePlans.map((plan) => ({
  code: plan.code,
  name: plan.name,
  timeZone: timeZoneOfScheme(plan),
  slots: plan.slots.map(([band, from, to, days = 'EVERY_DAY']) => ({
    band,
    fromMinute: minutesOf(from),
    toMinute: minutesOf(to),
    onWorkdays: days !== 'WEEKENDS',
    onSaturdays: days !== 'WORKDAYS',
    onSundays: days !== 'WORKDAYS',
    seasonName: 'All year',
    seasonFromMonth: 1,
    seasonFromDay: 1,
    seasonToMonth: 12,
    seasonToDay: 31,
  })),
}));

const day = (text: string) => dayOfDate(Temporal.PlainDate.from(text));
/** The last Sundays of March and of October, on which clocks change, and the days about them. */
const clockChanges = ['2024-03-31', '2025-03-30', '2026-03-29', '2024-10-27', '2025-10-26'].map(
  day,
);
const anyDay = fc.oneof(
  fc
    .constantFrom(...clockChanges)
    .chain((change) => fc.integer({ min: change - 1, max: change + 1 })),
  fc.integer({ min: day('2022-01-01'), max: day('2030-12-31') }),
);
const anyScheme = fc.constantFrom(...schemes);
const startOf = (number: number) => startOfDayMs(londonTimeZone, number);

/** Looks a half-hour up on the clock, with nothing but the slots as they are written. */
function bandOnClock({ slots, timeZone }: Scheme, ms: number): string {
  const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
  const minute = local.hour * 60 + local.minute;
  const isOnDay = (slot: Scheme['slots'][number], dayOfWeek: number) =>
    dayOfWeek === 6 ? slot.onSaturdays : dayOfWeek === 7 ? slot.onSundays : slot.onWorkdays;
  const yesterday = local.dayOfWeek === 1 ? 7 : local.dayOfWeek - 1;
  const holds = slots.find((slot) => {
    const runsOver = slot.toMinute <= slot.fromMinute;
    const isNow = slot.fromMinute <= minute && (runsOver || minute < slot.toMinute);
    return (
      (isNow && isOnDay(slot, local.dayOfWeek)) ||
      (runsOver && minute < slot.toMinute && isOnDay(slot, yesterday))
    );
  });
  return holds?.band ?? 'NONE';
}

describe('the schemes of the town', () => {
  it('fill every span of time without gap or overlap, clock changes included', () => {
    fc.assert(
      fc.property(anyScheme, anyDay, fc.integer({ min: 1, max: 5 }), (scheme, first, days) => {
        const fromMs = startOf(first);
        const toMs = startOf(first + days);
        const spans = bandSpans(scheme, fromMs, toMs);
        assert.equal(spans[0]?.fromMs, fromMs);
        assert.equal(spans.at(-1)?.toMs, toMs);
        for (const [place, span] of spans.entries()) {
          assert.ok(span.fromMs < span.toMs);
          const next = spans[place + 1];
          if (!next) continue;
          assert.equal(next.fromMs, span.toMs);
          assert.notEqual(next.band, span.band, 'neighbours of one band are one span');
        }
      }),
    );
  });

  it('say of every half-hour what its clock says', () => {
    fc.assert(
      fc.property(anyScheme, anyDay, (scheme, number) => {
        const toMs = startOf(number + 1);
        const spans = bandSpans(scheme, startOf(number), toMs);
        for (let ms = startOf(number); ms < toMs; ms += halfHourMs) {
          const span = spans.find((each) => each.fromMs <= ms && ms < each.toMs);
          assert.equal(
            span?.band,
            bandOnClock(scheme, ms),
            `${scheme.code} ${dateOfDay(number)} ${(ms - startOf(number)) / halfHourMs}`,
          );
        }
      }),
    );
  });

  it('are the same wherever the span that is laid out begins', () => {
    fc.assert(
      fc.property(anyScheme, anyDay, fc.integer({ min: 0, max: 47 }), (scheme, number, offset) => {
        const fromMs = startOf(number) + offset * halfHourMs;
        const toMs = startOf(number + 2);
        const whole = bandSpans(scheme, startOf(number), toMs);
        const cut = whole
          .filter((span) => span.toMs > fromMs)
          .map((span) => ({ ...span, fromMs: Math.max(span.fromMs, fromMs) }));
        assert.deepEqual(bandSpans(scheme, fromMs, toMs), cut);
      }),
    );
  });

  it('say what smart meters do where meters switch', () => {
    const fromMs = startOf(day('2026-01-01'));
    const toMs = startOf(day('2027-01-01'));
    for (const [code, rates] of [
      ['ECONOMY-7', 2],
      ['THREE-RATE', 3],
    ] as const) {
      const scheme = schemes.find((each) => each.code === code);
      assert.ok(scheme);
      const switching = switchingOf({ meterType: 'S2B', gspGroupId: '_A' }, rates);
      assert.deepEqual(bandSpans(scheme, fromMs, toMs), bandSpans(switching, fromMs, toMs));
    }
  });

  it('have bands that last for less than a day, so that a page knows where each begins', () => {
    for (const scheme of schemes) {
      const spans = bandSpans(scheme, startOf(day('2025-01-01')), startOf(day('2027-01-01')));
      for (const { fromMs, toMs } of spans) assert.ok(toMs - fromMs < utcDayMs, scheme.code);
    }
  });
});
