import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { changePaymentMethods } from '../../agreements/index.ts';
import { ledgerOf } from '../../billing/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { methodSteps, pricesFollowDay } from './preferences.rules.ts';
import { type PreferenceRow, putPreference, waysOfLockedLedger } from './preferences.store.ts';

/** How a ledger is paid from an instant on: by an instruction, or by the customer's own doing. */
interface NewPreference extends Omit<PreferenceRow, 'id' | 'pricesFollowAt'> {
  readonly isDirectDebit: boolean;
}

/**
 * Writes how a ledger, whose lock is held, is paid from an instant on, with the day from which prices
 * follow; then has them follow.
 */
export async function prefer(
  tx: Database,
  { isDirectDebit, ...row }: NewPreference,
  now: Temporal.Instant,
): Promise<void> {
  const holidays = await bankHolidaysIn(tx, 'england-and-wales');
  const day = (at: Temporal.Instant) => dayOfDate(londonDateOf(at));
  const follow = pricesFollowDay(isDirectDebit, day(row.validFrom), day(row.createdAt), holidays);
  await putPreference(tx, { ...row, pricesFollowAt: startOfLondonDay(dateOfDay(follow)) });
  await letPricesFollow(tx, row.ledgerId, now);
}

/**
 * Has the agreements of an account paid as its main ledger is, from today on and for all that is known
 * to come. Other ledgers have no energy on them. The ledger's lock is held.
 */
export async function letPricesFollow(
  tx: Database,
  ledgerId: number,
  now: Temporal.Instant,
): Promise<void> {
  const ledger = await ledgerOf(tx, ledgerId);
  if (ledger?.kind !== 'MAIN') return;
  const steps = methodSteps(await waysOfLockedLedger(tx, ledgerId));
  const from = startOfLondonDay(londonDateOf(now));
  await changePaymentMethods(tx, ledger.accountId, { steps, from }, now);
}
