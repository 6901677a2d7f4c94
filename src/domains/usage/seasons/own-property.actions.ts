import type { Context } from '../../../engine/context.ts';
import type { CalendarPeriod } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { accountIdOf } from '../../accounts/index.ts';
import {
  type Flow,
  propertyIdsOfAccount,
  requestedSpan,
  spansOfFlow,
} from '../../metering/index.ts';

/**
 * The identifier of an account, which must have been admitted, that answers for a property.
 *
 * @throws CodedError KT-CT-4123 where it does not and never did.
 */
export async function occupiedProperty(
  { db, raise }: Context<'KT-CT-4123'>,
  accountNumber: string,
  propertyId: number,
): Promise<number> {
  const accountId = await accountIdOf(db, accountNumber);
  if (accountId === null) return raise('KT-CT-4123');
  const owned = await propertyIdsOfAccount(db, accountId);
  return owned.includes(propertyId) ? accountId : raise('KT-CT-4123');
}

/** All of the time for which an account's flow may be shown in London's periods of a length. */
export function shownOf(
  context: Pick<Context, 'db' | 'clock' | 'viewer'>,
  flow: Flow,
  accountId: number,
  period: CalendarPeriod,
): Promise<readonly Span[]> {
  return spansOfFlow(context, context.viewer, flow, accountId, {
    requested: requestedSpan({}, londonTimeZone),
    period,
    timeZone: londonTimeZone,
  });
}
