import { asc, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { demoEventCodes } from '../../../demo/campaign-samples.ts';
import type { TownPlan } from '../../../demo/plan.ts';
import type { WorldDay, WorldStep } from '../../../demo/step.ts';
import { dayOfDate } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { accountIdsByNumber } from '../../accounts/index.ts';
import { smartSeriesOf } from '../../metering/half-hours/half-hours.store.ts';
import { meterPointIds } from '../../metering/index.ts';
import { type Place, placesOf } from '../../metering/places/places.demo.ts';
import { isForRegion, savingSessionsSlug } from './campaigns.rules.ts';
import {
  addParticipations,
  endEnrolmentsOfLeavers,
  eventsOfCampaign,
  participantsOfEvent,
} from './campaigns.store.ts';
import { campaignEnrolments, campaignEvents, campaigns } from './campaigns.tables.ts';
import { addResultsOfEvents, resultsSchedule } from './results.actions.ts';
import {
  atTime,
  devEvents,
  longestNoticeDays,
  type TownEvent,
  townCampaigns,
  townEventsOn,
} from './town-events.demo.ts';

/** How far back the town's events go: as far as its half-hours. */
const daysBack = 395;

/** The home that samples speak of takes part in everything; the one with a plain account in nothing. */
const richestHome = 'household-everything';
const plainHome = 'household-plain';

/** When homes began to take part: in the course of these days, from the first of them on. */
const firstEnrolmentDay = dayOfDate(Temporal.PlainDate.from('2023-11-01'));
const enrolmentDays = 500;

/** A home with a campaign in which it takes part, from a London day on. */
interface TownEnrolment {
  readonly place: Place;
  readonly slug: string;
  readonly day: number;
  readonly enrolledAt: Temporal.Instant;
  readonly leftAt: Temporal.Instant | null;
}

/** The homes whose electricity is counted by the half-hour, each with the campaigns it takes part in. */
function enrolmentsOf(plan: TownPlan, counted: ReadonlySet<string>): TownEnrolment[] {
  const homes = placesOf(plan).filter(
    ({ key, kind, isOccupier, supply }) =>
      kind !== 'business' &&
      !isOccupier &&
      key !== plainHome &&
      counted.has(supply.electricity.mpan),
  );
  return homes.flatMap((place) =>
    townCampaigns.flatMap(({ slug, gspGroups = null }): TownEnrolment[] => {
      const drawn = seededRandom(`halfhour campaign ${slug} ${place.key}`);
      if (!isForRegion(gspGroups, place.gspGroup)) return [];
      if (place.key !== richestHome && !drawn.fork('takes part').chance(0.75)) return [];
      const wished = firstEnrolmentDay + drawn.fork('day').integer(0, enrolmentDays);
      const day = Math.max(wished, dayOfDate(place.suppliedFrom) + 3);
      const leftAt = place.occupiedTo && startOfLondonDay(place.occupiedTo);
      const enrolledAt = atTime(day, drawn.fork('time').integer(8 * 60, 21 * 60));
      if (leftAt && Temporal.Instant.compare(leftAt, enrolledAt) <= 0) return [];
      return [{ place, slug, day, enrolledAt, leftAt }];
    }),
  );
}

/** Who of the town joins an event, in order, and when: within some days after it is announced. */
function joinsOf(
  event: TownEvent,
  enrolments: readonly TownEnrolment[],
): { readonly mpan: string; readonly day: number; readonly joinedAt: Temporal.Instant }[] {
  const joins = enrolments.flatMap(({ place, slug, enrolledAt, leftAt }) => {
    if (slug !== event.slug || !isForRegion(event.gspGroups ?? null, place.gspGroup)) return [];
    const drawn = seededRandom(`halfhour joins ${event.code} ${place.key}`);
    if (!drawn.fork('joins').chance(0.65)) return [];
    const last = event.day - event.announcedDay - 1;
    const day = event.announcedDay + drawn.fork('day').integer(1, last);
    const joinedAt = atTime(day, drawn.fork('time').integer(8 * 60, 21 * 60));
    const isThere =
      Temporal.Instant.compare(enrolledAt, joinedAt) < 0 &&
      (leftAt === null || Temporal.Instant.compare(event.startAt, leftAt) < 0);
    return isThere ? [{ mpan: place.supply.electricity.mpan, day, joinedAt }] : [];
  });
  const inOrder = joins.toSorted(
    (a, b) => Temporal.Instant.compare(a.joinedAt, b.joinedAt) || (a.mpan < b.mpan ? -1 : 1),
  );
  return event.capacity == null ? inOrder : inOrder.slice(0, event.capacity);
}

async function campaignIds(tx: Database): Promise<Map<string, number>> {
  const rows = await tx.query.select({ id: campaigns.id, slug: campaigns.slug }).from(campaigns);
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

async function addEvents(tx: Database, events: readonly TownEvent[]): Promise<void> {
  if (events.length === 0) return;
  const ids = await campaignIds(tx);
  await tx.query
    .insert(campaignEvents)
    .values(
      events.map(({ slug, day: _day, announcedDay: _announced, ...event }) => ({
        ...event,
        campaignId: ids.get(slug) ?? 0,
      })),
    )
    .onConflictDoNothing();
}

async function addTownEnrolments(
  tx: Database,
  enrolments: readonly TownEnrolment[],
  at: Temporal.Instant,
): Promise<void> {
  if (enrolments.length === 0) return;
  const [ids, accountIds, pointIds] = await Promise.all([
    campaignIds(tx),
    accountIdsByNumber(tx),
    meterPointIds(tx),
  ]);
  await tx.query
    .insert(campaignEnrolments)
    .values(
      enrolments.map(({ place, slug, enrolledAt, leftAt }) => ({
        campaignId: ids.get(slug) ?? 0,
        accountId: accountIds.get(place.accountNumber) ?? 0,
        meterPointId: pointIds.get(place.supply.electricity.mpan) ?? 0,
        enrolledAt,
        leftAt: leftAt && Temporal.Instant.compare(leftAt, at) <= 0 ? leftAt : null,
      })),
    )
    .onConflictDoNothing();
}

/**
 * Writes down who has joined events on some days, the last one left out. Who does so otherwise, and how
 * many can, is heeded.
 */
async function addJoins(
  tx: Database,
  events: readonly TownEvent[],
  enrolments: readonly TownEnrolment[],
  days: { readonly from: number; readonly to: number },
): Promise<void> {
  const ids = await campaignIds(tx);
  const known = await tx.read(eventsOfCampaign, ids.get(savingSessionsSlug) ?? 0);
  const eventsByCode = new Map(known.map((event) => [event.code, event]));
  const pointIds = await meterPointIds(tx);
  const rows = await tx.query
    .select({ id: campaignEnrolments.id, meterPointId: campaignEnrolments.meterPointId })
    .from(campaignEnrolments)
    .where(sql`${campaignEnrolments.campaignId} = ${ids.get(savingSessionsSlug) ?? 0}`)
    .orderBy(asc(campaignEnrolments.id));
  const enrolmentByPoint = new Map(rows.map(({ id, meterPointId }) => [meterPointId, id]));
  for (const event of events) {
    const row = eventsByCode.get(event.code);
    if (!row || event.slug !== savingSessionsSlug) continue;
    const joins = joinsOf(event, enrolments).filter(({ day }) => day >= days.from && day < days.to);
    if (joins.length === 0) continue;
    const before = (await tx.read(participantsOfEvent, row.id))?.count ?? 0;
    const left = row.capacity === null ? joins.length : Math.max(0, row.capacity - before);
    await addParticipations(
      tx,
      joins.slice(0, left).flatMap(({ mpan, joinedAt }) => {
        const enrolmentId = enrolmentByPoint.get(pointIds.get(mpan) ?? 0);
        return enrolmentId === undefined ? [] : [{ eventId: row.id, enrolmentId, joinedAt }];
      }),
    );
  }
}

/** The first home beside the one that samples speak of takes the one place of a full event. */
async function fillDevEvent(tx: Database, enrolments: readonly TownEnrolment[]): Promise<void> {
  const full = devEvents().find(({ code }) => code === demoEventCodes.full);
  const taker = enrolments.find(
    ({ place, slug, leftAt }) =>
      slug === savingSessionsSlug && place.key !== richestHome && leftAt === null,
  );
  if (!full || !taker) return;
  await tx.query.execute(sql`
    insert into flex.event_participations (event_id, enrolment_id, joined_at)
    select v.id, e.id, e.enrolled_at + interval '1 hour'
    from flex.campaign_events v
    join flex.campaign_enrolments e on e.campaign_id = v.campaign_id and e.left_at is null
    join metering.meter_points p on p.id = e.meter_point_id
    where v.code = ${full.code} and p.identifier = ${taker.place.supply.electricity.mpan}`);
}

async function countedMpans(tx: Database): Promise<ReadonlySet<string>> {
  return new Set((await smartSeriesOf(tx)).map(({ identifier }) => identifier));
}

const daysFrom = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_value, place) => from + place);

