import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { agreementsWith } from '../../agreements/index.ts';
import { seriesAtPoint } from '../../metering/index.ts';
import type { NightRateHalfHours } from '../../usage/index.ts';
import { isProtectedFromBackBilling } from '../charges/back-billing.actions.ts';
import { standingCharges } from '../charges/charges.store.ts';
import { chargeDays } from '../charges/charging.actions.ts';
import { ledgerById, ledgersOfAccount } from '../ledgers/ledgers.store.ts';
import { openWindowsOf } from './statement-runs.store.ts';

/** How far an account is charged at a meter point. */
interface BilledTo {
  /** London day; null where nothing is charged there. */
  readonly billedToOn: Temporal.PlainDate | null;
  /** Pence on the main ledger. */
  readonly balancePence: number;
}

/**
 * Charges an account for what its smart meter at a meter point has told: through the last day that is
 * there as a whole, from where the open window begins. Done twice it charges once.
 *
 * @returns null where the account has no main ledger, or never had an agreement at the meter point.
 */
export async function billToLatestSnapshot(
  tx: Database,
  account: { readonly id: number; readonly accountType: string },
  meterPointId: number,
  at: Temporal.Instant,
  nightRateHalfHours: NightRateHalfHours,
): Promise<BilledTo | null> {
  const ledgers = await tx.read(ledgersOfAccount, account.id);
  const main = ledgers.find(({ kind, meterId }) => kind === 'MAIN' && meterId === null);
  const agreements = await agreementsWith(tx, account.id);
  if (!main || !agreements.some((each) => each.meterPointId === meterPointId)) return null;
  const [[window], through] = await Promise.all([
    openWindowsOf(tx, [main.id]),
    toldThrough(tx, meterPointId, at),
  ]);
  if (window && through && Temporal.PlainDate.compare(window.fromOn, through) <= 0) {
    const terms = {
      ledgerId: main.id,
      accountId: account.id,
      isProtected: await isProtectedFromBackBilling(tx, account, at),
    };
    const days = { fromOn: window.fromOn, toOn: through };
    const billing = { at, billedOn: londonDateOf(at), nightRateHalfHours };
    await chargeDays(tx, terms, meterPointId, days, billing);
  }
  const charges = await tx.read(standingCharges, { ledgerId: main.id, meterPointId });
  const last = charges
    .map(({ toOn }) => toOn)
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
  const after = await tx.read(ledgerById, main.id);
  return {
    billedToOn: last ?? null,
    balancePence: after?.balancePence ?? main.balancePence,
  };
}

/** The last London day before today of which the smart meter has told all; null where there is none. */
async function toldThrough(
  tx: Database,
  meterPointId: number,
  at: Temporal.Instant,
): Promise<Temporal.PlainDate | null> {
  const told = (await seriesAtPoint(tx, meterPointId)).flatMap(({ lastDay }) => lastDay ?? []);
  const latest = told.toSorted().at(-1);
  if (latest === undefined) return null;
  const last = Temporal.PlainDate.from(latest);
  const yesterday = londonDateOf(at).subtract({ days: 1 });
  return Temporal.PlainDate.compare(last, yesterday) < 0 ? last : yesterday;
}
