import { eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { recordWords, searchedTexts, wordsMissing } from '../../../search/lexicon.ts';
import { meterPoints, meters, occupancies, properties } from '../tables.ts';
import { addressLinesOf } from './addresses.rules.ts';
import {
  addressDetails,
  propertySearchTerms,
  searchWords,
  wordedTerms,
} from './properties.tables.ts';
import { formOf } from './property-search.rules.ts';

/** The terms as a table of texts to search in. */
export const searchedTerms = searchedTexts(
  propertySearchTerms,
  ({ kind, term, propertyId }) => ({ kind, text: term, owner: propertyId, about: propertyId }),
  { wordedKinds: wordedTerms, lexicon: searchWords },
);

/** That one of some accounts has answered for a property. */
export function hasAnsweredFor(
  accountIds: readonly number[] | 'EVERY_ACCOUNT',
  propertyId: SQLWrapper,
): SQL | undefined {
  if (accountIds === 'EVERY_ACCOUNT') return undefined;
  return sql`${propertyId} in (select o.property_id from ${occupancies} o
    where o.account_id = any(${sql.param([...accountIds])}::int[]))`;
}

/** Words of terms that could not be found if misspelt: none. For the check of coherence. */
export function termWordsMissing(db: Database): Promise<{ kind: string; word: string }[]> {
  return wordsMissing(db, searchedTerms);
}

export interface SearchTerm {
  readonly propertyId: number;
  readonly kind: string;
  readonly term: string;
}

/** Every property's identifier, in order. */
export async function propertyIds(db: Database): Promise<number[]> {
  const rows = await db.query.select({ id: properties.id }).from(properties).orderBy(properties.id);
  return rows.map(({ id }) => id);
}

/** What properties can be found by, as it was written last. */
export function keptSearchTerms(db: Database, ids: readonly number[]): Promise<SearchTerm[]> {
  return db.query
    .select()
    .from(propertySearchTerms)
    .where(sql`${propertySearchTerms.propertyId} = any(${sql.param(ids)}::int[])`);
}

/** What properties are to be found by, as they and their meters are now. */
export async function searchTermsOf(db: Database, ids: readonly number[]): Promise<SearchTerm[]> {
  const places = await db.query
    .select({ property: properties, details: addressDetails })
    .from(properties)
    .leftJoin(addressDetails, eq(addressDetails.propertyId, properties.id))
    .where(sql`${properties.id} = any(${sql.param(ids)}::int[])`);
  const numbers = await db.query
    .select({
      propertyId: meterPoints.propertyId,
      identifier: meterPoints.identifier,
      serialNumber: meters.serialNumber,
    })
    .from(meterPoints)
    .leftJoin(meters, eq(meters.meterPointId, meterPoints.id))
    .where(sql`${meterPoints.propertyId} = any(${sql.param(ids)}::int[])`);
  return [
    ...places.flatMap(({ property, details }) => {
      const { id, label, uprn, postcode } = property;
      const address = {
        organisation: null,
        dependentStreet: null,
        dependentLocality: null,
        locality: null,
        ...details,
        ...property,
      };
      // Few write the parts of the town, so the address is found without them as well.
      const { addressLines, town } = property;
      const texts = [
        ['ADDRESS', addressLinesOf(address).join(' ')],
        ['ADDRESS', [...addressLines, town].join(' ')],
        ['ADDRESS', [...addressLines, town, postcode].join(' ')],
        ['POSTCODE', postcode],
        ['IDENTIFIER', uprn],
        ['NAME', label],
        ['NAME', details?.organisation],
      ] as const;
      return texts.map(([kind, text]) => ({ propertyId: id, kind, text }));
    }),
    ...numbers.flatMap(({ propertyId, identifier, serialNumber }) =>
      [identifier, serialNumber].map((text) => ({
        propertyId,
        kind: 'IDENTIFIER' as const,
        text,
      })),
    ),
  ].flatMap(({ propertyId, kind, text }) =>
    text ? [{ propertyId, kind, term: formOf(kind, text) }] : [],
  );
}

/**
 * Writes anew what properties can be found by: those named, or every one. For whoever has changed
 * properties or meters.
 */
export async function writeSearchTerms(
  tx: Database,
  changed: readonly number[] | 'EVERY_PROPERTY' = 'EVERY_PROPERTY',
): Promise<void> {
  const ids = changed === 'EVERY_PROPERTY' ? await propertyIds(tx) : changed;
  const terms = await searchTermsOf(tx, ids);
  const removed = await tx.query
    .delete(propertySearchTerms)
    .where(
      changed === 'EVERY_PROPERTY'
        ? undefined
        : sql`${propertySearchTerms.propertyId} = any(${sql.param(ids)}::int[])`,
    )
    .returning({ kind: propertySearchTerms.kind, text: propertySearchTerms.term });
  await tx.query.execute(sql`
    insert into ${propertySearchTerms} (property_id, kind, term)
      select * from unnest(
        ${sql.param(terms.map(({ propertyId }) => propertyId))}::int[],
        ${sql.param(terms.map(({ kind }) => kind))}::text[],
        ${sql.param(terms.map(({ term }) => term))}::text[]
      ) on conflict do nothing`);
  await recordWords(
    tx,
    searchedTerms,
    removed,
    terms.map(({ kind, term }) => ({ kind, text: term })),
  );
}
