import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { RowBatch } from '../../../database/row-batch.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import type { VendorDevice } from '../../../kernel/devices.ts';
import { accountIdsByNumber } from '../../accounts/index.ts';
import { meterPointIds, supplyPointOf } from '../../metering/index.ts';
import { type Place, placesOf } from '../../metering/places/places.demo.ts';
import type { DeviceRow } from '../devices/devices.store.ts';
import { devices } from '../devices/devices.tables.ts';
import { demoFlexDeviceId } from '../devices/town-devices.demo.ts';
import { onboardingSteps, onboardingWizards } from './onboarding.tables.ts';
import { demoStepId, demoWizardId, type TownWizard, townWizards } from './town-wizards.demo.ts';

export const wizardsDemo: WorldStep = {
  name: 'onboarding-wizards',
  title: 'ways of devices onto the platform',
  write: writeWizards,
};

async function writeWizards(tx: Database, { plan, begunAt }: World): Promise<void> {
  const places = new Map(placesOf(plan).map((place) => [place.key, place]));
  const [accountIds, pointIds, registered] = await Promise.all([
    accountIdsByNumber(tx),
    meterPointIds(tx),
    tx.query.select().from(devices),
  ]);
  const byUuid = new Map(registered.map((device) => [device.uuid, device]));
  const rows = await RowBatch.open(tx, [onboardingWizards, onboardingSteps]);
  for (const wizard of townWizards([...places.values()])) {
    const device =
      wizard.deviceKey === null ? null : byUuid.get(demoFlexDeviceId(wizard.deviceKey));
    if (device === undefined) throw new Error(`The world has no ${wizard.deviceKey}`);
    const { accountId, propertyId } =
      device ?? (await homeOf(tx, places.get(wizard.placeKey), accountIds, pointIds));
    addWizard(rows, wizard, { accountId, propertyId, device, begunAt });
  }
  await rows.write();
}

/** Whose home it is where no device is registered yet. */
async function homeOf(
  tx: Database,
  place: Place | undefined,
  accountIds: ReadonlyMap<string, number>,
  pointIds: ReadonlyMap<string, number>,
) {
  const pointId = place && pointIds.get(place.supply.electricity.mpan);
  const accountId = place && accountIds.get(place.accountNumber);
  const point = pointId === undefined ? null : await supplyPointOf(tx, pointId);
  if (!point || accountId === undefined) throw new Error('The world lacks a home with a wizard');
  return { accountId, propertyId: point.propertyId };
}

interface Standing {
  readonly accountId: number;
  readonly propertyId: number;
  readonly device: DeviceRow | null;
  readonly begunAt: Temporal.Instant;
}

/** Each step takes a customer a minute. */
function addWizard(
  rows: RowBatch,
  { key, steps, foundBeside, isCancelled, daysAgo }: TownWizard,
  { accountId, propertyId, device, begunAt }: Standing,
): void {
  const endAt = device?.liveAt ?? null;
  // What the device went live with was the end of its wizard.
  const startedAt = (
    endAt ??
    device?.registeredAt.add({ hours: 1 }) ??
    begunAt.subtract({ hours: 24 * daysAgo })
  ).subtract({ minutes: steps.length });
  const at = (place: number) => startedAt.add({ minutes: place });
  const lastAt = at(steps.length);
  const wizardId = rows.addNumbered(onboardingWizards, {
    uuid: demoWizardId(key),
    ...{ accountId, propertyId },
    vendorDevices: [...(device ? [foundOf(device)] : []), ...foundBeside.map(besideOf)],
    deviceId: device?.id ?? null,
    startedAt,
    updatedAt: lastAt,
    completedAt: endAt,
    cancelledAt: isCancelled ? lastAt : null,
  });
  for (const [place, [kind, answer]] of steps.entries()) {
    rows.addNumbered(onboardingSteps, {
      uuid: demoStepId(key, place),
      ...{ wizardId, kind },
      answer: answer ?? null,
      begunAt: at(place),
      completedAt: answer === undefined ? null : at(place + 1),
    });
  }
}

function foundOf({ integrationDeviceId, name, make, model, capacityWh }: DeviceRow): VendorDevice {
  return { integrationDeviceId, name: name ?? make, model, powerW: null, capacityWh };
}

function besideOf(integrationDeviceId: string): VendorDevice {
  const name = 'The other one';
  return { integrationDeviceId, name, model: name, powerW: null, capacityWh: null };
}
