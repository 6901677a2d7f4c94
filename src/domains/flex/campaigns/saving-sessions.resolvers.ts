import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { type AccountRow, admittedAccount } from '../../accounts/index.ts';
import { gspGroupOfMeterPoint, supplyPointIdentifierOf } from '../../metering/index.ts';
import {
  enrolmentInForce,
  joinSavingSession,
  joinSavingSessions,
  savingSessionsCampaign,
} from './campaigns.actions.ts';
import { capacityStatus, isForRegion, regionIdOf } from './campaigns.rules.ts';
import { eventsJoinedBy, eventsOfCampaign, participantsOfEvent } from './campaigns.store.ts';

/** An account's supply point in saving sessions; null where it does not take part. */
async function enrolmentOf({ db, clock }: Pick<Context, 'db' | 'clock'>, { id }: AccountRow) {
  const campaign = await savingSessionsCampaign(db);
  return campaign && enrolmentInForce(db, campaign.id, id, clock.now());
}

/** The region whose events an account may join; undefined where that is not known. */
async function regionOf(context: Context, account: AccountRow | null) {
  const enrolment = account && (await enrolmentOf(context, account));
  return enrolment ? gspGroupOfMeterPoint(context.db, enrolment) : undefined;
}

export const savingSessionsResolvers = {
  Query: {
    async savingSessions(_root, { accountNumber }, { db, raise }) {
      if (accountNumber == null) return { account: null };
      return { account: (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-1111') };
    },
  },
  Mutation: {
    async joinSavingSessionsCampaign(_root, { input }, { db, clock, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-4177');
      await joinSavingSessions(db, account, input.mpan, clock.now(), raise);
      return { account: { number: account.number } };
    },
    async joinSavingSessionsEvent(_root, { input }, { db, clock, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-4177');
      const { eventCode } = input;
      return {
        joinedEventCodes: await joinSavingSession(db, account.id, eventCode, clock.now(), raise),
      };
    },
  },
  SavingSessionsType: {
    async account({ account }, { accountNumber }, { db, raise }) {
      if (accountNumber == null) return account;
      return (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-1111');
    },
    async events({ account }, { includeDev }, context) {
      const { db, clock } = context;
      const campaign = await savingSessionsCampaign(db);
      if (!campaign) return [];
      const [events, region, joined] = await Promise.all([
        db.read(eventsOfCampaign, campaign.id),
        regionOf(context, account),
        account ? db.read(eventsJoinedBy, account.id) : [],
      ]);
      const joinedIds = new Set(joined.map(({ eventId }) => eventId));
      const nowMs = clock.now().epochMilliseconds;
      return events.flatMap((event) => {
        const { pointsPerKwh, announcedAt, isDev } = event;
        if (pointsPerKwh === null || announcedAt.epochMilliseconds > nowMs) return [];
        if (isDev && !includeDev) return [];
        const gspGroups = event.gspGroups ?? campaign.gspGroups;
        const isShown =
          region === undefined || joinedIds.has(event.id) || isForRegion(gspGroups, region);
        return isShown ? { ...event, gspGroups, pointsPerKwh, kind: campaign.kind } : [];
      });
    },
  },
  SavingSessionsEventType: {
    async capacityStatus(event, _args, { db, clock }) {
      const joined = await db.read(participantsOfEvent, event.id);
      return capacityStatus(event, joined?.count ?? 0, clock.now());
    },
    devEvent: ({ isDev }) => isDev,
    eventType: ({ kind }) => kind,
    rewardPerKwhInOctoPoints: ({ pointsPerKwh }) => pointsPerKwh,
    targetRegion: ({ gspGroups }) =>
      (gspGroups ?? []).flatMap((group) => {
        const regionId = regionIdOf(group);
        return regionId === null ? [] : { regionId };
      }),
  },
  SavingSessionsAccountType: {
    hasJoinedCampaign: async (account, _args, context) =>
      (await enrolmentOf(context, account)) !== null,
    async joinedEvents({ id }, _args, { db }) {
      const campaign = await savingSessionsCampaign(db);
      const joined = await db.read(eventsJoinedBy, id);
      return joined.filter(({ campaignId }) => campaignId === campaign?.id);
    },
    async signedUpMeterPoint(account, _args, context) {
      const { db } = context;
      const enrolment = await enrolmentOf(context, account);
      if (!enrolment) return null;
      const [mpan, gspGroup] = await Promise.all([
        supplyPointIdentifierOf(db, enrolment.meterPointId),
        gspGroupOfMeterPoint(db, enrolment),
      ]);
      return mpan === null
        ? null
        : { mpan, regionId: gspGroup === null ? null : regionIdOf(gspGroup) };
    },
  },
  SavingSessionsJoinedEventType: {
    eventType: ({ kind }) => kind,
    rewardGivenInOctoPoints: ({ points }) => points,
  },
} satisfies Resolvers;
