import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { postcodeOf } from '../../../kernel/postcodes.ts';
import { accountNumberOf } from '../../accounts/index.ts';
import { keysOf } from '../../identity/index.ts';
import { isShortcode, occupyTokenOf } from './occupiers.rules.ts';
import { occupierLetterOfAccount } from './occupiers.store.ts';
import { type OccupierPlace, occupierPlacesIn } from './places.store.ts';

export const occupiersResolvers = {
  Query: {
    async occupierAccount(_parent, args, context) {
      const accounts = await occupierAccountsAt(context, args);
      return accounts.length === 1 ? accounts[0] : null;
    },
    occupierAccounts: (_parent, args, context) => occupierAccountsAt(context, args),
  },
} satisfies Resolvers;

interface OccupierArguments {
  readonly postcode: string;
  readonly shortcode?: string | null | undefined;
}

async function occupierAccountsAt({ db }: Context, { postcode, shortcode }: OccupierArguments) {
  const usualPostcode = postcodeOf(postcode);
  const places = usualPostcode === null ? [] : await occupierPlacesIn(db, usualPostcode);
  const [letters, accountNumbers, { sealing }] = await Promise.all([
    Promise.all(places.map(({ accountId }) => db.read(occupierLetterOfAccount, accountId))),
    Promise.all(places.map(({ accountId }) => accountNumberOf(db, accountId))),
    keysOf(db),
  ]);
  return places.flatMap((place, index) => {
    const letter = letters[index];
    const accountNumber = accountNumbers[index];
    if (!letter || !accountNumber) return [];
    if (shortcode != null && !isShortcode(shortcode, letter.shortcode)) return [];
    return [occupierAccount(sealing, place, accountNumber)];
  });
}

function occupierAccount(key: Uint8Array, place: OccupierPlace, accountNumber: string) {
  const { propertyId, addressLines, town, postcode } = place;
  const date = londonDateOf(place.effectiveFrom).toString();
  return {
    account: accountNumber,
    address: [...addressLines, town, postcode].join(', '),
    date,
    occupyToken: occupyTokenOf(key, { accountNumber, propertyId, occupiedFrom: date }),
    propertyId,
  };
}
