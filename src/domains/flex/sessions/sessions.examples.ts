import { sample, type TopicExamples } from '../../../contract/examples.ts';

const connection = `{
      edgeCount
      edges {
        cursor
        node {
          __typename
          cost { amount currency }
          end
          energyAdded { unit value }
          start
          stateOfChargeChange
          stateOfChargeFinal
          ... on SmartFlexChargingSession {
            dispatches { end energyAddedKwh start type }
            problems {
              __typename
              ... on SmartFlexChargingError { cause }
              ... on SmartFlexChargingTruncation {
                achievableStateOfCharge
                originalAchievableStateOfCharge
                truncationCause
              }
            }
            targetType
            type
          }
          ... on PublicChargingSession { location operatorImageUrl }
        }
      }
      pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
      totalCount
    }`;

const sessions = `query ChargingSessions(
  $accountNumber: String!
  $after: DateTime
  $before: DateTime
  $deviceId: String
  $first: Int
  $last: Int
  $sessionTypes: [ChargingSessionType]
) {
  devices(accountNumber: $accountNumber, deviceId: $deviceId) {
    id
    ... on SmartFlexVehicle {
      chargingSessions(
        after: $after
        before: $before
        first: $first
        last: $last
        sessionTypes: $sessionTypes
      ) ${connection.replaceAll('\n', '\n  ')}
    }
    ... on SmartFlexChargePoint {
      chargingSessions(
        after: $after
        before: $before
        first: $first
        last: $last
        sessionTypes: $sessionTypes
      ) ${connection.replaceAll('\n', '\n  ')}
    }
  }
}`;

export const sessionsExamples: TopicExamples = (viewers) => {
  const accountNumber = sample(viewers('household'), 'accountNumber');
  const asked = (variables: Readonly<Record<string, unknown>>) => ({
    viewer: 'household',
    document: sessions,
    variables: { accountNumber, ...variables },
  });
  const vehicle = sample(viewers('organization'), 'vehicleFlexDeviceId');
  return {
    devices: [
      asked({ last: 10 }),
      asked({ first: 3, after: '2026-02-01T00:00:00Z', before: '2026-03-01T00:00:00Z' }),
      // One whose sessions were cut off now and then.
      {
        viewer: 'organization',
        document: sessions,
        variables: {
          accountNumber: sample(viewers('organization'), 'limitedFlexAccountNumber'),
          last: 100,
        },
      },
      asked({ deviceId: vehicle, last: 5, sessionTypes: ['PUBLIC'] }),
      { ...asked({ deviceId: vehicle, last: 101 }), raises: 'KT-CT-1201' },
      {
        ...asked({
          deviceId: vehicle,
          last: 1,
          after: '2026-03-01T00:00:00Z',
          before: '2026-02-01T00:00:00Z',
        }),
        raises: 'KT-CT-1605',
      },
    ],
  };
};
