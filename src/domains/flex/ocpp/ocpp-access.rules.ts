import type { DeviceLifecycle } from '../../../kernel/devices.ts';

/** As many characters as an authorisation key of OCPP has, all of them printable ASCII. */
const keyForm = /^[\x20-\x7e]{16,40}$/;

/** Whether a text can be the password of a charge point. */
export function isKey(text: string): boolean {
  return keyForm.test(text);
}

/** What tells whether a device is a charge point that dials in. */
interface Registered {
  readonly provider: string;
  readonly lifecycle: DeviceLifecycle;
}

/** Of an account's devices the charge point that dials in by OCPP, or is about to: the first that is live. */
export function dialling<Device extends Registered>(devices: readonly Device[]): Device | null {
  const all = devices.filter(
    ({ provider, lifecycle }) => provider === 'OCPP' && lifecycle !== 'RETIRED',
  );
  return all.find(({ lifecycle }) => lifecycle === 'LIVE') ?? all[0] ?? null;
}

/** Where a charge point dials in, by where whoever asks has reached the server: `http://localhost:8000`. */
export function socketUrl(origin: string, identity: string): string {
  return `${origin.replace(/^http/, 'ws')}/ocpp/${encodeURIComponent(identity)}`;
}

/** Two heartbeats, in seconds: heard within that, a charge point counts as connected. */
export const heardWithinSeconds = 600;