/** The last moment at or before an instant at which results were worked out. */
function lastResultsBefore(at: Temporal.Instant, today: Temporal.PlainDate): Temporal.Instant {
  const due = resultsSchedule.next(startOfLondonDay(today));
  if (Temporal.Instant.compare(due, at) <= 0) return due;
  return resultsSchedule.next(startOfLondonDay(today.subtract({ days: 1 })));
}

export const flexCampaignsDemo: WorldStep = {
  name: 'flex-campaigns',
  title: 'saving sessions and other campaigns',
  async write(tx, { plan, begunAt }) {
    const date = todayInLondon({ now: () => begunAt });
    const today = dayOfDate(date);
    await tx.query.insert(campaigns).values([...townCampaigns]);
    const all = enrolmentsOf(plan, await countedMpans(tx));
    // What happens on a day is written when it has ended, as in a world that goes on.
    const enrolled = all.filter(({ day }) => day < today);
    await addTownEnrolments(tx, enrolled, startOfLondonDay(date));
    const events = daysFrom(today - daysBack, today + longestNoticeDays)
      .flatMap(townEventsOn)
      .filter(({ announcedDay }) => announcedDay < today);
    await addEvents(tx, [...devEvents(), ...events]);
    await addJoins(tx, events, enrolled, { from: 0, to: today });
    await fillDevEvent(tx, enrolled);
    const after = startOfLondonDay(date.subtract({ days: daysBack + 1 }));
    await addResultsOfEvents(tx, after, lastResultsBefore(begunAt, date), (endAt) =>
      resultsSchedule.next(endAt),
    );
  },
};

/** What a day brings: events that are announced, homes that join a campaign or an event, or leave. */
export const flexCampaignsDay: WorldDay = {
  name: 'demo.flex-campaigns',
  title: 'saving sessions and other campaigns',
  async write(tx, { plan }, day) {
    const all = enrolmentsOf(plan, await countedMpans(tx));
    await addTownEnrolments(
      tx,
      all.filter((each) => each.day === day),
      atTime(day + 1, 0),
    );
    const events = daysFrom(day + 1, day + 1 + longestNoticeDays).flatMap(townEventsOn);
    await addEvents(
      tx,
      events.filter(({ announcedDay }) => announcedDay === day),
    );
    await addJoins(tx, events, all, { from: day, to: day + 1 });
    // At once, as of who has left in a world that begins then; the job comes later in the day.
    await endEnrolmentsOfLeavers(tx, atTime(day + 1, 0));
  },
};
