import { sample, type TopicExamples } from '../../../contract/examples.ts';

const smartMeterTelemetry = `query SmartMeterTelemetry(
  $deviceId: String!
  $end: DateTime
  $grouping: TelemetryGrouping
  $start: DateTime
) {
  smartMeterTelemetry(deviceId: $deviceId, end: $end, grouping: $grouping, start: $start) {
    consumption
    consumptionDelta
    demand
    export
    readAt
  }
}`;

export const telemetryExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const deviceId = sample(household, 'deviceId');
  const longAgo = { start: '2020-01-01T00:00:00Z', end: '2020-01-01T01:00:00Z' };
  return {
    smartMeterTelemetry: [
      { viewer: 'household', document: smartMeterTelemetry, variables: { deviceId } },
      {
        viewer: 'household',
        document: smartMeterTelemetry,
        variables: { deviceId: sample(household, 'gasDeviceId') },
      },
      {
        viewer: 'household',
        document: smartMeterTelemetry,
        variables: { deviceId, start: longAgo.start },
        raises: 'KT-GB-4040',
      },
      {
        viewer: 'household',
        document: smartMeterTelemetry,
        variables: { deviceId, start: longAgo.end, end: longAgo.start, grouping: 'HOURLY' },
        raises: 'KT-GB-4041',
      },
      {
        viewer: 'household',
        document: smartMeterTelemetry,
        variables: { deviceId: sample(viewers('plain'), 'deviceId') },
        raises: 'KT-GB-4050',
      },
      {
        viewer: 'household',
        document: smartMeterTelemetry,
        variables: { deviceId, ...longAgo, grouping: 'HALF_HOURLY' },
        raises: 'KT-GB-4051',
      },
      {
        viewer: 'household',
        document: smartMeterTelemetry,
        variables: { deviceId: sample(household, 'formerDeviceId') },
        raises: 'KT-GB-4056',
      },
      { document: smartMeterTelemetry, variables: { deviceId }, raises: 'KT-CT-1112' },
    ],
  };
};
