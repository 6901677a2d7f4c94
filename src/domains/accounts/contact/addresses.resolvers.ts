import type { Resolvers } from '../../../engine/schema.generated.ts';
import { countryNameOf, patternOf } from './address-fields.rules.ts';
import { countryFormat } from './address-formats.store.ts';
import { addressLine } from './addresses.rules.ts';

export const addressesResolvers = {
  RichAddressType: {
    asString(address, shown) {
      const country = countryFormat(address.country) ?? { key: address.country, name: '' };
      const order = { pattern: patternOf(country), countryName: countryNameOf(country) };
      return addressLine(address, order, shown);
    },
  },
} satisfies Resolvers;
