import { asc, eq, getTableColumns } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import {
  contractJourneySteps,
  contractJourneys,
  contractNotes,
} from './contract-journeys.tables.ts';
import type { ContractNoteReasonRow } from './contracts.store.ts';
import { contractNoteReasons } from './contracts.tables.ts';

export type ContractJourneyRow = typeof contractJourneys.$inferSelect;
export type ContractNoteRow = typeof contractNotes.$inferSelect & {
  readonly reason: ContractNoteReasonRow | null;
};

const selectByNumber = statement('contract_journeys_by_number', (query) =>
  query.select().from(contractJourneys).where(isAnyOf(contractJourneys.number, 'numbers')),
);

/** A journey by its number; whether the viewer may know is decided after. */
export const journeyByNumber = loadOne<string, ContractJourneyRow>(
  'agreements.journeyByNumber',
  (db, numbers) => selectByNumber(db, { numbers }),
  ({ number }) => number,
);

const selectOfContracts = statement('journeys_of_contracts', (query) =>
  query
    .select()
    .from(contractJourneys)
    .where(isAnyOf(contractJourneys.contractId, 'contractIds'))
    .orderBy(
      asc(contractJourneys.contractId),
      asc(contractJourneys.requestedAt),
      asc(contractJourneys.id),
    ),
);

/** The journeys of a contract, the earliest first. */
export const journeysOfContract = loadMany<number, ContractJourneyRow>(
  'agreements.journeysOfContract',
  (db, contractIds) => selectOfContracts(db, { contractIds }),
  ({ contractId }) => contractId,
);

const selectSteps = statement('steps_of_contract_journeys', (query) =>
  query
    .select()
    .from(contractJourneySteps)
    .where(isAnyOf(contractJourneySteps.journeyId, 'journeyIds'))
    .orderBy(asc(contractJourneySteps.journeyId), asc(contractJourneySteps.place)),
);

/** The steps of a journey, in order. */
export const stepsOfJourney = loadMany(
  'agreements.stepsOfJourney',
  (db: Database, journeyIds: readonly number[]) => selectSteps(db, { journeyIds }),
  ({ journeyId }) => journeyId,
);

const selectNotes = statement('notes_of_contracts', (query) =>
  query
    .select({ ...getTableColumns(contractNotes), reason: contractNoteReasons })
    .from(contractNotes)
    .leftJoin(contractNoteReasons, eq(contractNoteReasons.slug, contractNotes.reasonSlug))
    .where(isAnyOf(contractNotes.contractId, 'contractIds'))
    .orderBy(asc(contractNotes.contractId), asc(contractNotes.createdAt), asc(contractNotes.id)),
);

/** What was written down about a contract, the earliest first. */
export const notesOfContract = loadMany<number, ContractNoteRow>(
  'agreements.notesOfContract',
  (db, contractIds) => selectNotes(db, { contractIds }),
  ({ contractId }) => contractId,
);
