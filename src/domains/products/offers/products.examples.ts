import { sample, type TopicExamples } from '../../../contract/examples.ts';

const page = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

const productFields = `
  id code displayName fullName description notes direction tags term
  availableFrom availableTo endsAt exitFees exitFeesType includesEpgReduction
  isAvailable isBusiness isChargedHalfHourly isDefault isDomestic isFixed isGreen isHidden
  isOccupier isPrepay isUnavailable isVariable`;

const tariffFields = `
  __typename
  ... on TariffType {
    id tariffCode productCode displayName fullName description isExport tags
    standingCharge preVatStandingCharge
  }
  ... on StandardTariff { unitRate preVatUnitRate unitRateEpgApplied }
  ... on GasTariffType { unitRate preVatUnitRate unitRateEpgApplied }
  ... on PrepayTariff { unitRate preVatUnitRate }
  ... on DayNightTariff {
    dayRate preVatDayRate dayRateEpgApplied nightRate preVatNightRate nightRateEpgApplied
  }
  ... on ThreeRateTariff {
    dayRate preVatDayRate dayRateEpgApplied nightRate preVatNightRate nightRateEpgApplied
    offPeakRate preVatOffPeakRate offPeakRateEpgApplied
  }
  ... on FourRateEvTariff {
    dayRate preVatDayRate dayRateEpgApplied nightRate preVatNightRate nightRateEpgApplied
    evDevicePeakRate preVatEvDevicePeakRate evDevicePeakRateEpgApplied
    evDeviceOffPeakRate preVatEvDeviceOffPeakRate evDeviceOffPeakRateEpgApplied
  }
  ... on HalfHourlyTariff {
    agileCalculationInfo { gspCoefficient peakOffset priceCap }
    unitRates { value preVatValue rateType validFrom validTo }
  }`;

const energyProduct = `query EnergyProduct($code: String!, $postcode: String!) {
  energyProduct(code: $code) {
    ${productFields}
    tariffs(postcode: $postcode, first: 10) {
      totalCount edgeCount ${page}
      edges { cursor node { ${tariffFields} } }
    }
  }
}`;

const energyProductShort = 'query($code: String!) { energyProduct(code: $code) { code isFixed } }';

const energyProducts = `query EnergyProducts(
  $availability: EnergyProductAvailability
  $brand: String
  $brands: [String]
  $direction: EnergyProductDirection
  $excludeTags: [String]
  $filterBy: [EnergyProductFilters]
  $first: Int
  $postcode: String!
  $tags: [String]
) {
  energyProducts(
    availability: $availability
    brand: $brand
    brands: $brands
    direction: $direction
    excludeTags: $excludeTags
    filterBy: $filterBy
    first: $first
    postcode: $postcode
    tags: $tags
  ) {
    totalCount edgeCount ${page}
    edges {
      cursor
      node {
        ${productFields}
        tariffs(postcode: $postcode, first: 4) { edges { node { __typename } } }
      }
    }
  }
}`;

const availableProductFromDisplayName = `query AvailableProductFromDisplayName($displayName: String!) {
  availableProductFromDisplayName(displayName: $displayName) { ${productFields} }
}`;

const availableProductsForMeterPoint = `query AvailableProductsForMeterPoint(
  $accountNumber: String!
  $availableAt: DateTime!
  $includeRestrictedProducts: Boolean
  $mpxns: [String]!
) {
  availableProductsForMeterPoint(
    accountNumber: $accountNumber
    availableAt: $availableAt
    includeRestrictedProducts: $includeRestrictedProducts
    mpxns: $mpxns
  ) {
    mpxn
    products { code displayName isChargedHalfHourly }
  }
}`;

const availableProducts = `query AvailableProducts($marketName: String!) {
  availableProducts(marketName: $marketName) {
    id code displayName fullName description notes brandCode marketName
    availabilityStatus availableFrom availableTo endsAt isHidden params term termsContractType
    tags { code displayName }
    termsAndConditionsTypes { brandCode effectiveFrom html markdown name pdfUrl version }
  }
}`;

const termsAndConditionsForProduct = `query TermsAndConditionsForProduct($productCode: String!) {
  termsAndConditionsForProduct(productCode: $productCode) {
    brandCode effectiveFrom html markdown name pdfUrl version
  }
}`;

