import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import type { TestFailureReason, VendorDevice } from '../../../kernel/devices.ts';
import { isInForce } from '../../../kernel/validity.ts';
import { addAsset, assetTypesOf } from '../../accounts/index.ts';
import { occupanciesAt, pointsOfAccount } from '../../metering/index.ts';
import { changeCourse } from '../control/courses.actions.ts';
import { addCourse } from '../control/courses.store.ts';
import type { DeviceRow } from '../devices/devices.store.ts';
import type { WizardRow } from './onboarding.store.ts';
import type { OnboardingFacts, Route } from './onboarding-steps.rules.ts';
import {
  assetOf,
  firstCourse,
  firstPreferences,
  obstacleIn,
  reportDays,
  type TestRefusal,
  traitsOf,
} from './registrations.rules.ts';
import { addDevice, moveDevice, registrationOf } from './registrations.store.ts';

type Asking = Pick<Context, 'clock' | 'services'>;
type Changing = Asking & Pick<Context, 'db'>;

/** The meter point through which a property takes electricity, where the account answers for it; null else. */
export async function importPointOf(
  db: Database,
  accountId: number,
  propertyId: number,
  at: Temporal.Instant,
): Promise<number | null> {
  const [points, stays] = await Promise.all([
    pointsOfAccount(db, accountId),
    occupanciesAt(db, propertyId),
  ]);
  const isSupplied = stays.some(
    (stay) => stay.accountId === accountId && isInForce(stay.effectiveFrom, stay.effectiveTo, at),
  );
  const point = points.find(
    (each) =>
      each.propertyId === propertyId && each.fuel === 'ELECTRICITY' && each.direction === 'IMPORT',
  );
  return isSupplied && point ? point.id : null;
}

/** What a wizard has come to know of its device. */
export interface KnownDevice {
  readonly route: Route;
  readonly facts: OnboardingFacts;
  readonly found: VendorDevice;
}

const onItsWay = { lifecycle: 'ONBOARDING', stage: 'AUTHENTICATION_COMPLETE' } as const;

/**
 * Registers what a wizard has found. Where the same account has the same hardware on the platform already,
 * that registration goes on until the new one takes its place.
 *
 * @returns the registration, null where it is to take the place of another one; `TAKEN` where another account
 * has the hardware, or nobody is supplied there any more.
 */
export async function register(
  tx: Database,
  { accountId, propertyId }: WizardRow,
  { route, facts, found }: KnownDevice,
  at: Temporal.Instant,
): Promise<DeviceRow | null | 'TAKEN'> {
  const before = await registrationOf(tx, found.integrationDeviceId);
  if (before) return before.accountId === accountId ? null : 'TAKEN';
  const meterPointId = await importPointOf(tx, accountId, propertyId, at);
  if (meterPointId === null) return 'TAKEN';
  const added = await addDevice(
    tx,
    { ...traitsOf(route, facts, found), ...onItsWay, accountId, propertyId, meterPointId },
    firstPreferences(route.kind),
    at,
  );
  return added ?? 'TAKEN';
}

/** Makes a registration live and begins its course; its customer is known to have such a thing from then on. */
export async function goLive(
  tx: Database,
  device: Pick<DeviceRow, 'id' | 'capacityWh'>,
  { accountId }: Pick<WizardRow, 'accountId'>,
  { route, found }: KnownDevice,
  at: Temporal.Instant,
): Promise<boolean> {
  const standing = {
    lifecycle: 'LIVE',
    stage: 'SETUP_COMPLETE',
    testFailureReason: null,
    liveAt: at,
  } as const;
  if (!(await moveDevice(tx, device.id, standing, at))) return false;
  const atMs = Math.floor(at.epochMilliseconds / 1000) * 1000;
  await addCourse(tx, device.id, firstCourse(atMs, device.capacityWh));
  const type = assetOf(route.kind);
  if (type && !(await assetTypesOf(tx, accountId, at)).has(type)) {
    const { name, integrationDeviceId: physicalId } = found;
    await addAsset(tx, { accountId, type, name, physicalId, activeFrom: at });
  }
  return true;
}

/** Notes that a test charge of a device has begun. */
export function beginTest(tx: Database, deviceId: number, at: Temporal.Instant): Promise<boolean> {
  const standing = {
    lifecycle: 'ONBOARDING_TEST_IN_PROGRESS',
    stage: 'TEST_CHARGE_IN_PROGRESS',
    testFailureReason: null,
  } as const;
  return moveDevice(tx, deviceId, standing, at);
}

/** Notes that a test charge of a device has failed. */
export function failTest(
  tx: Database,
  deviceId: number,
  testFailureReason: TestFailureReason,
  at: Temporal.Instant,
): Promise<boolean> {
  const standing = { lifecycle: 'FAILED_ONBOARDING_TEST', stage: 'TEST_CHARGE_FAILED' } as const;
  return moveDevice(tx, deviceId, { ...standing, testFailureReason }, at);
}

/** Takes a device off the platform that is not live yet. */
export function giveUp(tx: Database, deviceId: number, at: Temporal.Instant): Promise<boolean> {
  const standing = {
    lifecycle: 'RETIRED',
    stage: 'AUTHENTICATION_COMPLETE',
    testFailureReason: null,
    hasToken: false,
    retiredAt: at,
  } as const;
  return moveDevice(tx, deviceId, standing, at);
}

/**
 * Takes a device off the platform: what it does ends, nothing is planned for it any more, and its vendor is
 * told. One that is retired already stays as it is.
 *
 * @throws DeviceFailure where its vendor does not answer: nothing is done.
 */
export async function retire(
  context: Changing,
  device: Pick<DeviceRow, 'id' | 'lifecycle'>,
): Promise<void> {
  const at = context.clock.now();
  if (device.lifecycle !== 'LIVE') {
    await giveUp(context.db, device.id, at);
    return;
  }
  const standing = { lifecycle: 'RETIRED', hasToken: false, retiredAt: at } as const;
  const followed = await changeCourse(context, device.id, {
    async decide(tx, { kept }) {
      if (kept.device.lifecycle === 'RETIRED') return null;
      await moveDevice(tx, device.id, standing, at);
      return 'RETIRE';
    },
    isTold: false,
  });
  if (!followed) await moveDevice(context.db, device.id, standing, at);
}

/**
 * What keeps a vehicle from being charged for a test, by what its vendor tells; null where nothing does.
 *
 * @throws DeviceFailure where the vendor does not answer.
 */
export async function obstacleTo(
  { clock, services }: Asking,
  address: { readonly provider: string; readonly integrationDeviceId: string },
): Promise<TestRefusal | null> {
  const nowMs = clock.now().epochMilliseconds;
  const sinceMs = nowMs - reportDays * 86_400_000;
  return obstacleIn(await services.devices.reports(address, sinceMs, nowMs));
}
