import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { reverseAll } from '../ledgers/postings.actions.ts';
import { bookedForKeys, lockLedgers, transactionById } from '../ledgers/postings.store.ts';
import { type StandingCharge, standingCharges } from './charges.store.ts';
import {
  type Billing,
  type BillingTerms,
  bookCharges,
  creditKeyOf,
  draftCharges,
  isAsBefore,
  levyTables,
} from './charging.actions.ts';
import { excessOf } from './excess.rules.ts';
import { type Days, spanOfDays } from './pieces.rules.ts';
import { prepareSupply } from './supplies.actions.ts';

/**
 * Computes the standing charges that touch some days anew, by what is known now of readings,
 * half-hours and prices. What comes to something else is reversed and replaced, with what was credited
 * of it as too old. What was charged in time stays charged; what days of more than twelve months ago
 * come to beyond it is credited at once, where the terms protect the customer.
 *
 * @param billedOn the London day of the correction, from which the twelve months count.
 * @returns how many charges were replaced.
 */
export async function correctCharges(
  tx: Database,
  terms: BillingTerms,
  meterPointId: number,
  days: Days,
  { at, billedOn, nightRateHalfHours }: Billing,
): Promise<number> {
  await lockLedgers(tx, [terms.ledgerId]);
  const standing = await tx.read(standingCharges, { ledgerId: terms.ledgerId, meterPointId });
  const touched = standing.filter(
    ({ fromOn, toOn }) =>
      Temporal.PlainDate.compare(fromOn, days.toOn) <= 0 &&
      Temporal.PlainDate.compare(toOn, days.fromOn) >= 0,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return 0;
  const whole = spanOfDays({ fromOn: first.fromOn, toOn: last.toOn });
  const supply = await prepareSupply(
    tx,
    terms.accountId,
    meterPointId,
    whole,
    at,
    nightRateHalfHours,
  );
  const levy = await levyTables(tx);
  const draftsOf = (charge: Days, isProtected: boolean) =>
    supply ? draftCharges(supply, charge, { ...terms, isProtected }, billedOn, levy) : [];
  // A charge over the limit of twelve months is cut there only when it is replaced.
  const changed = touched.filter((charge) => !isAsBefore(charge, draftsOf(charge, false)));
  if (changed.length === 0) return 0;
  const credits = await creditsOf(tx, changed);
  await reverseAll(
    tx,
    changed.flatMap(({ transactionId }) => {
      const credit = credits.get(transactionId);
      return credit ? [transactionId, credit.id] : [transactionId];
    }),
    { postedOn: billedOn, at },
  );
  const replaced = changed.map((charge) => {
    const credit = credits.get(charge.transactionId);
    return {
      before: {
        netPence: charge.netPence - (credit?.netPence ?? 0),
        taxPence: charge.taxPence - (credit?.taxPence ?? 0),
      },
      drafts: draftsOf(charge, terms.isProtected),
    };
  });
  await bookCharges(tx, excessOf(replaced), at);
  return changed.length;
}

/** What was credited of charges when they were booked, by the identifier of the charge. */
async function creditsOf(tx: Database, charges: readonly StandingCharge[]) {
  const byKey = new Map(
    charges.map(({ transactionId }) => [creditKeyOf(transactionId), transactionId]),
  );
  const booked = await bookedForKeys(tx, [...byKey.keys()]);
  const chargeOfCredit = new Map(
    booked.map(({ id, idempotencyKey }) => [id, byKey.get(idempotencyKey ?? '')]),
  );
  const amounts = await Promise.all(
    [...chargeOfCredit.keys()].map((id) => tx.read(transactionById, id)),
  );
  return new Map(
    amounts.flatMap((credit) => {
      const chargeId = credit ? chargeOfCredit.get(credit.id) : undefined;
      return credit && chargeId !== undefined ? [[chargeId, credit] as const] : [];
    }),
  );
}
