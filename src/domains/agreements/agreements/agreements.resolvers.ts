import type { GraphQLResolveInfo } from 'graphql';
import { invalidInput } from '../../../contract/errors.ts';
import type { PageArguments } from '../../../contract/pagination.ts';
import { inChunks } from '../../../engine/chunks.ts';
import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { accessibleAccountIds, accountOf } from '../../accounts/index.ts';
import { electricityMeterPointOf, gasMeterPointOf } from '../../metering/index.ts';
import {
  accessibleAgreement,
  agreementsSeenAt,
  asFuelAgreement,
  canAccountRenew,
  canRenewAt,
  type FuelAgreement,
  onFuel,
  tariffOfAgreement,
} from './agreements.actions.ts';
import { chooseAgreements, isActiveAt } from './agreements.rules.ts';
import {
  type AgreementRow,
  agreementsEndingBetween,
  agreementsOfAccount,
} from './agreements.store.ts';
import { characteristicsOf } from './characteristics.rules.ts';
import {
  marketAgreement,
  marketAgreements,
  pageOfAgreements,
} from './market-agreements.actions.ts';
import { methodAt } from './payment-methods.rules.ts';
import { canRescind, endingWindow, isDueRenewal } from './renewals.rules.ts';
import { upliftsOfAgreement } from './uplifts.store.ts';

interface Identified {
  readonly id: number;
}

async function pageOfAccount(
  { id }: Identified,
  page: PageArguments,
  context: Pick<Context, 'db' | 'clock'>,
  info: GraphQLResolveInfo,
) {
  const every = await context.db.read(agreementsOfAccount, id);
  return pageOfAgreements(context, every, page, info);
}

const ofAccount =
  (fuel: 'ELECTRICITY' | 'GAS') =>
  async (
    { id }: Identified,
    { active }: { readonly active?: boolean | null | undefined },
    { db, clock }: Pick<Context, 'db' | 'clock'>,
  ): Promise<FuelAgreement[]> => {
    const agreements = await db.read(agreementsOfAccount, id);
    const chosen = active ? agreements.filter((each) => isActiveAt(each, clock.now())) : agreements;
    return onFuel(db, chosen, fuel);
  };

const ofMeterPoint =
  (fuel: 'ELECTRICITY' | 'GAS') =>
  async (
    { id }: Identified,
    args: Parameters<typeof chooseAgreements>[1],
    context: Context,
  ): Promise<FuelAgreement[]> => {
    const agreements = await agreementsSeenAt(context, id);
    return onFuel(context.db, chooseAgreements(agreements, args, context.clock.now()), fuel);
  };

/** Fields on renewal that meter points of both fuels share. */
const renewal = {
  canRenewTariff: async ({ id }: Identified, _args: unknown, context: Context) =>
    canRenewAt(context, await agreementsSeenAt(context, id)),
  isDueTariffRenewal: async ({ id }: Identified, _args: unknown, context: Context) =>
    isDueRenewal(await agreementsSeenAt(context, id), context.clock.now()),
};

/** Fields that agreements on both fuels share. */
const ofFuel = {
  account: ({ accountId }: AgreementRow, _args: unknown, { db }: Pick<Context, 'db'>) =>
    accountOf(db, accountId),
  isActive: (agreement: AgreementRow, _args: unknown, { clock }: Pick<Context, 'clock'>) =>
    String(isActiveAt(agreement, clock.now())),
  supplyType: ({ tariff }: FuelAgreement) => tariff.fuel.toLowerCase(),
  unitRateUplifts: ({ id }: Identified, _args: unknown, { db }: Pick<Context, 'db'>) =>
    db.read(upliftsOfAgreement, id),
};

const longestWindowDays = 366;

export const agreementsResolvers = {
  Query: {
    async agreement(_root, { id }, context, info) {
      const agreement = await accessibleAgreement(context, id, 'CAN_QUERY_AGREEMENTS');
      return marketAgreement(context, agreement ?? context.raise('KT-CT-1501'), info);
    },
    async electricityAgreement(_root, { id }, context) {
      const agreement = await accessibleAgreement(context, id, 'CAN_QUERY_AGREEMENTS');
      return agreement && asFuelAgreement(context.db, agreement, 'ELECTRICITY');
    },
    async gasAgreement(_root, { id }, context) {
      const agreement = await accessibleAgreement(context, id, 'CAN_QUERY_AGREEMENTS');
      return agreement && asFuelAgreement(context.db, agreement, 'GAS');
    },
    async agreementsForRollover(_root, { daysBeforeExpiration, windowSize }, context, info) {
      if (daysBeforeExpiration < 0 || daysBeforeExpiration > 3_660) {
        throw invalidInput('daysBeforeExpiration', 'From 0 to 3660 days can be asked for.');
      }
      if (windowSize < 1 || windowSize > longestWindowDays) {
        throw invalidInput('windowSize', `A window has 1 to ${longestWindowDays} days.`);
      }
      const { db, clock, viewer } = context;
      const { from, to } = endingWindow(todayInLondon(clock), daysBeforeExpiration, windowSize);
      const accountIds = await accessibleAccountIds(db, viewer);
      const ending = await agreementsEndingBetween(db, from, to, accountIds);
      return inChunks(ending, await marketAgreements(context, ending, info));
    },
    async canRescindAgreement(_root, { agreementId }, context) {
      const permission = 'CAN_QUERY_AGREEMENT_RESCISSIONS';
      const agreement = await accessibleAgreement(context, String(agreementId), permission);
      return canRescind(agreement ?? context.raise('KT-CT-1501'), context.clock.now());
    },
  },
  AccountType: {
    canRenewTariff: ({ id }, _args, context) => canAccountRenew(context, id),
    electricityAgreements: ofAccount('ELECTRICITY'),
    gasAgreements: ofAccount('GAS'),
    marketSupplyAgreements: pageOfAccount,
  },
  AccountWithStatusInfoType: {
    marketSupplyAgreements: pageOfAccount,
  },
  ElectricityMeterPointType: { agreements: ofMeterPoint('ELECTRICITY'), ...renewal },
  GasMeterPointType: { agreements: ofMeterPoint('GAS'), ...renewal },
  ElectricityAgreementType: {
    ...ofFuel,
    meterPoint: ({ meterPointId }, _args, { db }) => electricityMeterPointOf(db, meterPointId),
    tariff: (agreement, _args, { db, clock }) => tariffOfAgreement(db, agreement, clock),
  },
  GasAgreementType: {
    ...ofFuel,
    meterPoint: ({ meterPointId }, _args, { db }) => gasMeterPointOf(db, meterPointId),
    tariff: (agreement, _args, { db, clock }) => tariffOfAgreement(db, agreement, clock),
  },
  CommonAgreementType: {
    // Without an instant the answer depends on the agreement alone.
    characteristicValues(agreement, { at } = {}) {
      const moment = at ?? agreement.validFrom;
      if (!isActiveAt(agreement, moment)) return [];
      const paymentMethod = methodAt(agreement, moment.epochMilliseconds);
      return agreement.product && characteristicsOf({ paymentMethod }, agreement.product.product);
    },
  },
} satisfies Resolvers;
