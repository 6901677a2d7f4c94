import type { PageArguments } from '../../../contract/pagination.ts';
import { pageOfList } from '../../../engine/connections.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { kwhOfWh } from '../../../kernel/energy.ts';
import {
  type ChargedGroup,
  type CostOfUsage,
  type CostRequest,
  costOfUsage,
} from './cost-of-usage.actions.ts';

export const costOfUsageResolvers = {
  Query: {
    costOfUsage: (_root, args, context) => costOfUsage(context, args, context.raise),
  },
  CostOfUsageType: {
    costEnabled: ({ isCharged }) => isCharged,
    async details(costs, { first, last, after, before, ...args }, context) {
      const request = mergedRequest(costs.request, args);
      const costsOfRequest =
        request === costs.request ? costs : await costOfUsage(context, request, context.raise);
      return pageOfCosts(costsOfRequest, { first, last, after, before });
    },
  },
  IntervalCostOfUsageType: {
    startAt: ({ startMs }) => startMs,
    endAt: ({ endMs }) => endMs,
    usageKwh: ({ energyWh }) => kwhOfWh(energyWh),
  },
} satisfies Resolvers;

/** A request with the arguments of a field below it; the same object where they change nothing. */
function mergedRequest(request: CostRequest, args: CostRequest): CostRequest {
  const given = Object.entries(args).filter(([, value]) => value != null);
  const isSame = given.every(([name, value]) => {
    const earlier = request[name as keyof CostRequest];
    return earlier === value || String(earlier) === String(value);
  });
  return isSame ? request : { ...request, ...Object.fromEntries(given) };
}

function pageOfCosts({ groups, isCharged }: CostOfUsage, page: PageArguments) {
  const pageOfGroups = pageOfList('costOfUsage', groups, ({ startMs }) => String(startMs), page);
  const energyWh = groups.reduce((sum, group) => sum + group.energyWh, 0);
  const costPence = groups.reduce((sum, group) => sum + group.costPence, 0);
  return {
    ...pageOfGroups,
    edges: pageOfGroups.edges.map(({ cursor, node }) => ({
      cursor,
      node: { ...node, cost: isCharged ? node.costPence : null } satisfies ChargedGroup,
    })),
    cost: isCharged ? costPence : null,
    usageKwh: kwhOfWh(energyWh),
  };
}
