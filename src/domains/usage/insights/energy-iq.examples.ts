import { sample, type TopicExamples } from '../../../contract/examples.ts';

const getEnergyIqData = `query GetEnergyIqData(
  $accountNumber: String!
  $includeEv: Boolean
  $includeHeatpump: Boolean
  $includeSolar: Boolean
  $isCurrentRecord: Boolean
) {
  getEnergyIqData(
    accountNumber: $accountNumber
    includeEv: $includeEv
    includeHeatpump: $includeHeatpump
    includeSolar: $includeSolar
    isCurrentRecord: $isCurrentRecord
  ) {
    canAddHeatpump
    canAddSolar
    currentBill
    elecCarRate
    enqScore
    hasEv
    hasHeatpump
    hasSolar
    isCurrentRecord
    newBill
  }
}`;

export const energyIqExamples: TopicExamples = (viewers) => {
  const accountNumber = sample(viewers('household'), 'accountNumber');
  const plainNumber = sample(viewers('plain'), 'accountNumber');
  const document = getEnergyIqData;
  const everything = { includeEv: true, includeHeatpump: true, includeSolar: true };
  return {
    getEnergyIqData: [
      { viewer: 'household', document, variables: { accountNumber, isCurrentRecord: true } },
      {
        viewer: 'plain',
        document,
        variables: { accountNumber: plainNumber, ...everything, isCurrentRecord: false },
      },
      { viewer: 'plain', document, variables: { accountNumber }, raises: 'KT-CT-4123' },
      {
        viewer: 'household',
        document,
        variables: { accountNumber, ...everything, isCurrentRecord: true },
        raises: 'KT-CT-1605',
      },
    ],
  };
};
