import { sample, type TopicExamples } from '../../../contract/examples.ts';

const wanCoverage = `query WanCoverage($addressIdentifier: String, $postcode: String!, $propertyId: ID) {
  wanCoverage(
    addressIdentifier: $addressIdentifier
    postcode: $postcode
    propertyId: $propertyId
  )
}`;

const wanCoverageDetail = `query WanCoverageDetail(
  $addressIdentifier: String
  $postcode: String!
  $propertyId: ID
) {
  wanCoverageDetail(
    addressIdentifier: $addressIdentifier
    postcode: $postcode
    propertyId: $propertyId
  ) {
    additionalInformation
    addressIdentifier
    anticipatedCoverageAt
    auxiliaryEquipment
    connectivityLikelihood
    isCoverageAvailable
    postcode
    wanTechnology
  }
}`;

export const wanCoverageExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const own = {
    postcode: sample(household, 'postcode'),
    propertyId: sample(household, 'propertyId'),
  };
  return {
    wanCoverage: [
      {
        viewer: 'household',
        document: wanCoverage,
        variables: { postcode: 'M20 2AA' },
        response: { data: { wanCoverage: 'HIGH' } },
      },
      { viewer: 'household', document: wanCoverage, variables: own },
      { document: wanCoverage, variables: own, raises: 'KT-CT-1112' },
      { viewer: 'few', document: wanCoverage, variables: own, raises: 'KT-CT-1111' },
    ],
    wanCoverageDetail: [
      { viewer: 'household', document: wanCoverageDetail, variables: own },
      {
        viewer: 'organization',
        document: wanCoverageDetail,
        variables: { postcode: 'SA31 1AA', addressIdentifier: '10009999999' },
      },
      {
        viewer: 'household',
        document: wanCoverageDetail,
        variables: { postcode: 'BT1 1AA' },
        response: { data: { wanCoverageDetail: [] } },
      },
      { document: wanCoverageDetail, variables: own, raises: 'KT-CT-1112' },
      { viewer: 'few', document: wanCoverageDetail, variables: own, raises: 'KT-CT-1111' },
    ],
  };
};
