import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { typeOfStatus } from '../devices/devices.rules.ts';
import type { Device } from '../devices/devices.store.ts';
import { canAuthenticateAgain, statusOf } from '../devices/states.rules.ts';
import { type SeenDevice, seenDevice } from './statuses.actions.ts';
import { activePowerOf, factsOf, limitOf, stateOfChargeOf } from './statuses.rules.ts';

/** What every type of device answers alike. */
const ofEveryDevice = {
  async reAuthenticationState(device: Device, _args: unknown, context: Context) {
    const { seen } = await seenDevice(context, device);
    return {
      __typename: 'DeviceReAuthentication' as const,
      isEligible: canAuthenticateAgain(factsOf(device, seen)),
    };
  },
  async status(device: Device, _args: unknown, context: Context) {
    return { ...(await seenDevice(context, device)), __typename: typeOfStatus(device.kind) };
  },
};

/** What every type of status answers alike. */
const ofEveryStatus = {
  current: ({ device }: SeenDevice) => device.lifecycle,
  currentState: ({ device, seen }: SeenDevice) => statusOf(factsOf(device, seen)).currentState,
  isSuspended: ({ device, seen }: SeenDevice) => statusOf(factsOf(device, seen)).isSuspended,
};

/** What both a vehicle and a charge point tell of what is charged. */
const ofChargedStatus = {
  ...ofEveryStatus,
  activePower: ({ device, seen }: SeenDevice) => activePowerOf(device, seen),
  stateOfCharge: ({ device, seen }: SeenDevice) => stateOfChargeOf(device, seen),
  stateOfChargeLimit: ({ device, seen }: SeenDevice) => limitOf(device, seen),
  testDispatchFailureReason: ({ device }: SeenDevice) => device.testFailureReason ?? 'NONE',
};

export const statusesResolvers = {
  SmartFlexVehicle: ofEveryDevice,
  SmartFlexChargePoint: ofEveryDevice,
  SmartFlexBattery: ofEveryDevice,
  SmartFlexInverter: ofEveryDevice,
  SmartFlexHeatPump: ofEveryDevice,
  SmartFlexDevice: ofEveryDevice,
  SmartFlexDeviceStatus: ofEveryStatus,
  SmartFlexVehicleStatus: ofChargedStatus,
  SmartFlexChargePointStatus: ofChargedStatus,
} satisfies Resolvers;