/** Examples ask about the day on which the platform's tests begin, and about any other as well. */
const soon = '2026-03-11T00:00:00Z';
const postcode = 'N1 9GU';

export const productsExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const accountNumber = sample(household, 'accountNumber');
  const points = {
    accountNumber,
    availableAt: soon,
    mpxns: [sample(household, 'mpan'), sample(household, 'mprn'), sample(household, 'exportMpan')],
  };
  const codes = [
    'FIX-12M-25-01-14',
    'FIX-12M-23-09-21',
    'PREPAY-VAR-22-11-01',
    'AGILE-24-10-01',
    'COSY-22-12-08',
    'INTELLI-VAR-25-09-16',
    'OUTGOING-VAR-24-10-26',
    'BUS-12M-FIXED-23-09-21',
    'FIX-SEASON-26-01-09',
  ];
  return {
    energyProduct: [
      ...codes.map((code) => ({ document: energyProduct, variables: { code, postcode } })),
      {
        document: energyProductShort,
        variables: { code: 'FIX-12M-25-01-14' },
        response: { data: { energyProduct: { code: 'FIX-12M-25-01-14', isFixed: true } } },
      },
      {
        document: energyProductShort,
        variables: { code: 'NEVER-SOLD-1' },
        raises: 'KT-GB-9514' as const,
      },
    ],
    energyProducts: [
      { document: energyProducts, variables: { postcode, first: 10 } },
      {
        document: energyProducts,
        variables: {
          postcode,
          first: 10,
          availability: 'AVAILABLE',
          direction: 'IMPORT',
          brands: ['OCTOPUS_ENERGY', 'LONDON_POWER'],
          filterBy: ['DOMESTIC', 'GREEN'],
          excludeTags: ['EV'],
        },
      },
      {
        document: energyProducts,
        variables: { postcode, first: 5, brand: 'BULB' },
        raises: 'KT-GB-9516',
      },
      {
        document: energyProducts,
        variables: { postcode: 'ZZ99 9ZZ', first: 5 },
        raises: 'KT-GB-9517',
      },
      {
        document: energyProducts,
        variables: { postcode, first: 5, tags: ['STEAM'] },
        raises: 'KT-GB-9520',
      },
      {
        document: energyProducts,
        variables: { postcode, first: 5, direction: 'EXPORT', filterBy: ['PREPAY'] },
        raises: 'KT-GB-9521',
      },
    ],
    availableProductFromDisplayName: [
      { document: availableProductFromDisplayName, variables: { displayName: 'flexible' } },
      {
        document: availableProductFromDisplayName,
        variables: { displayName: 'Fixed 12 months (first issue)' },
        raises: 'KT-GB-9514',
      },
      {
        document: availableProductFromDisplayName,
        variables: { displayName: 'Fixed 12 months' },
        raises: 'KT-GB-9515',
      },
    ],
    availableProductsForMeterPoint: [
      {
        viewer: 'household',
        document: availableProductsForMeterPoint,
        variables: { ...points, includeRestrictedProducts: true },
      },
      {
        viewer: 'household',
        document: availableProductsForMeterPoint,
        variables: { ...points, mpxns: [sample(viewers('plain'), 'mpan')] },
        raises: 'KT-GB-4118',
      },
      {
        viewer: 'plain',
        document: availableProductsForMeterPoint,
        variables: points,
        raises: 'KT-CT-1111',
      },
      { document: availableProductsForMeterPoint, variables: points, raises: 'KT-CT-1112' },
    ],
    availableProducts: [
      {
        viewer: 'household',
        document: availableProducts,
        variables: { marketName: 'GBR_ELECTRICITY' },
      },
      { viewer: 'organization', document: availableProducts, variables: { marketName: 'GBR_GAS' } },
      {
        viewer: 'household',
        document: availableProducts,
        variables: { marketName: 'NZL_ELECTRICITY' },
        raises: 'KT-CT-4930',
      },
      {
        document: availableProducts,
        variables: { marketName: 'GBR_GAS' },
        raises: 'KT-CT-1112',
      },
    ],
    termsAndConditionsForProduct: [
      { document: termsAndConditionsForProduct, variables: { productCode: 'VAR-22-11-01' } },
      {
        document: termsAndConditionsForProduct,
        variables: { productCode: 'NEVER-SOLD-1' },
        raises: 'KT-CT-8501',
      },
    ],
  };
};
