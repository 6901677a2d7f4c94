import type { WorldStep } from '../../../demo/step.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { properties } from '../tables.ts';
import { type Place, placesOf } from './places.demo.ts';
import { homeTraits, type PropertyType } from './properties.tables.ts';

/** What has been surveyed of the town's homes: larger ones use more. */
export const homeTraitsDemo: WorldStep = {
  name: 'home-traits',
  title: 'what homes are like',
  async write(tx, { plan }) {
    const rows = await tx.query
      .select({ id: properties.id, uprn: properties.uprn })
      .from(properties);
    const ids = new Map(rows.map(({ id, uprn }) => [uprn, id]));
    const traits = placesOf(plan).flatMap((place) => {
      const propertyId = ids.get(place.address.uprn);
      if (place.kind === 'business' || propertyId === undefined) return [];
      return [{ propertyId, ...traitsOf(place) }];
    });
    await tx.query.insert(homeTraits).values(traits);
  },
};

function traitsOf({ key, address, traits }: Place): {
  propertyType: PropertyType;
  numberOfBedrooms: number;
} {
  const { size } = traits;
  if (address.lines.length > 1) return { propertyType: 'FLAT', numberOfBedrooms: size < 1 ? 1 : 2 };
  const numberOfBedrooms = size < 0.9 ? 2 : size < 1.2 ? 3 : 4;
  const kinds: readonly PropertyType[] =
    numberOfBedrooms === 4
      ? ['DETACHED', 'DETACHED', 'SEMI_DETACHED']
      : ['SEMI_DETACHED', 'TERRACED', 'TERRACED'];
  return { propertyType: seededRandom(`halfhour survey ${key}`).pick(kinds), numberOfBedrooms };
}
