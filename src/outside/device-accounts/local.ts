import type { VendorDevice } from '../../kernel/devices.ts';
import type { DeviceAccountsPort, WantedDevice } from './port.ts';

/** A key that begins so is one that a vendor does not know. */
const unknownKey = 'unknown';

/**
 * Accounts at vendors that are made up. Whoever signs in finds the same devices each time: a car that comes
 * and goes and one that stands plugged in, two inverters, and one of anything else. The beginning of an
 * identifier tells the simulated vendors how the device is used.
 */
export const localDeviceAccounts: DeviceAccountsPort = {
  async devicesOf(wanted) {
    return found[wanted.kind](wanted);
  },
  async renew(_device, key) {
    return !key.startsWith(unknownKey);
  },
};

type Kind = WantedDevice['kind'];

const found: Readonly<Record<Kind, (wanted: WantedDevice) => readonly VendorDevice[]>> = {
  VEHICLE: (wanted) => [
    deviceOf(wanted, 'evenings', `${wanted.make} of every day`),
    deviceOf(wanted, 'parked', `${wanted.make} on the drive`),
  ],
  CHARGE_POINT: (wanted) => [deviceOf(wanted, 'two-cars', `${wanted.make} on the wall`)],
  INVERTER: (wanted) =>
    ['roof', 'garage'].map((place) => ({
      ...deviceOf(wanted, `fixed.${place}`, `Inverter of the ${place}`),
      model: wanted.hasBattery ? 'Hybrid 5.0' : 'Solar 5.0',
      powerW: 5_000,
      capacityWh: wanted.hasBattery ? 9_500 : null,
    })),
  HEAT_PUMP: (wanted) => [deviceOf(wanted, 'fixed', `${wanted.make} heat pump`)],
};

function deviceOf(
  { provider, holder, make, model }: WantedDevice,
  habit: string,
  name: string,
): VendorDevice {
  const words = [provider, holder, make, model ?? ''].join(' ').toLowerCase();
  const tail = words.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return {
    integrationDeviceId: `${habit}.${tail}`,
    name,
    model: model ?? make,
    powerW: null,
    capacityWh: null,
  };
}
