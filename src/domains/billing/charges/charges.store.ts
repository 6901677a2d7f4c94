import { asc, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { defineLoader, listsBy, loadMany, loadOne } from '../../../database/batching/loaders.ts';
import { copyRows } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import {
  chargeLines,
  chargeReadings,
  climateChangeLevyRates,
  supplyCharges,
} from './charges.tables.ts';
import type { LevyRate } from './levy.rules.ts';

export type SupplyChargeRow = typeof supplyCharges.$inferSelect;
export type ChargeLineRow = typeof chargeLines.$inferSelect;

const selectSupplyCharges = statement('billing_supply_charges', (query) =>
  query.select().from(supplyCharges).where(isAnyOf(supplyCharges.transactionId, 'transactionIds')),
);

/** What a charge for energy is for; null of other transactions, a reversal among them. */
export const supplyChargeOf = loadOne<number, SupplyChargeRow>(
  'billing.supplyChargeOf',
  (db, transactionIds) => selectSupplyCharges(db, { transactionIds }),
  ({ transactionId }) => transactionId,
);

const selectLines = statement('billing_charge_lines', (query) =>
  query
    .select()
    .from(chargeLines)
    .where(isAnyOf(chargeLines.transactionId, 'transactionIds'))
    .orderBy(chargeLines.transactionId, chargeLines.place),
);

/** The rates of a charge for energy. */
export const linesOfCharge = loadMany<number, ChargeLineRow>(
  'billing.linesOfCharge',
  (db, transactionIds) => selectLines(db, { transactionIds }),
  ({ transactionId }) => transactionId,
);

/** A charge for energy that has not been reversed. */
export interface StandingCharge {
  readonly transactionId: number;
  readonly meterPointId: number;
  readonly agreementId: number;
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
  readonly energyWh: number;
  readonly estimatedWh: number;
  readonly netPence: number;
  readonly taxPence: number;
}

const selectStanding = statement('billing_standing_charges', (query) =>
  query
    .select({
      transactionId: supplyCharges.transactionId,
      ledgerId: supplyCharges.ledgerId,
      meterPointId: supplyCharges.meterPointId,
      agreementId: supplyCharges.agreementId,
      fromOn: supplyCharges.fromOn,
      toOn: supplyCharges.toOn,
      energyWh: supplyCharges.energyWh,
      estimatedWh: supplyCharges.estimatedWh,
      netPence: transactions.netPence,
      taxPence: transactions.taxPence,
    })
    .from(supplyCharges)
    .innerJoin(transactions, sql`${transactions.id} = ${supplyCharges.transactionId}`)
    .where(
      sql`${isAnyOf(supplyCharges.ledgerId, 'ledgerIds')}
        and ${isAnyOf(supplyCharges.meterPointId, 'meterPointIds')}
        and not exists (select from ${transactions} r where r.reverses_id = ${supplyCharges.transactionId})`,
    )
    .orderBy(asc(supplyCharges.fromOn)),
);

interface ChargedPoint {
  readonly ledgerId: number;
  readonly meterPointId: number;
}

const chargedPointOf = ({ ledgerId, meterPointId }: ChargedPoint) => `${ledgerId} ${meterPointId}`;

/** The charges of a ledger for a meter point that stand, the earliest first. */
export const standingCharges = defineLoader<ChargedPoint, readonly StandingCharge[]>({
  name: 'billing.standingCharges',
  identify: chargedPointOf,
  nothing: [],
  async load(db, keys) {
    const rows = await selectStanding(db, {
      ledgerIds: [...new Set(keys.map(({ ledgerId }) => ledgerId))],
      meterPointIds: [...new Set(keys.map(({ meterPointId }) => meterPointId))],
    });
    return listsBy(rows, chargedPointOf, (row) => Object.freeze(row));
  },
});

/** Every charge for energy that stands, with when it was booked and for whom, by meter point and time. */
export async function everyStandingCharge(tx: Database) {
  return await tx.query
    .select({
      transactionId: supplyCharges.transactionId,
      ledgerId: supplyCharges.ledgerId,
      accountId: ledgers.accountId,
      bookedAt: transactions.bookedAt,
      meterPointId: supplyCharges.meterPointId,
      agreementId: supplyCharges.agreementId,
      fromOn: supplyCharges.fromOn,
      toOn: supplyCharges.toOn,
      energyWh: supplyCharges.energyWh,
      estimatedWh: supplyCharges.estimatedWh,
      netPence: transactions.netPence,
      taxPence: transactions.taxPence,
    })
    .from(supplyCharges)
    .innerJoin(transactions, eq(transactions.id, supplyCharges.transactionId))
    .innerJoin(ledgers, eq(ledgers.id, supplyCharges.ledgerId))
    .where(
      sql`not exists (select from ${transactions} r where r.reverses_id = ${supplyCharges.transactionId})`,
    )
    .orderBy(supplyCharges.ledgerId, supplyCharges.meterPointId, supplyCharges.fromOn);
}

/** Writes what charges are for, in the order in which the foreign keys need it. */
export async function addChargeDetails(
  tx: Database,
  {
    charges,
    lines,
    readings,
  }: {
    readonly charges: readonly (typeof supplyCharges.$inferInsert)[];
    readonly lines: readonly (typeof chargeLines.$inferInsert)[];
    readonly readings: readonly (typeof chargeReadings.$inferInsert)[];
  },
): Promise<void> {
  await copyRows(tx, supplyCharges, charges);
  await copyRows(tx, chargeLines, lines);
  await copyRows(tx, chargeReadings, readings);
}

/** The Climate Change Levy on a fuel, the earliest rate first. */
export async function levyRatesOf(db: Database, fuel: 'ELECTRICITY' | 'GAS'): Promise<LevyRate[]> {
  const rows = await db.query
    .select()
    .from(climateChangeLevyRates)
    .where(sql`${climateChangeLevyRates.fuel} = ${fuel}`)
    .orderBy(asc(climateChangeLevyRates.validFromOn));
  return rows.map(({ validFromOn, tenThousandths }) => ({
    fromMs: startOfLondonDay(validFromOn).epochMilliseconds,
    tenThousandths,
  }));
}
