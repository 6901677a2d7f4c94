import { invalidInput } from '../../contract/errors.ts';
import type { PageArguments } from '../../contract/pagination.ts';
import type { Database } from '../../database/database.ts';
import { pageOfList } from '../../engine/connections.ts';
import type { Context } from '../../engine/context.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { accountIdsInReach, accountOf } from '../accounts/index.ts';
import { electricityMeterPointOf, gasMeterPointOf, supplyPointOf } from '../metering/index.ts';
import { productOf, tariffOf } from '../products/index.ts';
import {
  agreementInReach,
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
import { characteristicsOf, settledAs } from './characteristics.rules.ts';
import { canRescind, endingWindow, isDueRenewal } from './renewals.rules.ts';
import { upliftsOfAgreement } from './uplifts.store.ts';

interface Identified {
  readonly id: number;
}

async function pageOfAccount(db: Database, accountId: number, page: PageArguments) {
  const found = await db.read(agreementsOfAccount, accountId);
  return pageOfList('agreements', found, ({ id }) => String(id), page);
}

const ofAccount =
  (fuel: 'ELECTRICITY' | 'GAS') =>
  async (
    { id }: Identified,
    { active }: { readonly active?: boolean | null | undefined },
    { db, clock }: Pick<Context, 'db' | 'clock'>,
  ): Promise<FuelAgreement[]> => {
    const found = await db.read(agreementsOfAccount, id);
    const chosen = active ? found.filter((each) => isActiveAt(each, clock.now())) : found;
    return onFuel(db, chosen, fuel);
  };

const ofMeterPoint =
  (fuel: 'ELECTRICITY' | 'GAS') =>
  async (
    { id }: Identified,
    args: Parameters<typeof chooseAgreements>[1],
    context: Context,
  ): Promise<FuelAgreement[]> => {
    const found = await agreementsSeenAt(context, id);
    return onFuel(context.db, chooseAgreements(found, args, context.clock.now()), fuel);
  };

/** What meter points of both fuels tell of the renewal of their agreements. */
const renewal = {
  canRenewTariff: async ({ id }: Identified, _args: unknown, context: Context) =>
    canRenewAt(context, await agreementsSeenAt(context, id)),
  isDueTariffRenewal: async ({ id }: Identified, _args: unknown, context: Context) =>
    isDueRenewal(await agreementsSeenAt(context, id), context.clock.now()),
};

/** What agreements on both fuels tell. */
const ofFuel = {
  account: ({ accountId }: AgreementRow, _args: unknown, { db }: Pick<Context, 'db'>) =>
    accountOf(db, accountId),
  isActive: (agreement: AgreementRow, _args: unknown, { clock }: Pick<Context, 'clock'>) =>
    String(isActiveAt(agreement, clock.now())),
  supplyType: ({ tariff }: FuelAgreement) => tariff.fuel.toLowerCase(),
  unitRateUplifts: ({ id }: Identified, _args: unknown, { db }: Pick<Context, 'db'>) =>
    db.read(upliftsOfAgreement, id),
};

async function required<Found>(found: Promise<Found | null>): Promise<Found> {
  const there = await found;
  if (there === null) throw new Error('An agreement points at something that is not there');
  return there;
}

const longestWindowDays = 366;

export const agreementsResolvers = {
  Query: {
    async agreement(_root, { id }, context) {
      const found = await agreementInReach(context, id, 'CAN_QUERY_AGREEMENTS');
      return found ?? context.raise('KT-CT-1501');
    },
    async electricityAgreement(_root, { id }, context) {
      const found = await agreementInReach(context, id, 'CAN_QUERY_AGREEMENTS');
      return found && asFuelAgreement(context.db, found, 'ELECTRICITY');
    },
    async gasAgreement(_root, { id }, context) {
      const found = await agreementInReach(context, id, 'CAN_QUERY_AGREEMENTS');
      return found && asFuelAgreement(context.db, found, 'GAS');
    },
    async agreementsForRollover(_root, { daysBeforeExpiration, windowSize }, context) {
      if (daysBeforeExpiration < 0 || daysBeforeExpiration > 3_660) {
        throw invalidInput('daysBeforeExpiration', 'From 0 to 3660 days can be asked for.');
      }
      if (windowSize < 1 || windowSize > longestWindowDays) {
        throw invalidInput('windowSize', `A window has 1 to ${longestWindowDays} days.`);
      }
      const { db, clock, viewer } = context;
      const { from, to } = endingWindow(todayInLondon(clock), daysBeforeExpiration, windowSize);
      return agreementsEndingBetween(db, from, to, await accountIdsInReach(db, viewer));
    },
    async canRescindAgreement(_root, { agreementId }, context) {
      const permission = 'CAN_QUERY_AGREEMENT_RESCISSIONS';
      const found = await agreementInReach(context, String(agreementId), permission);
      return canRescind(found ?? context.raise('KT-CT-1501'), context.clock.now());
    },
  },
  AccountType: {
    canRenewTariff: ({ id }, _args, context) => canAccountRenew(context, id),
    electricityAgreements: ofAccount('ELECTRICITY'),
    gasAgreements: ofAccount('GAS'),
    marketSupplyAgreements: ({ id }, page, { db }) => pageOfAccount(db, id, page),
  },
  AccountWithStatusInfoType: {
    marketSupplyAgreements: ({ id }, page, { db }) => pageOfAccount(db, id, page),
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
    account: ({ accountId }, _args, { db }) => required(accountOf(db, accountId)),
    isActive: (agreement, _args, { clock }) => isActiveAt(agreement, clock.now()),
    supplyPoint: ({ meterPointId }, _args, { db }) => required(supplyPointOf(db, meterPointId)),
    async product({ productId, tariffId }, _args, { db }) {
      const [product, tariff] = await Promise.all([
        productOf(db, productId),
        tariffOf(db, tariffId),
      ]);
      return product && tariff && { product, fuel: tariff.fuel };
    },
    async params({ params, tariffId }, _args, { db }) {
      return { ...params, tariffCode: (await tariffOf(db, tariffId))?.code };
    },
    async characteristicValues(agreement, { at }, { db }) {
      if (!isActiveAt(agreement, at ?? agreement.validFrom)) return [];
      const product = await productOf(db, agreement.productId);
      return product && characteristicsOf(agreement, product);
    },
  },
  CharacteristicType: {
    values: (characteristic) =>
      characteristic.possible.map((each) => settledAs(characteristic, each)),
  },
  StringCharacteristicValueType: { stringValue: ({ value }) => value },
  IntegerCharacteristicValueType: { integerValue: ({ value }) => Number(value) },
} satisfies Resolvers;
