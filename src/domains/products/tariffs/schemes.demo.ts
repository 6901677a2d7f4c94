import type { Band } from '../../../kernel/tariffs.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';

/** A slot of a scheme: band, hours on the clock, and the days on which it begins. */
type SlotPlan = readonly [
  band: Band,
  from: string,
  to: string,
  days?: 'EVERY_DAY' | 'WORKDAYS' | 'WEEKENDS',
];

interface SchemePlan {
  readonly code: string;
  readonly name: string;
  /** Where meters switch between the rates, the slots are those of smart ones and go by UTC. */
  readonly isSwitchedByMeter?: boolean;
  readonly slots: readonly SlotPlan[];
}

/** The clock that the slots of a scheme go by. */
export function timeZoneOfScheme({ isSwitchedByMeter }: SchemePlan): string {
  return isSwitchedByMeter ? 'UTC' : londonTimeZone;
}

/** The earlier slot holds where two overlap. */
export const schemePlans: readonly SchemePlan[] = [
  {
    code: 'ECONOMY-7',
    name: 'Seven hours of night',
    isSwitchedByMeter: true,
    slots: [
      ['NIGHT', '00:30', '07:30'],
      ['DAY', '07:30', '00:30'],
    ],
  },
  {
    code: 'THREE-RATE',
    name: 'Night, off-peak evenings and weekends, and day',
    isSwitchedByMeter: true,
    slots: [
      ['NIGHT', '00:30', '07:30'],
      ['OFF_PEAK', '07:30', '00:30', 'WEEKENDS'],
      ['OFF_PEAK', '19:00', '00:30', 'WORKDAYS'],
      ['DAY', '07:30', '19:00', 'WORKDAYS'],
    ],
  },
  {
    code: 'GO',
    name: 'Five hours of night',
    slots: [
      ['NIGHT', '00:30', '05:30'],
      ['DAY', '05:30', '00:30'],
    ],
  },
  {
    code: 'INTELLIGENT',
    name: 'Six hours of night',
    slots: [
      ['NIGHT', '23:30', '05:30'],
      ['DAY', '05:30', '23:30'],
    ],
  },
  {
    code: 'DRIVE-FOUR',
    name: 'Night, peak, weekends and working days',
    slots: [
      ['NIGHT', '00:00', '05:00'],
      ['PEAK', '16:00', '19:00', 'WORKDAYS'],
      ['OFF_PEAK', '05:00', '00:00', 'WEEKENDS'],
      ['DAY', '05:00', '00:00', 'WORKDAYS'],
    ],
  },
  {
    code: 'COSY',
    name: 'Three warm stretches and a peak',
    slots: [
      ['OFF_PEAK', '04:00', '07:00'],
      ['OFF_PEAK', '13:00', '16:00'],
      ['PEAK', '16:00', '19:00'],
      ['OFF_PEAK', '22:00', '00:00'],
      ['DAY', '00:00', '04:00'],
      ['DAY', '07:00', '13:00'],
      ['DAY', '19:00', '22:00'],
    ],
  },
];
