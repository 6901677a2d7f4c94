import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { type Cycle, lastDayOfPeriod } from '../cycles/periods.rules.ts';
import { addTrigger } from '../cycles/triggers.store.ts';
import { insertDocuments, type windowKinds } from './closing.store.ts';

/** A cycle as it is agreed with a customer. */
export interface AgreedCycle extends Cycle {
  /** Whether the customer chose the day. */
  readonly isFixed: boolean;
  /** Whether a window also ends where all meters are read. */
  readonly isAfterReading?: boolean;
}

/**
 * Has a ledger billed from a London day on: its cycle is kept, and the first window is opened.
 *
 * @param fromOn the first day of the first window.
 */
export async function openFirstWindow(
  tx: Database,
  {
    ledgerId,
    accountId,
    kind,
    fromOn,
  }: {
    readonly ledgerId: number;
    readonly accountId: number;
    readonly kind: (typeof windowKinds)[number];
    readonly fromOn: Temporal.PlainDate;
  },
  { isFixed, isAfterReading = false, ...cycle }: AgreedCycle,
  at: Temporal.Instant,
): Promise<void> {
  await addTrigger(tx, {
    ledgerId,
    effectiveFrom: at,
    cycleMonths: cycle.months,
    startDay: cycle.startDay,
    startMonth: cycle.startMonth,
    isFixed,
    isAfterReading,
  });
  await insertDocuments(tx, [
    { kind, accountId, ledgerId, fromOn, toOn: lastDayOfPeriod(cycle, fromOn), createdAt: at },
  ]);
}
