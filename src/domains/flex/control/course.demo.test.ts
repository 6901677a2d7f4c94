import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { planTown } from '../../../demo/plan.ts';
import { townSeed } from '../../../demo/seed.ts';
import { dayOfDate, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { placesOf } from '../../metering/places/places.demo.ts';
import { chargerOf } from './chargers.rules.ts';
import { limitsOf, townCourse, townPieces } from './course.demo.ts';
import { piecesAhead } from './course-plans.rules.ts';

const today = dayOfDate(Temporal.PlainDate.from('2026-03-10'));
const daysBack = 396;
const startOf = (day: number) => startOfDayMs(londonTimeZone, day);
const places = () => placesOf(planTown(townSeed, Temporal.PlainDate.from('2026-03-10')));
const vehicles = places().flatMap(({ traits }) =>
  traits.vehicles.map((vehicle) => ({ vehicle, traits })),
);

const isNearChange = (minute: number) =>
  minute % 3 === 0 && ((minute > 375 && minute < 430) || (minute > 915 && minute < 975));

describe('the vehicles of the town', () => {
  let journals: { id: string; journal: ReturnType<typeof townCourse>['journal'] }[];
  before(() => {
    journals = vehicles.map(({ vehicle, traits }) => ({
      id: vehicle.integrationDeviceId,
      journal: townCourse(vehicle, traits, startOf(today - daysBack), startOf(today)).journal,
    }));
  });

  test('take the same wherever they were begun a fortnight before', () => {
    for (const { vehicle, traits } of vehicles) {
      for (const first of [today - 300, today - 150, today - 20]) {
        const taken = [14, 20, 40].map((days) => {
          const from = startOf(first - days);
          const { journal } = townCourse(vehicle, traits, from, startOf(first + 10));
          return journal.pieces.filter(({ fromMs }) => fromMs >= startOf(first));
        });
        assert.deepEqual(taken[1], taken[0]);
        assert.deepEqual(taken[2], taken[0]);
        const byDay = Array.from({ length: 10 }, (_, index) =>
          townPieces(vehicle, traits, first + index),
        );
        assert.deepEqual(byDay.flat(), taken[0]);
      }
    }
  });

  test('take a year’s energy as vehicles do, at no more than their chargers give', () => {
    for (const [place, { id, journal }] of journals.entries()) {
      const kwh = journal.pieces.reduce((sum, { energyWh }) => sum + energyWh, 0) / 1000;
      const yearly = (kwh * 365) / daysBack;
      if (!id.startsWith('parked')) assert.ok(yearly > 1500 && yearly < 3500, `${id}: ${yearly}`);
      let lastMs = 0;
      for (const { fromMs, toMs, energyWh } of journal.pieces) {
        assert.ok(fromMs >= lastMs && toMs > fromMs);
        lastMs = toMs;
        const powerW = (energyWh * 3_600_000) / (toMs - fromMs);
        // Whole seconds and whole Wh: of a second's piece a Wh is 3,600 W.
        const roundingW = 3_600_000 / (toMs - fromMs) + 2;
        assert.ok(
          powerW <= (vehicles[place]?.vehicle.maximumW ?? 0) + roundingW,
          `${id} ${powerW}`,
        );
      }
    }
  });

  test('had every kind of session and every problem that vehicles report', () => {
    const sessions = journals.flatMap(({ journal }) => journal.sessions);
    assert.deepEqual([...new Set(sessions.map(({ type }) => type))].sort(), [
      'BOOST',
      'PUBLIC',
      'SMART',
    ]);
    const causes = new Set(sessions.flatMap(({ problems }) => problems.map(({ cause }) => cause)));
    assert.deepEqual([...causes].sort(), [
      'BOOST_CHARGING',
      'COMMUNICATION_ERROR',
      'CUSTOMER_ACTION_REQUIRED',
      'DISCONNECTED',
      'FAILURE_CAUSE_ERROR',
      'FULL_CHARGE',
      'NO_CHARGING',
      'NO_SCHEDULED_CHARGE',
      'POWER_DISCREPANCY',
      'POWER_TAPERING',
      'SOC_LIMIT_REACHED',
      'SUSPENDED',
      'THIRD_PARTY_CHARGING_INTERFERENCE',
    ]);
  });

  test('have a plan at any instant: one of the slow chargers does', () => {
    const slow = vehicles.filter(({ vehicle }) => vehicle.integrationDeviceId.startsWith('slow'));
    assert.equal(slow.length, 2);
    for (const date of ['2026-02-14', '2026-03-28', '2026-10-24']) {
      const day = dayOfDate(Temporal.PlainDate.from(date));
      // Closely about the times at which one comes and the other is done.
      const minutes = Array.from({ length: 2 * 1440 }, (_, minute) => minute).filter(
        (minute) => minute % 30 === 7 || isNearChange(minute % 1440),
      );
      for (const minute of minutes) {
        const atMs = startOf(day) + minute * 60_000;
        const ahead = slow.flatMap(({ vehicle, traits }) => {
          const { course } = townCourse(vehicle, traits, startOf(day - 5), atMs);
          return piecesAhead(chargerOf(limitsOf(vehicle), vehicle.week), course);
        });
        assert.ok(ahead.length > 0, new Date(atMs).toISOString());
      }
    }
  });
});
