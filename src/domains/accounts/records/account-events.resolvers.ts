import type { Resolvers } from '../../../engine/schema.generated.ts';
import { isPinnedAt } from './account-events.rules.ts';
import { notesOfAccount, remindersOfAccount } from './account-events.store.ts';

export const accountEventsResolvers = {
  AccountType: {
    notes: ({ id }, _args, { db }) => db.read(notesOfAccount, id),
    reminders: ({ id }, page, { db }) => remindersOfAccount(db, id, page),
  },
  AccountNoteType: {
    isPinned: (note, _args, { clock }) => isPinnedAt(note, clock.now()),
  },
  Reminder: {
    isKrakenManaged: ({ isPlatformManaged }) => isPlatformManaged,
    reminderTypeName: ({ typeName }) => typeName,
    reopenInkConversation: ({ reopensConversation }) => reopensConversation,
  },
} satisfies Resolvers;
