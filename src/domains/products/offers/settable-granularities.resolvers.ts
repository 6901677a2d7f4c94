import type { Resolvers } from '../../../engine/schema.generated.ts';
import {
  accessibleElectricityPoint,
  granularities,
  settableGranularitiesOfPoint,
} from '../../metering/index.ts';
import { productByCode } from './products.store.ts';
import { chargeableGranularities } from './settable-granularities.rules.ts';

export const settableGranularitiesResolvers = {
  Query: {
    async settableConsentGranularities(_root, { mpan, productCode }, context) {
      const { db, raise } = context;
      if (mpan == null && productCode == null) raise('KT-GB-4504');
      const accessible = mpan == null ? null : await accessibleElectricityPoint(context, mpan);
      if (mpan != null && !accessible) raise('KT-CT-1111');
      const product = productCode == null ? null : await db.read(productByCode, productCode);
      if (productCode != null && !product) return raise('KT-GB-9514');
      const chargeable = product ? chargeableGranularities(product) : granularities;
      if (!accessible) return [...chargeable];
      const settable = settableGranularitiesOfPoint(accessible.point) ?? raise('KT-GB-4502');
      return settable.filter((each) => chargeable.includes(each));
    },
  },
} satisfies Resolvers;
