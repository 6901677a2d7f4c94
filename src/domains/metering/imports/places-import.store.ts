import { sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { inPortions, isNewRow, replacing } from '../../../database/replacing.ts';
import { electricityMeterRecords, gasMeterRecords, meterRecords } from '../meters/meters.tables.ts';
import { gasRegistrations, registrationSteps } from '../supply/meter-points.tables.ts';
import {
  electricityDetails,
  gasDetails,
  meterPoints,
  meters,
  occupancies,
  properties,
  registers,
} from '../tables.ts';

export type NewProperty = typeof properties.$inferInsert & { readonly uprn: string };
export type NewOccupancy = typeof occupancies.$inferInsert;
export type NewMeterPoint = typeof meterPoints.$inferInsert;
export type NewElectricityDetails = typeof electricityDetails.$inferInsert;
export type NewGasDetails = typeof gasDetails.$inferInsert;
export type NewMeter = typeof meters.$inferInsert;
export type NewMeterRecord = typeof meterRecords.$inferInsert;
export type NewElectricityRecord = typeof electricityMeterRecords.$inferInsert;
export type NewGasRecord = typeof gasMeterRecords.$inferInsert;
export type NewRegister = typeof registers.$inferInsert;

interface Written {
  readonly id: number;
  readonly isNew: boolean;
}

/** Adds properties; of those known by their UPRN, the columns named take the new values. */
export function writeImportedProperties(
  tx: Database,
  rows: readonly NewProperty[],
  columns: readonly string[],
): Promise<(Written & { uprn: string | null })[]> {
  return inPortions(rows, (portion) =>
    tx.query
      .insert(properties)
      .values(portion)
      .onConflictDoUpdate({ target: properties.uprn, set: replacing(columns) })
      .returning({ id: properties.id, uprn: properties.uprn, isNew: isNewRow }),
  );
}

/** Adds occupancies; of those known by property, account and start, the end is replaced. */
export function writeImportedOccupancies(
  tx: Database,
  rows: readonly NewOccupancy[],
  columns: readonly string[],
): Promise<Written[]> {
  return inPortions(rows, (portion) =>
    tx.query
      .insert(occupancies)
      .values(portion)
      .onConflictDoUpdate({
        target: [occupancies.propertyId, occupancies.accountId, occupancies.effectiveFrom],
        set: replacing(columns),
      })
      .returning({ id: occupancies.id, isNew: isNewRow }),
  );
}

/** The UPRNs of properties that two accounts would answer for at once. */
export async function twiceOccupied(
  tx: Database,
  propertyIds: readonly number[],
): Promise<string[]> {
  const { rows } = (await tx.query.execute(sql`
    select distinct property.uprn from ${occupancies} one
      join ${occupancies} other on other.property_id = one.property_id and other.id > one.id
        and tstzrange(one.effective_from, one.effective_to)
          && tstzrange(other.effective_from, other.effective_to)
      join ${properties} property on property.id = one.property_id
      where one.property_id = any(${sql.param(propertyIds)}::int[])
      order by property.uprn`)) as unknown as { rows: { uprn: string }[] };
  return rows.map(({ uprn }) => uprn);
}

export async function propertyIdsByUprn(
  tx: Database,
  uprns: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query
    .select({ id: properties.id, uprn: properties.uprn })
    .from(properties)
    .where(sql`${properties.uprn} = any(${sql.param(uprns)}::text[])`);
  return new Map(rows.map(({ id, uprn }) => [uprn ?? '', id]));
}

export function writeImportedMeterPoints(
  tx: Database,
  rows: readonly NewMeterPoint[],
  columns: readonly string[],
): Promise<(Written & { identifier: string })[]> {
  return inPortions(rows, (portion) =>
    tx.query
      .insert(meterPoints)
      .values(portion)
      .onConflictDoUpdate({ target: meterPoints.identifier, set: replacing(columns) })
      .returning({ id: meterPoints.id, identifier: meterPoints.identifier, isNew: isNewRow }),
  );
}

/** Has the registrations of some meter points end with the step that left them where they stand. */
export async function writeLastSteps(
  tx: Database,
  meterPointIds: readonly number[],
): Promise<void> {
  const isNamed = sql`p.id = any(${sql.param(meterPointIds)}::int[])`;
  await tx.query.execute(sql`
    delete from ${registrationSteps} step using ${meterPoints} p
      where p.id = step.meter_point_id and ${isNamed}
        and (step.status = p.status or step.changed_at >= p.status_updated_at)`);
  await tx.query.execute(sql`
    insert into ${registrationSteps} (meter_point_id, status, enrolment_status, changed_at)
      select p.id, p.status, p.enrolment_status, p.status_updated_at
        from ${meterPoints} p where ${isNamed}`);
}

export async function writeImportedDetails(
  tx: Database,
  electricity: { rows: readonly NewElectricityDetails[]; columns: readonly string[] },
  gas: { rows: readonly NewGasDetails[]; columns: readonly string[] },
): Promise<void> {
  await inPortions(electricity.rows, (portion) =>
    tx.query
      .insert(electricityDetails)
      .values(portion)
      .onConflictDoUpdate({
        target: electricityDetails.meterPointId,
        set: replacing(electricity.columns),
      })
      .returning({ id: electricityDetails.meterPointId }),
  );
  await inPortions(gas.rows, (portion) =>
    tx.query
      .insert(gasDetails)
      .values(portion)
      .onConflictDoUpdate({ target: gasDetails.meterPointId, set: replacing(gas.columns) })
      .returning({ id: gasDetails.meterPointId }),
  );
  // What the transporter's register adds is not in the file; without it gas is not shown at all.
  await inPortions(gas.rows, (portion) =>
    tx.query
      .insert(gasRegistrations)
      .values(
        portion.map(({ meterPointId, endUserCategory }) => ({
          meterPointId,
          igtIdentifier: '',
          mrfType: '',
          nominationShipperReference: '',
          nominationType: '',
          meterOwnershipType: 'S' as const,
          endUserCategoryCode: String(endUserCategory),
          isDailyMetered: false,
          xoserveStatus: '',
        })),
      )
      .onConflictDoNothing()
      .returning({ id: gasRegistrations.meterPointId }),
  );
}

/** Meter points by MPAN or MPRN, with the property each belongs to. */
export async function meterPointsByIdentifier(tx: Database, identifiers: readonly string[]) {
  const rows = await tx.query
    .select({
      id: meterPoints.id,
      identifier: meterPoints.identifier,
      fuel: meterPoints.fuel,
      propertyId: meterPoints.propertyId,
    })
    .from(meterPoints)
    .where(sql`${meterPoints.identifier} = any(${sql.param(identifiers)}::text[])`);
  return new Map(rows.map((row) => [row.identifier, row]));
}

export function writeImportedMeters(
  tx: Database,
  rows: readonly NewMeter[],
  columns: readonly string[],
): Promise<(Written & { meterPointId: number; serialNumber: string })[]> {
  return inPortions(rows, (portion) =>
    tx.query
      .insert(meters)
      .values(portion)
      .onConflictDoUpdate({
        target: [meters.meterPointId, meters.serialNumber],
        set: replacing(columns),
      })
      .returning({
        id: meters.id,
        meterPointId: meters.meterPointId,
        serialNumber: meters.serialNumber,
        isNew: isNewRow,
      }),
  );
}

/** What is recorded of new meters beside where they hang. Records that are there stay. */
export async function writeMeterRecords(
  tx: Database,
  records: readonly NewMeterRecord[],
  electricity: readonly NewElectricityRecord[],
  gas: readonly NewGasRecord[],
): Promise<void> {
  await inPortions(records, (portion) =>
    tx.query
      .insert(meterRecords)
      .values(portion)
      .onConflictDoNothing()
      .returning({ id: meterRecords.meterId }),
  );
  await inPortions(electricity, (portion) =>
    tx.query
      .insert(electricityMeterRecords)
      .values(portion)
      .onConflictDoNothing()
      .returning({ id: electricityMeterRecords.meterId }),
  );
  await inPortions(gas, (portion) =>
    tx.query
      .insert(gasMeterRecords)
      .values(portion)
      .onConflictDoNothing()
      .returning({ id: gasMeterRecords.meterId }),
  );
}

export function writeImportedRegisters(
  tx: Database,
  rows: readonly NewRegister[],
  columns: readonly string[],
): Promise<Written[]> {
  return inPortions(rows, (portion) =>
    tx.query
      .insert(registers)
      .values(portion)
      .onConflictDoUpdate({
        target: [registers.meterId, registers.identifier],
        set: replacing(columns),
      })
      .returning({ id: registers.id, isNew: isNewRow }),
  );
}
