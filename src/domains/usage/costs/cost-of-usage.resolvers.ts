import type { PageArguments } from '../../../contract/pagination.ts';
import { pageOfList } from '../../../engine/connections.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { kwhOfWh } from '../../../kernel/energy.ts';
import {
  type AskedCosts,
  type ChargedGroup,
  type CostsFound,
  findCosts,
} from './cost-of-usage.actions.ts';

export const costOfUsageResolvers = {
  Query: {
    costOfUsage: (_root, args, context) => findCosts(context, args, context.raise),
  },
  CostOfUsageType: {
    costEnabled: ({ isCharged }) => isCharged,
    async details(found, { first, last, after, before, ...args }, context) {
      const asked = askedAgain(found.asked, args);
      const again = asked === found.asked ? found : await findCosts(context, asked, context.raise);
      return pageOfCosts(again, { first, last, after, before });
    },
  },
  IntervalCostOfUsageType: {
    startAt: ({ startMs }) => startMs,
    endAt: ({ endMs }) => endMs,
    usageKwh: ({ energyWh }) => kwhOfWh(energyWh),
  },
} satisfies Resolvers;

/** The same again where nothing else is asked for. */
function askedAgain(asked: AskedCosts, args: AskedCosts): AskedCosts {
  const given = Object.entries(args).filter(([, value]) => value != null);
  const isSame = given.every(([name, value]) => {
    const known = asked[name as keyof AskedCosts];
    return known === value || String(known) === String(value);
  });
  return isSame ? asked : { ...asked, ...Object.fromEntries(given) };
}

function pageOfCosts({ groups, isCharged }: CostsFound, page: PageArguments) {
  const found = pageOfList('costOfUsage', groups, ({ startMs }) => String(startMs), page);
  const energyWh = groups.reduce((sum, group) => sum + group.energyWh, 0);
  const costPence = groups.reduce((sum, group) => sum + group.costPence, 0);
  return {
    ...found,
    edges: found.edges.map(({ cursor, node }) => ({
      cursor,
      node: { ...node, cost: isCharged ? node.costPence : null } satisfies ChargedGroup,
    })),
    cost: isCharged ? costPence : null,
    usageKwh: kwhOfWh(energyWh),
  };
}
