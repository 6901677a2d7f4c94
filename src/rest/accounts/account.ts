import { Type } from 'typebox';
import { holdsAnyGroup } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import { admittedAccount, gateToAccount } from '../../domains/accounts/index.ts';
import { type AgreementRow, agreementsWith } from '../../domains/agreements/index.ts';
import {
  type AnnualEstimate,
  type SuppliedPlace,
  suppliedPlacesOf,
} from '../../domains/metering/index.ts';
import { tariffOf } from '../../domains/products/index.ts';
import type { Context } from '../../engine/context.ts';
import { londonText } from '../../kernel/instant-text.ts';
import { pathText } from '../parameters.ts';
import { notFound } from '../refusals.ts';
import { route } from '../route.ts';
import { nullable } from '../schemas.ts';

const londonTime = (description: string) =>
  Type.String({ format: 'date-time', description: `${description}, with London's offset.` });

const agreementSchema = Type.Object({
  tariff_code: Type.String(),
  valid_from: londonTime('The first moment'),
  valid_to: nullable(londonTime('The end; null while none is known')),
});

const electricitySchema = Type.Object({
  mpan: Type.String({ description: 'The MPAN core, 13 digits.' }),
  profile_class: Type.Integer({ description: 'From 1 to 8, 0 where it is settled half-hourly.' }),
  consumption_standard: Type.Optional(
    Type.Integer({ description: 'The estimate for a year, in kWh; 0 where there is none.' }),
  ),
  consumption_day: Type.Optional(
    Type.Integer({ description: 'By day, where day and night are counted apart.' }),
  ),
  consumption_night: Type.Optional(
    Type.Integer({ description: 'By night and in other cheap hours.' }),
  ),
  meters: Type.Array(
    Type.Object({
      serial_number: Type.String(),
      registers: Type.Array(
        Type.Object({
          identifier: Type.String(),
          rate: Type.String({ description: '`STANDARD`, `DAY`, `NIGHT`, or `OFF_PEAK` of three.' }),
          is_settlement_register: Type.Boolean({
            description: 'Whether the market settles by what it counts.',
          }),
        }),
      ),
    }),
    { description: 'The one that hangs there now last, after the former ones.' },
  ),
  agreements: Type.Array(agreementSchema, { description: 'The earliest first.' }),
  is_export: Type.Boolean({ description: 'Whether energy is sold there.' }),
});

const gasSchema = Type.Object({
  mprn: Type.String({ description: '6 to 10 digits.' }),
  consumption_standard: Type.Integer({
    description: 'The annual quantity, in kWh; 0 where there is none.',
  }),
  meters: Type.Array(Type.Object({ serial_number: Type.String() })),
  agreements: Type.Array(agreementSchema),
});

const accountSchema = Type.Object({
  number: Type.String(),
  properties: Type.Array(
    Type.Object({
      id: Type.Integer({ description: 'The identifier of `PropertyType` in the GraphQL API.' }),
      moved_in_at: londonTime('Since when the account answers for it'),
      moved_out_at: nullable(londonTime('Until when; null while no end is known')),
      address_line_1: Type.String({ description: 'Empty where there is none, as all lines.' }),
      address_line_2: Type.String(),
      address_line_3: Type.String(),
      town: Type.String(),
      county: Type.String(),
      postcode: Type.String(),
      electricity_meter_points: Type.Array(electricitySchema),
      gas_meter_points: Type.Array(gasSchema),
    }),
  ),
});

