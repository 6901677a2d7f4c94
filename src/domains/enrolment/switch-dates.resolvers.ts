import { contractError, invalidInput } from '../../contract/errors.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { permissionsOnAccount } from '../accounts/index.ts';
import { agreementOf, agreementsAt, suppliedTo } from '../agreements/index.ts';
import { switchDateRange, switchDates } from './switch-dates.rules.ts';

export const switchDatesResolvers = {
  Query: {
    async availableProductSwitchDates(_root, { agreementId, maxRange }, context) {
      const { db, clock, viewer, raise } = context;
      const agreement = (await agreementOf(db, agreementId)) ?? raise('KT-CT-1501');
      const held = await permissionsOnAccount(context, viewer, agreement.accountId);
      if (!held) raise('KT-CT-1501');
      if (!held?.has('CAN_SWITCH_PRODUCT')) throw contractError('KT-CT-1111');
      const { least, usual, most } = switchDateRange;
      const range = maxRange ?? usual;
      if (range < least || range > most) {
        throw invalidInput('maxRange', `maxRange is to be from ${least} to ${most}.`);
      }
      const [endsAt, agreements] = await Promise.all([
        suppliedTo(db, agreement),
        agreementsAt(db, agreement.meterPointId),
      ]);
      const isFollowed = agreements.some(
        ({ id, validFrom }) =>
          id !== agreement.id && agreement.validTo !== null && validFrom.equals(agreement.validTo),
      );
      return switchDates(agreement, endsAt, isFollowed, clock.now(), range);
    },
  },
} satisfies Resolvers;
