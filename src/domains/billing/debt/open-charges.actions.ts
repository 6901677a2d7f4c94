import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { AccountRow } from '../../accounts/index.ts';
import { agreementsWith } from '../../agreements/index.ts';
import type { NightRateHalfHours } from '../../usage/index.ts';
import { isProtectedFromBackBilling } from '../charges/back-billing.actions.ts';
import { draftCharges, levyTables } from '../charges/charging.actions.ts';
import { spanOfDays } from '../charges/pieces.rules.ts';
import { prepareSupply } from '../charges/supplies.actions.ts';
import { titleOf } from '../charges/transaction-titles.rules.ts';
import type { LedgerRow } from '../ledgers/ledgers.store.ts';
import { lastChargedDays } from './debt.store.ts';

/** A charge for energy that has been used and is not booked yet. */
export interface OpenCharge {
  readonly meterPointId: number;
  /** The last London day that it covers. */
  readonly toOn: Temporal.PlainDate;
  readonly title: string;
  /** With VAT; negative of energy that is bought back. */
  readonly pence: number;
}

/**
 * What an account has used up to yesterday since it was charged last, as it would be charged today:
 * by the same charging as bills. Energy without a price yet is left out.
 */
export async function openCharges(
  db: Database,
  account: Pick<AccountRow, 'id' | 'accountType'>,
  ledger: LedgerRow,
  now: Temporal.Instant,
  nightRateHalfHours: NightRateHalfHours,
): Promise<OpenCharge[]> {
  const today = londonDateOf(now);
  const [agreements, charged] = await Promise.all([
    agreementsWith(db, account.id),
    db.read(lastChargedDays, ledger.id),
  ]);
  const points = [...new Set(agreements.map(({ meterPointId }) => meterPointId))];
  const isBusiness = account.accountType === 'BUSINESS';
  const isProtected = await isProtectedFromBackBilling(db, account, now);
  const terms = { ledgerId: ledger.id, accountId: account.id, isProtected };
  const levy = isBusiness ? await levyTables(db) : { ELECTRICITY: [], GAS: [] };
  const ofPoints = await Promise.all(
    points.map(async (meterPointId): Promise<OpenCharge[]> => {
      const last =
        charged.find((each) => each.meterPointId === meterPointId)?.toOn ?? ledger.closedThroughOn;
      const fromOn = last ? last.add({ days: 1 }) : londonDateOf(ledger.openedAt);
      const days = { fromOn, toOn: today.subtract({ days: 1 }) };
      if (Temporal.PlainDate.compare(days.fromOn, days.toOn) > 0) return [];
      const supply = await prepareSupply(
        db,
        account.id,
        meterPointId,
        spanOfDays(days),
        now,
        nightRateHalfHours,
      );
      if (!supply) return [];
      return draftCharges(supply, days, terms, today, levy)
        .filter(({ isTooOld }) => !isTooOld)
        .map(({ toOn, netPence, taxPence, fuel, isExport }) => ({
          meterPointId,
          toOn,
          title: titleOf({
            kind: 'CHARGE',
            reasonCode: null,
            paymentType: null,
            fuel,
            isExport,
            reversesId: null,
          }),
          pence: netPence + taxPence,
        }));
    }),
  );
  return ofPoints.flat();
}
