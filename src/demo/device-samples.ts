import { demoUuid } from './references.ts';

/** Registrations of the town's devices are told apart by what their vendors know them by. */
const flexDeviceId = (key: string) => demoUuid(`flex device ${key}`);

/** The devices of the household that has one of every kind: a charge point comes first. */
export const richestHomeDeviceSamples = {
  flexDeviceId: flexDeviceId('two-cars.household-everything'),
  inverterFlexDeviceId: flexDeviceId('inverters.household-everything'),
} as const;

/** The car of a home, by the key of its place. */
export function carSamples(placeKey: string) {
  return { flexDeviceId: flexDeviceId(`evenings.${placeKey}`) };
}
