import { loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { programmes } from './programme.tables.ts';

export type ProgrammeRow = typeof programmes.$inferSelect;

const selectProgrammes = statement('loyalty_programmes_of_brands', (query) =>
  query.select().from(programmes).where(isAnyOf(programmes.brand, 'brands')),
);

/** The loyalty programme of a brand; null where it has none. */
export const programmeOfBrand = loadOne<string, ProgrammeRow>(
  'rewards.programmeOfBrand',
  (db: Database, brands) => selectProgrammes(db, { brands }),
  ({ brand }) => brand,
);
