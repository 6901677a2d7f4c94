import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utcDayMs } from '../../../kernel/calendar.ts';
import { meanSurplus } from './surplus.rules.ts';

const noonOf = (day: number) => day * utcDayMs + utcDayMs / 2;
const dayOf = (startMs: number) => Math.floor(startMs / utcDayMs);
const isNoon = (startMs: number) => startMs % utcDayMs === utcDayMs / 2;

test('a surplus is the mean of the half-hour on the last seven days on which anything was given', () => {
  // So many Wh as the number of the day; nothing on even days.
  const exported = (startMs: number) =>
    isNoon(startMs) && dayOf(startMs) % 2 === 1 ? dayOf(startMs) : 0;
  const surplus = meanSurplus(exported);
  // Of day 100 those from 84 to 97: the two before it may not have arrived.
  assert.equal(surplus(noonOf(100)), (97 + 95 + 93 + 91 + 89 + 87 + 85) / 7);
  assert.equal(surplus(noonOf(100) + 1_800_000), 0);
  assert.equal(surplus(noonOf(101)), (97 + 95 + 93 + 91 + 89 + 87 + 85) / 7);
});

test('a surplus counts half-hours without any on days with some, and is nothing where nothing is known', () => {
  const twice = (startMs: number) => {
    if (dayOf(startMs) < 90 || dayOf(startMs) > 91) return null;
    return isNoon(startMs) === (dayOf(startMs) === 90) ? 300 : 0;
  };
  assert.equal(meanSurplus(twice)(noonOf(100)), 150);
  assert.equal(meanSurplus(() => null)(noonOf(100)), 0);
  // Days further back than sixteen are no guide.
  assert.equal(meanSurplus(twice)(noonOf(108)), 0);
});
