import type { CodedErrorOptions } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import type { KrakenFlexDeviceTypes } from '../../../engine/schema.generated.ts';
import { DeviceFailure } from '../../../outside/devices/port.ts';
import { changeCourse } from '../control/courses.actions.ts';
import { seenDevice } from '../control/statuses.actions.ts';
import { factsOf as statusFactsOf } from '../control/statuses.rules.ts';
import { devicesOf } from '../devices/devices.actions.ts';
import { isCharged } from '../devices/devices.rules.ts';
import { type Device, deviceByUuid } from '../devices/devices.store.ts';
import { canAuthenticateAgain } from '../devices/states.rules.ts';
import { stepsOfWizard, wizardOfDevice } from './onboarding.store.ts';
import { obstacleTo, retire } from './registrations.actions.ts';
import { type TestRefusal, testMinutes } from './registrations.rules.ts';
import { moveDevice } from './registrations.store.ts';
import { advance } from './transitions.actions.ts';

type Refuse<Code extends string> = (code: Code, options?: CodedErrorOptions) => never;

async function unlessVendorFails<Answer>(
  work: () => Promise<Answer>,
  refuse: () => never,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DeviceFailure) refuse();
    throw error;
  }
}

const again = async ({ db }: Pick<Context, 'db'>, { uuid }: Device) => {
  const device = await db.read(deviceByUuid, uuid);
  if (!device) throw new Error('A registration is gone');
  return device;
};

/**
 * Takes the first live device of a kind off the platform; of an account with nothing of another kind the
 * first there is.
 *
 * @throws CodedError KT-CT-4301 where there is none; KT-CT-4350 where its vendor does not answer.
 */
export async function deauthenticate(
  context: Context,
  accountNumber: string,
  deviceType: KrakenFlexDeviceTypes | null,
  refuse: Refuse<'KT-CT-4301' | 'KT-CT-4350'>,
): Promise<Device> {
  const devices = await devicesOf(context.db, accountNumber);
  const device =
    devices.find(
      (each) =>
        each.lifecycle === 'LIVE' && (deviceType === null || each.deviceType === deviceType),
    ) ?? refuse('KT-CT-4301');
  await unlessVendorFails(
    () => retire(context, device),
    () => refuse('KT-CT-4350'),
  );
  return again(context, device);
}

/** What clients bring as a new key to the account at a vendor. */
interface NewKey {
  readonly accessToken?: string | null | undefined;
  readonly authorizationCode?: string | null | undefined;
  readonly providerDeviceId?: string | null | undefined;
}

/**
 * Gives the platform a new key to the account that a device is in whose old one is refused. A live device is
 * planned anew.
 *
 * @throws CodedError KT-CT-4313 for an account without such devices, KT-CT-4363 where none of them waits for a
 * key, KT-CT-4364 where several do and none is named, KT-CT-4314 without a key, KT-CT-4315 where the vendor
 * does not know it or does not answer.
 */
export async function reauthenticate(
  context: Context,
  accountNumber: string,
  deviceType: KrakenFlexDeviceTypes,
  { accessToken, authorizationCode, providerDeviceId }: NewKey,
  refuse: Refuse<'KT-CT-4313' | 'KT-CT-4314' | 'KT-CT-4315' | 'KT-CT-4363' | 'KT-CT-4364'>,
): Promise<Device> {
  const { db, services, clock } = context;
  const devices = (await devicesOf(db, accountNumber)).filter(
    (each) => each.deviceType === deviceType && each.lifecycle !== 'RETIRED',
  );
  if (devices.length === 0) refuse('KT-CT-4313');
  const waiting = await Promise.all(
    devices.map(async (device) => {
      const { seen } = await seenDevice(context, device);
      const isMeant = providerDeviceId == null || device.integrationDeviceId === providerDeviceId;
      return isMeant && canAuthenticateAgain(statusFactsOf(device, seen)) ? [device] : [];
    }),
  );
  const [device, ...others] = waiting.flat();
  if (!device) return refuse('KT-CT-4363');
  if (others.length > 0) refuse('KT-CT-4364');
  const key = authorizationCode || accessToken || refuse('KT-CT-4314');
  await unlessVendorFails(
    async () => {
      const { provider, integrationDeviceId } = device;
      const isKnown = await services.deviceAccounts.renew({ provider, integrationDeviceId }, key);
      if (!isKnown) refuse('KT-CT-4315');
      const at = clock.now();
      const stage = 'AUTHENTICATION_COMPLETE';
      if (device.lifecycle !== 'LIVE') {
        await moveDevice(db, device.id, { hasToken: true, stage }, at);
        return;
      }
      await changeCourse(context, device.id, {
        async decide(tx) {
          await moveDevice(tx, device.id, { hasToken: true }, at);
          return 'REAUTHENTICATE' as const;
        },
        isTold: false,
      });
    },
    () => refuse('KT-CT-4315'),
  );
  return again(context, device);
}

/**
 * Charges the vehicle of an account for a test that is on its way onto the platform.
 *
 * @throws CodedError KT-CT-4301 for an account without vehicles and charge points, KT-CT-4355 with what keeps
 * it from that.
 */
export async function triggerTest(
  context: Context,
  accountNumber: string,
  refuse: Refuse<'KT-CT-4301' | 'KT-CT-4355'>,
): Promise<Device> {
  const { db, services } = context;
  const unable = (...reasons: TestRefusal[]): never =>
    refuse('KT-CT-4355', { further: { testChargeRefusalReasons: reasons } });
  const devices = (await devicesOf(db, accountNumber)).filter(
    (each) => isCharged(each) && each.lifecycle !== 'RETIRED',
  );
  if (devices.length === 0) refuse('KT-CT-4301');
  const device = devices.find(({ lifecycle }) => lifecycle !== 'LIVE') ?? unable('TC_DEVICE_LIVE');
  const wizard = await db.read(wizardOfDevice, device.id);
  const steps = wizard ? await db.read(stepsOfWizard, wizard.id) : [];
  const step = steps.at(-1);
  if (step?.kind === 'WaitForTransition') unable('TC_DEVICE_ONBOARDING_IN_PROGRESS');
  if (!wizard || step?.kind !== 'TestCharge') return unable();
  await unlessVendorFails(
    async () => {
      const obstacle = await obstacleTo(context, device);
      if (obstacle) unable(obstacle);
      const { provider, integrationDeviceId } = device;
      await services.devices.send({ provider, integrationDeviceId }, { kind: 'BOOST' });
      const outcome = { answer: 'DONE', testsFor: testMinutes };
      const isDone = await advance(context, { wizard, steps, step }, outcome);
      if (!isDone) unable('TC_DEVICE_ONBOARDING_IN_PROGRESS');
    },
    () => unable('TC_DEVICE_DISCONNECTED'),
  );
  return again(context, device);
}
