import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  preferencesOfSettings,
  settingsOfPreferences,
  type ZoneSetting,
} from './heating-rows.rules.ts';
import { schedulesOf } from './schedules.rules.ts';
import { boundsText, roomBounds, tenthsWithin, waterBounds } from './zone-bounds.rules.ts';
import { previousOf, readOperation, readSchedules } from './zone-changes.rules.ts';

const room = { zoneType: 'HEAT', isEnabled: true } as const;
const water = { zoneType: 'WATER', isEnabled: true } as const;

/** What a zone of rooms may be set to do, in order of days and times. */
const settings: fc.Arbitrary<ZoneSetting[]> = fc
  .uniqueArray(
    fc.record({
      dayOfWeek: fc.integer({ min: 1, max: 7 }),
      minuteOfDay: fc.integer({ min: 0, max: 47 }).map((place) => 30 * place),
      setpointTenths: fc.option(fc.integer({ min: 14, max: 60 }).map((halves) => 5 * halves)),
    }),
    { minLength: 1, maxLength: 40, selector: (each) => 10_000 * each.dayOfWeek + each.minuteOfDay },
  )
  .map((all) =>
    all
      .map((each) => ({ ...each, action: each.setpointTenths === null ? 'OFF' : 'ON' }) as const)
      .toSorted((a, b) => a.dayOfWeek - b.dayOfWeek || a.minuteOfDay - b.minuteOfDay),
  );

const byTime = (all: readonly ZoneSetting[]) =>
  all.toSorted((a, b) => a.dayOfWeek - b.dayOfWeek || a.minuteOfDay - b.minuteOfDay);

describe('what a zone is to do', () => {
  it('is the same after it was told and set again', () => {
    fc.assert(
      fc.property(settings, (wanted) => {
        const told = schedulesOf(wanted).map(({ days, settings: ofDays }) => ({
          days,
          settings: ofDays.map(({ action, setpointInCelsius, startTime }) => ({
            action,
            time: startTime,
            setpointInCelsius: setpointInCelsius === null ? null : String(setpointInCelsius),
          })),
        }));
        const read = readSchedules(room, told, ['schedules']);
        assert.deepEqual(read.problems, []);
        assert.deepEqual(
          byTime(read.settings),
          wanted.map(({ dayOfWeek, minuteOfDay, action, setpointTenths }) => ({
            ...{ minuteOfDay, action, setpointTenths, dayOfWeek },
          })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is the same as what is wanted of the heat pump', () => {
    fc.assert(
      fc.property(settings, settings, (wanted, before) => {
        const kept = preferencesOfSettings(before, []).map((each) => ({ ...each, minimum: 160 }));
        const preferences = preferencesOfSettings(wanted, kept);
        assert.deepEqual(
          settingsOfPreferences(preferences).map((each) => ({ ...each })),
          wanted.map(({ dayOfWeek, minuteOfDay, action, setpointTenths }) => ({
            ...{ dayOfWeek, minuteOfDay, action, setpointTenths },
          })),
        );
        for (const { minimum, maximum } of preferences) assert.ok((minimum ?? 0) <= maximum);
      }),
      { numRuns: 300 },
    );
  });

  it('names each day and each time once', () => {
    const setting = { time: '06:00:00', action: 'ON', setpointInCelsius: '20' };
    const twice = readSchedules(
      room,
      [
        { days: '1100000', settings: [setting, setting] },
        { days: '0110000', settings: [setting] },
      ],
      ['schedules'],
    );
    assert.deepEqual(
      twice.problems.map(({ inputPath }) => inputPath.join('.')),
      ['schedules.0.settings.1.time', 'schedules.1.days'],
    );
    assert.deepEqual(twice.settings, []);
    const ofWater = readSchedules(water, [{ days: '1111111', settings: [setting] }], ['schedules']);
    assert.equal(ofWater.problems[0]?.message, 'Water is heated to its own set point.');
    const tooMany = Array.from({ length: 10_000 }, () => ({
      days: '1111111',
      settings: [setting],
    }));
    assert.ok(readSchedules(room, tooMany, ['schedules']).problems.length <= 8);
  });
});

describe('how a zone is run', () => {
  const nowMs = Date.parse('2026-03-10T12:00:00Z');
  const at = (text: string) => Temporal.Instant.from(text);

  it('has an end where it is a boost: an hour from now, or within a day', () => {
    const read = (endAt: Temporal.Instant | null, mode: 'BOOST' | 'ON' = 'BOOST') =>
      readOperation(room, { mode, setpointInCelsius: '21.5', endAt }, nowMs, []);
    assert.deepEqual(read(null).operation, {
      mode: 'BOOST',
      setpointTenths: 215,
      endMs: nowMs + 3_600_000,
    });
    assert.deepEqual(read(at('2026-03-11T12:00:00Z')).problems, []);
    for (const wrong of ['2026-03-11T12:00:01Z', '2026-03-10T12:00:00Z']) {
      assert.deepEqual(read(at(wrong)).problems[0]?.inputPath, ['endAt']);
    }
    assert.equal(read(at('2026-03-10T13:00:00Z'), 'ON').problems.length, 1);
    assert.equal(read(null, 'ON').operation.endMs, null);
  });

  it('falls back from a boost to what was before the first of them', () => {
    const [auto, boost] = [
      { mode: 'AUTO', setpointTenths: null, endMs: null },
      { mode: 'BOOST', setpointTenths: 220, endMs: nowMs },
    ] as const;
    const zone = { code: 'ZONE_1', isEnabled: true, schedule: [] } as const;
    assert.deepEqual(previousOf({ ...zone, current: auto, previous: boost }), auto);
    assert.deepEqual(previousOf({ ...zone, current: boost, previous: auto }), auto);
  });

  it('takes halves of a degree within its bounds, to the digit', () => {
    const taken = ['7', '30', '20.5', '20.50'].map((text) => tenthsWithin(roomBounds, text));
    assert.deepEqual(taken, [70, 300, 205, 205]);
    for (const text of ['6.5', '30.5', '20.3', '1e1', '', '99999999999999999999']) {
      assert.equal(tenthsWithin(roomBounds, text), null, text);
    }
    assert.equal(tenthsWithin(waterBounds, '60'), 600);
    assert.equal(boundsText(waterBounds), 'It is from 40 to 60 °C, in steps of 0.5.');
  });
});
