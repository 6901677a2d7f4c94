import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { rolesOnAccountOf } from '../access/access.actions.ts';
import { type CareFacts, connectedHome, watchedHome } from './octocare.rules.ts';
import { accountNumbersCaredForBy, findAccountInCare } from './octocare.store.ts';

export const octocareResolvers = {
  Query: {
    async caredForAccounts(_root, _args, { db, clock, viewer }) {
      // Carers are account users; no partner or organization is one.
      if (viewer.kind !== 'customer') return [];
      const numbers = await accountNumbersCaredForBy(db, viewer.userId, clock.now());
      const access = await Promise.all(
        numbers.map((accountNumber) => rolesOnAccountOf(db, viewer, { accountNumber })),
      );
      return numbers.filter((_number, index) => access[index] !== null);
    },
    async octocareOnboardingInfo(_root, { accountNumber }, context) {
      const { raise } = context;
      const facts = await careFactsOf(context, accountNumber);
      const decision = facts ? connectedHome(facts) : raise('KT-GB-10501');
      if ('refusal' in decision) return raise(decision.refusal);
      const { home, hubDeviceId } = decision.answer;
      return {
        chfDeviceId: hubDeviceId,
        propertyAddressLine1: home.addressLine1,
        propertyId: home.propertyId,
      };
    },
    async octocareUsageInfo(_root, { accountNumber }, context) {
      const { raise } = context;
      const facts = await careFactsOf(context, accountNumber);
      const decision = facts ? watchedHome(facts) : raise('KT-GB-10501');
      if ('refusal' in decision) return raise(decision.refusal);
      const { home, meterDeviceId } = decision.answer;
      return { meterDeviceId, propertyAddressLine1: home.addressLine1 };
    },
  },
} satisfies Resolvers;

async function careFactsOf(
  { db, clock, contributions }: Pick<Context, 'db' | 'clock' | 'contributions'>,
  accountNumber: string,
): Promise<CareFacts | null> {
  const now = clock.now();
  const inCare = await findAccountInCare(db, accountNumber, now);
  if (!inCare) return null;
  const { account, isEnrolled } = inCare;
  const homes = await contributions.homesWithDevices(db, account.id, now);
  const { accountType, status } = account;
  return { accountType, status, isEnrolled, homes };
}
