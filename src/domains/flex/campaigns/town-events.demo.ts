import type { Temporal } from 'temporal-polyfill';
import { demoEventCodes } from '../../../demo/campaign-samples.ts';
import { dateOfDay, dayOfDate, firstDayOf, textOfDay } from '../../../kernel/calendar.ts';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { savingSessionsSlug } from './campaigns.rules.ts';
import type { campaignEvents, campaigns } from './campaigns.tables.ts';

/** The campaigns of the town. Baselines of homes are not adjusted, since that has been gamed. */
export const townCampaigns: readonly (typeof campaigns.$inferInsert)[] = [
  {
    slug: savingSessionsSlug,
    name: 'Saving Sessions',
    kind: 'TURN_DOWN',
    isJoinedByEvent: true,
  },
  {
    slug: 'free_electricity',
    name: 'Free Electricity',
    kind: 'FREE_ELECTRICITY',
    isJoinedByEvent: false,
  },
  ...[
    ['eastern', 'Power-ups in Eastern England', '_A'] as const,
    ['london', 'Power-ups in London', '_C'] as const,
    ['south_eastern', 'Power-ups in South East England', '_J'] as const,
  ].map(([region, name, gspGroup]) => ({
    slug: `power_ups_${region}`,
    name,
    kind: 'POWER_UP' as const,
    isJoinedByEvent: false,
    gspGroups: [gspGroup],
  })),
];

const powerUpSlugs = townCampaigns
  .filter(({ kind }) => kind === 'POWER_UP')
  .map(({ slug }) => slug);

/** An event of the town, by the slug of its campaign. Days count from 1970-01-01. */
export interface TownEvent extends Omit<typeof campaignEvents.$inferInsert, 'campaignId'> {
  readonly slug: string;
  readonly announcedDay: number;
  readonly day: number;
}

/** So many days before an event it is announced: of saving sessions there is always one to come. */
const noticeDays = { [savingSessionsSlug]: 21, free_electricity: 7, powerUps: 1 } as const;

/** The longest notice: no event that is known begins later than so many days from now. */
export const longestNoticeDays = 21;

/** A time by the clock on the wall of a London day, to the minute. */
export function atTime(day: number, minutes: number): Temporal.Instant {
  const plainTime = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return dateOfDay(day).toZonedDateTime({ timeZone: londonTimeZone, plainTime }).toInstant();
}

interface EventTerms {
  readonly slug: string;
  readonly notice: number;
  readonly name: string;
  readonly code: string;
  /** In minutes from midnight. */
  readonly from: number;
  readonly length: number;
}

function townEvent(day: number, { slug, notice, name, code, from, length }: EventTerms): TownEvent {
  const announcedDay = day - notice;
  return {
    slug,
    day,
    announcedDay,
    code,
    name,
    announcedAt: atTime(announcedDay, 14 * 60),
    startAt: atTime(day, from),
    endAt: atTime(day, from + length),
  };
}

const isoWeek = (monday: number) => (monday + 3) / 7;
const digits = (day: number) => textOfDay(day).replaceAll('-', '');

const everyGroup = ['_A', '_B', '_C', '_D', '_E', '_F', '_G', '_H', '_J', '_K', '_L', '_M'];

/** A week has one in winter, and every other week in summer; its day is drawn, Sundays included. */
function savingSessionOn(day: number): TownEvent[] {
  const monday = firstDayOf(day, 'WEEK');
  const { month } = dateOfDay(monday);
  const isWinter = month >= 10 || month <= 3;
  if (!isWinter && isoWeek(monday) % 2 !== 0) return [];
  const drawn = seededRandom(`halfhour saving session ${textOfDay(monday)}`);
  if (day !== monday + drawn.fork('day').pick([0, 1, 2, 3, 6])) return [];
  const event = townEvent(day, {
    slug: savingSessionsSlug,
    notice: noticeDays[savingSessionsSlug],
    name: 'Saving Session',
    code: `SAVING_SESSION_${digits(day)}`,
    from: isWinter ? drawn.fork('from').pick([16.5, 17, 17.5, 18]) * 60 : 18.5 * 60,
    length: drawn.fork('length').pick([60, 60, 90]),
  });
  return [
    {
      ...event,
      pointsPerKwh: drawn.fork('points').pick([400, 900, 1800, 1800, 2250]),
      gspGroups: regionsOf(drawn),
      capacity: drawn.fork('capacity').chance(0.2) ? 15 : null,
    },
  ];
}

function regionsOf(drawn: Random): string[] | null {
  if (!drawn.fork('is regional').chance(0.2)) return null;
  return drawn.fork('regions').shuffle(everyGroup).slice(0, 6).toSorted();
}

/** Every other Sunday or so. */
function freeElectricityOn(day: number): TownEvent[] {
  if (dateOfDay(day).dayOfWeek !== 7) return [];
  const drawn = seededRandom(`halfhour free electricity ${textOfDay(day)}`);
  if (!drawn.fork('is held').chance(0.55)) return [];
  const terms = { slug: 'free_electricity', notice: noticeDays.free_electricity };
  const event = townEvent(day, {
    ...terms,
    name: 'Free Electricity Session',
    code: `FREE_ELECTRICITY_${digits(day)}`,
    from: drawn.fork('from').pick([11, 12, 13]) * 60,
    length: 60,
  });
  return [event];
}

/** One region or another has more than enough on each day. */
function powerUpOn(day: number): TownEvent[] {
  const drawn = seededRandom(`halfhour power-up ${textOfDay(day)}`);
  const slug = drawn.fork('region').pick(powerUpSlugs);
  const event = townEvent(day, {
    slug,
    notice: noticeDays.powerUps,
    name: 'Power-up',
    code: `${slug.toUpperCase()}_${digits(day)}`,
    from: drawn.fork('from').pick([10, 11, 12, 13]) * 60,
    length: 120,
  });
  return [event];
}

/** The events of the town that begin on a London day: the same on every machine, whenever it is asked. */
export function townEventsOn(day: number): readonly TownEvent[] {
  return [...savingSessionOn(day), ...freeElectricityOn(day), ...powerUpOn(day)];
}

/** The saving sessions that developers of clients can try: far off, but for one that is long over. */
export function devEvents(): readonly TownEvent[] {
  const farOff = dayOfDate(dateOfDay(0).with({ year: 2090, month: 1, day: 9 }));
  const longOver = dayOfDate(dateOfDay(0).with({ year: 2020, month: 1, day: 6 }));
  const points = { pointsPerKwh: 1800 };
  const terms: readonly (readonly [string, number, Partial<TownEvent>])[] = [
    [demoEventCodes.over, longOver, points],
    [demoEventCodes.open, farOff, points],
    [demoEventCodes.full, farOff + 1, { ...points, capacity: 1 }],
    [demoEventCodes.elsewhere, farOff + 2, { ...points, gspGroups: ['_P'] }],
    [demoEventCodes.withoutReward, farOff + 3, {}],
  ];
  return terms.map(([code, day, others]) => ({
    ...townEvent(day, {
      slug: savingSessionsSlug,
      notice: noticeDays[savingSessionsSlug],
      name: 'Saving Session for developers',
      code,
      from: 17.5 * 60,
      length: 60,
    }),
    announcedAt: atTime(longOver - 5, 14 * 60),
    isDev: true,
    ...others,
  }));
}
