import { copyRows } from '../../../database/copy.ts';
import type { WorldDay, WorldStep } from '../../../demo/step.ts';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { distributionZones } from '../supply/supply-facts.demo.ts';
import { calorificValues } from './calorific-values.tables.ts';

/** A little further back than the half-hours, so that no day of theirs is without a value. */
const daysBack = 400;

/** What the gas of a zone gives in the middle of its year, in hundredths of MJ/m³. */
const usual = 3945;

/**
 * The heat of the gas of every zone and day up to yesterday: between 38.5 and 40.5 MJ/m³, a little
 * richer in winter, when more of it comes by ship, and drifting from day to day.
 */
export const calorificValuesDemo: WorldStep = {
  name: 'calorific-values',
  title: 'the heat of the gas, by zone and day',
  async write(tx, { begunAt }) {
    const today = dayOfDate(todayInLondon({ now: () => begunAt }));
    const rows = Array.from({ length: daysBack }, (_, index) => rowsOf(today - daysBack + index));
    await copyRows(tx, calorificValues, rows.flat());
  },
};

/** The heat of the gas of a day that has ended, in every zone. */
export const calorificValuesDay: WorldDay = {
  name: 'demo.calorific-values',
  title: 'the heat of the gas',
  async write(tx, _world, day) {
    await tx.query.insert(calorificValues).values(rowsOf(day)).onConflictDoNothing();
  },
};

function rowsOf(day: number): (typeof calorificValues.$inferInsert)[] {
  return distributionZones.map((ldz) => {
    const zone = seededRandom(`halfhour calorific value ${ldz}`).integer(-25, 25);
    const season = Math.round(20 * Math.cos(((day % 365.25) / 365.25) * 2 * Math.PI));
    const noise = seededRandom(`halfhour calorific value ${ldz} ${day}`).integer(-40, 40);
    const value = usual + zone + season + noise;
    return { ldz, day: dateOfDay(day).toString(), centimegajoulesPerM3: value };
  });
}
