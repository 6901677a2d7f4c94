import type { Resolvers } from '../../../engine/schema.generated.ts';
import { fieldGroupsOf } from './address-fields.rules.ts';
import { countryFormat } from './address-formats.store.ts';

export const addressFieldsResolvers = {
  Query: {
    addressFields(_root, { addressFieldDescriptorId }) {
      const country = countryFormat(addressFieldDescriptorId);
      return country && { fieldGroups: fieldGroupsOf(country) };
    },
  },
} satisfies Resolvers;
