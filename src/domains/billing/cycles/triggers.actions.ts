import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Nullable } from '../../../engine/resolver-types.ts';
import { isInForce } from '../../../kernel/validity.ts';
import {
  accountNumberOf,
  admittedAccount,
  gateToAccount,
  gateToPortfolio,
  permissionsOnAccount,
  portfolioByNumberToBill,
} from '../../accounts/index.ts';
import { type LedgerRow, ledgerById, ledgersOfAccount } from '../ledgers/ledgers.store.ts';
import { openWindowOfLedger } from './open-windows.store.ts';
import { nextPeriodStart, settlingDays } from './periods.rules.ts';
import {
  type TriggerConfigurationRow,
  triggersOfLedger,
  triggersOfPortfolio,
} from './triggers.store.ts';

type TargetType = 'CHARGING_LEDGER' | 'ACCOUNT' | 'PORTFOLIO';

/** What a trigger configuration tells, for one target. */
export interface ShownTrigger {
  readonly effectiveFrom: Temporal.Instant;
  readonly effectiveTo: Temporal.Instant | null;
  readonly isActive: boolean;
  readonly nextIssueDate: Temporal.PlainDate | null;
  readonly targetType: TargetType;
  readonly operationFrequencies: readonly object[];
}

/** What documents are for, with what makes them fall due. */
export interface TriggersOfTarget {
  readonly target: {
    readonly id: number;
    readonly number: string | null;
    readonly targetType: TargetType;
  };
  readonly configurations: readonly ShownTrigger[];
}

