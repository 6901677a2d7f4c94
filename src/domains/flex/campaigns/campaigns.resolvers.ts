import { pageOfList } from '../../../engine/connections.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountIdOf } from '../../accounts/index.ts';
import { gspGroupOfMeterPoint } from '../../metering/index.ts';
import { namedCampaign, openEnrolment } from './campaigns.actions.ts';
import { isEnrolledAt, isForRegion } from './campaigns.rules.ts';
import { enrolmentsOfAccount, eventsJoinedWith, eventsOfCampaign } from './campaigns.store.ts';

export const campaignsResolvers = {
  Query: {
    async customerFlexibilityCampaignEvents(_root, args, { db, clock, raise }) {
      const now = clock.now();
      const accountId = (await accountIdOf(db, args.accountNumber)) ?? raise('KT-CT-1111');
      const { campaign, point } = await namedCampaign(db, accountId, args, now, raise);
      const [events, gspGroup, all] = await Promise.all([
        db.read(eventsOfCampaign, campaign.id),
        gspGroupOfMeterPoint(db, { meterPointId: point.id }),
        db.read(enrolmentsOfAccount, accountId),
      ]);
      const enrolments = all.filter(
        (each) => each.campaignId === campaign.id && each.meterPointId === point.id,
      );
      const shown = events.filter(
        ({ isDev, announcedAt, gspGroups }) =>
          !isDev &&
          announcedAt.epochMilliseconds <= now.epochMilliseconds &&
          isForRegion(gspGroups ?? campaign.gspGroups, gspGroup),
      );
      const items = shown.map((event) => ({ event, campaign, enrolments }));
      const name = 'customerFlexibilityCampaignEvents';
      return pageOfList(name, items, ({ event }) => event.code, args);
    },
    async isEnrolledInCustomerFlexibilityCampaign(_root, args, { db, clock, raise }) {
      const accountId = (await accountIdOf(db, args.accountNumber)) ?? raise('KT-CT-1111');
      const { campaign, point } = await namedCampaign(db, accountId, args, clock.now(), raise);
      const enrolment = await openEnrolment(db, campaign.id, accountId);
      return enrolment?.meterPointId === point.id;
    },
  },
  CFCampaignEventType: {
    code: ({ event }) => event.code,
    endAt: ({ event }) => event.endAt,
    async isEventParticipant({ event, campaign, enrolments }, _args, { db }) {
      if (!campaign.isJoinedByEvent) {
        return enrolments.some((enrolment) => isEnrolledAt(enrolment, event.startAt));
      }
      const joined = await Promise.all(enrolments.map(({ id }) => db.read(eventsJoinedWith, id)));
      return joined.flat().some(({ eventId }) => eventId === event.id);
    },
    name: ({ event }) => event.name,
    startAt: ({ event }) => event.startAt,
  },
} satisfies Resolvers;
