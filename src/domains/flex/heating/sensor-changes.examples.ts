import { sample, type TopicExamples } from '../../../contract/examples.ts';

const named = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const rename = (name: string) => `mutation ${named(name)}(
  $accountNumber: String!
  $euid: ID!
  $sensorCode: String!
  $displayName: String!
) {
  ${name}(
    accountNumber: $accountNumber
    euid: $euid
    sensorCode: $sensorCode
    displayName: $displayName
  ) { transactionId }
}`;

const renameAll = (name: string) => `mutation ${named(name)}(
  $accountNumber: String!
  $euid: ID!
  $updates: [SensorDisplayNameUpdate]!
) {
  ${name}(accountNumber: $accountNumber, euid: $euid, updates: $updates) {
    transactionIds { sensorCode transactionId }
  }
}`;

const remove = (name: string) => `mutation ${named(name)}(
  $accountNumber: String!
  $euid: ID!
  $sensorId: String!
) {
  ${name}(accountNumber: $accountNumber, euid: $euid, sensorId: $sensorId) { transactionId }
}`;

export const sensorChangesExamples: TopicExamples = (viewers) => {
  const of = (viewer: string, name: string) => sample(viewers(viewer), name);
  const own = { accountNumber: of('household', 'accountNumber'), euid: of('household', 'euid') };
  const as = (viewer: string, document: string, variables: Readonly<Record<string, unknown>>) => ({
    viewer,
    document,
    variables,
  });
  const raises = 'KT-CT-4321' as const;
  const ofOne = (name: string) => {
    const document = rename(name);
    const wanted = { ...own, sensorCode: 'SENSOR02', displayName: 'Hallway' };
    return [
      as('household', document, wanted),
      { ...as('household', document, { ...wanted, sensorCode: 'SENSOR99' }), raises },
      { ...as('household', document, { ...wanted, displayName: ' ' }), raises },
      { ...as('plain', document, wanted), raises },
    ];
  };
  const ofSeveral = (name: string) => {
    const document = renameAll(name);
    const updates = [
      { sensorCode: 'SENSOR01', newDisplayName: 'Lounge' },
      { sensorCode: 'SENSOR03', newDisplayName: 'Big bedroom' },
    ];
    return [
      as('household', document, { ...own, updates }),
      { ...as('household', document, { ...own, updates: [...updates, ...updates] }), raises },
      { ...as('plain', document, { ...own, updates }), raises },
    ];
  };
  /** Each takes the second pod of another home, so that they can be asked one after another. */
  const ofRemoving = (name: string, home: string, sensorId: string) => {
    const document = remove(name);
    const unable = 'KT-CT-4309' as const;
    const controller =
      home === 'household'
        ? own
        : {
            accountNumber: of('organization', `${home}EuidAccountNumber`),
            euid: of('organization', `${home}Euid`),
          };
    const viewer = home === 'household' ? home : 'organization';
    return [
      as(viewer, document, { ...controller, sensorId }),
      // A zone is heated by it.
      { ...as('household', document, { ...own, sensorId: 'SENSOR01' }), raises: unable },
      { ...as('household', document, { ...own, sensorId: 'ADC2' }), raises: unable },
      { ...as('plain', document, { ...own, sensorId }), raises: unable },
    ];
  };
  return {
    octoHeatPumpUpdateSensorDisplayName: ofOne('octoHeatPumpUpdateSensorDisplayName'),
    heatPumpUpdateSensorDisplayName: ofOne('heatPumpUpdateSensorDisplayName'),
    updateSensorDisplayName: ofOne('updateSensorDisplayName'),
    octoHeatPumpBulkUpdateSensorDisplayName: ofSeveral('octoHeatPumpBulkUpdateSensorDisplayName'),
    heatPumpBulkUpdateSensorDisplayName: ofSeveral('heatPumpBulkUpdateSensorDisplayName'),
    bulkUpdateSensorDisplayName: ofSeveral('bulkUpdateSensorDisplayName'),
    octoHeatPumpRemoveSensor: ofRemoving('octoHeatPumpRemoveSensor', 'household', 'SENSOR04'),
    heatPumpRemoveSensor: ofRemoving('heatPumpRemoveSensor', 'compensated', 'SENSOR02'),
    removeSensor: ofRemoving('removeSensor', 'faulty', 'SENSOR02'),
  };
};
