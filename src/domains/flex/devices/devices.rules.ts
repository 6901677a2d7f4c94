import type { DeviceKind, DeviceLifecycle } from '../../../kernel/devices.ts';

const types = {
  VEHICLE: 'SmartFlexVehicle',
  CHARGE_POINT: 'SmartFlexChargePoint',
  BATTERY: 'SmartFlexBattery',
  INVERTER: 'SmartFlexInverter',
  HEAT_PUMP: 'SmartFlexHeatPump',
  OTHER: 'SmartFlexDevice',
} as const satisfies Record<DeviceKind, string>;

/** The name of the type that tells of a device. */
export function typeOfDevice(kind: DeviceKind): (typeof types)[DeviceKind] {
  return types[kind];
}

const statusTypes = {
  VEHICLE: 'SmartFlexVehicleStatus',
  CHARGE_POINT: 'SmartFlexChargePointStatus',
} as const;

/** The name of the type that tells of a device's status. */
export function typeOfStatus(
  kind: DeviceKind,
): 'SmartFlexVehicleStatus' | 'SmartFlexChargePointStatus' | 'SmartFlexDeviceStatus' {
  return isCharged({ kind })
    ? statusTypes[kind as keyof typeof statusTypes]
    : 'SmartFlexDeviceStatus';
}

interface Registered {
  readonly id: number;
  readonly kind: DeviceKind;
  readonly lifecycle: DeviceLifecycle;
  readonly capacityWh: number | null;
}

/** Whether a device is a vehicle, or a charge point that some vehicle hangs on. */
export function isCharged({ kind }: Pick<Registered, 'kind'>): boolean {
  return kind === 'VEHICLE' || kind === 'CHARGE_POINT';
}

/** Whether a device is a battery that stands in a home, or an inverter with one. */
export function isHomeBattery({
  kind,
  capacityWh,
}: Pick<Registered, 'kind' | 'capacityWh'>): boolean {
  return (kind === 'BATTERY' || kind === 'INVERTER') && capacityWh !== null;
}

/** Whether a device's own meter tells what it takes, as that of a charge point that dials in by OCPP. */
export function isMetered({ provider }: { readonly provider: string }): boolean {
  return provider === 'OCPP';
}

/** The most that a vehicle takes at home, in W: its own, or that of the charge point that it hangs on. */
export function powerAtHomeW({
  maximumW,
  chargePointPowerW,
}: {
  readonly maximumW: number;
  readonly chargePointPowerW: number | null;
}): number {
  return Math.min(maximumW, chargePointPowerW ?? maximumW);
}

/** Of an account's devices the one that the older views tell of: its first live vehicle or charge point. */
export function olderDeviceOf<Device extends Registered>(
  devices: readonly Device[],
): Device | null {
  return devices.find((device) => device.lifecycle === 'LIVE' && isCharged(device)) ?? null;
}

/** The first live battery, or else the first live inverter with one. */
export function olderBatteryOf<Device extends Registered>(
  devices: readonly Device[],
): Device | null {
  const live = devices.filter(({ lifecycle }) => lifecycle === 'LIVE');
  return (
    live.find(({ kind }) => kind === 'BATTERY') ??
    live.find(({ kind, capacityWh }) => kind === 'INVERTER' && capacityWh !== null) ??
    null
  );
}

/** What tells a model of a battery from others: its make and model in words, joined by dashes. */
export function variantIdOf({ make, model }: { readonly make: string; readonly model: string }) {
  return `${make} ${model}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
