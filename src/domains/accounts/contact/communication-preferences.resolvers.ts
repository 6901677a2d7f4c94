import type { Resolvers } from '../../../engine/schema.generated.ts';
import { preferencesUnset } from './communication-preferences.rules.ts';
import { communicationPreferencesOfUser } from './communication-preferences.store.ts';
import { consentsOfUser } from './consents.store.ts';

export const communicationPreferencesResolvers = {
  AccountUserType: {
    async preferences({ id }, _args, { db, viewer }) {
      if (viewer.kind === 'customer' && viewer.userId !== id) return null;
      return (await db.read(communicationPreferencesOfUser, id)) ?? preferencesUnset(id);
    },
  },
  AccountUserCommsPreferences: {
    fontSizeMultiplier: ({ fontSizePercent }) => fontSizePercent / 100,
    isOptedInMeterReadingConfirmations: (row) => row.wantsReadingConfirmations,
    isOptedInToClientMessages: ({ wantsClientMessages }) => wantsClientMessages,
    // What was agreed to is kept once, as a consent.
    async isOptedInToOfferMessages({ userId }, _args, { db }) {
      const consents = await db.read(consentsOfUser, userId);
      return consents.some(({ code, value }) => code === 'OFFERS_BY_EMAIL' && value === 'ACCEPTED');
    },
    isOptedInToRecommendedMessages: ({ wantsRecommendations }) => wantsRecommendations,
    isOptedInToSmsMessages: ({ wantsSms }) => wantsSms,
    isOptedInToThirdPartyMessages: ({ wantsThirdPartyMessages }) => wantsThirdPartyMessages,
    isOptedInToUpdateMessages: ({ wantsUpdates }) => wantsUpdates,
    isUsingInvertedEmailColours: ({ hasInvertedEmailColours }) => hasInvertedEmailColours,
    preferredHoldMusic: ({ holdMusic }) => holdMusic,
    smsOptInLastChangeDate: ({ smsChangedAt }) => smsChangedAt,
  },
} satisfies Resolvers;
