import type { Temporal } from 'temporal-polyfill';
import type { Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { isInForce } from '../../../kernel/validity.ts';
import type { AccountRow } from '../../accounts/index.ts';
import {
  electricityMeterPointOf,
  gspGroupOfMeterPoint,
  importFlowsOfMpan,
  meterPointIdOf,
  occupanciesAt,
} from '../../metering/index.ts';
import {
  canonicalSlug,
  type Obstacle,
  obstacleToJoining,
  savingSessionsSlug,
} from './campaigns.rules.ts';
import {
  addEnrolment,
  addParticipations,
  type CampaignRow,
  campaignBySlug,
  type EnrolmentRow,
  endEnrolment,
  enrolmentsOfAccount,
  eventsJoinedBy,
  eventsJoinedWith,
  lockEvent,
  lockOpenEnrolments,
  participantsOfEvent,
} from './campaigns.store.ts';

/** A supply point as campaigns see it. */
interface ImportPoint {
  readonly id: number;
  readonly propertyId: number;
}

/** Whether an account answers for a property at an instant. */
async function answersFor(
  db: Database,
  accountId: number,
  propertyId: number,
  at: Temporal.Instant,
): Promise<boolean> {
  const occupancies = await occupanciesAt(db, propertyId);
  return occupancies.some(
    (each) => each.accountId === accountId && isInForce(each.effectiveFrom, each.effectiveTo, at),
  );
}

/** A campaign by any spelling of its slug; null where there is none. */
function campaignNamed(db: Database, slug: string): Promise<CampaignRow | null> {
  return db.read(campaignBySlug, canonicalSlug(slug));
}

/** The campaign of saving sessions; null in a database in which nobody has set it up. */
export function savingSessionsCampaign(db: Database): Promise<CampaignRow | null> {
  return db.read(campaignBySlug, savingSessionsSlug);
}

/**
 * The campaign and the supply point that a query about a customer's flexibility names.
 *
 * @throws CodedError KT-CT-12201 for no campaign, 12202 for no supply point, 12203 for gas or for what
 * is given to the grid, 12204 where the account does not answer for it now; in this order.
 */
export async function namedCampaign(
  db: Database,
  accountId: number,
  named: { readonly campaignSlug: string; readonly supplyPointIdentifier: string },
  at: Temporal.Instant,
  raise: Raise<'KT-CT-12201' | 'KT-CT-12202' | 'KT-CT-12203' | 'KT-CT-12204'>,
): Promise<{ readonly campaign: CampaignRow; readonly point: ImportPoint }> {
  const campaign = (await campaignNamed(db, named.campaignSlug)) ?? raise('KT-CT-12201');
  const id = (await meterPointIdOf(db, named.supplyPointIdentifier)) ?? raise('KT-CT-12202');
  const point = await electricityMeterPointOf(db, id);
  if (point?.direction !== 'IMPORT') return raise('KT-CT-12203');
  if (!(await answersFor(db, accountId, point.propertyId, at))) return raise('KT-CT-12204');
  return { campaign, point };
}

/** The enrolment of an account in a campaign that is open; null where there is none. */
export async function openEnrolment(
  db: Database,
  campaignId: number,
  accountId: number,
): Promise<EnrolmentRow | null> {
  const enrolments = await db.read(enrolmentsOfAccount, accountId);
  return enrolments.find((each) => each.campaignId === campaignId && each.leftAt === null) ?? null;
}

/** The same, while the account answers for the supply point. */
export async function enrolmentInForce(
  db: Database,
  campaignId: number,
  accountId: number,
  at: Temporal.Instant,
): Promise<EnrolmentRow | null> {
  const enrolment = await openEnrolment(db, campaignId, accountId);
  return enrolment && (await holds(db, enrolment, at)) ? enrolment : null;
}

async function holds(
  db: Database,
  { accountId, meterPointId }: EnrolmentRow,
  at: Temporal.Instant,
): Promise<boolean> {
  const point = await electricityMeterPointOf(db, meterPointId);
  return point !== null && answersFor(db, accountId, point.propertyId, at);
}

/**
 * Enrols an account in saving sessions with one of its supply points. Asked for twice, it is done once.
 *
 * @throws CodedError KT-GB-5110 where the account may not take part, 5111 where it has no such meter
 * point for electricity, 5112 where that gives energy, has no half-hours, or the account takes part
 * with another one.
 */
export async function joinSavingSessions(
  db: Database,
  account: AccountRow,
  mpan: string,
  at: Temporal.Instant,
  raise: Raise<'KT-GB-5110' | 'KT-GB-5111' | 'KT-GB-5112'>,
): Promise<void> {
  const campaign = await savingSessionsCampaign(db);
  if (!campaign || account.accountType !== 'DOMESTIC') return raise('KT-GB-5110');
  const accountId = account.id;
  const id = await meterPointIdOf(db, mpan);
  const point = id === null ? null : await electricityMeterPointOf(db, id);
  if (!point || !(await answersFor(db, accountId, point.propertyId, at))) {
    return raise('KT-GB-5111');
  }
  const flows = point.direction === 'IMPORT' ? await importFlowsOfMpan(db, mpan) : null;
  if (!flows || flows.flows.length === 0) return raise('KT-GB-5112');
  const wanted = { campaignId: campaign.id, accountId, meterPointId: point.id };
  await db.transaction(async (tx) => {
    for (;;) {
      for (const open of await lockOpenEnrolments(tx, wanted)) {
        const isOwn = open.accountId === accountId;
        if (isOwn && open.meterPointId === point.id) return;
        // Whoever lived here before has left the campaign by leaving; so has this account elsewhere.
        if (await holds(tx, open, at)) {
          raise('KT-GB-5112', {
            detail: isOwn
              ? 'The account takes part with another meter point.'
              : 'Another account takes part with the meter point.',
          });
        }
        await endEnrolment(tx, open.id, at);
      }
      // Null where somebody else has joined meanwhile, which is looked at now.
      if (await addEnrolment(tx, { ...wanted, enrolledAt: at })) return;
    }
  });
}

const obstacleCodes = {
  REGION: 'KT-GB-5117',
  NO_REWARD: 'KT-GB-5117',
  BEGUN: 'KT-GB-5115',
  FULL: 'KT-GB-5115',
} as const satisfies Record<Obstacle, string>;

const obstacleDetails: Readonly<Record<Obstacle, string>> = {
  REGION: 'The event is for other regions than that of the meter point.',
  NO_REWARD: 'Nothing is given for this event.',
  BEGUN: 'The event has begun.',
  FULL: 'As many have joined the event as can.',
};

/**
 * Joins an event of saving sessions. Joined twice, it is joined once, also when it is full or over.
 *
 * @returns the codes of the events to come that the account has joined, in the order of their times.
 * @throws CodedError KT-GB-5114 for no event that is told of, 5116 where the account does not take part
 * in the campaign, 5117 where the event is not for it, 5115 where it has begun or is full.
 */
export function joinSavingSession(
  db: Database,
  accountId: number,
  eventCode: string,
  at: Temporal.Instant,
  raise: Raise<'KT-GB-5114' | 'KT-GB-5115' | 'KT-GB-5116' | 'KT-GB-5117'>,
): Promise<string[]> {
  return db.transaction(async (tx) => {
    const campaign = (await savingSessionsCampaign(tx)) ?? raise('KT-GB-5114');
    const event = await lockEvent(tx, campaign.id, eventCode);
    if (!event || event.announcedAt.epochMilliseconds > at.epochMilliseconds) {
      return raise('KT-GB-5114');
    }
    const enrolment = await enrolmentInForce(tx, campaign.id, accountId, at);
    if (!enrolment) return raise('KT-GB-5116');
    const joined = await tx.read(eventsJoinedWith, enrolment.id);
    if (!joined.some(({ eventId }) => eventId === event.id)) {
      const [gspGroup, participants] = await Promise.all([
        gspGroupOfMeterPoint(tx, enrolment),
        tx.read(participantsOfEvent, event.id),
      ]);
      const forGroups = event.gspGroups ?? campaign.gspGroups;
      const target = { ...event, gspGroups: forGroups };
      const obstacle = obstacleToJoining(target, gspGroup, participants?.count ?? 0, at);
      if (obstacle) raise(obstacleCodes[obstacle], { detail: obstacleDetails[obstacle] });
      await addParticipations(tx, [{ eventId: event.id, enrolmentId: enrolment.id, joinedAt: at }]);
    }
    const all = await tx.read(eventsJoinedBy, accountId);
    return all
      .filter(
        (each) =>
          each.campaignId === campaign.id &&
          (each.eventId === event.id || each.endAt.epochMilliseconds > at.epochMilliseconds),
      )
      .map(({ code }) => code);
  });
}
