import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { homesOfAccount, smartDevicesOfProperty } from '../../metering/index.ts';
import { rolesOnAccountOf } from '../access/reach.actions.ts';
import { type CareFacts, connectedHome, watchedHome } from './octocare.rules.ts';
import { accountNumbersCaredForBy, findAccountInCare } from './octocare.store.ts';

export const octocareResolvers = {
  Query: {
    async caredForAccounts(_root, _args, { db, clock, viewer }) {
      // Carers are account users; no partner or organization is one.
      if (viewer.kind !== 'customer') return [];
      const numbers = await accountNumbersCaredForBy(db, viewer.userId, clock.now());
      const reach = await Promise.all(
        numbers.map((accountNumber) => rolesOnAccountOf(db, viewer, { accountNumber })),
      );
      return numbers.filter((_number, index) => reach[index] !== null);
    },
    async octocareOnboardingInfo(_root, { accountNumber }, { db, clock, raise }) {
      const facts = await careFactsOf(db, accountNumber, clock.now());
      const found = facts ? connectedHome(facts) : raise('KT-GB-10501');
      if ('refusal' in found) return raise(found.refusal);
      const { home, hubDeviceId } = found.answer;
      return {
        chfDeviceId: hubDeviceId,
        propertyAddressLine1: home.addressLine1,
        propertyId: home.propertyId,
      };
    },
    async octocareUsageInfo(_root, { accountNumber }, { db, clock, raise }) {
      const facts = await careFactsOf(db, accountNumber, clock.now());
      const found = facts ? watchedHome(facts) : raise('KT-GB-10501');
      if ('refusal' in found) return raise(found.refusal);
      const { home, meterDeviceId } = found.answer;
      return { meterDeviceId, propertyAddressLine1: home.addressLine1 };
    },
  },
} satisfies Resolvers;

async function careFactsOf(
  db: Database,
  accountNumber: string,
  now: Temporal.Instant,
): Promise<CareFacts | null> {
  const found = await findAccountInCare(db, accountNumber, now);
  if (!found) return null;
  const { account, isEnrolled } = found;
  const homes = await homesOfAccount(db, account.id, now);
  const devices = await Promise.all(
    homes.map(({ propertyId }) => smartDevicesOfProperty(db, propertyId)),
  );
  const { accountType, status } = account;
  return { accountType, status, isEnrolled, homes, devices: devices.flat() };
}
