import type { Database } from '../../database/database.ts';
import { allOrganisations, type OrganisationRow, organisationById } from './organisations.store.ts';

declare module '../../engine/shapes.ts' {
  interface Shapes {
    AffiliateOrganisationType: OrganisationRow;
  }
}

/** A partner organisation by its identifier. */
export function organisationOf(db: Database, id: number): Promise<OrganisationRow | null> {
  return db.read(organisationById, id);
}

/** The identifiers of all partner organisations, by number. */
export async function organisationIdsByNumber(db: Database): Promise<Map<string, number>> {
  return new Map((await allOrganisations(db)).map(({ number, id }) => [number, id]));
}
