import type { PageArguments } from '../../../contract/pagination.ts';
import { pageOfList } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import type { AgreementRow } from '../../agreements/index.ts';
import { lineItemsOf } from './line-items.actions.ts';

type Arguments = Parameters<typeof lineItemsOf>[2] & PageArguments;

async function pageOfLineItems(agreement: AgreementRow, args: Arguments, context: Context) {
  const items = await lineItemsOf(context, agreement, args);
  return pageOfList('lineItems', items, ({ startMs }) => String(startMs), args);
}

export const lineItemsResolvers = {
  ElectricityAgreementType: { lineItems: pageOfLineItems },
  GasAgreementType: { lineItems: pageOfLineItems },
  LineItemType: {
    startAt: ({ startMs }) => startMs,
    endAt: ({ endMs }) => endMs,
    settlementUnit: ({ itemType }) => (itemType === 'STANDING_CHARGE' ? 'day' : 'kwh'),
  },
} satisfies Resolvers;
