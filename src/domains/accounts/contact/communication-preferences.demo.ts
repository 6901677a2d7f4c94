import { accountUsersOf } from '../../../demo/people.ts';
import type { WorldStep } from '../../../demo/step.ts';
import type { Songs } from '../../../engine/schema.generated.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { userIdsByEmail } from '../../identity/index.ts';
import { communicationPreferences } from './communication-preferences.tables.ts';

/** The years whose songs can be chosen. */
const firstSong = 1938;
const lastSong = 2003;

export const communicationPreferencesDemo: WorldStep = {
  name: 'communication-preferences',
  title: 'how people want to be written to',
  async write(tx, { plan, begunAt }) {
    const userIds = await userIdsByEmail(tx);
    const richest = plan.households[0]?.people[0]?.person.email;
    const rows = accountUsersOf(plan).flatMap(({ email, dateOfBirth }) => {
      const userId = userIds.get(email);
      const drawn = seededRandom(`halfhour communication preferences ${email}`);
      const hasSet = email === richest || drawn.fork('set').chance(0.6);
      if (userId === undefined || !hasSet) return [];
      const chance = (name: string, probability: number) => drawn.fork(name).chance(probability);
      // Most who choose a song choose one of their youth.
      const year = Math.min(Math.max((dateOfBirth?.year ?? 1970) + 16, firstSong), lastSong);
      const holdMusic = drawn
        .fork('music')
        .pick<Songs>([
          `SONG_${year}` as Songs,
          `SONG_${year}` as Songs,
          'SONG_hold_music_4_33_silence',
          'SONG_hold_music_holding_firm',
          'NO_SONG_PREFERRED',
        ]);
      const hasChangedSms = email === richest || chance('sms changed', 0.5);
      const hours = drawn.fork('sms hours').integer(24, 9_000);
      return [
        {
          userId,
          emailFormat: chance('format', 0.1) ? ('TEXT' as const) : ('HTML' as const),
          fontSizePercent: drawn.fork('size').pick([100, 100, 100, 125, 150, 200]),
          hasInvertedEmailColours: chance('colours', 0.15),
          holdMusic,
          wantsReadingConfirmations: chance('readings', 0.7),
          wantsClientMessages: chance('client', 0.8),
          wantsRecommendations: chance('recommendations', 0.4),
          wantsThirdPartyMessages: chance('others', 0.1),
          wantsUpdates: chance('updates', 0.6),
          wantsSms: hasChangedSms && chance('sms', 0.6),
          smsChangedAt: hasChangedSms ? begunAt.subtract({ hours }) : null,
        },
      ];
    });
    await tx.query.insert(communicationPreferences).values(rows);
  },
};
