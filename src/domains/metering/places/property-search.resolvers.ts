import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accessibleAccountIds } from '../../accounts/index.ts';
import { type PropertyRow, propertyById } from './properties.store.ts';
import { accessibleProperties } from './property-access.actions.ts';
import { propertiesNear } from './property-search.actions.ts';

export const propertySearchResolvers = {
  Query: {
    propertiesSearch: (_root, { searchTerm }, context) => search(context, searchTerm),
    async propertySearch(_root, { searchTerm }, context) {
      return (await search(context, searchTerm)).map(({ property }) => property);
    },
  },
} satisfies Resolvers;

/** How many properties a search finds at most. */
const mostResults = 25;

async function search(
  context: Context,
  text: string,
): Promise<{ property: PropertyRow; score: string }[]> {
  const { db, viewer } = context;
  const scores = await propertiesNear(db, await accessibleAccountIds(db, viewer), text);
  const ids = scores.slice(0, mostResults).map(({ propertyId }) => propertyId);
  const seen = new Set(await accessibleProperties(context, viewer, ids));
  const rows = await Promise.all(ids.map((id) => db.read(propertyById, id)));
  return scores.slice(0, mostResults).flatMap(({ propertyId, score }, index) => {
    const property = seen.has(propertyId) ? rows[index] : null;
    return property ? [{ property, score: score.toFixed(3) }] : [];
  });
}
