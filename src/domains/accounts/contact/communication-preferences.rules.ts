/**
 * What holds for whoever has set nothing; the choice is ours. What a supplier has to tell about the
 * supply is sent, and nothing that only advertises.
 */
export function preferencesUnset(userId: number) {
  return {
    userId,
    emailFormat: 'HTML' as const,
    fontSizePercent: 100,
    hasInvertedEmailColours: false,
    holdMusic: 'NO_SONG_PREFERRED' as const,
    wantsReadingConfirmations: true,
    wantsClientMessages: true,
    wantsRecommendations: false,
    wantsThirdPartyMessages: false,
    wantsUpdates: true,
    wantsSms: false,
    smsChangedAt: null,
  };
}
