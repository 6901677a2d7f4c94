import type { Policy } from '../../contract/policies.ts';
import { callerOf } from '../../contract/viewer.ts';
import { pageOfList } from '../../engine/connections.ts';
import type { Context } from '../../engine/context.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';

export const limitsResolvers = {
  Query: {
    rateLimitInfo: () => ({}),
  },
  CombinedRateLimitInformation: {
    async pointsAllowanceRateLimit(_info, _args, context) {
      const { viewer, limits, clock } = context;
      const state = await limits.pointsState(viewer, await caller(context));
      const nowS = Math.floor(clock.now().epochMilliseconds / 1000);
      return {
        limit: state.limit,
        usedPoints: state.used,
        remainingPoints: state.remaining,
        ttl: nowS + (state.secondsToNextWindow || 3600),
        isBlocked: state.remaining === 0,
      };
    },
    async fieldSpecificRateLimits(_info, args, { contract }) {
      const limited = [...contract.policies.values()]
        .filter((policy) => policy.rateLimit && (args.fields?.includes(policy.fieldName) ?? true))
        .toSorted((a, b) => (a.fieldName < b.fieldName ? -1 : 1));
      return pageOfList('fieldSpecificRateLimits', limited, (policy) => policy.fieldName, args);
    },
  },
  FieldSpecificRateLimitInformation: {
    field: ({ fieldName }) => fieldName,
    rate: ({ rateLimit }) => rateLimit?.steps.map(({ text }) => text).join(', '),
    ttl: async (policy, _args, context) => {
      const state = await stateOf(policy, context);
      return state?.remaining === 0 ? state.secondsToNextWindow : 0;
    },
    isBlocked: async (policy, _args, context) => (await stateOf(policy, context))?.remaining === 0,
  },
} satisfies Resolvers;

async function caller(context: Context): Promise<string> {
  return callerOf(await context.authenticate(), context.request.ip);
}

async function stateOf(policy: Policy, context: Context) {
  const who = policy.rateLimit?.key === 'IP' ? `ip:${context.request.ip}` : await caller(context);
  return context.limits.requestState(policy, who);
}
