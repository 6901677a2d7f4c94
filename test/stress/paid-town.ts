import { sql } from 'drizzle-orm';
import type { Database } from '../../src/database/database.ts';
import { type PrepayMeterRow, prepayMeterById } from '../../src/domains/billing/index.ts';
import {
  detailKeysOf,
  ensureDetailKeys,
} from '../../src/domains/payments/instructions/keys.actions.ts';
import { makeInstruction } from '../../src/domains/payments/instructions/making.actions.ts';
import { setUpMonthly } from '../../src/domains/payments/schedules/schedules.actions.ts';
import { everyBankHolidayByRule } from '../../src/outside/bank-holidays/by-rule.ts';
import { add, rowsOf, startOf } from '../scenarios/billed-home.ts';
import { BilledTown } from '../scenarios/billed-town.ts';

/** The user who owns what everybody pays from. */
const ownerId = 1;
const sortCode = '089999';

/** A home that pays by Direct Debit or by card. */
export interface PayingHome {
  readonly accountId: number;
  readonly ledgerId: number;
  readonly number: string;
  /** A meter in prepayment mode that the card tops up; null of other homes. */
  readonly prepayMeter: PrepayMeterRow | null;
}

/** How a home pays: by what, of which last four digits, how much on which day of the month. */
export interface WayToPay {
  readonly kind: 'DIRECT_DEBIT' | 'CARD';
  readonly lastFour: string;
  readonly pence: number;
  readonly day: number;
  /** What it has of credit from the beginning, in pence. */
  readonly creditPence: number;
}

/** A town without a world that knows the banks' days and can seal bank details. */
export async function openPaidTown(directory: string | null, from: string): Promise<BilledTown> {
  const town = await BilledTown.open(directory);
  const { db, clock } = town;
  clock.set(startOf(from).add({ hours: 10 }).toString());
  await ensureDetailKeys(db, clock);
  const holidays = everyBankHolidayByRule(2024, 2032).map(
    ({ division, on, name, isSubstitute }) => ({
      ...{ division, on: on.toString(), name, is_substitute: isSubstitute },
    }),
  );
  await rowsOf(
    db,
    sql`insert into platform.bank_holidays select * from jsonb_populate_recordset(
      null::platform.bank_holidays, ${JSON.stringify(holidays)}::jsonb) on conflict do nothing`,
  );
  await rowsOf(
    db,
    sql`insert into identity.users (id, number, email, given_name, family_name,
        alternative_phone_numbers, created_at)
      overriding system value
      values (${ownerId}, '1', 'payer@example.org', 'A.', 'Payer', '{}',
        ${startOf(from).toString()})`,
  );
  return town;
}

/** Has a home of the town pay from a London day on. */
export async function newPayingHome(
  town: BilledTown,
  from: string,
  way: WayToPay,
): Promise<PayingHome> {
  const { db, clock } = town;
  const home = await town.newHome(from);
  const { accountId, ledgerId, place } = home.ids;
  await home.brings(from, way.creditPence);
  const paying = { accountId, ledgerId };
  await newInstruction(db, paying, way, clock.now());
  const terms = { amountPence: way.pence, paymentDay: way.day };
  if (way.kind === 'DIRECT_DEBIT') {
    await setUpMonthly(db, { id: ledgerId, accountId }, terms, clock.now());
  } else {
    await add(db, 'payments.schedules', {
      ...{ ledger_id: ledgerId, account_id: accountId, method: 'CARD_PAYMENT' },
      ...{ reason: 'GENERAL_ACCOUNT_PAYMENT', trigger: 'REGULAR', frequency: 'MONTHLY' },
      ...{ frequency_multiplier: 1, payment_day: way.day, amount_pence: way.pence },
      ...{ is_variable: false, is_holiday: false, is_exempt_from_adequacy: false },
      ...{ adjustment_pence: 0, valid_from: from, created_at: startOf(from).toString() },
    });
  }
  const number = `A-${place.toString(16).toUpperCase().padStart(8, '0')}`;
  return { ...paying, number, prepayMeter: null };
}

/** Has a ledger pay from another account or card, from an instant on. */
export async function newInstruction(
  db: Database,
  paying: { readonly accountId: number; readonly ledgerId: number },
  { kind, lastFour }: Pick<WayToPay, 'kind' | 'lastFour'>,
  at: ReturnType<BilledTown['clock']['now']>,
): Promise<void> {
  const { seal, fingerprintOf } = await detailKeysOf(db);
  const account = { sortCode, accountNumber: `6637${lastFour}` };
  const isCard = kind === 'CARD';
  const made = {
    ...paying,
    kind,
    vendor: isCard ? ('STRIPE' as const) : ('BOTTOMLINE_PTX' as const),
    vendorReference: isCard ? `card_${paying.ledgerId}_${lastFour}` : null,
    holder: 'A. Payer',
    sealedDetails: isCard ? null : seal(account),
    sortCodeEnd: isCard ? null : sortCode.slice(4),
    bankCode: isCard ? null : 'MIDL',
    lastFour,
    fingerprint: isCard ? `${paying.ledgerId}${lastFour}` : fingerprintOf(account),
    cardNetwork: isCard ? ('VISA' as const) : null,
    cardFunding: isCard ? ('DEBIT' as const) : null,
    cardExpiryMonth: isCard ? 12 : null,
    cardExpiryYear: isCard ? 2032 : null,
  };
  await makeInstruction(
    db,
    made,
    [{ userId: ownerId, businessId: null }],
    () => at,
    at,
    () => {
      throw new Error('The instruction was not made');
    },
  );
}

/** A home that tops its meter up from its card, and is always short of credit. */
export async function newPrepayHome(
  town: BilledTown,
  from: string,
  lastFour: string,
  topUpPence: number,
): Promise<PayingHome> {
  const { db, clock } = town;
  const home = await town.newHome(from);
  const { accountId, ledgerId, place } = home.ids;
  const at = startOf(from).toString();
  const point = await home.supplied('ELECTRICITY', [{ from, unit: '24', standing: '51' }]);
  const meter = await home.hangs(point, from);
  const prepayMeterId = await add(db, 'billing.prepay_meters', {
    ...{ meter_id: meter.id, fuel: 'ELECTRICITY', account_id: accountId, started_on: from },
    // So much used that no number of top-ups makes up for it.
    ...{ division: 'england-and-wales', opening_balance_millipence: -2_000_000_000 },
    ...{ opening_accumulated_debt_millipence: 0, used_pence: 0 },
  });
  const paying = { accountId, ledgerId };
  await newInstruction(db, paying, { kind: 'CARD', lastFour }, clock.now());
  await add(db, 'payments.auto_top_up_configs', {
    ...{ account_id: accountId, prepay_meter_id: prepayMeterId, effective_from: at },
    ...{ device_id: `00-00-00-00-00-00-00-${place.toString(16).padStart(2, '0')}` },
    amount_pence: topUpPence,
  });
  const number = `A-${place.toString(16).toUpperCase().padStart(8, '0')}`;
  return { ...paying, number, prepayMeter: await db.read(prepayMeterById, prepayMeterId) };
}
