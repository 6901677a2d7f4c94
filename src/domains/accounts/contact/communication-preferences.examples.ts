import type { TopicExamples } from '../../../contract/examples.ts';

const document = `query Preferences {
  viewer {
    id
    preferences {
      emailFormat
      fontSizeMultiplier
      isOptedInMeterReadingConfirmations
      isOptedInToClientMessages
      isOptedInToOfferMessages
      isOptedInToRecommendedMessages
      isOptedInToSmsMessages
      isOptedInToThirdPartyMessages
      isOptedInToUpdateMessages
      isUsingInvertedEmailColours
      preferredHoldMusic
      smsOptInLastChangeDate
    }
  }
}`;

export const communicationPreferencesExamples: TopicExamples = () => ({
  viewer: [
    { viewer: 'household', document },
    { viewer: 'group', document },
  ],
});
