import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  firstPart,
  isFollowed,
  limitAt,
  limitOf,
  type ProfileForm,
  scheduleOf,
} from './profiles.rules.ts';

const amperes: ProfileForm = { rateUnit: 'A', phases: 1, mostPeriods: 24 };
const startMs = Date.parse('2026-03-10T22:00:00Z');
const halfHour = (place: number, energyWh: number) => ({
  fromMs: startMs + place * 1_800_000,
  toMs: startMs + (place + 1) * 1_800_000,
  energyWh,
});

const from = (fromMs: number) => ({ fromMs, maximumW: 7_360 });

describe('a limit', () => {
  it('is rounded up to a tenth, and nothing or what a vehicle charges with at least', () => {
    assert.equal(limitOf(7_360, amperes), 32);
    assert.equal(limitOf(7_361, amperes), 32.1);
    assert.equal(limitOf(1_449, amperes), 6.4);
    assert.equal(limitOf(100, amperes), 6);
    assert.equal(limitOf(0, amperes), 0);
    assert.equal(limitOf(11_040, { ...amperes, phases: 3 }), 16);
    assert.equal(limitOf(100, { ...amperes, rateUnit: 'W' }), 1_380);
    assert.equal(limitOf(7_000.04, { ...amperes, rateUnit: 'W' }), 7_000.1);
  });

  it('is a tenth to those as well who divide by one', () => {
    const units = fc.constantFrom('A' as const, 'W' as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 22_080 }), units, (powerW, rateUnit) => {
        const limit = limitOf(powerW, { ...amperes, rateUnit });
        assert.ok(Number.isInteger(limit / 0.1), `${limit}`);
        assert.ok(Math.abs(limit * 10 - Math.round(limit * 10)) < 1e-9);
      }),
    );
  });
});

describe('a schedule', () => {
  it('joins what has one limit, and lets nothing through between and after', () => {
    const pieces = [halfHour(1, 3_680), halfHour(2, 3_680), halfHour(4, 690)];
    assert.deepEqual(scheduleOf(pieces, from(startMs), amperes), {
      startMs,
      periods: [
        { startSeconds: 0, limit: 0 },
        { startSeconds: 1_800, limit: 32 },
        { startSeconds: 5_400, limit: 0 },
        { startSeconds: 7_200, limit: 6 },
        { startSeconds: 9_000, limit: 0 },
      ],
    });
  });

  it('begins with what holds already, and without a plan lets nothing through', () => {
    const pieces = [halfHour(0, 3_680)];
    assert.deepEqual(scheduleOf(pieces, from(startMs + 600_000), amperes).periods, [
      { startSeconds: 0, limit: 32 },
      { startSeconds: 1_200, limit: 0 },
    ]);
    assert.deepEqual(scheduleOf([], from(startMs), amperes).periods, [
      { startSeconds: 0, limit: 0 },
    ]);
  });

  it('lets through what was planned, and less than three tenths of an ampere more', () => {
    const plans = fc.array(fc.integer({ min: 0, max: 3_680 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(plans, fc.constantFrom(1, 3), (energies, phases) => {
        const form = { ...amperes, phases };
        const pieces = energies.map((wh, place) => halfHour(place, wh)).filter((p) => p.energyWh);
        const schedule = scheduleOf(pieces, from(startMs), form);
        for (const [place, wh] of energies.entries()) {
          const limit = limitAt(schedule, place * 1_800 + 900) ?? 0;
          const least = wh === 0 ? 0 : 6;
          assert.ok(limit === 0 ? wh === 0 : limit >= least);
          const offeredWh = (limit * 230 * phases) / 2;
          assert.ok(offeredWh >= wh - 1e-6);
          if (limit > 6) assert.ok(offeredWh < wh + 0.15 * 230 * phases + 1e-6);
        }
        const limits = schedule.periods.map(({ limit }) => limit);
        assert.ok(limits.every((limit, place) => limit !== limits[place - 1]));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is sent in parts where a charge point takes few periods', () => {
    const pieces = [halfHour(1, 3_680), halfHour(3, 3_680), halfHour(5, 3_680)];
    const schedule = scheduleOf(pieces, from(startMs), amperes);
    const part = firstPart(schedule, { ...amperes, mostPeriods: 4 });
    assert.equal(part.schedule.periods.length, 4);
    assert.equal(part.nextMs, startMs + 5_400_000 + 0);
    assert.equal(firstPart(schedule, amperes).nextMs, null);
  });

  it('is compared with what a charge point says that it will do', () => {
    const told = scheduleOf([halfHour(1, 3_680)], from(startMs), amperes);
    const shifted = {
      startMs: startMs + 600_000,
      periods: [
        { startSeconds: 0, limit: 0 },
        { startSeconds: 1_200, limit: 32 },
        { startSeconds: 3_000, limit: 0 },
      ],
    };
    assert.equal(isFollowed(told, shifted, 7_200, amperes), true);
    const weaker = { ...shifted, periods: [{ startSeconds: 0, limit: 16 }] };
    assert.equal(isFollowed(told, weaker, 7_200, amperes), false);
    const late = {
      ...shifted,
      periods: shifted.periods.map((p) => ({ ...p, startSeconds: p.startSeconds + 60 })),
    };
    assert.equal(isFollowed(told, late, 7_200, amperes), false);
    // One that counts in whole amperes offers up to one less, never more and never nothing.
    const uneven = scheduleOf([halfHour(1, 860)], from(startMs), amperes);
    assert.deepEqual(
      [7, 6, 8, 0].map((limit) => {
        const periods = uneven.periods.map((p) => (p.limit > 0 ? { ...p, limit } : p));
        return isFollowed(uneven, { ...uneven, periods }, 7_200, amperes);
      }),
      [true, false, false, false],
    );
  });
});
