import { Temporal } from 'temporal-polyfill';
import { invalidInput, type Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import { type LedgerRow, lockLedgers } from '../../billing/index.ts';
import { isUsableAt } from './instructions.rules.ts';
import { type Instruction, instructionsOfLockedLedger } from './instructions.store.ts';
import { earliestChangeDay, preferenceAt, statusOfPreference } from './preferences.rules.ts';
import { type PreferenceRow, preferencesOfLockedLedger, weeklyDayOf } from './preferences.store.ts';
import { prefer } from './pricing.actions.ts';

/** A preference as it is shown. */
export interface ShownPreference {
  readonly __typename: 'PreferredInstruction' | 'UserManagedPayment';
  /** What tells it from the others of its ledger: when it began, in milliseconds since the epoch. */
  readonly key: string;
  readonly instructionId: number | null;
  readonly validFrom: Temporal.Instant;
  readonly status: 'PAST' | 'CURRENT' | 'UPCOMING';
}

/**
 * How a ledger is paid along time, in order: what its preferences say, and before them, from when it was
 * opened, the customer's own doing.
 */
export function shownPreferences(
  { openedAt }: Pick<LedgerRow, 'openedAt'>,
  rows: readonly Pick<PreferenceRow, 'instructionId' | 'validFrom'>[],
  now: Temporal.Instant,
): ShownPreference[] {
  const [first] = rows;
  const isLater = !first || Temporal.Instant.compare(first.validFrom, openedAt) > 0;
  const all = isLater ? [{ instructionId: null, validFrom: openedAt }, ...rows] : rows;
  return all.map(({ instructionId, validFrom }) => ({
    __typename: instructionId === null ? 'UserManagedPayment' : 'PreferredInstruction',
    key: String(validFrom.epochMilliseconds),
    instructionId,
    validFrom,
    status: statusOfPreference(all, { instructionId, validFrom }, now),
  }));
}

type Way = { readonly instructionId: number | null };

/**
 * Has ledgers of an account paid in another way from a London day on, all of them or none. Of one that
 * is paid so by then, nothing is changed.
 *
 * @throws CodedError by `raise` where the way or the day is none for one of the ledgers; KT-CT-1605
 *   for a day more than a year ahead.
 */
export async function preferFrom(
  db: Database,
  ledgers: readonly LedgerRow[],
  { instructionId }: Way,
  {
    fromDate,
    today,
  }: { readonly fromDate: Temporal.PlainDate; readonly today: Temporal.PlainDate },
  holidays: BankHolidays,
  now: Temporal.Instant,
  raise: Raise<'KT-CT-3967' | 'KT-CT-3968' | 'KT-CT-3969'>,
): Promise<void> {
  const validFrom = startOfLondonDay(fromDate);
  await db.transaction(async (tx) => {
    await lockLedgers(
      tx,
      ledgers.map(({ id }) => id),
    );
    for (const { id: ledgerId } of ledgers) {
      const before = preferenceAt(await preferencesOfLockedLedger(tx, ledgerId), validFrom);
      if ((before?.instructionId ?? null) === instructionId) continue;
      checkDay(fromDate, today, holidays, raise);
      const weekday = await weeklyDayOf(tx, ledgerId, fromDate);
      if (weekday !== null && weekday !== fromDate.dayOfWeek) raise('KT-CT-3969');
      let isDirectDebit = false;
      if (instructionId !== null) {
        const ofLedger = await instructionsOfLockedLedger(tx, ledgerId);
        if (!canBeUsed(ofLedger, instructionId, validFrom)) raise('KT-CT-3967');
        isDirectDebit = ofLedger.some(
          ({ id, kind }) => id === instructionId && kind === 'DIRECT_DEBIT',
        );
      }
      await prefer(tx, { ledgerId, instructionId, isDirectDebit, validFrom, createdAt: now }, now);
    }
  });
}

/** @throws CodedError by `raise` for a day that is too soon; KT-CT-1605 for one too far ahead. */
function checkDay(
  fromDate: Temporal.PlainDate,
  today: Temporal.PlainDate,
  holidays: BankHolidays,
  raise: Raise<'KT-CT-3968'>,
): void {
  const earliest = dateOfDay(earliestChangeDay(dayOfDate(today), holidays));
  if (Temporal.PlainDate.compare(fromDate, earliest) < 0) {
    raise('KT-CT-3968', { detail: `The first day that it can be set for is ${earliest}.` });
  }
  if (Temporal.PlainDate.compare(fromDate, today.add({ years: 1 })) > 0) {
    throw invalidInput('input.fromDate', 'The day is at most a year ahead.');
  }
}

function canBeUsed(rows: readonly Instruction[], id: number, at: Temporal.Instant): boolean {
  return rows.some((row) => row.id === id && row.kind !== 'BANK_ACCOUNT' && isUsableAt(row, at));
}
