import type { Resolvers } from '../../engine/schema.generated.ts';
import { permissionsOnAccount } from '../accounts/index.ts';
import { productOf } from '../products/index.ts';
import { stepsAt } from './enrolments.rules.ts';
import { enrolmentsAtMeterPoint, stepsOfEnrolment } from './enrolments.store.ts';
import { lastChangeAt, latestEvent, tariffFamily, termsStatus } from './smart-onboarding.rules.ts';

export const smartOnboardingResolvers = {
  ElectricityMeterPointType: {
    async smartTariffOnboarding({ id }, _args, context) {
      // Enrolments of former occupiers are not the viewer's to see.
      const enrolments = await context.db.read(enrolmentsAtMeterPoint, id);
      const held = await Promise.all(
        enrolments.map(({ accountId }) => permissionsOnAccount(context, context.viewer, accountId)),
      );
      return enrolments.find((_enrolment, index) => held[index] != null) ?? null;
    },
  },
  SmartTariffOnboardingType: {
    async lastUpdated({ id, createdAt }, _args, { db, clock }) {
      const steps = stepsAt(await db.read(stepsOfEnrolment, id), clock.now());
      return lastChangeAt(createdAt, steps).toString();
    },
    latestStatus: async ({ id }, _args, { db, clock }) =>
      latestEvent(stepsAt(await db.read(stepsOfEnrolment, id), clock.now())),
    latestTermsStatus: async ({ id }, _args, { db, clock }) =>
      termsStatus(stepsAt(await db.read(stepsOfEnrolment, id), clock.now())),
    async smartTariffCode({ productId }, _args, { db }) {
      const product = await productOf(db, productId);
      return product && tariffFamily(product.code);
    },
  },
} satisfies Resolvers;
