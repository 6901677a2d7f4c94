import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { clockFrom, movableClock, systemClock, todayInLondon } from './clock.ts';

test('no setting leaves the clock of the system', () => {
  assert.equal(clockFrom(undefined), systemClock);
  assert.equal(clockFrom(' '), systemClock);
});

test('an instant freezes the clock', () => {
  const clock = clockFrom('2026-03-29T00:30:00Z');
  assert.equal(clock.now().toString(), '2026-03-29T00:30:00Z');
  assert.equal(clock.now().toString(), '2026-03-29T00:30:00Z');
});

test('a signed duration shifts the clock, which goes on running', () => {
  const shiftOf = (setting: string) =>
    systemClock.now().until(clockFrom(setting).now()).total('minute');
  assert.ok(Math.abs(shiftOf('+PT61M') - 61) < 0.1);
  assert.ok(Math.abs(shiftOf('-P1D') + 24 * 60) < 0.1);
  assert.ok(Math.abs(shiftOf('+P1W') - 7 * 24 * 60) < 0.1);
});

test('any other setting is refused with the name of the setting and its forms', () => {
  for (const setting of ['yesterday', 'PT61M', '+61m', '2026-03-29', '2026-03-29T00:30:00', '+P']) {
    assert.throws(() => clockFrom(setting), {
      name: 'Error',
      message: /HALFHOUR_CLOCK is .*2026-03-29T00:30:00Z.*\+PT61M/s,
    });
  }
});

test('a movable clock stands still until it is moved', () => {
  const clock = movableClock('2026-03-28T23:30:00Z');
  assert.equal(todayInLondon(clock).toString(), '2026-03-28');
  clock.advance('PT30M');
  assert.equal(todayInLondon(clock).toString(), '2026-03-29');
  clock.advance({ days: 1 });
  assert.equal(clock.now().toString(), '2026-03-30T00:00:00Z');
  clock.advance({ hours: -1 });
  assert.equal(clock.now().toString(), '2026-03-29T23:00:00Z');
  assert.equal(todayInLondon(clock).toString(), '2026-03-30');
  clock.set(Temporal.Instant.from('2020-01-01T00:00:00Z'));
  assert.equal(todayInLondon(clock).toString(), '2020-01-01');
});
