import { dayOfMs } from '../../kernel/calendar.ts';
import { londonWallMs } from '../../kernel/london.ts';
import { type Random, seededRandom } from '../../kernel/random.ts';
import { londonTimeZone } from '../../kernel/time-zone.ts';
import type { DeviceReport, ReportedProblem } from './port.ts';

/** How a vehicle is used, which its identifier tells: `night-shifts.household-011`. */
export type Habit =
  /** At home from the evening until the morning, on two days of three or fewer. */
  | 'evenings'
  /** At home by day, since whoever drives it works at night. */
  | 'night-shifts'
  /** A charge point of two cars that take turns, so that one is plugged in at any moment. */
  | 'two-cars'
  /** At a socket of the least current, from the middle of the afternoon until the morning. */
  | 'slow-nights'
  /** At a socket of the least current, from the early morning until the late afternoon. */
  | 'slow-days'
  /** Plugged in once and never moved again. */
  | 'parked'
  /** Somewhere else, as it has always been. */
  | 'away'
  /** Out of reach of its vendor, as it has always been. */
  | 'lost'
  /** A charge point that has been hung up and has not dialled in yet. */
  | 'dialling'
  /** One whose owner has withdrawn the vendor's consent. */
  | 'unauthorised'
  /** No vehicle: it never leaves. */
  | 'fixed';

const habits: ReadonlySet<string> = new Set<Habit>([
  'evenings',
  'night-shifts',
  'two-cars',
  'slow-nights',
  'slow-days',
  'parked',
  'away',
  'lost',
  'dialling',
  'unauthorised',
  'fixed',
]);

/** Everything is drawn in whole Wh from the grid, of which nine tenths reach the battery. */
const milliwattHoursStored = 900;

