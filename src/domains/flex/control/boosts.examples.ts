import { sample, type TopicExamples } from '../../../contract/examples.ts';

const update = `mutation UpdateBoostCharge($input: UpdateBoostChargeInput!) {
  updateBoostCharge(input: $input) { id deviceType provider status { currentState } }
}`;
const beginAndEnd = `mutation BoostAndCancel(
  $begin: UpdateBoostChargeInput!
  $end: UpdateBoostChargeInput!
) {
  begun: updateBoostCharge(input: $begin) { id status { currentState } }
  ended: updateBoostCharge(input: $end) { id status { currentState } }
}`;
const trigger = `mutation TriggerBoostCharge($input: AccountNumberInput) {
  triggerBoostCharge(input: $input) { krakenflexDevice { krakenflexDeviceId status suspended } }
}`;
const end = `mutation DeleteBoostCharge($input: DeleteBoostChargeInput) {
  deleteBoostCharge(input: $input) { krakenflexDevice { krakenflexDeviceId status suspended } }
}`;
const triggerAndEnd = `mutation TriggerAndDeleteBoostCharge(
  $begin: AccountNumberInput
  $end: DeleteBoostChargeInput
) {
  triggerBoostCharge(input: $begin) { krakenflexDevice { krakenflexDeviceId } }
  deleteBoostCharge(input: $end) { krakenflexDevice { krakenflexDeviceId } }
}`;

export const boostsExamples: TopicExamples = (viewers) => {
  const of = (viewer: string, name: string) => sample(viewers(viewer), name);
  const by = (viewer: string, document: string, input: Readonly<Record<string, unknown>>) => ({
    viewer,
    document,
    variables: { input },
  });
  const deviceId = of('household', 'flexDeviceId');
  const account = { accountNumber: of('household', 'accountNumber') };
  const suspended = of('organization', 'suspendedFlexDeviceId');
  const ofSuspended = { accountNumber: of('organization', 'suspendedFlexAccountNumber') };
  const withoutCar = { accountNumber: of('group', 'accountNumber') };
  const boosted = {
    viewer: 'household',
    document: beginAndEnd,
    variables: { begin: { deviceId, action: 'BOOST' }, end: { deviceId, action: 'CANCEL' } },
  };
  const triggered = {
    viewer: 'household',
    document: triggerAndEnd,
    variables: { begin: account, end: account },
  };
  return {
    updateBoostCharge: [
      boosted,
      { ...by('plain', update, { deviceId, action: 'BOOST' }), raises: 'KT-CT-4313' },
      {
        ...by('organization', update, { deviceId: suspended, action: 'BOOST' }),
        raises: 'KT-CT-4357',
      },
      {
        ...by('organization', update, { deviceId: suspended, action: 'CANCEL' }),
        raises: 'KT-CT-4354',
      },
    ],
    triggerBoostCharge: [
      triggered,
      { ...by('plain', trigger, account), raises: 'KT-CT-1111' },
      { ...by('organization', trigger, withoutCar), raises: 'KT-CT-4356' },
      { ...by('organization', trigger, ofSuspended), raises: 'KT-CT-4357' },
    ],
    deleteBoostCharge: [
      triggered,
      { ...by('plain', end, account), raises: 'KT-CT-1111' },
      { ...by('organization', end, withoutCar), raises: 'KT-CT-4301' },
      { ...by('organization', end, ofSuspended), raises: 'KT-CT-4354' },
    ],
  };
};
