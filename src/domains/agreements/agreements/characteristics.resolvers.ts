import type { Resolvers } from '../../../engine/schema.generated.ts';

export const characteristicsResolvers = {
  CharacteristicType: {
    values: ({ values }) => values,
  },
  StringCharacteristicValueType: { stringValue: ({ value }) => value },
  IntegerCharacteristicValueType: { integerValue: ({ value }) => Number(value) },
} satisfies Resolvers;
