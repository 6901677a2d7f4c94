import { loadOne } from '../../database/batching/loaders.ts';
import type { Database } from '../../database/database.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import { organisations } from './organisations.tables.ts';

export type OrganisationRow = typeof organisations.$inferSelect;

const selectOrganisationsById = statement('organisations_by_id', (query) =>
  query.select().from(organisations).where(isAnyOf(organisations.id, 'ids')),
);

export const organisationById = loadOne<number, OrganisationRow>(
  'identity.organisationById',
  (db, ids) => selectOrganisationsById(db, { ids }),
  (organisation) => organisation.id,
);

export function allOrganisations(db: Database): Promise<OrganisationRow[]> {
  return db.query.select().from(organisations).orderBy(organisations.id);
}
