import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import { type Connection, pageOfList } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import { fieldFrom } from '../../../engine/detail-rows.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountIdOf, accountNumberOf, permissionsOnAccount } from '../../accounts/index.ts';
import { addressLinesOf, addressText, streetPartsOf } from './addresses.rules.ts';
import { addressOfProperty } from './addresses.store.ts';
import { isCurrent, isCurrentOrLater } from './occupancies.rules.ts';
import {
  ancestorsOfProperty,
  type OccupancyRow,
  occupanciesOfAccount,
  occupanciesOfProperty,
  type PropertyRow,
  partsOfProperty,
  propertyById,
} from './properties.store.ts';
import { accessibleProperties } from './property-access.actions.ts';

/** The one order in which properties are parts of others. */
const buildings = 'default';

export const propertiesResolvers = {
  Query: {
    async properties(_root, { accountNumber, active }, context) {
      const { db, clock } = context;
      const accountId = await accountIdOf(db, accountNumber);
      const occupancies = accountId === null ? [] : await db.read(occupanciesOfAccount, accountId);
      const now = clock.now();
      return propertiesOfOccupancies(
        context,
        occupancies.filter((occupancy) => active == null || isCurrent(occupancy, now) === active),
      );
    },
    property: (_root, { id }, { db }) => db.read(propertyById, intKey(id) ?? 0),
  },
  AccountType: { properties: propertiesOfAccount },
  AccountWithStatusInfoType: { properties: propertiesOfAccount },
  PropertyType: {
    address: fieldFrom(addressOfProperty, (address) => addressLinesOf(address).join(', ')),
    splitAddress: fieldFrom(addressOfProperty, addressLinesOf),
    richAddress: ({ id }, _args, { db }) => db.read(addressOfProperty, id),
    coordinates: fieldFrom(addressOfProperty, ({ latitude, longitude }) =>
      latitude === null || longitude === null ? null : { latitude, longitude },
    ),
    id: ({ id }) => String(id),
    async occupancyPeriods({ id }, _args, context) {
      const occupancies = await context.db.read(occupanciesOfProperty, id);
      const held = await Promise.all(
        occupancies.map(({ accountId }) =>
          permissionsOnAccount(context, context.viewer, accountId),
        ),
      );
      return occupancies.filter((_occupancy, index) => held[index] != null);
    },
    async parent({ parentId }, { hierarchyName }, context) {
      if (parentId === null || (hierarchyName ?? buildings) !== buildings) return null;
      const [seen] = await accessibleProperties(context, context.viewer, [parentId]);
      return seen === undefined ? null : context.db.read(propertyById, seen);
    },
    async ancestors({ id }, { hierarchyName, ...page }, context) {
      if ((hierarchyName ?? buildings) !== buildings) return pageOfProperties(context, [], page);
      const above = await context.db.read(ancestorsOfProperty, id);
      return pageOfProperties(
        context,
        above.map((each) => each.id),
        page,
      );
    },
    async descendants({ id }, { hierarchyName, depth, ...page }, context) {
      const levels = Math.max(0, depth ?? 1);
      if ((hierarchyName ?? buildings) !== buildings) return pageOfProperties(context, [], page);
      const parts = await context.db.read(partsOfProperty, { propertyId: id, depth: levels });
      return pageOfProperties(context, parts, page);
    },
  },
  PropertyRichAddressType: {
    name: ({ label }) => label,
    organization: ({ organisation }) => organisation,
    streetAddress: (address) =>
      [...address.addressLines.slice(0, -1), address.dependentStreet, address.addressLines.at(-1)]
        .filter((line) => line != null)
        .join('\n'),
    structuredStreetAddress: (address) =>
      Object.fromEntries(
        Object.entries(streetPartsOf(address)).filter(([, part]) => part !== null),
      ),
    dependentLocality: ({ dependentLocality, locality }) =>
      [dependentLocality, locality].filter((part) => part !== null).join(', ') || null,
    locality: ({ town }) => town,
    administrativeArea: ({ county }) => county,
    postalCode: ({ postcode }) => postcode,
    country: () => 'GB',
    deliveryPointIdentifier: ({ udprn }) => udprn,
    asString: (address, args) => addressText(address, args),
  },
  OccupancyPeriodType: {
    accountNumber: ({ accountId }, _args, { db }) => accountNumberOf(db, accountId),
  },
} satisfies Resolvers;

/** The properties that an account answers for at an instant, now where none is named, or later. */
async function propertiesOfAccount(
  { id }: { readonly id: number },
  { activeFrom }: { readonly activeFrom?: Temporal.Instant | null | undefined },
  context: Context,
): Promise<PropertyRow[]> {
  const { db, clock } = context;
  const occupancies = await db.read(occupanciesOfAccount, id);
  const from = activeFrom ?? clock.now();
  return propertiesOfOccupancies(
    context,
    occupancies.filter((occupancy) => isCurrentOrLater(occupancy, from)),
  );
}

/** The properties of some times of answering that the viewer may still see, each once, in order. */
async function propertiesOfOccupancies(
  context: Context,
  occupancies: readonly OccupancyRow[],
): Promise<PropertyRow[]> {
  const ids = [...new Set(occupancies.map(({ propertyId }) => propertyId))];
  const seen = await accessibleProperties(context, context.viewer, ids);
  const properties = await Promise.all(seen.map((id) => context.db.read(propertyById, id)));
  return properties.filter((property) => property !== null);
}

/** A page of the properties that the viewer may see. Few, so the list is read as a whole. */
async function pageOfProperties(
  context: Context,
  ids: readonly number[],
  page: PageArguments,
): Promise<Connection<PropertyRow>> {
  const seen = await accessibleProperties(context, context.viewer, ids);
  const rows = await Promise.all(seen.map((id) => context.db.read(propertyById, id)));
  const properties = rows.filter((property) => property !== null);
  return pageOfList('propertyTree', properties, ({ id }) => String(id), page);
}
