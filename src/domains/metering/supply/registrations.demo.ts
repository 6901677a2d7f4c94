import { eq, type InferSelectModel } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { RowBatch } from '../../../database/row-batch.ts';
import type { WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import { type Place, placesOf } from '../places/places.demo.ts';
import { electricityDetails, gasDetails, meterPoints } from '../tables.ts';
import {
  gasRegistrations,
  readDisputes,
  registrationSteps,
  supplyRegistrations,
} from './meter-points.tables.ts';

type MeterPointRow = typeof meterPoints.$inferSelect;
type StepRow = Omit<typeof registrationSteps.$inferInsert, 'id' | 'meterPointId'>;

/** How each meter point came to the supplier, step by step, and what is quarrelled about. */
export const registrationsDemo: WorldStep = {
  name: 'registrations',
  title: 'changes of supplier',
  async write(tx, { plan, begunAt }) {
    const today = todayInLondon({ now: () => begunAt });
    const rows = await RowBatch.open(tx, []);
    const points = new Map(
      (await tx.query.select().from(meterPoints)).map((point) => [point.identifier, point]),
    );
    const gasById = new Map(
      (await tx.query.select().from(gasDetails)).map((each) => [each.meterPointId, each]),
    );
    for (const place of placesOf(plan)) {
      const { electricity, gas } = place.supply;
      const identifiers = [electricity.mpan, electricity.exportMpan, gas?.mprn];
      for (const identifier of identifiers.filter((each) => each != null)) {
        const meterPoint = points.get(identifier);
        if (!meterPoint) continue;
        const random = seededRandom(`halfhour registration ${identifier}`);
        addRegistration(rows, place, meterPoint, random, today);
        const status = await writeSteps(tx, rows, place, meterPoint, today);
        addDisputes(rows, place, meterPoint, today);
        if (meterPoint.fuel === 'ELECTRICITY')
          await writeSmartService(tx, place, meterPoint, random);
        const details = gasById.get(meterPoint.id);
        if (details)
          await writeGasRegistration(tx, rows, place, { ...details, status }, random, today);
      }
    }
    await rows.write();
  },
};

function addRegistration(
  rows: RowBatch,
  place: Place,
  { id, supplyStartOn, smartStartOn }: MeterPointRow,
  random: Random,
  today: Temporal.PlainDate,
): void {
  const isOld = supplyStartOn !== null && supplyStartOn.until(today).total('days') > 900;
  rows.add(supplyRegistrations, [
    {
      meterPointId: id,
      // Some suppliers before let go a few days late.
      targetStartOn: supplyStartOn?.subtract({ days: random.pick([0, 0, 0, 3]) }) ?? null,
      newSupplierMpid: place.kind === 'closed' ? random.pick(['BRIT', 'EDFE']) : null,
      legacyBillingId:
        isOld || place.kind === 'everything' ? random.integer(100_000, 999_999) : null,
      installCode: smartStartOn ? random.hex(36).toUpperCase() : null,
    },
  ]);
}

/**
 * Meter points that are not supplied yet, and where that stands. Of the home that is moved into, the
 * electricity has to be asked for again, and the gas is left with the landlord's supplier. What two
 * roofs sell flows unsold: one registration was rejected, one is called off. At the home of somebody
 * unknown nobody has registered the gas.
 */
const pendingSupplies: ReadonlyMap<string, StepRow['enrolmentStatus']> = new Map([
  ['household-moving-in ELECTRICITY IMPORT', 'REJECTED'],
  ['household-moving-in GAS IMPORT', 'CANCELLATION_REQUESTED'],
  ['household-053 ELECTRICITY EXPORT', 'REJECTED'],
  ['household-040 ELECTRICITY EXPORT', 'CANCELLATION_REQUESTED'],
  ['household-occupier GAS IMPORT', 'PRE_REGISTRATION'],
]);

/** @returns where the meter point's supply stands after them. */
async function writeSteps(
  tx: Database,
  rows: RowBatch,
  { key, kind }: Place,
  { id, fuel, direction, status, supplyStartOn, supplyEndOn }: MeterPointRow,
  today: Temporal.PlainDate,
): Promise<string> {
  const at = (day: Temporal.PlainDate) => startOfLondonDay(day);
  const steps: StepRow[] = [];
  const pending = pendingSupplies.get(`${key} ${fuel} ${direction}`);
  if (pending) {
    const ago = (days: number, enrolmentStatus: StepRow['enrolmentStatus']): StepRow => ({
      status: 'PENDING',
      enrolmentStatus,
      changedAt: at(today.subtract({ days })),
    });
    steps.push(ago(5, 'INITIATED'));
    if (pending !== 'PRE_REGISTRATION') steps.push(ago(4, 'REQUESTED'));
    steps.push(ago(2, pending));
    if (supplyStartOn && Temporal.PlainDate.compare(supplyStartOn, today) < 0) {
      await tx.query
        .update(meterPoints)
        .set({ supplyStartOn: null, currentSupplierMpid: null })
        .where(eq(meterPoints.id, id));
    }
  } else if (supplyStartOn) {
    const before = (days: number) => at(supplyStartOn.subtract({ days }));
    steps.push(
      { status: 'PENDING', enrolmentStatus: 'INITIATED', changedAt: before(20) },
      { status: 'PENDING', enrolmentStatus: 'REQUESTED', changedAt: before(16) },
      { status: 'PENDING', enrolmentStatus: 'PENDING', changedAt: before(9) },
      { status: 'ON_SUPPLY', enrolmentStatus: 'COMPLETED', changedAt: before(0) },
    );
    if (kind === 'closed' && supplyEndOn) {
      steps.push({ status: 'LOST', enrolmentStatus: 'COMPLETED', changedAt: at(supplyEndOn) });
    }
  }
  if (steps.length === 0) return status;
  rows.add(
    registrationSteps,
    steps.map((step) => ({ ...step, meterPointId: id })),
  );
  const last = steps.at(-1);
  const previous = steps.findLast((step) => step.status !== last?.status);
  const began = steps[previous ? steps.indexOf(previous) + 1 : 0];
  if (!last || !began) return status;
  await tx.query
    .update(meterPoints)
    .set({
      status: last.status,
      enrolmentStatus: last.enrolmentStatus,
      statusUpdatedAt: began.changedAt,
    })
    .where(eq(meterPoints.id, id));
  return last.status;
}

function addDisputes(
  rows: RowBatch,
  { kind, key }: Place,
  { id, direction, supplyStartOn, supplyEndOn }: MeterPointRow,
  today: Temporal.PlainDate,
): void {
  if (direction === 'EXPORT' || !supplyStartOn) return;
  const dispute = (
    about: 'OPENING' | 'CLOSING',
    raisedOn: Temporal.PlainDate,
    settledOn: Temporal.PlainDate | null,
  ) => rows.add(readDisputes, [{ meterPointId: id, about, raisedOn, settledOn }]);
  if (kind === 'closed' && supplyEndOn) dispute('CLOSING', supplyEndOn.add({ days: 12 }), null);
  if (kind === 'debt') dispute('OPENING', today.subtract({ days: 40 }), null);
  if (key === 'household-plain') {
    const raisedOn = supplyStartOn.add({ days: 20 });
    dispute('OPENING', raisedOn, raisedOn.add({ days: 35 }));
  }
}

/** Some people want no display; the link to a home that nobody lives in is suspended. */
async function writeSmartService(
  tx: Database,
  { kind }: Place,
  { id, smartStartOn }: MeterPointRow,
  random: Random,
): Promise<void> {
  if (!smartStartOn) return;
  const ihdStatus = random.pick(['I', 'I', 'I', 'E', 'D']);
  await tx.query
    .update(electricityDetails)
    .set({ ihdStatus, ...(kind === 'closed' && { dccServiceFlag: 'S' }) })
    .where(eq(electricityDetails.meterPointId, id));
}

async function writeGasRegistration(
  tx: Database,
  rows: RowBatch,
  place: Place,
  details: InferSelectModel<typeof gasDetails> & { readonly status: string },
  random: Random,
  today: Temporal.PlainDate,
): Promise<void> {
  const { meterPointId, status } = details;
  const hasIndependentNetwork = random.chance(0.2);
  const isDailyMetered = place.key === 'business-group-site-1';
  const year = String(today.year).slice(2);
  if (isDailyMetered) {
    await tx.query
      .update(gasDetails)
      .set({ supplyClass: 2 })
      .where(eq(gasDetails.meterPointId, meterPointId));
  }
  rows.add(gasRegistrations, [
    {
      meterPointId,
      igtIdentifier: hasIndependentNetwork ? random.pick(['ESP', 'GTC', 'IPL']) : '',
      igtCheckedAt: startOfLondonDay(today.subtract({ days: random.integer(20, 200) })),
      mrfType: isDailyMetered ? 'D' : details.meterReadBatchFrequency,
      nominationShipperReference: `HALF${random.integer(10_000_000, 99_999_999)}`,
      nominationType: status === 'PENDING' ? 'PN' : 'PE',
      meterOwnershipType: place.traits.isBusiness
        ? random.pick(['S', 'C'] as const)
        : random.pick(['S', 'S', 'T'] as const),
      endUserCategoryCode: `${details.ldz}:E${year}0${details.endUserCategory}B`,
      isDailyMetered,
      xoserveStatus: status === 'LOST' ? 'LOST' : status === 'PENDING' ? 'REQUESTED' : 'LIVE',
    },
  ]);
}
