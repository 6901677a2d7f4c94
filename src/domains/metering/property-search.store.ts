import { desc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { statement } from '../../database/statements.ts';
import { addressLinesOf } from './addresses.rules.ts';
import { addressDetails, propertySearchTerms } from './properties.tables.ts';
import { searchable } from './property-search.rules.ts';
import { meterPoints, meters, occupancies, properties } from './tables.ts';

/** How many properties a search finds at most. */
const mostFound = 25;

/**
 * `%>` holds where the text is like a part of the term; the index on trigrams answers it. A part of
 * a term can be as long as the text, so similarity of the whole breaks ties.
 */
const selectFound = statement('search_properties', (query) =>
  query
    .select({
      propertyId: propertySearchTerms.propertyId,
      score: sql<number>`round(max(greatest(
        word_similarity(${sql.placeholder('words')}::text, ${propertySearchTerms.term}),
        word_similarity(${sql.placeholder('joined')}::text, ${propertySearchTerms.term})
      ))::numeric, 3)::float8`.as('score'),
      whole: sql<number>`max(greatest(
        similarity(${sql.placeholder('words')}::text, ${propertySearchTerms.term}),
        similarity(${sql.placeholder('joined')}::text, ${propertySearchTerms.term})
      ))`.as('whole'),
    })
    .from(propertySearchTerms)
    .where(
      sql`(${propertySearchTerms.term} %> ${sql.placeholder('words')}::text
          or ${propertySearchTerms.term} %> ${sql.placeholder('joined')}::text)
        and (${sql.placeholder('hasEveryAccount')}::boolean or exists (
          select from ${occupancies} o
            where o.property_id = ${propertySearchTerms.propertyId}
              and o.account_id = any(${sql.placeholder('accountIds')}::int[])
        ))`,
    )
    .groupBy(propertySearchTerms.propertyId)
    .orderBy(desc(sql`score`), desc(sql`whole`), propertySearchTerms.propertyId)
    .limit(mostFound),
);

/** The properties that fit a text among those that the accounts have answered for, the best first. */
export function searchProperties(
  db: Database,
  accountIds: readonly number[] | 'EVERY_ACCOUNT',
  { words, joined }: { readonly words: string; readonly joined: string },
): Promise<{ propertyId: number; score: number }[]> {
  const hasEveryAccount = accountIds === 'EVERY_ACCOUNT';
  return selectFound(db, {
    words,
    joined,
    hasEveryAccount,
    accountIds: hasEveryAccount ? [] : accountIds,
  });
}

interface SearchTerm {
  readonly propertyId: number;
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
    .where(inArray(propertySearchTerms.propertyId, [...ids]));
}

/** What properties are to be found by, as they and their meters are now. */
export async function searchTermsOf(db: Database, ids: readonly number[]): Promise<SearchTerm[]> {
  const places = await db.query
    .select({ property: properties, details: addressDetails })
    .from(properties)
    .leftJoin(addressDetails, eq(addressDetails.propertyId, properties.id))
    .where(inArray(properties.id, [...ids]));
  const numbers = await db.query
    .select({
      propertyId: meterPoints.propertyId,
      identifier: meterPoints.identifier,
      serialNumber: meters.serialNumber,
    })
    .from(meterPoints)
    .leftJoin(meters, eq(meters.meterPointId, meterPoints.id))
    .where(inArray(meterPoints.propertyId, [...ids]));
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
        addressLinesOf(address).join(' '),
        [...addressLines, town, postcode].join(' '),
        postcode,
        uprn,
        label,
        details?.organisation,
      ];
      return texts.map((text) => ({ propertyId: id, text }));
    }),
    ...numbers.flatMap(({ propertyId, identifier, serialNumber }) =>
      [identifier, serialNumber].map((text) => ({ propertyId, text })),
    ),
  ].flatMap(({ propertyId, text }) => (text ? [{ propertyId, term: searchable(text) }] : []));
}

/** Writes anew what every property can be found by. For whoever has changed properties or meters. */
export async function writeSearchTerms(tx: Database): Promise<void> {
  const terms = await searchTermsOf(tx, await propertyIds(tx));
  await tx.query.delete(propertySearchTerms);
  await tx.query.insert(propertySearchTerms).values(terms).onConflictDoNothing();
}
