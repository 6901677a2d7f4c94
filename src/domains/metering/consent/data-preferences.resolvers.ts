import { contractError } from '../../../contract/errors.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountIdOf } from '../../accounts/index.ts';
import { productOfCode } from '../../products/index.ts';
import {
  accessibleElectricityPoint,
  preferencesOf,
  presentConsent,
} from './data-preferences.actions.ts';
import {
  granularities,
  granularitiesForProduct,
  settableGranularities,
} from './data-preferences.rules.ts';

/** Half-hourly metering of business premises, read through a current transformer or directly. */
const businessClasses: ReadonlySet<string> = new Set(['C', 'E', 'G']);

export const dataPreferencesResolvers = {
  Query: {
    async smartMeterDataPreferences(_root, { accountNumber }, { db, clock, raise }) {
      const accountId = (await accountIdOf(db, accountNumber)) ?? raise('KT-CT-4023');
      return preferencesOf(db, accountId, clock.now());
    },
    async readingConsentGranularity(_root, { mpan }, context) {
      const found = await accessibleElectricityPoint(context, mpan);
      if (!found) return null;
      const { db, clock } = context;
      const granularityValue = await presentConsent(
        db,
        found.point,
        found.occupancies,
        clock.now(),
      );
      return granularityValue && { granularityValue };
    },
    async settableConsentGranularities(_root, { mpan, productCode }, context) {
      const { raise } = context;
      if (mpan == null && productCode == null) raise('KT-GB-4504');
      const found = mpan == null ? null : await accessibleElectricityPoint(context, mpan);
      if (mpan != null && !found) throw contractError('KT-CT-1111');
      const { db } = context;
      const product = productCode == null ? null : await productOfCode(db, productCode);
      if (productCode != null && !product) return raise('KT-GB-9514');
      const chargeable = product ? granularitiesForProduct(product) : granularities;
      if (!found) return [...chargeable];
      const { isReadRemotely, isMhhsEnabled, measurementClass } = found.point;
      if (isMhhsEnabled === null || measurementClass === null) return raise('KT-GB-4502');
      const settable = settableGranularities({
        isReadRemotely,
        isSettledHalfHourly: isMhhsEnabled,
        isDomestic: !businessClasses.has(measurementClass),
      });
      return settable.filter((each) => chargeable.includes(each));
    },
  },
} satisfies Resolvers;
