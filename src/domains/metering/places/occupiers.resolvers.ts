import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { postcodeOf } from '../../../kernel/postcodes.ts';
import { keysOf } from '../../identity/index.ts';
import { isShortcode, occupyTokenOf } from './occupiers.rules.ts';
import { type OccupierRow, occupierOfAccount } from './occupiers.store.ts';
import { type OccupierPlace, occupierPlacesIn } from './places.store.ts';

export const occupiersResolvers = {
  Query: {
    async occupierAccount(_parent, args, context) {
      const found = await occupiersAt(context, args);
      return found.length === 1 ? found[0] : null;
    },
    occupierAccounts: (_parent, args, context) => occupiersAt(context, args),
  },
} satisfies Resolvers;

interface Asked {
  readonly postcode: string;
  readonly shortcode?: string | null | undefined;
}

async function occupiersAt({ db }: Context, { postcode, shortcode }: Asked) {
  const known = postcodeOf(postcode);
  const places = known === null ? [] : await occupierPlacesIn(db, known);
  const occupiers = await Promise.all(
    places.map(({ accountId }) => db.read(occupierOfAccount, accountId)),
  );
  const { sealing } = await keysOf(db);
  return places.flatMap((place, index) => {
    const occupier = occupiers[index];
    if (!occupier || (shortcode != null && !isShortcode(shortcode, occupier.shortcode))) return [];
    return [occupierAccount(sealing, place, occupier)];
  });
}

function occupierAccount(key: Uint8Array, place: OccupierPlace, { number }: OccupierRow) {
  const { propertyId, addressLines, town, postcode } = place;
  const date = londonDateOf(place.effectiveFrom).toString();
  return {
    account: number,
    address: [...addressLines, town, postcode].join(', '),
    date,
    occupyToken: occupyTokenOf(key, { accountNumber: number, propertyId, occupiedFrom: date }),
    propertyId,
  };
}
