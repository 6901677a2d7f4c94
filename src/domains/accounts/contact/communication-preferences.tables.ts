import { boolean, integer, text } from 'drizzle-orm/pg-core';
import { instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { EmailFormats, Songs } from '../../../engine/schema.generated.ts';
import { schema } from '../tables.ts';

/** How a user wants messages to be, and which. Whoever has set nothing has no row. */
export const communicationPreferences = schema.table('communication_preferences', {
  userId: pointsAt('identity.users.id', integer()).primaryKey(),
  emailFormat: text().$type<EmailFormats>().notNull(),
  fontSizePercent: integer().notNull(),
  hasInvertedEmailColours: boolean().notNull(),
  holdMusic: text().$type<Songs>().notNull(),
  wantsReadingConfirmations: boolean().notNull(),
  wantsClientMessages: boolean().notNull(),
  wantsRecommendations: boolean().notNull(),
  wantsThirdPartyMessages: boolean().notNull(),
  wantsUpdates: boolean().notNull(),
  wantsSms: boolean().notNull(),
  /** When `wantsSms` last changed; null where it never did. */
  smsChangedAt: instant(),
});
