import type { DeviceStatus, DeviceType } from '../../../engine/schema.generated.ts';

/**
 * A device identifier as the platform keeps it, in upper-case pairs with dashes; null for a text
 * that is no EUI-64. Clients write it with dashes, with colons, or with nothing between.
 */
export function deviceIdFrom(text: string): string | null {
  const digits = text.trim().replaceAll(/[-:]/g, '').toUpperCase();
  return /^[0-9A-F]{16}$/.test(digits) ? (digits.match(/../g) ?? []).join('-') : null;
}

interface DeviceFacts {
  readonly id: number;
  readonly type: DeviceType;
  readonly status: DeviceStatus;
}

/**
 * The one of a meter's devices that is the meter: of its kind, at work rather than replaced, and
 * the latest of several.
 */
export function meterAmong<Device extends DeviceFacts>(
  devices: readonly Device[],
  type: 'ESME' | 'GSME',
): Device | null {
  const meters = devices.filter((device) => device.type === type);
  const rank = ({ status }: Device): number =>
    status === 'COMMISSIONED' ? 2 : status === 'DECOMMISSIONED' || status === 'WITHDRAWN' ? 0 : 1;
  return meters.toSorted((a, b) => rank(b) - rank(a) || b.id - a.id)[0] ?? null;
}

/** Whether a device measures energy, which the hub and the displays do not. */
export function isMeter({ type }: Pick<DeviceFacts, 'type'>): boolean {
  return type === 'ESME' || type === 'GSME';
}
