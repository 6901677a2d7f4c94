import type { Database } from '../../database/database.ts';
import type { World } from '../../demo/step.ts';
import { dateOfDay, dayOfDate } from '../../kernel/calendar.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { startOfLondonDay } from '../../kernel/london.ts';
import { seededRandom } from '../../kernel/random.ts';
import { nightOf, placeDay } from './profiles.demo.ts';
import type { Supply } from './supplies.demo.ts';
import { meterReadings, registerReads } from './tables.ts';

const daysBack = 396;

/**
 * Readings as they would have come in: an opening one, then at each month's end from smart meters,
 * each quarter from people or readers elsewhere, some of them estimated. What a dial shows is what
 * it showed at first plus what has flowed since.
 */
export async function writeReadings(
  tx: Database,
  { begunAt }: World,
  supplies: readonly Supply[],
): Promise<void> {
  const today = dayOfDate(todayInLondon({ now: () => begunAt }));
  for (const supply of supplies) {
    const { place, isSmart, flow, meterId, registers, unitsPerStep } = supply;
    const random = seededRandom(`halfhour readings ${place.key} ${flow}`);
    const from = Math.max(today - daysBack, dayOfDate(place.occupiedFrom));
    const to = place.occupiedTo ? Math.min(today, dayOfDate(place.occupiedTo)) : today;
    const shown = registers.map(() => random.integer(1200, 48_000) * 1000);
    const moments: { day: number; shown: number[] }[] = [];
    for (let day = from; day <= to; day += 1) {
      if (isReadingDay(day, from, to, isSmart)) moments.push({ day, shown: [...shown] });
      if (day === to) break;
      for (const [index, amount] of perRegister(supply, day).entries()) {
        shown[index] = (shown[index] ?? 0) + amount;
      }
    }
    if (moments.length === 0) continue;
    const added = await tx.query
      .insert(meterReadings)
      .values(
        moments.map(({ day }, index) => {
          const isFirst = index === 0;
          const isEstimate = !isSmart && !isFirst && random.chance(0.25);
          const readAt = startOfLondonDay(dateOfDay(day));
          return {
            meterId,
            readAt,
            eventType: isFirst
              ? 'CHANGE_OF_SUPPLY'
              : isSmart
                ? remoteEventOf(supply)
                : isEstimate
                  ? 'ESTIMATE'
                  : random.pick(['CUSTOMER', 'DATA_COLLECTOR']),
            source: isSmart ? sourceOf(supply) : isEstimate ? 'ESTIMATE' : 'CUSTOMER',
            quality: isEstimate ? ('ESTIMATE' as const) : ('ACTUAL' as const),
            receivedAt: readAt.add({ hours: isSmart ? 1 : 9 }),
          };
        }),
      )
      .returning({ id: meterReadings.id });
    await tx.query.insert(registerReads).values(
      moments.flatMap(({ shown: values }, index) =>
        registers.map((register, place) => {
          const value = dial((values[place] ?? 0) / unitsPerStep, supply);
          return {
            readingId: added[index]?.id ?? 0,
            registerId: register.id,
            received: value,
            accepted: value,
          };
        }),
      ),
    );
  }
}

/** What a data collector fetches comes in like what a smart meter sends. */
function remoteEventOf({ place, flow }: Supply): string {
  if (place.kind === 'prepay') return 'PREPAY';
  return place.traits.hasCurrentTransformer && flow !== 'gas' ? 'DATA_COLLECTOR' : 'SMART_METER';
}

function sourceOf({ place, flow }: Supply): string {
  return place.traits.hasCurrentTransformer && flow !== 'gas' ? 'DATA_COLLECTOR' : 'SMART';
}

function isReadingDay(day: number, from: number, to: number, isSmart: boolean): boolean {
  if (day === from || day === to) return day === from || isSmart;
  const { day: dayOfMonth, month } = dateOfDay(day);
  return dayOfMonth === 1 && (isSmart || month % 3 === 1);
}

/** What flowed through each register on a day, in Wh or litres: two rates share it by the clock. */
export function perRegister(
  { place, flow, registers }: Pick<Supply, 'place' | 'flow' | 'registers'>,
  day: number,
): number[] {
  const { importWh, exportWh, gasLitres } = placeDay(place.traits, day);
  const halfHours = { import: importWh, export: exportWh, gas: gasLitres }[flow];
  const total = halfHours.reduce((sum, value) => sum + value, 0);
  if (registers.length === 1) return [total];
  const night = nightOf(halfHours);
  return registers.map(({ rateType }) => (rateType === 'NIGHT' ? night : total - night));
}

/** Dials start over after their last digit; old ones show no decimals. */
function dial(thousandths: number, { isSmart, place, flow }: Supply): string {
  const digits = place.traits.isBusiness && flow !== 'gas' ? 6 : 5;
  const shown = Math.floor(thousandths) % 10 ** (digits + 3);
  return isSmart ? (shown / 1000).toFixed(3) : String(Math.floor(shown / 1000));
}
