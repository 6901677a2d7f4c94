import type { Context } from '../../../engine/context.ts';
import type { ModelOf } from '../../../engine/schema.generated.ts';
import { kwhOfWh } from '../../../kernel/energy.ts';
import { supplyPointIdentifierOf } from '../../metering/index.ts';
import { productOf, ratesAt, tariffOf } from '../../products/index.ts';
import type { AgreementRow } from '../agreements/agreements.store.ts';
import { fixesRates, kindsOfTerm, penceText } from './contract-terms.rules.ts';
import { accountIdsWithContracts, type ContractAsOf } from './contracts.actions.ts';
import {
  agreementsUnderContract,
  type ContractTermRow,
  subjectsOfContract,
  termsOfVersion,
} from './contracts.store.ts';

/** What the shown version of a contract lays down, in order. */
export async function termsOf(context: Context, contract: ContractAsOf) {
  const rows = await context.db.read(termsOfVersion, contract.version.id);
  return Promise.all(
    rows.map(async (row) => {
      const { type, displayName, description } = kindsOfTerm[row.content.kind];
      const { identifier, isVariable } = row;
      const frame = { identifier, isVariable, displayName, description, type: row.content.kind };
      return { __typename: type, ...frame, ...(await contentOf(context, contract, row)) };
    }),
  );
}

async function contentOf(context: Context, contract: ContractAsOf, { content }: ContractTermRow) {
  switch (content.kind) {
    case 'MINIMUM_CONTRACT_LENGTH':
      return { length: content.months, unitOfTime: 'MONTHS' };
    case 'BILL_DUE_DATE':
      return { numberOfDays: content.days, typeOfDays: content.typeOfDays };
    case 'LATE_PAYMENT_FEES': {
      const { flatFeePence, intervalDays, percentageFee, interestPolicyName } = content;
      return {
        flatFeeAmount: flatFeePence,
        percentageIntervalDays: intervalDays,
        percentageFee,
        interestPolicyName,
      };
    }
    case 'PAYS_BY_DIRECT_DEBIT':
      return { paysByDirectDebit: content.isPaying };
    case 'CONTRACTED_VOLUME':
      return {
        periods: content.periods.map(({ volumeWh, ...period }) => ({
          ...period,
          unit: 'kWh',
          value: kwhOfWh(volumeWh),
        })),
      };
    case 'BESPOKE_RATES':
      return { schedules: await rateSchedulesOf(context, contract) };
    case 'METADATA':
      return { metadata: content.metadata };
  }
}

/**
 * What was fixed for each supply point of the shown version's subjects: the rates that were
 * promised with the agreements under the contract, where their product fixes any.
 */
async function rateSchedulesOf(
  context: Context,
  { id, version }: ContractAsOf,
): Promise<ModelOf<'BespokeRateScheduleType'>[]> {
  const { db } = context;
  const [subjects, made] = await Promise.all([
    db.read(subjectsOfContract, id),
    db.read(agreementsUnderContract, id),
  ]);
  const accessibleIds = await accountIdsWithContracts(
    context,
    subjects.filter(({ versionId }) => versionId === version.id).map(({ accountId }) => accountId),
  );
  const schedules = await Promise.all(
    made
      .filter(({ accountId, isRevoked }) => !isRevoked && accessibleIds.includes(accountId))
      .map((agreement) => rateScheduleOf(context, agreement)),
  );
  return schedules.filter((schedule) => schedule !== null);
}

async function rateScheduleOf(
  { db }: Context,
  { productId, tariffId, meterPointId, ...agreement }: AgreementRow,
): Promise<ModelOf<'BespokeRateScheduleType'> | null> {
  const [product, tariff, supplyPointIdentifier] = await Promise.all([
    productOf(db, productId),
    tariffOf(db, tariffId),
    supplyPointIdentifierOf(db, meterPointId),
  ]);
  if (!product || !tariff || !fixesRates(product)) return null;
  const { paymentMethod, ratesAgreedAt, validFrom, validTo } = agreement;
  const rates = await ratesAt(db, { tariff, paymentMethod }, ratesAgreedAt);
  return {
    supplyPointIdentifier,
    productCode: product.code,
    validFrom,
    validTo,
    items: rates.map(({ band, tenThousandthsExclVat }) => ({
      pricePerUnit: penceText(tenThousandthsExclVat),
      rateSpecificationCode: band,
      rateSpecificationType: 'PRODUCT_RATE' as const,
    })),
  };
}
