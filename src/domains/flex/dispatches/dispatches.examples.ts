import { sample, type TopicExamples } from '../../../contract/examples.ts';

const planned = `query FlexPlannedDispatches($deviceId: String!) {
  flexPlannedDispatches(deviceId: $deviceId) {
    end
    energyAddedKwh
    start
    type
  }
}`;

const older = (name: string) => `query ${name.charAt(0).toUpperCase()}${name.slice(1)}(
  $accountNumber: String!
) {
  ${name}(accountNumber: $accountNumber) {
    delta
    deltaKwh
    end
    endDt
    meta { location source }
    start
    startDt
  }
}`;

export const dispatchesExamples: TopicExamples = (viewers) => {
  const of = (viewer: string, name: string) => sample(viewers(viewer), name);
  const rare = (name: string, document: string, argument = 'deviceId') => ({
    viewer: 'organization',
    document,
    variables: { [argument]: of('organization', name) },
  });
  const deviceId = of('household', 'flexDeviceId');
  const ofAccount = (viewer: string, name: string, owner = viewer) => ({
    viewer,
    document: older(name),
    variables: { accountNumber: of(owner, 'accountNumber') },
  });
  return {
    flexPlannedDispatches: [
      { viewer: 'household', document: planned, variables: { deviceId } },
      // One of these two has a plan at any hour.
      rare('nightFlexDeviceId', planned),
      rare('dayFlexDeviceId', planned),
      { viewer: 'plain', document: planned, variables: { deviceId }, raises: 'KT-CT-1111' },
      { ...rare('lostFlexDeviceId', planned), raises: 'KT-CT-4340' },
    ],
    plannedDispatches: [
      ofAccount('household', 'plannedDispatches'),
      rare('nightFlexAccountNumber', older('plannedDispatches'), 'accountNumber'),
      { ...ofAccount('plain', 'plannedDispatches', 'household'), raises: 'KT-CT-1111' },
      { ...ofAccount('group', 'plannedDispatches'), raises: 'KT-CT-4340' },
    ],
    completedDispatches: [
      ofAccount('household', 'completedDispatches'),
      rare('nightFlexAccountNumber', older('completedDispatches'), 'accountNumber'),
      { ...ofAccount('plain', 'completedDispatches', 'household'), raises: 'KT-CT-1111' },
      { ...ofAccount('group', 'completedDispatches'), raises: 'KT-CT-4341' },
    ],
  };
};
