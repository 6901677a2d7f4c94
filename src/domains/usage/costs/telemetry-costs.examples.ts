import { sample, type TopicExamples } from '../../../contract/examples.ts';

const costs = `query CostOfTelemetry($deviceId: String!) {
  smartMeterTelemetry(deviceId: $deviceId) { readAt consumptionDelta costDelta costDeltaWithTax }
}`;

export const telemetryCostsExamples: TopicExamples = (viewers) => ({
  smartMeterTelemetry: ['deviceId', 'gasDeviceId'].map((device) => ({
    viewer: 'household',
    document: costs,
    variables: { deviceId: sample(viewers('household'), device) },
  })),
});