interface At {
  readonly db: Database;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

async function shownTrigger(
  { db, now, today }: At,
  row: TriggerConfigurationRow,
  targetType: TargetType,
): Promise<ShownTrigger> {
  const { effectiveFrom, effectiveTo, cycleMonths, startDay, startMonth, ledgerId } = row;
  const isActive = isInForce(effectiveFrom, effectiveTo, now);
  const window = ledgerId === null ? null : await db.read(openWindowOfLedger, ledgerId);
  const cycle = { months: cycleMonths, startDay, startMonth };
  const next =
    ledgerId === null ? nextPeriodStart(cycle, today) : (window?.toOn.add({ days: 1 }) ?? null);
  const startsAt = { startDay, startMonth };
  return {
    effectiveFrom,
    effectiveTo,
    isActive,
    nextIssueDate: isActive ? (next?.add({ days: settlingDays }) ?? null) : null,
    targetType,
    operationFrequencies: [
      {
        frequency: cycleMonths % 12 === 0 ? 'ANNUALLY' : 'MONTHLY',
        multiplier: cycleMonths % 12 === 0 ? cycleMonths / 12 : cycleMonths,
        operationType:
          ledgerId === null ? 'ISSUE_STATEMENT_FOR_TARGET' : 'CHARGE_TARGET_AND_ISSUE_STATEMENT',
        targetType,
        triggerAtStartDay: startDay,
        triggerAtStartMonth: startMonth,
        temporalParams: [{ paramKey: 'PERIOD_START', ...startsAt }],
      },
    ],
  };
}

/** The ledger by whose cycle an account is billed; null where it has none. */
export async function billedLedger(db: Database, accountId: number): Promise<LedgerRow | null> {
  const ledgers = await db.read(ledgersOfAccount, accountId);
  return ledgers.find(({ kind, meterId }) => kind === 'MAIN' && meterId === null) ?? null;
}

/** By what a ledger's documents fall due now; null where it has no cycle. */
export async function triggerOfLedger(
  at: At,
  ledgerId: number,
  targetType: 'CHARGING_LEDGER' | 'ACCOUNT' = 'CHARGING_LEDGER',
): Promise<ShownTrigger | null> {
  const rows = await at.db.read(triggersOfLedger, ledgerId);
  const now = rows.find(({ effectiveFrom, effectiveTo }) =>
    isInForce(effectiveFrom, effectiveTo, at.now),
  );
  return now ? shownTrigger(at, now, targetType) : null;
}

/** A period; null where what is effective now is meant. */
type Period = { readonly from: Temporal.Instant; readonly to: Temporal.Instant } | null;

async function chosen(
  at: At,
  rows: readonly TriggerConfigurationRow[],
  period: Period,
  targetType: TargetType,
): Promise<ShownTrigger[]> {
  const isChosen = ({ effectiveFrom, effectiveTo }: TriggerConfigurationRow) =>
    period
      ? Temporal.Instant.compare(effectiveFrom, period.to) < 0 &&
        (effectiveTo === null || Temporal.Instant.compare(effectiveTo, period.from) > 0)
      : isInForce(effectiveFrom, effectiveTo, at.now);
  return Promise.all(rows.filter(isChosen).map((row) => shownTrigger(at, row, targetType)));
}

async function ofLedger(at: At, { id, number }: LedgerRow, period: Period) {
  const configurations = await chosen(
    at,
    await at.db.read(triggersOfLedger, id),
    period,
    'CHARGING_LEDGER',
  );
  return { target: { id, number, targetType: 'CHARGING_LEDGER' as const }, configurations };
}

async function ofAccount(
  at: At,
  { id, number }: { readonly id: number; readonly number: string },
  period: Period,
): Promise<TriggersOfTarget> {
  const ledger = await billedLedger(at.db, id);
  const rows = ledger ? await at.db.read(triggersOfLedger, ledger.id) : [];
  const configurations = await chosen(at, rows, period, 'ACCOUNT');
  return { target: { id, number, targetType: 'ACCOUNT' }, configurations };
}

async function ledgersBelow(at: At, accountId: number): Promise<TriggersOfTarget[]> {
  const ledgers = await at.db.read(ledgersOfAccount, accountId);
  const all = await Promise.all(ledgers.map((ledger) => ofLedger(at, ledger, null)));
  return all.filter(({ configurations }) => configurations.length > 0);
}

interface Target {
  readonly accountNumber?: Nullable<string>;
  readonly ledgerId?: Nullable<string>;
  readonly portfolioNumber?: Nullable<string>;
}

/** Whether a target names exactly one thing. */
export function namesOne({ accountNumber, ledgerId, portfolioNumber }: Target): boolean {
  return [accountNumber, ledgerId, portfolioNumber].filter((each) => each != null).length === 1;
}

const permission = 'CAN_QUERY_BILLING_INFORMATION';

/**
 * By what the documents of a target fall due, and of what stands below it; none for what is not there
 * or not within the viewer's reach.
 */
export async function triggersOf(
  context: Context,
  at: At,
  { accountNumber, ledgerId, portfolioNumber }: Target,
  withChildren: boolean,
  period: Period,
): Promise<TriggersOfTarget[]> {
  const { db, viewer } = context;
  if (portfolioNumber != null) {
    const may = await gateToPortfolio(context, viewer, portfolioNumber);
    const portfolio = may?.has(permission)
      ? await portfolioByNumberToBill(db, portfolioNumber)
      : null;
    if (!portfolio) return [];
    const { id, number, accountIds } = portfolio;
    const rows = await db.read(triggersOfPortfolio, id);
    const configurations = await chosen(at, rows, period, 'PORTFOLIO');
    const own = { target: { id, number, targetType: 'PORTFOLIO' as const }, configurations };
    const below = withChildren
      ? await Promise.all(
          accountIds.map(async (accountId) => {
            // A link to a portfolio need not open all of its accounts.
            const held = await permissionsOnAccount(context, viewer, accountId);
            if (!held?.has(permission)) return [];
            const account = { id: accountId, number: (await accountNumberOf(db, accountId)) ?? '' };
            return [await ofAccount(at, account, null), ...(await ledgersBelow(at, accountId))];
          }),
        )
      : [];
    return [own, ...below.flat()];
  }
  const key = ledgerId == null ? null : intKey(ledgerId);
  const ledger = key === null ? null : await db.read(ledgerById, key);
  const number = accountNumber ?? (ledger ? await accountNumberOf(db, ledger.accountId) : null);
  const may = number === null ? null : await gateToAccount(context, viewer, number);
  if (number === null || !may?.has(permission)) return [];
  if (ledger) return [await ofLedger(at, ledger, period)];
  const account = await admittedAccount(db, number);
  if (!account) return [];
  const own = await ofAccount(at, account, period);
  return withChildren ? [own, ...(await ledgersBelow(at, account.id))] : [own];
}
