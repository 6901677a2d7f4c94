import { index, integer, smallint, text, unique } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import type {
  ContractActivityTypeOptions,
  ContractJourneyType,
} from '../../../engine/schema.generated.ts';
import { schema } from '../tables.ts';
import { contractNoteReasons, contracts } from './contracts.tables.ts';

const contractId = () =>
  integer()
    .notNull()
    .references(() => contracts.id);

/** The way to a contract, to another version of it, or to its end. */
export const contractJourneys = schema.table(
  'contract_journeys',
  {
    id: identityKey(),
    contractId: contractId(),
    /** As it is quoted to customers: `J-` and eight hexadecimal digits. */
    number: text().notNull().unique(),
    journeyType: text().$type<ContractJourneyType>().notNull(),
    orderReference: text(),
    requestedAt: instant().notNull(),
    /** The validity that the customer requested; half-open. */
    requestedFrom: instant().notNull(),
    requestedTo: instant(),
    /** The validity that was confirmed; null until it is. */
    confirmedFrom: instant(),
    confirmedTo: instant(),
    cancelledAt: instant(),
  },
  (table) => [index().on(table.contractId)],
);

/** A step of a journey. One that was begun and not ended is being waited for. */
export const contractJourneySteps = schema.table(
  'contract_journey_steps',
  {
    id: identityKey(),
    journeyId: integer()
      .notNull()
      .references(() => contractJourneys.id),
    place: smallint().notNull(),
    name: text()
      .$type<'QUOTE' | 'CREDIT_CHECK' | 'SIGNATURE' | 'REGISTRATION' | 'CONFIRMATION'>()
      .notNull(),
    startedAt: instant(),
    completedAt: instant(),
    failedAt: instant(),
  },
  (table) => [unique().on(table.journeyId, table.place)],
);

/** What was written down about a contract when something was done to it. */
export const contractNotes = schema.table(
  'contract_notes',
  {
    id: identityKey(),
    contractId: contractId(),
    journeyId: integer().references(() => contractJourneys.id),
    activityType: text().$type<ContractActivityTypeOptions>().notNull(),
    reasonSlug: text().references(() => contractNoteReasons.slug),
    note: text(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index().on(table.contractId, table.createdAt),
    index().on(table.journeyId),
    index().on(table.reasonSlug),
  ],
);
