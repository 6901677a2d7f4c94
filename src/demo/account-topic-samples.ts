import { contractSamples } from './contract-samples.ts';
import type { TownPlan } from './plan.ts';
import {
  demoBrokerReference,
  demoCrmReference,
  demoLedgerNumber,
  demoSpecificationIdentifier,
} from './references.ts';

/** What a viewer can ask the queries about what surrounds an account with, by the argument's name. */
export function accountTopicSamples(
  town: TownPlan,
  viewer: { readonly name: string; readonly samples: Readonly<Record<string, string>> },
): Readonly<Record<string, string>> {
  // What the world writes first has the number 1, on every machine: the richest household's.
  const ofRichest = { propertyId: '1', accountPropertyEffectivePeriodId: '1' };
  switch (viewer.name) {
    case 'household':
      return {
        ...ofRichest,
        metadataKey: 'onboarding',
        productCode: 'AGILE-24-10-01',
        displayName: 'Flexible',
        marketName: 'GBR_ELECTRICITY',
        // Enrolments are numbered as the world lays them out: this one was called off.
        enrolmentId: '1',
        ...billingSamples(viewer.samples.accountNumber ?? ''),
      };
    case 'plain':
      // One that waits for its terms to be accepted.
      return { enrolmentId: '2' };
    case 'organization':
      return {
        ...ofRichest,
        userId: '1',
        metadataKey: 'onboarding',
        ...onboardingSamples(town),
        identifier: '80000301',
        rateGroupCode: 'FOUR_RATE',
        specificationIdentifier: demoSpecificationIdentifier('DRIVE-4R-24-01-15', 'ELECTRICITY'),
        accountReferenceValue: demoCrmReference(viewer.samples.accountNumber ?? ''),
        sharedAccountReferenceValue: demoBrokerReference,
        businessId: '1',
        displayableNumber: town.businesses.at(-1)?.number ?? '',
        internalCompanyId: '1',
        customerAssetId: '1',
        embeddedNetworkId: '1',
        addressFieldDescriptorId: 'GB',
        ...contractSamples(town),
        ...billingSamples(viewer.samples.accountNumber ?? ''),
      };
    default:
      return {};
  }
}

/** The richest household's open and first statement and its first invoice, which are numbered first. */
function billingSamples(accountNumber: string): Readonly<Record<string, string>> {
  return {
    openStatementId: '101',
    statementId: '102',
    invoiceId: '1',
    ledgerNumber: demoLedgerNumber(accountNumber, 'MAIN'),
  };
}

/** Homes that can go onto another product for smart meters, for import and for export, that nothing else is asked about. */
function onboardingSamples({ households }: TownPlan): Readonly<Record<string, string>> {
  const home = households.findLast(
    ({ kind, account }) => kind === 'half-hourly' && account.brand === 'OCTOPUS_ENERGY',
  );
  const exporting = households.findLast(
    ({ kind, account }) => kind === 'solar-and-battery' && account.brand === 'OCTOPUS_ENERGY',
  );
  return {
    onboardingAccountNumber: home?.account.number ?? '',
    exportAccountNumber: exporting?.account.number ?? '',
  };
}
