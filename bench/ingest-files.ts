import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Temporal } from 'temporal-polyfill';
import { daysAgo } from '../src/engine/workload.ts';
import { dayOfDate, halfHourMs, startOfDayMs } from '../src/kernel/calendar.ts';
import { londonTimeZone } from '../src/kernel/time-zone.ts';
import { onServer } from './town.ts';

/** What one line of a file tells: the half-hours of a day, or one of them. */
export type ArrivalForm = 'day' | 'half-hour';

interface Arrivals {
  readonly registers: number;
  /** How many registers are left out before them, which another file tells of. */
  readonly after: number;
  /** How many days ago the last day that it tells of was, and how many days it tells of. */
  readonly lastDay: number;
  readonly days: number;
  readonly form: ArrivalForm;
}

interface Register {
  readonly point: string;
  readonly serial: string;
  readonly register: string;
}

/**
 * Writes a file of half-hours of registers of a town, as a supplier gets them: the days of one register
 * after the other.
 *
 * @returns how many half-hours are in it.
 */
export async function writeArrivals(
  url: string,
  path: string,
  { registers, after, lastDay, days, form }: Arrivals,
): Promise<number> {
  const chosen = await registersWithout(url, registers, after, lastDay + days);
  const dates = Array.from({ length: days }, (_each, index) => {
    const date = daysAgo(lastDay + days - 1 - index);
    return { date, periods: periodsOn(date) };
  });
  const columns =
    form === 'day'
      ? [
          'date',
          ...Array.from({ length: longestDay }, (_, n) => `hh${String(n + 1).padStart(2, '0')}`),
        ]
      : ['start_at', 'value'];
  const head = ['meter_point', 'meter_serial_number', 'register', ...columns].join(',');
  function* lines(): Generator<string> {
    yield `${head}\n`;
    for (const [index, { point, serial, register }] of chosen.entries()) {
      const name = `${point},${serial},${register}`;
      for (const [day, { date, periods }] of dates.entries()) {
        const values = Array.from({ length: periods }, (_each, period) =>
          amount(index, day, period),
        );
        yield form === 'day'
          ? `${name},${date},${values.join(',')}${','.repeat(longestDay - periods)}\n`
          : eachOf(name, date, values);
      }
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return chosen.length * dates.reduce((sum, { periods }) => sum + periods, 0);
}

/** How many half-hours the longest day in London has, on which the clocks go back. */
const longestDay = 50;

function periodsOn(date: string): number {
  const day = dayOfDate(Temporal.PlainDate.from(date));
  const [fromMs, toMs] = [day, day + 1].map((each) => startOfDayMs(londonTimeZone, each));
  return ((toMs as number) - (fromMs as number)) / halfHourMs;
}

function eachOf(name: string, date: string, values: readonly string[]): string {
  const starts = values.map((_value, period) => {
    const hour = String(Math.floor(period / 2)).padStart(2, '0');
    return `${date}T${hour}:${period % 2 === 0 ? '00' : '30'}:00Z`;
  });
  return values.map((value, period) => `${name},${starts[period]},${value}\n`).join('');
}

/** Some amount in kilowatt-hours, more in the evening. */
function amount(register: number, day: number, period: number): string {
  const evening = period >= 34 && period < 44 ? 300 : 80;
  return ((evening + ((register * 7 + day * 13 + period * 31) % 170)) / 1000).toFixed(3);
}

/**
 * Registers of smart meters where electricity is bought, without half-hours before the last two months,
 * whose meters hung there so many days ago already.
 */
async function registersWithout(
  url: string,
  count: number,
  after: number,
  daysBack: number,
): Promise<Register[]> {
  return onServer(url, async (client) => {
    const { rows } = await client.query<Register>(
      `select point.identifier as point, meter.serial_number as serial, register.identifier as register
       from metering.registers register
       join metering.meters meter on meter.id = register.meter_id and meter.active_to is null
       join metering.meter_points point on point.id = meter.meter_point_id
       where point.fuel = 'ELECTRICITY' and meter.meter_type like 'S%'
         and meter.active_from < current_date - greatest(60, $3::int)
         and register.identifier = 'S'
         and not exists (select from metering.half_hour_days day where day.register_id = register.id
           and day.day < current_date - 60)
       order by register.id limit $1 offset $2`,
      [count, after, daysBack],
    );
    if (rows.length < count) throw new Error(`Only ${rows.length} registers have no half-hours.`);
    return rows;
  });
}
