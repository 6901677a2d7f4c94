import { sample, type TopicExamples } from '../../../contract/examples.ts';

const answer = `{
    id
    preferences {
      gridExport
      isChargingDurationCapped
      mode
      schedules { dayOfWeek max min time upperLimit }
      targetType
      unit
    }
    status { current currentState isSuspended }
  }`;

const mutation = (name: string, input: string, fields = answer) =>
  `mutation ${name.charAt(0).toUpperCase()}${name.slice(1)}($input: ${input}) {
  ${name}(input: $input) ${fields}
}`;

const preferences = mutation('setDevicePreferences', 'SmartFlexDevicePreferencesInput!');
const control = mutation('updateDeviceSmartControl', 'SmartControlInput!');
const cap = mutation('updateIsChargingDurationCapped', 'UpdateIsChargingDurationCappedInput!');
const olderTargets = mutation(
  'setVehicleChargePreferences',
  'VehicleChargingPreferencesInput',
  '{\n    krakenflexDevice { krakenflexDeviceId status suspended }\n  }',
);
const reserve = mutation(
  'setBatteryChargingPreferences',
  'BatteryChargingPreferencesInput',
  `{
    krakenflexDevice {
      chargingPreferences { maximumSocPercentage minimumSocPercentage }
      krakenflexDeviceId
    }
  }`,
);

export const deviceChangesExamples: TopicExamples = (viewers) => {
  const of = (viewer: string, name: string) => sample(viewers(viewer), name);
  const by = (viewer: string, document: string, input: Readonly<Record<string, unknown>>) => ({
    viewer,
    document,
    variables: { input },
  });
  const rare = (name: string) => of('organization', name);
  const deviceId = of('household', 'flexDeviceId');
  const wanted = (schedules: readonly Readonly<Record<string, unknown>>[]) => ({
    deviceId,
    mode: 'CHARGE',
    unit: 'PERCENTAGE',
    schedules,
  });
  const monday = { dayOfWeek: 'MONDAY', time: '06:30', max: 80 };
  const targets = {
    accountNumber: of('household', 'accountNumber'),
    weekdayTargetTime: '06:30',
    weekdayTargetSoc: 80,
    weekendTargetTime: '09:00',
    weekendTargetSoc: 90,
  };
  const kept = { accountNumber: targets.accountNumber, minimumSocPercentage: 15 };
  const withoutDevices = of('prepay', 'accountNumber');
  const resumed = { deviceId, action: 'UNSUSPEND' };
  const uncapped = { deviceId: of('driver', 'flexDeviceId'), enabled: false };
  return {
    setDevicePreferences: [
      by('household', preferences, wanted([monday, { ...monday, dayOfWeek: 'SUNDAY', max: '90' }])),
      {
        ...by('household', preferences, wanted([{ ...monday, max: 101 }])),
        raises: 'KT-CT-4321',
      },
      {
        ...by('organization', preferences, {
          ...wanted([monday]),
          deviceId: rare('retiredFlexDeviceId'),
        }),
        raises: 'KT-CT-4353',
      },
      { ...by('plain', preferences, wanted([monday])), raises: 'KT-CT-4313' },
    ],
    updateDeviceSmartControl: [
      by('household', control, resumed),
      {
        ...by('organization', control, {
          deviceId: rare('unauthorisedFlexDeviceId'),
          action: 'SUSPEND',
        }),
        raises: 'KT-CT-4314',
      },
      {
        ...by('organization', control, {
          deviceId: rare('retiredFlexDeviceId'),
          action: 'SUSPEND',
        }),
        raises: 'KT-CT-4358',
      },
      {
        ...by('organization', control, { deviceId: rare('lostFlexDeviceId'), action: 'SUSPEND' }),
        raises: 'KT-CT-4358',
      },
      {
        ...by('organization', control, {
          deviceId: rare('retiredFlexDeviceId'),
          action: 'UNSUSPEND',
        }),
        raises: 'KT-CT-4359',
      },
      { ...by('plain', control, resumed), raises: 'KT-CT-4313' },
    ],
    updateIsChargingDurationCapped: [
      by('driver', cap, uncapped),
      {
        ...by('organization', cap, { deviceId: rare('batteryFlexDeviceId'), enabled: true }),
        raises: 'KT-CT-4389',
      },
      { ...by('plain', cap, uncapped), raises: 'KT-CT-4313' },
    ],
    setVehicleChargePreferences: [
      by('household', olderTargets, targets),
      {
        ...by('prepay', olderTargets, { ...targets, accountNumber: withoutDevices }),
        raises: 'KT-CT-4301',
      },
      {
        ...by('household', olderTargets, { ...targets, weekdayTargetTime: '06:31' }),
        raises: 'KT-CT-4321',
      },
      { ...by('plain', olderTargets, targets), raises: 'KT-CT-1111' },
    ],
    setBatteryChargingPreferences: [
      by('household', reserve, kept),
      {
        ...by('prepay', reserve, { ...kept, accountNumber: withoutDevices }),
        raises: 'KT-CT-4301',
      },
      { ...by('household', reserve, { ...kept, minimumSocPercentage: 101 }), raises: 'KT-CT-4321' },
      { ...by('plain', reserve, kept), raises: 'KT-CT-1111' },
    ],
  };
};
