import type { Context } from '../../engine/context.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { accountIdsInReach } from '../accounts/index.ts';
import { type PropertyRow, propertyById } from './properties.store.ts';
import { searchesOf } from './property-search.rules.ts';
import { searchProperties } from './property-search.store.ts';
import { propertiesInReach } from './reach.actions.ts';

export const propertySearchResolvers = {
  Query: {
    propertiesSearch: (_root, { searchTerm }, context) => search(context, searchTerm),
    async propertySearch(_root, { searchTerm }, context) {
      return (await search(context, searchTerm)).map(({ property }) => property);
    },
  },
} satisfies Resolvers;

async function search(
  context: Context,
  text: string,
): Promise<{ property: PropertyRow; score: string }[]> {
  const { db, viewer } = context;
  const searches = searchesOf(text);
  if (searches.words === '') return [];
  const found = await searchProperties(db, await accountIdsInReach(db, viewer), searches);
  const ids = found.map(({ propertyId }) => propertyId);
  const seen = new Set(await propertiesInReach(context, viewer, ids));
  const rows = await Promise.all(ids.map((id) => db.read(propertyById, id)));
  return found.flatMap(({ propertyId, score }, index) => {
    const property = seen.has(propertyId) ? rows[index] : null;
    return property ? [{ property, score: score.toFixed(3) }] : [];
  });
}
