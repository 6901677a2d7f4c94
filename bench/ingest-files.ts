import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { daysAgo } from '../src/engine/workload.ts';
import { onServer } from './town.ts';

/** What one line of a file tells: the half-hours of a day, or one of them. */
export type ArrivalForm = 'day' | 'half-hour';

interface Arrivals {
  readonly registers: number;
  /** How many days ago what it tells of was measured. */
  readonly day: number;
  readonly form: ArrivalForm;
}

interface Register {
  readonly point: string;
  readonly serial: string;
  readonly register: string;
}

/** Settlement periods of a day without a change of the clock. */
const periods = Array.from({ length: 48 }, (_each, index) => index);

/**
 * Writes a file of half-hours of registers of a town that none are known of, as a supplier gets
 * them: a day of one register after the other.
 *
 * @returns how many half-hours are in it.
 */
export async function writeArrivals(
  url: string,
  path: string,
  { registers, day, form }: Arrivals,
): Promise<number> {
  const chosen = await registersWithout(url, registers);
  const columns =
    form === 'day'
      ? ['date', ...Array.from({ length: 50 }, (_, n) => `hh${String(n + 1).padStart(2, '0')}`)]
      : ['start_at', 'value'];
  const head = ['meter_point', 'meter_serial_number', 'register', ...columns].join(',');
  function* lines(): Generator<string> {
    yield `${head}\n`;
    const date = daysAgo(day);
    for (const [index, { point, serial, register }] of chosen.entries()) {
      const name = `${point},${serial},${register}`;
      const values = periods.map((period) => amount(index, day, period));
      yield form === 'day' ? `${name},${date},${values.join(',')},,\n` : eachOf(name, date, values);
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return chosen.length * periods.length;
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

/** Registers of smart meters that hang where electricity is bought, without half-hours so far. */
async function registersWithout(url: string, count: number): Promise<Register[]> {
  return onServer(url, async (client) => {
    const { rows } = await client.query<Register>(
      `select point.identifier as point, meter.serial_number as serial, register.identifier as register
       from metering.registers register
       join metering.meters meter on meter.id = register.meter_id and meter.active_to is null
       join metering.meter_points point on point.id = meter.meter_point_id
       where point.fuel = 'ELECTRICITY' and meter.meter_type like 'S%'
         and meter.active_from < current_date - 60 and register.identifier = 'S'
         and not exists (select from metering.half_hour_days day where day.register_id = register.id
           and day.day < current_date - 60)
       order by register.id limit $1`,
      [count],
    );
    if (rows.length < count) throw new Error(`Only ${rows.length} registers have no half-hours.`);
    return rows;
  });
}
