/** What Mercurius and Apollo Server share: the schema's resolvers, over a request's own loaders. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gspGroupOfPostcode } from '../../src/domains/products/tariffs/regions.rules.ts';
import {
  penceOf,
  tariffKind,
  vatPercentOf,
} from '../../src/domains/products/tariffs/tariff-kinds.rules.ts';
import type { Band } from '../../src/kernel/tariffs.ts';
import { userIdIn } from '../tokens.ts';
import type { Run } from './database.ts';
import {
  type AccountRow,
  createLoaders,
  type MeterPointRow,
  type MeterRow,
  type PropertyRow,
  type UserRow,
} from './loaders.ts';
import { type MeasurementArguments, measurementsOf } from './measurements.ts';
import { type ProductRow, productsOnSale, type TariffRow } from './product-loaders.ts';

export interface Context {
  readonly userId: number;
  readonly run: Run;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export const typeDefs = readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8');

/** The context of a request. Its token is believed, not checked. */
export function contextOf(run: Run, authorization: string | undefined): Context {
  return { userId: userIdIn(authorization ?? ''), run, loaders: createLoaders(run) };
}

interface PricedTariff {
  readonly __typename: string;
  readonly product: ProductRow;
  readonly tariff: TariffRow;
}

const edgesOf = <Node>(nodes: readonly Node[]) => ({ edges: nodes.map((node) => ({ node })) });

const groupOf = (postcode: string): string => {
  const group = gspGroupOfPostcode(postcode);
  if (group === null) throw new Error(`${postcode} is no postcode.`);
  return group;
};

const price =
  (band: Band) =>
  async ({ product, tariff }: PricedTariff, _args: unknown, { loaders }: Context) => {
    const wayToPay = product.isPrepay ? 'PREPAYMENT' : 'DIRECT_DEBIT';
    const rates = await loaders.ratesOfTariff.load(`${tariff.id} ${wayToPay}`);
    const rate = rates.find((each) => each.band === band);
    return rate ? penceOf(rate.price, vatPercentOf(product)) : null;
  };

const ofEveryTariff = {
  tariffCode: ({ tariff }: PricedTariff) => tariff.code,
  standingCharge: price('STANDING_CHARGE'),
};
const ofOneRate = { ...ofEveryTariff, unitRate: price('STANDARD') };
const ofDayAndNight = { ...ofEveryTariff, dayRate: price('DAY'), nightRate: price('NIGHT') };

export const resolvers = {
  Query: {
    viewer: (_root: unknown, _args: unknown, { userId, loaders }: Context) =>
      loaders.user.load(userId),
    account: (_root: unknown, args: { accountNumber: string }, { loaders }: Context) =>
      loaders.account.load(args.accountNumber),
    property: (_root: unknown, args: { id: string }, { loaders }: Context) =>
      loaders.property.load(Number(args.id)),
    energyProducts: async (
      _root: unknown,
      { postcode, first }: { postcode: string; first: number },
      { run }: Context,
    ) => edgesOf(await productsOnSale(run, groupOf(postcode), first)),
  },
  AccountUserType: {
    fullName: ({ given_name, family_name }: UserRow) => `${given_name} ${family_name}`,
    accounts: ({ id }: UserRow, _args: unknown, { loaders }: Context) =>
      loaders.accountsOfUser.load(id),
  },
  AccountType: {
    users: ({ id }: AccountRow, _args: unknown, { loaders }: Context) =>
      loaders.membersOfAccount.load(id),
    properties: ({ id }: AccountRow, _args: unknown, { loaders }: Context) =>
      loaders.propertiesOfAccount.load(id),
  },
  PropertyType: {
    electricityMeterPoints: ({ id }: PropertyRow, _args: unknown, { loaders }: Context) =>
      loaders.pointsOfProperty.load(id),
    measurements: async ({ id }: PropertyRow, args: MeasurementArguments, { run }: Context) =>
      edgesOf(await measurementsOf(run, id, args)),
  },
  ElectricityMeterPointType: {
    meters: ({ id }: MeterPointRow, _args: unknown, { loaders }: Context) =>
      loaders.metersOfPoint.load(id),
  },
  ElectricityMeterType: {
    registers: ({ id }: MeterRow, _args: unknown, { loaders }: Context) =>
      loaders.registersOfMeter.load(id),
  },
  EnergyProductType: {
    tariffs: async (
      product: ProductRow,
      { postcode, first }: { postcode: string; first: number },
      { loaders }: Context,
    ) => {
      const found = await loaders.tariffsInGroup.load(`${product.id} ${groupOf(postcode)}`);
      return edgesOf(
        found.slice(0, first).map((tariff) => ({
          __typename: tariffKind(product, tariff),
          product,
          tariff,
        })),
      );
    },
  },
  StandardTariff: ofOneRate,
  PrepayTariff: ofOneRate,
  GasTariffType: ofOneRate,
  DayNightTariff: ofDayAndNight,
  ThreeRateTariff: { ...ofDayAndNight, offPeakRate: price('OFF_PEAK') },
  HalfHourlyTariff: ofEveryTariff,
};
