import { sample, type TopicExamples } from '../../../contract/examples.ts';

const named = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const mutation = (name: string, argument: string, type: string) =>
  `mutation ${named(name)}($accountNumber: String!, $euid: ID!, $${argument}: ${type}!) {
  ${name}(accountNumber: $accountNumber, euid: $euid, ${argument}: $${argument}) {
    transactionId
  }
}`;

export const zoneChangesExamples: TopicExamples = (viewers) => {
  const of = (name: string) => sample(viewers('household'), name);
  const own = { accountNumber: of('accountNumber'), euid: of('euid') };
  const silent = {
    accountNumber: sample(viewers('organization'), 'silentEuidAccountNumber'),
    euid: sample(viewers('organization'), 'silentEuid'),
  };
  const as = (viewer: string, document: string, variables: Readonly<Record<string, unknown>>) => ({
    viewer,
    document,
    variables,
  });
  const modes = (name: string) => {
    const document = mutation(name, 'operationParameters', 'SetZoneModeParameters');
    const boost = { zone: 'ZONE_1', mode: 'BOOST', setpointInCelsius: '22.5' };
    const ask = (operationParameters: Readonly<Record<string, unknown>>) =>
      as('household', document, { ...own, operationParameters });
    const invalid = 'KT-CT-4333' as const;
    const unable = 'KT-CT-4306' as const;
    return [
      ask(boost),
      ask({ zone: 'WATER', mode: 'ON', setpointInCelsius: 52 }),
      ask({ zone: 'ZONE_1', mode: 'AUTO' }),
      { ...ask({ ...boost, setpointInCelsius: '31' }), raises: invalid },
      { ...ask({ ...boost, setpointInCelsius: '20.3' }), raises: invalid },
      { ...ask({ ...boost, endAt: '2020-01-01T00:00:00Z' }), raises: invalid },
      { ...ask({ ...boost, zone: 'AUXILIARY' }), raises: invalid },
      { ...as('plain', document, { ...own, operationParameters: boost }), raises: unable },
      {
        ...as('organization', document, { ...silent, operationParameters: boost }),
        raises: unable,
      },
    ];
  };
  const schedules = (name: string) => {
    const document = mutation(name, 'zoneScheduleParameters', 'SetZoneSchedulesParameters');
    const settings = [
      { time: '06:30', action: 'ON', setpointInCelsius: '21' },
      { time: '22:00', action: 'ON', setpointInCelsius: 17.5 },
    ];
    const week = { zone: 'ZONE_1', schedules: [{ days: '1111111', settings }] };
    const ask = (zoneScheduleParameters: Readonly<Record<string, unknown>>) =>
      as('household', document, { ...own, zoneScheduleParameters });
    const invalid = 'KT-CT-4334' as const;
    const unable = 'KT-CT-4308' as const;
    return [
      ask(week),
      { ...ask({ ...week, schedules: [{ days: '11111112', settings }] }), raises: invalid },
      {
        ...ask({
          ...week,
          schedules: [{ days: '1000000', settings: [{ time: '06:40', action: 'OFF' }] }],
        }),
        raises: invalid,
      },
      { ...as('plain', document, { ...own, zoneScheduleParameters: week }), raises: unable },
      {
        ...as('organization', document, { ...silent, zoneScheduleParameters: week }),
        raises: unable,
      },
    ];
  };
  const primary = (name: string) => {
    const document = mutation(name, 'operationParameters', 'SetZonePrimarySensorParameters');
    const operationParameters = { zone: 'ZONE_1', sensorCode: 'SENSOR01' };
    const raises = 'KT-CT-4321' as const;
    return [
      as('household', document, { ...own, operationParameters }),
      {
        ...as('household', document, {
          ...own,
          operationParameters: { ...operationParameters, sensorCode: 'SENSOR03' },
        }),
        raises,
      },
      { ...as('plain', document, { ...own, operationParameters }), raises },
    ];
  };
  return {
    octoHeatPumpSetZoneMode: modes('octoHeatPumpSetZoneMode'),
    heatPumpSetZoneMode: modes('heatPumpSetZoneMode'),
    setZoneMode: modes('setZoneMode'),
    octoHeatPumpSetZoneSchedules: schedules('octoHeatPumpSetZoneSchedules'),
    heatPumpSetZoneSchedules: schedules('heatPumpSetZoneSchedules'),
    setZoneSchedules: schedules('setZoneSchedules'),
    octoHeatPumpSetZonePrimarySensor: primary('octoHeatPumpSetZonePrimarySensor'),
    heatPumpSetZonePrimarySensor: primary('heatPumpSetZonePrimarySensor'),
  };
};
