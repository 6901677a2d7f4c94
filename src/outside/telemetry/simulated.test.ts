import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { TelemetryReading } from './port.ts';
import { type MeterLoads, simulatedTelemetry } from './simulated.ts';
import { electricitySlots, gasSlots, slotMs, slotsOfHalfHour, spread } from './slots.ts';

const halfHourMs = 1_800_000;
const firstMs = Date.parse('2026-03-10T00:00:00Z');
const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
const groupings = ['TEN_SECONDS', 'ONE_MINUTE', 'FIVE_MINUTES', 'HALF_HOURLY', 'HOURLY'] as const;

const wattHours = fc.integer({ min: 0, max: 50_000 });
const halfHours = fc
  .array(fc.tuple(wattHours, wattHours), { minLength: 1, maxLength: 6 })
  .map((loads) =>
    loads.map(([importWh, exportWh], place) => ({
      startMs: firstMs + place * halfHourMs,
      importWh,
      exportWh,
    })),
  );

function electricity(loads: MeterLoads['halfHours']): MeterLoads {
  return { fuel: 'ELECTRICITY', halfHours: loads, importRegisterWh: 7000, exportRegisterWh: 500 };
}

const imported = (readings: readonly TelemetryReading[]) =>
  readings.reduce((sum, { importedMilliwattHours }) => sum + importedMilliwattHours, 0);

describe('sharing a half-hour out', () => {
  it('gives away exactly what there is, in whole parts that are never negative', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 180 }),
        (total, weights) => {
          const parts = spread(total, weights);
          assert.equal(parts.length, weights.length);
          assert.equal(
            parts.reduce((sum, part) => sum + part, 0),
            total,
          );
          assert.ok(parts.every((part) => Number.isSafeInteger(part) && part >= 0));
        },
      ),
    );
  });

  it('leaves what was told as it is once a device begins, and tells of all that is counted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 3600 }),
        fc.integer({ min: 1, max: slotsOfHalfHour - 1 }),
        (ownWh, deviceWh, first) => {
          const before = electricitySlots('A', { startMs: firstMs, importWh: ownWh, exportWh: 0 });
          const toMs = firstMs + halfHourMs;
          const fromMs = firstMs + first * slotMs;
          const own = Math.round((ownWh * 1000 * first) / slotsOfHalfHour);
          const load = { startMs: firstMs, importWh: ownWh + deviceWh, exportWh: 0 };
          const ofDevices = deviceWh * 1000;
          const rest = ownWh * 1000 - own + ofDevices;
          const slots = electricitySlots('A', {
            ...load,
            stretches: [
              { fromMs: firstMs, toMs: fromMs, imported: own, exported: 0, ofDevices: 0 },
              { fromMs, toMs, imported: rest, exported: 0, ofDevices },
            ],
          });
          assert.deepEqual(slots.slice(0, first), before.slice(0, first));
          const sum = slots.reduce((running, slot) => running + slot.imported, 0);
          assert.equal(sum, load.importWh * 1000);
        },
      ),
    );
  });

  it('is the same each time, and differs between meters and half-hours', () => {
    const load = { startMs: firstMs, importWh: 400, exportWh: 0 };
    const slots = electricitySlots('A', load);
    assert.deepEqual(electricitySlots('A', load), slots);
    assert.notDeepEqual(
      electricitySlots('B', load).map((slot) => slot.imported),
      slots.map((slot) => slot.imported),
    );
    const next = electricitySlots('A', { ...load, startMs: firstMs + halfHourMs });
    assert.notDeepEqual(
      next.map((slot) => slot.imported),
      slots.map((slot) => slot.imported),
    );
  });

  it('takes 180 slots for electricity, and the last one alone for gas', () => {
    const load = { startMs: firstMs, importWh: 400, exportWh: 0 };
    assert.equal(electricitySlots('A', load).length, slotsOfHalfHour);
    assert.deepEqual(gasSlots(load), [
      { startMs: firstMs + halfHourMs - slotMs, imported: 400_000, exported: 0 },
    ]);
  });
});

