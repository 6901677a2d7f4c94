import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { percentText, siteTelemetry } from './site.rules.ts';

const reading = { atMs: 0, useW: 640, solarW: 2_150, batteryW: 1_200, storedWh: 4_050 };

describe('what flows through a home', () => {
  it('is told of panels that feed the home, the battery and the grid', () => {
    assert.deepEqual(siteTelemetry(reading, 13_500), {
      battery: { connectionStatus: 'ONLINE', powerInKw: '1.2', stateOfCharge: '30' },
      grid: { powerInKw: '-0.31' },
      inverter: { connectionStatus: 'ONLINE', powerInKw: '0.95' },
      site: { consumptionInKw: '0.64', exportInKw: '0.31' },
      solar: { powerInKw: '2.15' },
    });
  });

  it('is told of a battery that is charged from the grid at night', () => {
    const night = { ...reading, solarW: 0, useW: 300, batteryW: 2_600 };
    const { grid, inverter, site } = siteTelemetry(night, 13_500);
    assert.deepEqual([grid.powerInKw, inverter.powerInKw, site.exportInKw], ['2.9', '-2.6', '0']);
  });

  it('has no battery where none is, and no figures where nobody is reached', () => {
    assert.equal(siteTelemetry({ ...reading, storedWh: null, batteryW: 0 }, null).battery, null);
    const silent = siteTelemetry(null, 13_500);
    assert.deepEqual(silent.battery, {
      connectionStatus: 'OFFLINE',
      powerInKw: null,
      stateOfCharge: null,
    });
    assert.equal(silent.inverter.connectionStatus, 'OFFLINE');
    assert.equal(siteTelemetry(null, null).battery, null);
  });

  it('balances: what comes from the grid and the inverter is what the home uses', () => {
    const watts = (min: number) => fc.integer({ min, max: 20_000 });
    fc.assert(
      fc.property(watts(0), watts(0), watts(-20_000), (useW, solarW, batteryW) => {
        const told = siteTelemetry({ atMs: 0, useW, solarW, batteryW, storedWh: 1 }, 13_500);
        const [grid, inverter] = [told.grid.powerInKw, told.inverter.powerInKw].map(Number);
        assert.equal(Math.round(((grid ?? 0) + (inverter ?? 0)) * 1000), useW);
        assert.equal(Number(told.site.exportInKw), Math.max(0, -(grid ?? 0)));
      }),
    );
  });
});

describe('a charge in per cent', () => {
  it('is exact to its thousandths', () => {
    // 40 % of 60 kWh and 5,888 Wh at an efficiency of 0.9.
    assert.equal(percentText(24_000_000 + 5_888 * 900, 60_000), '48.832');
    assert.equal(percentText(60_000_000, 60_000), '100');
    assert.equal(percentText(1, 60_000), '0');
  });
});
