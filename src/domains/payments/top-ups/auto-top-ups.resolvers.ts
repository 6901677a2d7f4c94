import { contractError } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountIdOf, accountNumberOf, permissionsOnAccount } from '../../accounts/index.ts';
import { deviceInSight } from '../../metering/index.ts';
import { checkTopUp, configureTopUp, endTopUps, namedMeter } from './auto-top-ups.actions.ts';
import { type ConfigRow, findConfig, pageOfConfigs, pageOfTriggers } from './auto-top-ups.store.ts';

/** @throws CodedError KT-CT-1111 for a configuration that is not there, and one of a foreign account. */
async function configInReach(context: Context, id: string): Promise<ConfigRow> {
  const key = intKey(id);
  const config = key === null ? null : await findConfig(context.db, key);
  const held = config && (await permissionsOnAccount(context, context.viewer, config.accountId));
  if (!config || !held) throw contractError('KT-CT-1111');
  return config;
}

export const autoTopUpsResolvers = {
  Query: {
    async autoTopupConfigs(_root, { accountNumber, deviceId, effectiveFrom, ...page }, context) {
      const { db } = context;
      const [accountId, device] = await Promise.all([
        accountIdOf(db, accountNumber),
        deviceInSight(context, deviceId),
      ]);
      const wanted = {
        accountId: accountId ?? 0,
        deviceId: device?.deviceId ?? '',
        effectiveFrom: effectiveFrom ?? null,
      };
      return pageOfConfigs(db, wanted, page);
    },
    async autoTopupTriggers(_root, { autoTopupConfigId, ...args }, context) {
      const { id } = await configInReach(context, autoTopupConfigId);
      const wanted = {
        configId: id,
        failure: args.failureReason ?? null,
        source: args.source ?? null,
        status: args.status ?? null,
        from: args.triggersFrom ?? null,
      };
      return pageOfTriggers(context.db, wanted, args);
    },
  },
  Mutation: {
    async createAutoTopupConfig(_root, { input }, context) {
      checkTopUp('input.topupAmount', input.topupAmount);
      const { meter, deviceId } = await namedMeter(context, input);
      const wanted = { deviceId, amountPence: input.topupAmount };
      const now = context.clock.now();
      return { autoTopupConfig: await configureTopUp(context.db, meter, wanted, now) };
    },
    async disableAutoTopup(_root, { input }, context) {
      const { meter } = await namedMeter(context, input);
      return { success: await endTopUps(context.db, meter.id, context.clock.now()) };
    },
  },
  AutoTopupConfigType: {
    async accountNumber({ accountId }, _args, { db }) {
      return (await accountNumberOf(db, accountId)) ?? '';
    },
    topupAmount: ({ amountPence }) => amountPence,
  },
  AutoTopupTriggerType: {
    autoTopupConfigId: ({ configId }) => configId,
    failureReason: ({ failure }) => failure,
  },
} satisfies Resolvers;
