import type { Context } from '../../../engine/context.ts';
import { DeviceFailure } from '../../../outside/devices/port.ts';
import type { SiteReading } from '../../../outside/sites/port.ts';
import type { DeviceRow } from './devices.store.ts';

/**
 * What flows through the home of a live inverter or battery now; null while its vendor does not tell, and
 * for one that is not live.
 */
export async function siteOf(
  { services, clock }: Pick<Context, 'services' | 'clock'>,
  { lifecycle, provider, integrationDeviceId }: DeviceRow,
): Promise<SiteReading | null> {
  if (lifecycle !== 'LIVE') return null;
  const atMs = Math.floor(clock.now().epochMilliseconds / 1000) * 1000;
  try {
    return await services.sites.read({ provider, integrationDeviceId }, atMs);
  } catch (error) {
    if (error instanceof DeviceFailure) return null;
    throw error;
  }
}
