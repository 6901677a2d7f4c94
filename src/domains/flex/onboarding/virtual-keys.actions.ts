import { generateKeyPairSync } from 'node:crypto';
import type { Database } from '../../../database/database.ts';
import type { KrakenFlexDeviceTypes, ProviderChoices } from '../../../engine/schema.generated.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { needsKey } from './onboarding-steps.rules.ts';
import { addVirtualKey, publicKeyFor } from './virtual-keys.store.ts';

/** The one vendor whose vehicles take commands that are signed. */
const provider = 'TESLA';
/** As customers see it in the car. */
const keyName = 'Halfhour';

/** Gives a new database its key for the vehicles that take one. To be called by one server at a time. */
export async function ensureVirtualKeys(db: Database, clock: Clock): Promise<void> {
  if ((await publicKeyFor(db, provider)) !== null) return;
  // The curve that Tesla's fleet interface asks for.
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'prime256v1',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  await addVirtualKey(db, { provider, publicKey, privateKey }, clock.now());
}

/** The key as Tesla reads it at its well-known path of this server, PEM; null before there is one. */
export function teslaPublicKey(db: Database): Promise<string | null> {
  return publicKeyFor(db, provider);
}

/** What a customer does to put the platform's key into a car. */
interface VirtualKeyDetails {
  readonly virtualKeyName: string;
  readonly virtualKeyUri: string;
}

/**
 * The platform's key for devices that need one in them; null of all others.
 *
 * @param origin where this server was reached: Tesla's app looks for the key at its host.
 */
export function virtualKeyFor(
  origin: string,
  device: { readonly deviceType: KrakenFlexDeviceTypes; readonly provider: ProviderChoices },
): VirtualKeyDetails | null {
  const isVehicle = device.deviceType === 'ELECTRIC_VEHICLES';
  if (!isVehicle || !needsKey({ kind: 'VEHICLE', provider: device.provider })) return null;
  return {
    virtualKeyName: keyName,
    virtualKeyUri: `https://tesla.com/_ak/${new URL(origin).host}`,
  };
}