export const account = route({
  path: '/v1/accounts/{number}/',
  name: 'getAccount',
  topic: 'accounts',
  summary: 'An account with its places, meters and agreements.',
  description:
    'The places that the account answers for and has answered for, as far as the caller may still ' +
    'see them, as by `properties` of the GraphQL API: a place where somebody else has moved in is no ' +
    'longer there. Meters that have been taken away stand before those in use.',
  access: 'KEY',
  pathParameters: { number: pathText("The account's number.", 'A-1B2C3D4E') },
  queryParameters: {},
  answers: accountSchema,
  refusals: { 404: 'There is no such account, or the caller has no access to it.' },
  maxAgeS: 0,
  examples: (samples) => [
    { viewer: 'household', address: `/v1/accounts/${samples('household', 'accountNumber')}/` },
    {
      viewer: 'household',
      address: '/v1/accounts/A-00000000/',
      status: 404,
      body: { detail: 'Not found.' },
    },
  ],
  async answer({ context, path: { number } }) {
    const { db, viewer } = context;
    const found = (await mayQuery(context, number)) ? await admittedAccount(db, number) : null;
    if (!found) throw notFound();
    const [places, agreements] = await Promise.all([
      suppliedPlacesOf(context, viewer, found.id),
      agreementsOf(db, found.id),
    ]);
    return {
      number,
      properties: places.map((place) => propertyOf(place, agreements)),
    };
  },
});

/** Whether the caller may ask for an account: whoever may ask the GraphQL API for it. */
async function mayQuery(context: Context, number: string): Promise<boolean> {
  if (!/^A-[0-9A-Z]{8}$/.test(number)) return false;
  const access = context.contract.policies.get('Query.account')?.access;
  const held = await gateToAccount(context, context.viewer, number);
  return held !== null && access?.kind === 'anyOf' && holdsAnyGroup(held, access.groups);
}

interface AgreementOnTariff extends AgreementRow {
  readonly tariffCode: string;
}

/** The agreements of an account by the meter point, the earliest first, none revoked. */
async function agreementsOf(
  db: Database,
  accountId: number,
): Promise<ReadonlyMap<number, readonly AgreementOnTariff[]>> {
  const agreements = await agreementsWith(db, accountId);
  const withCodes = await Promise.all(
    agreements.map(async (agreement) => {
      const tariff = await tariffOf(db, agreement.tariffId);
      if (!tariff) throw new Error(`Agreement ${agreement.id} is on a tariff that is none`);
      return { ...agreement, tariffCode: tariff.code };
    }),
  );
  return Map.groupBy(withCodes, ({ meterPointId }) => meterPointId);
}

function propertyOf(
  place: SuppliedPlace,
  agreements: ReadonlyMap<number, readonly AgreementOnTariff[]>,
) {
  const [first = '', second = '', ...rest] = place.lines;
  const agreementsAt = (meterPointId: number) =>
    (agreements.get(meterPointId) ?? []).map(({ tariffCode, validFrom, validTo }) => ({
      tariff_code: tariffCode,
      valid_from: londonText(validFrom.epochMilliseconds),
      valid_to: validTo && londonText(validTo.epochMilliseconds),
    }));
  return {
    id: place.propertyId,
    moved_in_at: londonText(place.movedInAt.epochMilliseconds),
    moved_out_at: place.movedOutAt && londonText(place.movedOutAt.epochMilliseconds),
    address_line_1: first,
    address_line_2: second,
    address_line_3: rest.join(', '),
    town: place.town,
    county: place.county ?? '',
    postcode: place.postcode,
    electricity_meter_points: place.electricity.map((point) => ({
      mpan: point.identifier,
      profile_class: point.profileClass,
      ...consumptionOf(point.estimate),
      meters: point.meters.map(({ serialNumber, registers }) => ({
        serial_number: serialNumber,
        registers: registers.map(({ identifier, rateType, isSettled }) => ({
          identifier,
          rate: rateType,
          is_settlement_register: isSettled,
        })),
      })),
      agreements: agreementsAt(point.meterPointId),
      is_export: point.isExport,
    })),
    gas_meter_points: place.gas.map((point) => ({
      mprn: point.identifier,
      consumption_standard: point.annualQuantityKwh,
      meters: point.meters.map(({ serialNumber }) => ({ serial_number: serialNumber })),
      agreements: agreementsAt(point.meterPointId),
    })),
  };
}

function consumptionOf(estimate: AnnualEstimate) {
  return 'standardKwh' in estimate
    ? { consumption_standard: estimate.standardKwh }
    : { consumption_day: estimate.dayKwh, consumption_night: estimate.nightKwh };
}
