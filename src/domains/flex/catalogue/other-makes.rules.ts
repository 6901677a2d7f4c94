import { type DeviceModel, listedMakes } from './listed-models.rules.ts';

/** Identifier, make and provider. An inverter is reached whichever model it is. */
const inverterMakes = listedMakes('INVERTER', [
  [8001, 'Enphase', 'ENPHASE'],
  [8002, 'FoxESS', 'ENODE'],
  [8003, 'Fronius', 'ENODE'],
  [8004, 'GivEnergy', 'GIVENERGY'],
  [8005, 'GoodWe', 'ENODE'],
  [8006, 'Growatt', 'ENODE'],
  [8007, 'Huawei', 'HUAWEI'],
  [8008, 'SMA', 'ENODE'],
  [8009, 'SolarEdge', 'ENODE'],
  [8010, 'SolaX', 'ENODE'],
  [8011, 'Solis', 'ENODE'],
  [8012, 'Sungrow', 'ENODE'],
  [8013, 'Tesla', 'TESLA'],
]);

const thermostatMakes = listedMakes('THERMOSTAT', [
  [9001, 'Amazon', 'VP_AMAZON'],
  [9002, 'ecobee', 'ECOBEE'],
  [9003, 'Google Nest', 'VP_NEST'],
  [9004, 'Honeywell Home', 'VP_HONEYWELL_RES'],
  [9005, 'Sensi', 'SENSI'],
]);

/** The makes of which every model is reached, so that none is listed. */
export const otherMakes: readonly DeviceModel[] = [...inverterMakes, ...thermostatMakes];
