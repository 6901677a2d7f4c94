import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountIdOf } from '../../accounts/index.ts';
import {
  accessibleElectricityPoint,
  preferencesOf,
  presentConsent,
} from './data-preferences.actions.ts';

export const dataPreferencesResolvers = {
  Query: {
    async smartMeterDataPreferences(_root, { accountNumber }, { db, clock, raise }) {
      const accountId = (await accountIdOf(db, accountNumber)) ?? raise('KT-CT-4023');
      return preferencesOf(db, accountId, clock.now());
    },
    async readingConsentGranularity(_root, { mpan }, context) {
      const accessible = await accessibleElectricityPoint(context, mpan);
      if (!accessible) return null;
      const { db, clock } = context;
      const granularityValue = await presentConsent(
        db,
        accessible.point,
        accessible.occupancies,
        clock.now(),
      );
      return granularityValue && { granularityValue };
    },
  },
} satisfies Resolvers;