/** A stay at home, plugged in. */
interface Stay {
  readonly fromMs: number;
  readonly toMs: number;
  /** What the vehicle has used since its last stay, or where it was charged away since that. */
  readonly usedMilliwattHours: number;
  /** What was charged away from home since. */
  readonly away: (DeviceReport & { readonly kind: 'CHARGED_AWAY' }) | null;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** No vehicle stays away for longer, nor plugged in, but one that is parked. */
const mostDaysAway = 3;

/** The habit of a vehicle; of one whose identifier tells none it is drawn. */
export function habitOf(integrationDeviceId: string): Habit {
  const [name = ''] = integrationDeviceId.split('.', 1);
  if (habits.has(name)) return name as Habit;
  return seededRandom(`halfhour habit ${integrationDeviceId}`).chance(0.85)
    ? 'evenings'
    : 'night-shifts';
}

/**
 * What a vehicle reports after one moment and not after another, in order: a function of its
 * identifier and the London days between alone, so that it is the same wherever one begins.
 */
export function habitualReports(
  integrationDeviceId: string,
  afterMs: number,
  untilMs: number,
): DeviceReport[] {
  if (untilMs <= afterMs) return [];
  // A stay may have begun the day before the one that is asked about.
  const firstDay = dayOfMs(londonTimeZone, afterMs) - 2;
  const lastDay = dayOfMs(londonTimeZone, untilMs);
  const reports: DeviceReport[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    reports.push(...reportsOfDay(integrationDeviceId, day));
  }
  return reports
    .filter(({ atMs }) => atMs > afterMs && atMs <= untilMs)
    .sort((one, other) => one.atMs - other.atMs);
}

function reportsOfDay(id: string, day: number): DeviceReport[] {
  const habit = habitOf(id);
  const noon = atWall(day, 12 * 60);
  if (habit === 'fixed' || habit === 'away') return [];
  if (habit === 'parked') {
    // Told again each day, as vendors do; nothing was used.
    return [{ kind: 'PLUGGED_IN', atMs: noon, usedMilliwattHours: 0 }];
  }
  if (habit === 'lost' || habit === 'dialling') return [{ kind: 'LINK', atMs: noon, link: 'LOST' }];
  if (habit === 'unauthorised') {
    return [{ kind: 'LINK', atMs: noon, link: 'AUTHENTICATION_FAILED' }];
  }
  return staysOfDay(id, habit, day).flatMap((stay, place) => [
    ...(stay.away ? [stay.away] : []),
    {
      kind: 'PLUGGED_IN' as const,
      atMs: stay.fromMs,
      usedMilliwattHours: stay.usedMilliwattHours,
    },
    ...troublesOf(seededRandom(`halfhour trouble ${id} ${day} ${place}`), habit, stay),
    { kind: 'UNPLUGGED' as const, atMs: stay.toMs },
  ]);
}

/** The stays that begin on a London day, in order. */
function staysOfDay(id: string, habit: Habit, day: number): Stay[] {
  const random = seededRandom(`halfhour day ${id} ${day}`);
  switch (habit) {
    case 'evenings':
    case 'night-shifts':
      return ordinaryStay(id, habit, day);
    case 'two-cars': {
      // Each begins where the other ends: the one that leaves makes room for the one that comes.
      const night = random.fork('night');
      const morning = swapAt(id, day, 'morning');
      const evening = swapAt(id, day, 'evening');
      return [
        stayOf(morning, evening, random.integer(1500, 5500)),
        stayOf(evening, swapAt(id, day + 1, 'morning'), night.integer(1500, 5500)),
      ];
    }
    case 'slow-nights':
      // Ten half-hours and a half at 1.4 kW: what three cheap stretches hold, but for some minutes.
      return [
        stayOf(
          atWall(day, 15 * 60 + 30, random.integer(0, 40)),
          atWall(day + 1, 7 * 60 + 20, random.integer(0, 59)),
          random.integer(7200, 7500),
        ),
      ];
    case 'slow-days':
      return [
        stayOf(
          atWall(day, 6 * 60 + 30, random.integer(0, 40)),
          atWall(day, 17 * 60, random.integer(0, 59)),
          random.integer(4480, 4700),
        ),
      ];
    default:
      return [];
  }
}

function swapAt(id: string, day: number, name: 'morning' | 'evening'): number {
  const random = seededRandom(`halfhour swap ${id} ${day} ${name}`);
  const minute = name === 'morning' ? random.integer(7 * 60, 8 * 60) : random.integer(1050, 1140);
  return atWall(day, minute, random.integer(0, 59));
}

function stayOf(fromMs: number, toMs: number, gridWh: number): Stay {
  return { fromMs, toMs, usedMilliwattHours: gridWh * milliwattHoursStored, away: null };
}

/** One stay on some days; where none begins on the days before, what was used adds up. */
function ordinaryStay(id: string, habit: 'evenings' | 'night-shifts', day: number): Stay[] {
  if (!comesHome(id, day)) return [];
  const drives = [drivenOn(id, day)];
  for (let before = day - 1; !comesHome(id, before); before -= 1) drives.push(drivenOn(id, before));
  const random = seededRandom(`halfhour stay ${id} ${day}`);
  const isWeekend = (((day + 4) % 7) + 7) % 7 >= 5;
  const second = random.integer(0, 59);
  const [fromMs, toMs] =
    habit === 'evenings'
      ? [
          atWall(day, random.integer(16 * 60 + 30, 21 * 60 + 30), second),
          // The morning after: later where it is a weekend.
          isWeekend
            ? atWall(day + 1, random.integer(8 * 60 + 30, 12 * 60), second)
            : atWall(day + 1, random.integer(6 * 60 + 50, 9 * 60), second),
        ]
      : [
          atWall(day, random.integer(7 * 60, 9 * 60), second),
          atWall(day, random.integer(17 * 60 + 30, 20 * 60), second),
        ];
  // Now and then somebody has to leave again, whatever was planned.
  const isCalledAway = random.chance(0.04);
  const leftMs = isCalledAway ? wholeSecond(fromMs + random.integer(3 * hourMs, 7 * hourMs)) : toMs;
  const gridWh = drives.reduce((sum, wh) => sum + wh, 0);
  const used = gridWh * milliwattHoursStored;
  const away = chargedAway(id, day, fromMs);
  return [{ fromMs, toMs: leftMs, usedMilliwattHours: used, away }];
}

/** Whether a stay begins on a day: one does on each third day at least. */
function comesHome(id: string, day: number): boolean {
  const random = seededRandom(`halfhour home ${id}`);
  if ((((day + random.integer(0, 2)) % mostDaysAway) + mostDaysAway) % mostDaysAway === 0) {
    return true;
  }
  return seededRandom(`halfhour home ${id} ${day}`).chance(0.3);
}

/** What driving on a day will take from the grid to make up for, in Wh: about 30 km. */
function drivenOn(id: string, day: number): number {
  const usual = seededRandom(`halfhour driver ${id}`).integer(5600, 8600);
  return Math.round(usual * (0.3 + 1.4 * seededRandom(`halfhour drive ${id} ${day}`).next()));
}

const operators: readonly (readonly [operator: string, pencePerKwh: number])[] = [
  ['Gridserve', 79],
  ['InstaVolt', 85],
  ['Osprey', 79],
  ['Shell Recharge', 79],
  ['Pod Point', 62],
];
const awayPlaces: readonly string[] = [
  'Braintree Electric Forecourt',
  'Rugby Services, M6',
  'Tebay Services, M6',
  'Gordano Services, M5',
  'Exeter Retail Park',
  'Stirling Services, M9',
];

/**
 * Now and then a longer way, and a stop at a rapid charger that gave back what it took: so there is room
 * for it in a battery that was full when it left.
 */
function chargedAway(id: string, day: number, homeAtMs: number): Stay['away'] {
  const random = seededRandom(`halfhour away ${id} ${day}`);
  if (!random.chance(0.035)) return null;
  const energyWh = random.integer(4000, 9000);
  const [operator, pencePerKwh] = random.pick(operators);
  const atMs = homeAtMs - random.integer(40, 150) * minuteMs;
  return {
    kind: 'CHARGED_AWAY',
    atMs,
    startMs: atMs - random.integer(12, 35) * minuteMs,
    energyWh,
    usedMilliwattHours: energyWh * milliwattHoursStored,
    operator,
    location: random.pick(awayPlaces),
    costPence: Math.round((energyWh * pencePerKwh) / 1000),
  };
}

const problems: readonly ReportedProblem[] = [
  'COMMUNICATION_ERROR',
  'THIRD_PARTY_CHARGING_INTERFERENCE',
  'POWER_DISCREPANCY',
  'POWER_TAPERING',
  'NO_SCHEDULED_CHARGE',
  'FAILURE_CAUSE_ERROR',
  'CUSTOMER_ACTION_REQUIRED',
  'NO_CHARGING',
];

/** What goes wrong during a stay: seldom, and never at the sockets whose plans fill the day. */
function troublesOf(random: Random, habit: Habit, { fromMs, toMs }: Stay): DeviceReport[] {
  if (habit === 'slow-nights' || habit === 'slow-days') return [];
  const within = (from: number, to: number) => wholeSecond(random.integer(from, to));
  const reports: DeviceReport[] = [];
  if (random.chance(0.012)) {
    const lostMs = within(fromMs + hourMs / 2, fromMs + 3 * hourMs);
    const regainedMs = within(lostMs + 20 * minuteMs, Math.min(lostMs + 3 * hourMs, toMs - 1));
    reports.push({ kind: 'LINK', atMs: lostMs, link: 'LOST' });
    reports.push({ kind: 'LINK', atMs: regainedMs, link: 'CONNECTED' });
  }
  if (random.chance(0.06)) {
    const atMs = within(fromMs + minuteMs, toMs - minuteMs);
    reports.push({ kind: 'PROBLEM', atMs, problem: random.pick(problems) });
  }
  reports.push(...buttonsOf(random.fork('buttons'), fromMs, toMs));
  return reports.sort((one, other) => one.atMs - other.atMs);
}

/** Some want to drive again soon, and some want the car left alone for a while. */
function buttonsOf(random: Random, fromMs: number, toMs: number): DeviceReport[] {
  const isBoost = random.chance(0.03);
  if (!isBoost && !random.chance(0.01)) return [];
  // Mostly on coming home; sometimes at any hour, while it is charged by plan.
  const latestMs = random.chance(0.7) ? fromMs + 80 * minuteMs : toMs;
  const onMs = wholeSecond(random.integer(fromMs + 10 * minuteMs, latestMs));
  const offMs = wholeSecond(onMs + random.integer(15, 100) * minuteMs);
  if (offMs >= toMs) return [];
  const on = {
    kind: 'BUTTON' as const,
    atMs: onMs,
    pressed: isBoost ? 'BOOST' : 'SUSPEND',
  } as const;
  const off = {
    kind: 'BUTTON' as const,
    atMs: offMs,
    pressed: isBoost ? 'CANCEL_BOOST' : 'RESUME',
  } as const;
  // A boost that nobody stops goes on until the battery is full.
  return isBoost && random.chance(0.4) ? [on] : [on, off];
}

function wholeSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}

/** A time by the clock on the wall of a London day, in minutes and seconds from midnight. */
function atWall(day: number, minutes: number, seconds = 0): number {
  return londonWallMs(day, minutes) + seconds * 1000;
}
