import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayOfDate } from '../../kernel/calendar.ts';
import { londonWallMs } from '../../kernel/london.ts';
import { type Habit, habitOf, habitualReports } from './habits.ts';
import { DeviceFailure, type DeviceReport } from './port.ts';
import { simulatedDevices } from './simulated.ts';

const firstMs = Date.parse('2025-01-01T00:00:00Z');
const yearMs = 365 * 86_400_000;
const moving: readonly Habit[] = [
  'evenings',
  'night-shifts',
  'two-cars',
  'slow-nights',
  'slow-days',
];
const identifier = fc
  .tuple(fc.constantFrom(...moving), fc.integer({ min: 0, max: 10_000 }))
  .map(([habit, number]) => `${habit}.${number}`);

const usedUpTo = (report: DeviceReport) =>
  'usedMilliwattHours' in report ? report.usedMilliwattHours : 0;
const pluggedIn = (reports: readonly DeviceReport[]) =>
  reports.filter((report) => report.kind === 'PLUGGED_IN');

describe('the habits of vehicles', () => {
  test('are the same whatever stretch is asked about', () => {
    const moment = fc.integer({ min: 0, max: 400 * 86_400 }).map((s) => firstMs + s * 1000);
    fc.assert(
      fc.property(identifier, fc.array(moment, { minLength: 3, maxLength: 3 }), (id, moments) => {
        const [from, middle, to] = moments.toSorted((a, b) => a - b) as [number, number, number];
        const parts = [...habitualReports(id, from, middle), ...habitualReports(id, middle, to)];
        assert.deepEqual(parts, habitualReports(id, from, to));
      }),
      { numRuns: 60 },
    );
  });

  test('come and go by turns, to the second, and charge away only while they are away', () => {
    fc.assert(
      fc.property(identifier, (id) => {
        const reports = habitualReports(id, firstMs, firstMs + yearMs / 2);
        let isIn: boolean | null = null;
        for (const report of reports) {
          assert.equal(report.atMs % 1000, 0);
          if (report.kind === 'PLUGGED_IN') {
            assert.notEqual(isIn, true);
            isIn = true;
          } else if (report.kind === 'UNPLUGGED') {
            assert.notEqual(isIn, false);
            isIn = false;
          } else {
            assert.notEqual(isIn, report.kind === 'CHARGED_AWAY');
          }
        }
        assert.ok(pluggedIn(reports).length > 40);
      }),
      { numRuns: 30 },
    );
  });

  test('have room for what they are charged away, even where they left full', () => {
    let stops = 0;
    for (let number = 0; number < 20; number += 1) {
      for (const report of habitualReports(`evenings.${number}`, firstMs, firstMs + yearMs)) {
        if (report.kind !== 'CHARGED_AWAY') continue;
        stops += 1;
        assert.ok(report.usedMilliwattHours >= report.energyWh * 900);
      }
    }
    assert.ok(stops > 20);
  });

  test('use two to three and a half thousand kWh of the grid in a year', () => {
    for (let number = 0; number < 12; number += 1) {
      for (const habit of ['evenings', 'night-shifts', 'two-cars', 'slow-nights'] as const) {
        const reports = habitualReports(`${habit}.${number}`, firstMs, firstMs + yearMs);
        const used = reports.reduce((sum, report) => sum + usedUpTo(report), 0);
        const away = reports.reduce(
          (sum, report) => sum + (report.kind === 'CHARGED_AWAY' ? report.energyWh : 0),
          0,
        );
        const kwh = (used / 900 - away) / 1000;
        assert.ok(kwh > 1900 && kwh < 3500, `${habit}.${number}: ${kwh} kWh`);
      }
    }
  });

  test('leave one of two cars plugged in at any moment', () => {
    const reports = habitualReports('two-cars.a', firstMs, firstMs + yearMs);
    for (const [place, report] of reports.entries()) {
      if (report.kind !== 'UNPLUGGED') continue;
      const next = reports[place + 1];
      if (!next) break;
      assert.deepEqual([next.kind, next.atMs], ['PLUGGED_IN', report.atMs]);
    }
  });

  test('have the slow chargers overlap, on the days on which clocks change as well', () => {
    for (const date of ['2026-03-28', '2026-10-24', '2026-12-01']) {
      const day = dayOfDate(Temporal.PlainDate.from(date));
      const span = [londonWallMs(day, 720), londonWallMs(day + 1, 1080)] as const;
      const [plugged, left] = habitualReports('slow-nights.a', ...span);
      const ofDay = habitualReports('slow-days.a', ...span);
      const came = ofDay.find(({ kind }) => kind === 'PLUGGED_IN');
      assert.ok(plugged?.kind === 'PLUGGED_IN' && left?.kind === 'UNPLUGGED' && came);
      assert.ok(plugged.atMs - londonWallMs(day, 930) < 60_000);
      assert.ok(came.atMs < left.atMs && (ofDay[0]?.atMs ?? 0) > plugged.atMs);
    }
  });

  test('show every trouble in a year of some vehicles, and tell a habit where the name does not', () => {
    const seen = new Set<string>();
    for (let number = 0; number < 40; number += 1) {
      assert.match(habitOf(`VIN${number}`), /^(evenings|night-shifts)$/);
      for (const report of habitualReports(`VIN${number}`, firstMs, firstMs + yearMs)) {
        if (report.kind === 'PROBLEM') seen.add(report.problem);
        else seen.add(report.kind === 'BUTTON' ? report.pressed : report.kind);
      }
    }
    assert.equal(seen.size, 4 + 8 + 4);
    assert.deepEqual(habitualReports('fixed.a', firstMs, firstMs + yearMs), []);
    const [lost] = habitualReports('lost.a', firstMs, firstMs + yearMs);
    assert.ok(lost?.kind === 'LINK' && lost.link === 'LOST');
  });
});

describe('simulated vendors', () => {
  const send = (integrationDeviceId: string) =>
    simulatedDevices.send({ provider: 'TESLA', integrationDeviceId }, { kind: 'BOOST' });

  test('take commands, but for those that fail, each in its way', async () => {
    await send('evenings.a');
    for (const [id, reason] of [
      ['vendor-failing.a', 'FAILED'],
      ['vendor-unreachable.a', 'UNREACHABLE'],
      ['vendor-refusing.a', 'NOT_AUTHORISED'],
      ['vendor-busy.a', 'TOO_MANY_REQUESTS'],
      ['vendor-silent.a', 'UNREACHABLE'],
    ] as const) {
      await assert.rejects(send(id), (error) => {
        return error instanceof DeviceFailure && error.reason === reason;
      });
    }
  });

  test('tell what habits tell, but for one that is silent', async () => {
    const device = { provider: 'TESLA', integrationDeviceId: 'evenings.a' };
    const reports = await simulatedDevices.reports(device, firstMs, firstMs + yearMs);
    assert.deepEqual(reports, habitualReports('evenings.a', firstMs, firstMs + yearMs));
    await assert.rejects(
      simulatedDevices.reports({ ...device, integrationDeviceId: 'vendor-silent.a' }, 0, 1000),
      DeviceFailure,
    );
  });
});
