import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { dayOfDate, halfHourMs, startOfDayMs } from '../../kernel/calendar.ts';
import { londonTimeZone } from '../../kernel/time-zone.ts';
import { outsideCelsius, simulatedWeather, weatherOf } from './simulated.ts';

const dayNamed = (date: string) => dayOfDate(Temporal.PlainDate.from(date));

function halfHoursOf(day: number): number[] {
  const startMs = startOfDayMs(londonTimeZone, day);
  const count = (startOfDayMs(londonTimeZone, day + 1) - startMs) / halfHourMs;
  return Array.from({ length: count }, (_, index) => outsideCelsius(startMs + index * halfHourMs));
}

describe('the simulated weather by half-hour', () => {
  test('has the mean of its day, also where the clocks change', () => {
    const counts = new Set<number>();
    for (let day = dayNamed('2026-01-01'); day < dayNamed('2027-01-01'); day += 1) {
      const celsius = halfHoursOf(day);
      counts.add(celsius.length);
      const mean = celsius.reduce((sum, each) => sum + each, 0) / celsius.length;
      assert.ok(Math.abs(mean - weatherOf(day).meanCelsius) < 1e-12, `${day}: ${mean}`);
    }
    assert.deepEqual([...counts].sort(), [46, 48, 50]);
  });

  test('is coldest at five and warmest at three by the London clock', () => {
    for (const date of ['2026-01-15', '2026-07-15']) {
      const celsius = halfHoursOf(dayNamed(date));
      const least = Math.min(...celsius);
      const most = Math.max(...celsius);
      // Both halves of the hour around it lie as far from the turn.
      assert.ok([celsius[9], celsius[10]].every((each) => Math.abs((each ?? 0) - least) < 0.05));
      assert.ok([celsius[29], celsius[30]].every((each) => Math.abs((each ?? 0) - most) < 0.05));
      assert.ok(most - least > 6.9 && most - least <= 7);
    }
  });

  test('shows the same by the clock on the days on which it changes', () => {
    const swingsOf = (date: string) => {
      const day = dayNamed(date);
      const swings = halfHoursOf(day).map((each) => each - weatherOf(day).meanCelsius);
      return swings.map((each) => Math.round(each * 10) / 10);
    };
    const usual = swingsOf('2026-03-28');
    const isNear = (one: readonly number[], other: readonly number[]) =>
      one.length === other.length &&
      one.every((each, index) => Math.abs(each - (other[index] ?? 0)) < 0.25);
    assert.ok(isNear(swingsOf('2026-03-29'), usual.toSpliced(2, 2)));
    assert.ok(isNear(swingsOf('2026-10-25'), usual.toSpliced(4, 0, ...usual.slice(2, 4))));
  });

  test('is told of every half-hour that is asked for', async () => {
    const fromMs = startOfDayMs(londonTimeZone, dayNamed('2026-03-29'));
    const toMs = startOfDayMs(londonTimeZone, dayNamed('2026-03-31'));
    const told = await simulatedWeather.halfHourCelsius('EA', fromMs, toMs);
    assert.deepEqual(told, [
      ...halfHoursOf(dayNamed('2026-03-29')),
      ...halfHoursOf(dayNamed('2026-03-30')),
    ]);
  });
});
