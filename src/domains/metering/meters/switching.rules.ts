import type { Temporal } from 'temporal-polyfill';
import { startOfLondonDay } from '../../../kernel/london.ts';
import type { Scheme, SchemeSpan, Slot } from '../../../kernel/schemes.ts';
import type { Band } from '../../../kernel/tariffs.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { isReadRemotely } from './meters.rules.ts';

/** Which clock the switch of a meter goes by: Greenwich's all year, or the one on the wall. */
type SwitchClock = 'GMT' | 'LONDON';

/** When the night of a meter with several rates begins and ends, in hours and minutes. */
interface NightHours {
  readonly from: string;
  readonly to: string;
  readonly clock: SwitchClock;
}

/**
 * Smart meters count the night from 00:30 to 07:30 UTC all year, everywhere and whatever the tariff
 * (the help page of Octopus Energy on Economy 7 with a smart meter; the same was read off the labels of
 * half-hours of January and August).
 */
const smartNight: NightHours = { from: '00:30', to: '07:30', clock: 'GMT' };

/**
 * The night of meters that a time switch turns, by GSP group. Regions have hours of their own, seven
 * hours between 22:30 and 07:30 of winter, and most switches keep winter time. That the East Midlands
 * go from midnight to seven by GMT is what a supplier told a customer of Leicestershire (Which?, on
 * Economy 7). No table of all regions is published by those who decide: the other hours are ours,
 * chosen among the usual ones, as are the regions whose switches follow the clock.
 */
const switchedNights: Readonly<Record<string, NightHours>> = {
  _A: { from: '23:00', to: '06:00', clock: 'GMT' },
  _B: { from: '00:00', to: '07:00', clock: 'GMT' },
  _C: { from: '23:00', to: '06:00', clock: 'LONDON' },
  _D: { from: '00:30', to: '07:30', clock: 'GMT' },
  _E: { from: '23:30', to: '06:30', clock: 'GMT' },
  _F: { from: '00:30', to: '07:30', clock: 'GMT' },
  _G: { from: '00:30', to: '07:30', clock: 'GMT' },
  _H: { from: '23:30', to: '06:30', clock: 'LONDON' },
  _J: { from: '22:30', to: '05:30', clock: 'LONDON' },
  _K: { from: '23:30', to: '06:30', clock: 'GMT' },
  _L: { from: '23:30', to: '06:30', clock: 'GMT' },
  _M: { from: '00:30', to: '07:30', clock: 'GMT' },
  _N: { from: '22:30', to: '05:30', clock: 'GMT' },
  _P: { from: '23:30', to: '06:30', clock: 'GMT' },
};

/** How many rates a meter switches between. */
export type SwitchedRates = 2 | 3;

/** A meter as far as it decides on when which of its registers counts. */
export interface SwitchedMeter {
  readonly meterType: string;
  /** Such as `_C`. */
  readonly gspGroupId: string;
}

/**
 * When a meter with several rates counts by which of them. It belongs to the meter, not to the tariff:
 * the registers count so, and so is charged what has gone through them.
 *
 * A third rate holds on weekends outside of the night, and on working days from seven in the evening to
 * the night (ours), by the same clock.
 */
export function switchingOf(
  { meterType, gspGroupId }: SwitchedMeter,
  rates: SwitchedRates,
): Scheme {
  const isSmart = isReadRemotely(meterType);
  const night = isSmart ? smartNight : (switchedNights[gspGroupId] ?? smartNight);
  return schemeOfNight(isSmart ? 'smart meters' : `switches in ${gspGroupId}`, night, rates);
}

const schemes = new Map<string, Scheme>();

function schemeOfNight(of: string, { from, to, clock }: NightHours, rates: SwitchedRates): Scheme {
  const code = `${rates} rates of ${of}`;
  const kept = schemes.get(code);
  if (kept) return kept;
  const night = slot('NIGHT', from, to);
  const scheme: Scheme = {
    code,
    name: `When the rates of ${of} are on`,
    timeZone: clock === 'GMT' ? 'UTC' : londonTimeZone,
    slots:
      rates === 2
        ? [night, slot('DAY', to, from)]
        : [
            night,
            slot('OFF_PEAK', to, from, 'WEEKENDS'),
            slot('OFF_PEAK', '19:00', from, 'WORKDAYS'),
            slot('DAY', to, '19:00', 'WORKDAYS'),
          ],
  };
  schemes.set(code, scheme);
  return scheme;
}

function slot(
  band: Band,
  from: string,
  to: string,
  days: 'EVERY_DAY' | 'WORKDAYS' | 'WEEKENDS' = 'EVERY_DAY',
): Slot {
  return {
    band,
    fromMinute: minutesOf(from),
    toMinute: minutesOf(to),
    onWorkdays: days !== 'WEEKENDS',
    onSaturdays: days !== 'WORKDAYS',
    onSundays: days !== 'WORKDAYS',
    seasonName: 'All year',
    seasonFromMonth: 1,
    seasonFromDay: 1,
    seasonToMonth: 12,
    seasonToDay: 31,
  };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * The switching at a meter point along time: that of each meter from the London day on which it was put
 * up, of the first one before it as well. None where no meter hangs or hung.
 */
export function switchingAlong(
  meters: readonly (SwitchedMeter & { readonly activeFrom: Temporal.PlainDate })[],
  rates: SwitchedRates,
): SchemeSpan[] {
  const inOrder = meters
    .map((meter) => ({
      fromMs: startOfLondonDay(meter.activeFrom).epochMilliseconds,
      scheme: switchingOf(meter, rates),
    }))
    .toSorted((a, b) => a.fromMs - b.fromMs);
  const changes = inOrder.filter(({ scheme }, place) => scheme !== inOrder[place - 1]?.scheme);
  return changes.map(({ fromMs, scheme }, place) => ({
    fromMs: place === 0 ? Number.NEGATIVE_INFINITY : fromMs,
    toMs: changes[place + 1]?.fromMs ?? Number.POSITIVE_INFINITY,
    scheme,
  }));
}
