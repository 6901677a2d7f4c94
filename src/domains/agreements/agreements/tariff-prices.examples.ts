import { sample, type TopicExamples } from '../../../contract/examples.ts';

/** As clients ask that read the prices of whatever tariff there is. */
const pricesOfAgreement = `query PricesOfAgreement($id: ID!) {
  electricityAgreement(id: $id) {
    ... on ElectricityAgreementType {
      tariff {
        __typename
        ... on StandardTariff { unitRate standingCharge }
        ... on PrepayTariff { unitRate standingCharge }
        ... on DayNightTariff { dayRate nightRate standingCharge }
        ... on ThreeRateTariff { dayRate nightRate offPeakRate standingCharge }
        ... on HalfHourlyTariff { unitRates { value validFrom validTo } standingCharge }
        ... on FourRateEvTariff {
          dayRate
          nightRate
          evDevicePeakRate
          evDeviceOffPeakRate
          standingCharge
        }
      }
    }
  }
}`;

export const tariffPricesExamples: TopicExamples = (viewers) => ({
  electricityAgreement: [
    {
      viewer: 'organization',
      document: pricesOfAgreement,
      variables: { id: sample(viewers('organization'), 'carAgreementId') },
    },
  ],
});
