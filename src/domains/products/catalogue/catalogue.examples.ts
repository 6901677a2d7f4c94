import { sample, type TopicExamples } from '../../../contract/examples.ts';

const quantities = 'identifier initialQuantity maximumQuantity minimumQuantity';
const product = `${quantities} component {
  code customerDescription customerName identifier internalName marketName sourceProductType
  specificationIdentifier tags { code displayName } }`;
const part = `${quantities} component { identifier customerName isSellable }`;

const offeringFields = `
  customerDescription customerName identifier internalName isActive isAmendable isDraft isExpired
  isFirstDraft isLatestVersion isSellable
  lifecycle { activatedAt code maxVersion previousOffering status version }
  tags { code displayName }
  groups {
    customerDescription customerName identifier internalName maxCardinality minCardinality
    offeringComponents { ${part} }
    productComponents { ${product} }
  }
  offeringComponents { ${part} }
  productComponents { ${product} }
  termTemplateComponents {
    ${quantities}
    component { description name templateData termType }
  }`;

const offering = `query Offering($identifier: String) {
  offering(identifier: $identifier) { ${offeringFields} }
}`;

const availableOfferings = `query AvailableOfferings { availableOfferings { ${offeringFields} } }`;

const rateGroupTouScheme = `query RateGroupTouScheme(
  $rateGroupCode: String!
  $specificationIdentifier: String!
) {
  rateGroupTouScheme(
    rateGroupCode: $rateGroupCode
    specificationIdentifier: $specificationIdentifier
  ) {
    name
    timezone
    timeslots {
      activeFrom activeTo holidays saturdays sundays timeslot weekdays weekends workdays
      season { endDay endMonth name startDay startMonth }
    }
  }
}`;

const applicableRates = `query ApplicableRates(
  $accountNumber: String!
  $after: String
  $before: String
  $endAt: DateTime!
  $first: Int
  $last: Int
  $mpxn: String!
  $startAt: DateTime!
) {
  applicableRates(
    accountNumber: $accountNumber
    after: $after
    before: $before
    endAt: $endAt
    first: $first
    last: $last
    mpxn: $mpxn
    startAt: $startAt
  ) {
    totalCount
    edgeCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { validFrom validTo value } }
  }
}`;

export const catalogueExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const specificationIdentifier = sample(viewers('organization'), 'specificationIdentifier');
  const identifier = sample(viewers('organization'), 'identifier');
  const rates = {
    accountNumber: sample(household, 'accountNumber'),
    mpxn: sample(household, 'mpan'),
    startAt: '2026-03-01T00:00:00Z',
    endAt: '2027-03-01T00:00:00Z',
    first: 10,
  };
  return {
    offering: [
      { viewer: 'organization', document: offering, variables: { identifier } },
      ...['80000101', '80000103', '80000401'].map((other) => ({
        viewer: 'organization',
        document: offering,
        variables: { identifier: other },
      })),
      {
        viewer: 'organization',
        document: offering,
        variables: { identifier: '12345678' },
        raises: 'KT-CT-12001',
      },
      { viewer: 'household', document: offering, variables: { identifier }, raises: 'KT-CT-1111' },
    ],
    availableOfferings: [
      { viewer: 'organization', document: availableOfferings },
      { document: availableOfferings, raises: 'KT-CT-1112' },
      { viewer: 'household', document: availableOfferings, raises: 'KT-CT-1111' },
    ],
    rateGroupTouScheme: [
      {
        viewer: 'organization',
        document: rateGroupTouScheme,
        variables: { rateGroupCode: 'FOUR_RATE', specificationIdentifier },
      },
      {
        viewer: 'organization',
        document: rateGroupTouScheme,
        variables: { rateGroupCode: 'FOUR_RATE', specificationIdentifier: '12345678' },
        raises: 'KT-CT-12010',
      },
      {
        viewer: 'organization',
        document: rateGroupTouScheme,
        variables: { rateGroupCode: 'NIGHT', specificationIdentifier },
        raises: 'KT-CT-12049',
      },
    ],
    applicableRates: [
      { viewer: 'household', document: applicableRates, variables: rates },
      {
        viewer: 'household',
        document: applicableRates,
        variables: { ...rates, mpxn: sample(household, 'exportMpan') },
      },
      {
        viewer: 'plain',
        document: applicableRates,
        variables: {
          ...rates,
          startAt: '2020-01-01T00:00:00Z',
          accountNumber: sample(viewers('plain'), 'accountNumber'),
          mpxn: sample(viewers('plain'), 'mprn'),
        },
      },
      {
        viewer: 'plain',
        document: applicableRates,
        variables: rates,
        raises: 'KT-CT-6323',
      },
      {
        viewer: 'household',
        document: applicableRates,
        variables: { ...rates, mpxn: sample(viewers('plain'), 'mpan') },
        raises: 'KT-GB-5111',
      },
      {
        viewer: 'household',
        document: applicableRates,
        variables: { ...rates, endAt: rates.startAt },
        raises: 'KT-GB-6312',
      },
      { document: applicableRates, variables: rates, raises: 'KT-CT-1112' },
    ],
  };
};
