import { eq, inArray, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { World } from '../../../demo/step.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import { type BilledAccount, billedAccounts } from '../../billing/charges/billed-accounts.demo.ts';
import { ledgersOf } from '../../billing/index.ts';
import { instructions, mandates } from '../instructions/instructions.tables.ts';
import { schedules } from '../schedules/schedules.tables.ts';
import type { ScheduleRow } from './making.store.ts';
import { bankMorning, lastBankRunOn, townHolidays } from './town-days.demo.ts';

/** A Payment of the books, with what took it back. */
export interface BookedPayment {
  readonly id: number;
  readonly amountPence: number;
  readonly reversalId: number | null;
  readonly reversedAt: Temporal.Instant | null;
}

/** What a payment is taken from, by the name that the vendor knows. */
export interface TownInstruction {
  readonly id: number;
  readonly reference: string;
}

/** An account that something is taken from, with its main ledger. */
export interface PayingAccount {
  readonly account: BilledAccount;
  readonly ledgerId: number;
  readonly balancePence: number;
  readonly schedules: readonly ScheduleRow[];
}

/** What the town's payments are told from. */
export interface Ground {
  readonly paying: readonly PayingAccount[];
  readonly holidays: BankHolidays;
  /** The London day on which the world was begun. */
  readonly today: Temporal.PlainDate;
  /** The last London day of which the banks' work is done. */
  readonly lastRunOn: Temporal.PlainDate;
  /** What the books hold of an account under a name of the plan. */
  readonly bookedAs: (account: BilledAccount, name: string) => BookedPayment | null;
  /** What a ledger was paid from on a day. */
  readonly instructionOn: (
    ledgerId: number,
    kind: 'DIRECT_DEBIT' | 'CARD',
    day: Temporal.PlainDate,
  ) => TownInstruction | null;
}

export async function groundOf(
  tx: Database,
  world: World,
  today: Temporal.PlainDate,
): Promise<Ground> {
  const lastRunOn = lastBankRunOn(world.begunAt, today);
  const accounts = await billedAccounts(tx, world);
  const mains = await Promise.all(
    accounts.map(async ({ accountId }) => {
      const own = await ledgersOf(tx, accountId);
      return [accountId, own.find(({ kind }) => kind === 'MAIN')] as const;
    }),
  );
  const mainOf = new Map(mains);
  const everySchedule = await tx.query
    .select()
    .from(schedules)
    .where(inArray(schedules.method, ['DIRECT_DEBIT', 'CARD_PAYMENT']))
    .orderBy(schedules.id);
  const schedulesOf = Map.groupBy(everySchedule, ({ ledgerId }) => ledgerId);
  const paying = accounts.flatMap((account) => {
    const main = mainOf.get(account.accountId);
    const own = main ? schedulesOf.get(main.id) : undefined;
    return main && own
      ? [{ account, ledgerId: main.id, balancePence: main.balancePence, schedules: own }]
      : [];
  });
  const booked = await everyBooked(tx);
  const paidFrom = await everyInstruction(tx);
  return {
    paying,
    today,
    lastRunOn,
    holidays: townHolidays(lastRunOn),
    bookedAs: ({ number }, name) => booked.get(`demo ${number} ${name}`) ?? null,
    instructionOn(ledgerId, kind, day) {
      const at = bankMorning(day).epochMilliseconds;
      const found = paidFrom
        .get(`${ledgerId} ${kind}`)
        ?.findLast(
          ({ validFrom, validTo }) =>
            validFrom.epochMilliseconds <= at && (!validTo || validTo.epochMilliseconds > at),
        );
      return found ?? null;
    },
  };
}

async function everyBooked(tx: Database): Promise<Map<string, BookedPayment>> {
  const { rows } = (await tx.query.execute(sql`
    select t.idempotency_key as key, t.id, t.net_pence as "amountPence", r.id as "reversalId",
      (extract(epoch from r.booked_at) * 1000)::float8 as "reversedMs"
    from billing.transactions t left join billing.transactions r on r.reverses_id = t.id
    where t.kind = 'PAYMENT' and t.reverses_id is null
      and starts_with(t.idempotency_key, 'demo ')`)) as unknown as {
    rows: {
      key: string;
      id: number;
      amountPence: number;
      reversalId: number | null;
      reversedMs: number | null;
    }[];
  };
  return new Map(
    rows.map(({ key, reversedMs, ...row }) => [
      key,
      {
        ...row,
        reversedAt: reversedMs === null ? null : Temporal.Instant.fromEpochMilliseconds(reversedMs),
      },
    ]),
  );
}

async function everyInstruction(tx: Database) {
  const rows = await tx.query
    .select({
      id: instructions.id,
      ledgerId: instructions.ledgerId,
      kind: instructions.kind,
      reference: sql<string>`coalesce(${mandates.reference}, ${instructions.vendorReference})`,
      validFrom: instructions.validFrom,
      validTo: instructions.validTo,
    })
    .from(instructions)
    .leftJoin(mandates, eq(mandates.instructionId, instructions.id))
    .orderBy(instructions.id);
  return Map.groupBy(rows, ({ ledgerId, kind }) => `${ledgerId} ${kind}`);
}
