import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { daysBetween } from '../../../kernel/london.ts';
import { usualShareAt } from '../../metering/index.ts';
import type { WindowEnergy } from './holds.rules.ts';

interface EnergyOfCharge {
  readonly meterPointId: number;
  readonly isExport: boolean;
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
  readonly energyWh: number;
  readonly estimatedWh: number;
}

interface WeighedEnergy extends EnergyOfCharge {
  /** So many average days' energy its days usually stand for. */
  readonly averageDays: number;
}

/** Charges of energy with what is usual for their days, by the meter points' profiles; all read together. */
export async function weighedEnergy<Charge extends EnergyOfCharge>(
  db: Database,
  charges: readonly Charge[],
): Promise<(Charge & WeighedEnergy)[]> {
  const ids = [...new Set(charges.map(({ meterPointId }) => meterPointId))];
  const shares = new Map(
    await Promise.all(ids.map(async (id) => [id, await usualShareAt(db, id)] as const)),
  );
  return charges.map((charge) => ({
    ...charge,
    averageDays: shares.get(charge.meterPointId)?.(charge.fromOn, charge.toOn) ?? 0,
  }));
}

/** The energy of a window, and then of the charges before it by the day on which they end. */
export function windowsOfEnergy(
  charges: readonly WeighedEnergy[],
  { fromOn, toOn }: { readonly fromOn: Temporal.PlainDate; readonly toOn: Temporal.PlainDate },
): WindowEnergy[][] {
  const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(one, other) < 0;
  const within = charges.filter(
    (each) => !isBefore(each.toOn, fromOn) && !isBefore(toOn, each.toOn),
  );
  const before = charges.filter((each) => isBefore(each.toOn, fromOn));
  const ends = [...Map.groupBy(before, (each) => each.toOn.toString())]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([, group]) => group);
  return [within, ...ends].map((group) => {
    const points = Map.groupBy(group, ({ meterPointId }) => meterPointId);
    return [...points].map(([meterPointId, parts]) => ({
      meterPointId,
      isExport: parts.some(({ isExport }) => isExport),
      energyWh: parts.reduce((sum, each) => sum + each.energyWh, 0),
      estimatedWh: parts.reduce((sum, each) => sum + each.estimatedWh, 0),
      days: parts.reduce((sum, each) => sum + daysBetween(each.fromOn, each.toOn) + 1, 0),
      averageDays: parts.reduce((sum, each) => sum + each.averageDays, 0),
    }));
  });
}
