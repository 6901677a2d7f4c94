import { factsOf, type SearchFactSource } from '../../accounts/index.ts';
import { type SuppliedMeter, suppliedMetersOf } from './places.store.ts';

/** What accounts are found by on behalf of what they are supplied with, or once were. */
export const supplyFacts: SearchFactSource = {
  source: 'SUPPLY',
  async factsOf(db, accountIds) {
    const byAccount = Map.groupBy(
      await suppliedMetersOf(db, accountIds),
      ({ accountId }) => accountId,
    );
    return [...byAccount].flatMap(([accountId, meters]) =>
      factsOf(meters.flatMap(textsOfMeter)).map((fact) => ({ accountId, ...fact })),
    );
  },
};

function textsOfMeter(meter: SuppliedMeter): Parameters<typeof factsOf>[0][number][] {
  const { addressLines, town, county, postcode, fuel, identifier, serialNumber } = meter;
  return [
    ['ADDRESS', [...addressLines, town, county ?? '', postcode].join(' ')],
    ['POSTCODE', postcode],
    [fuel === 'GAS' ? 'MPRN' : 'MPAN', identifier],
    ['METER_SERIAL', serialNumber],
  ];
}
