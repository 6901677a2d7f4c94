import { sample, type TopicExamples } from '../../../contract/examples.ts';

const named = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** A mutation about one controller, with further arguments by their types. */
const mutation = (
  name: string,
  fields: string,
  types: Readonly<Record<string, string>> = {},
  hasAccount = true,
) => {
  const all = { ...(hasAccount && { accountNumber: 'String!' }), euid: 'ID!', ...types };
  const declared = Object.entries(all).map(([argument, type]) => `$${argument}: ${type}`);
  const given = Object.keys(all).map((argument) => `${argument}: $${argument}`);
  return `mutation ${named(name)}(
  ${declared.join('\n  ')}
) {
  ${name}(
    ${given.join('\n    ')}
  ) { ${fields} }
}`;
};

type Variables = Readonly<Record<string, unknown>>;

export const controllerChangesExamples: TopicExamples = (viewers) => {
  const of = (viewer: string, name: string) => sample(viewers(viewer), name);
  const own = { accountNumber: of('household', 'accountNumber'), euid: of('household', 'euid') };
  const ofHome = (home: string) => ({
    accountNumber: of('organization', `${home}EuidAccountNumber`),
    euid: of('organization', `${home}Euid`),
  });
  const as = (viewer: string, document: string, variables: Variables) => ({
    viewer,
    document,
    variables,
  });
  const celsius = (value: string) => ({ value, unit: 'DEGREES_CELSIUS' });
  const range = (minimum: string, maximum: string) => ({
    useWeatherCompensation: true,
    weatherCompensationValues: { minimum: celsius(minimum), maximum: celsius(maximum) },
  });
  const invalid = 'KT-CT-4321' as const;
  const flow = (name: string, hasAccount: boolean) => {
    const fields = 'transactionId transactionIds { attributeName transactionId }';
    const document = mutation(
      name,
      fields,
      { flowTemperatureInput: 'FlowTemperatureInput!' },
      hasAccount,
    );
    const controller: Variables = hasAccount ? own : { euid: own.euid };
    const ask = (flowTemperatureInput: Variables) =>
      as('household', document, { ...controller, flowTemperatureInput });
    return [
      ask(range('32', '47.5')),
      ask({ useWeatherCompensation: false, flowTemperature: celsius('45') }),
      { ...ask(range('29', '45')), raises: invalid },
      { ...ask(range('50', '45')), raises: invalid },
      {
        ...as('plain', document, { ...controller, flowTemperatureInput: range('32', '47.5') }),
        raises: invalid,
      },
    ];
  };
  const water = (name: string) => {
    const document = mutation(name, 'transactionId', { setpoint: 'Int!' });
    return [
      as('household', document, { ...own, setpoint: 51 }),
      { ...as('household', document, { ...own, setpoint: 61 }), raises: invalid },
      { ...as('plain', document, { ...own, setpoint: 51 }), raises: invalid },
    ];
  };
  const reboot = (name: string) => {
    const document = mutation(name, 'transactionId');
    return [
      as('household', document, own),
      { ...as('organization', document, ofHome('silent')), raises: invalid },
      { ...as('plain', document, own), raises: invalid },
    ];
  };
  const deprovision = (name: string) => {
    const document = mutation(name, 'message');
    const raises = 'KT-CT-4307' as const;
    return [
      as('organization', document, ofHome('fixed')),
      { ...as('household', document, { ...own, euid: '0000000000000000' }), raises },
      { ...as('plain', document, own), raises },
    ];
  };
  const hush = mutation('heatPumpSetHushMode', 'transactionId', { hushModeEnabled: 'Boolean!' });
  return {
    octoHeatPumpUpdateFlowTemperatureConfiguration: flow(
      'octoHeatPumpUpdateFlowTemperatureConfiguration',
      false,
    ),
    heatPumpUpdateFlowTemperatureConfiguration: flow(
      'heatPumpUpdateFlowTemperatureConfiguration',
      true,
    ),
    heatPumpSetHushMode: [
      as('household', hush, { ...own, hushModeEnabled: true }),
      { ...as('plain', hush, { ...own, hushModeEnabled: true }), raises: 'KT-CT-4306' },
    ],
    octoHeatPumpUpdateWaterSetpoint: water('octoHeatPumpUpdateWaterSetpoint'),
    heatPumpUpdateWaterSetpoint: water('heatPumpUpdateWaterSetpoint'),
    octoHeatPumpRebootController: reboot('octoHeatPumpRebootController'),
    heatPumpRebootController: reboot('heatPumpRebootController'),
    octoHeatPumpDeprovisionHeatingController: deprovision(
      'octoHeatPumpDeprovisionHeatingController',
    ),
    heatPumpDeprovisionHeatingController: deprovision('heatPumpDeprovisionHeatingController'),
    deprovisionHeatingController: deprovision('deprovisionHeatingController'),
  };
};
