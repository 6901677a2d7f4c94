import { asc } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { unitRateUplifts } from './uplifts.tables.ts';

export type UpliftRow = typeof unitRateUplifts.$inferSelect;

const selectUplifts = statement('unit_rate_uplifts', (query) =>
  query
    .select()
    .from(unitRateUplifts)
    .where(isAnyOf(unitRateUplifts.agreementId, 'agreementIds'))
    .orderBy(asc(unitRateUplifts.agreementId), asc(unitRateUplifts.validFrom)),
);

/** What is charged on top of an agreement's unit rates, the earliest first. */
export const upliftsOfAgreement = loadMany(
  'agreements.upliftsOfAgreement',
  (db: Database, agreementIds: readonly number[]) => selectUplifts(db, { agreementIds }),
  ({ agreementId }) => agreementId,
);