describe('the simulated device', () => {
  it('adds up to its half-hours whatever the grouping', async () => {
    await fc.assert(
      fc.asyncProperty(halfHours, fc.constantFrom(...groupings), async (loads, grouping) => {
        const telemetry = simulatedTelemetry(async () => electricity(loads));
        const range = {
          start: instant(firstMs),
          end: instant(firstMs + loads.length * halfHourMs),
          grouping,
        };
        const readings = await telemetry.read('A', range);
        const importWh = loads.reduce((sum, load) => sum + load.importWh, 0);
        const exportWh = loads.reduce((sum, load) => sum + load.exportWh, 0);
        assert.equal(imported(readings), importWh * 1000);
        const last = readings.at(-1);
        assert.equal(last?.importRegisterMilliwattHours, (7000 + importWh) * 1000);
        assert.equal(last?.exportRegisterMilliwattHours, (500 + exportWh) * 1000);
      }),
      { numRuns: 40 },
    );
  });

  it('has a demand whose integral is what was taken less what was fed back', async () => {
    await fc.assert(
      fc.asyncProperty(halfHours, async (loads) => {
        const telemetry = simulatedTelemetry(async () => electricity(loads));
        for (const [place, { importWh, exportWh, startMs }] of loads.entries()) {
          const range = { start: instant(startMs), end: instant(startMs + halfHourMs) };
          const readings = await telemetry.read('A', { ...range, grouping: 'TEN_SECONDS' });
          assert.equal(readings.length, slotsOfHalfHour, `half-hour ${place}`);
          const milliwatts = readings.reduce((sum, each) => sum + (each.demandMilliwatts ?? 0), 0);
          assert.equal(milliwatts / 360, (importWh - exportWh) * 1000);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('cuts the outer groups to the range, and any two parts of a range make the whole', async () => {
    const loads = [400, 900, 100, 0].map((importWh, place) => ({
      startMs: firstMs + place * halfHourMs,
      importWh,
      exportWh: 0,
    }));
    const telemetry = simulatedTelemetry(async () => electricity(loads));
    const seconds = fc.integer({ min: 1, max: 718 }).map((tens) => tens * 10);
    await fc.assert(
      fc.asyncProperty(seconds, fc.constantFrom(...groupings), async (cut, grouping) => {
        const [start, middle, end] = [0, cut, 7200].map((second) =>
          instant(firstMs + second * 1000),
        ) as [Temporal.Instant, Temporal.Instant, Temporal.Instant];
        const whole = await telemetry.read('A', { start, end, grouping });
        const before = await telemetry.read('A', { start, end: middle, grouping });
        const after = await telemetry.read('A', { start: middle, end, grouping });
        assert.equal(imported(before) + imported(after), imported(whole));
        assert.equal(after[0]?.readAt.toString(), middle.toString());
      }),
      { numRuns: 40 },
    );
  });

  it('tells the last ten seconds that are over, and of gas the last half-hour that is', async () => {
    const loads = [0, 1].map((place) => ({
      startMs: firstMs + place * halfHourMs,
      importWh: 360,
      exportWh: 0,
    }));
    const at = instant(firstMs + halfHourMs + 65_000);
    const power = simulatedTelemetry(async () => electricity(loads));
    assert.equal(
      (await power.latest('A', at))?.readAt.toString(),
      instant(firstMs + halfHourMs + 50_000).toString(),
    );
    const gas = simulatedTelemetry(async () => ({ ...electricity(loads), fuel: 'GAS' }));
    const last = await gas.latest('A', at);
    assert.equal(last?.readAt.toString(), instant(firstMs + halfHourMs - 10_000).toString());
    assert.equal(last?.importedMilliwattHours, 360_000);
    assert.equal(last?.demandMilliwatts, null);
  });

  it('knows nothing of what is not a meter', async () => {
    const telemetry = simulatedTelemetry(async () => null);
    assert.equal(await telemetry.latest('A', instant(firstMs)), null);
    const range = { start: instant(firstMs), end: instant(firstMs + 10_000) };
    assert.deepEqual(await telemetry.read('A', { ...range, grouping: 'HOURLY' }), []);
  });
});
