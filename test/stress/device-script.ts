import { sql } from 'drizzle-orm';
import type { CourseChange } from '../../src/domains/flex/control/course.rules.ts';
import type { Preference } from '../../src/domains/flex/devices/preferences.rules.ts';
import { seededRandom } from '../../src/kernel/random.ts';
import type { DeviceReport } from '../../src/outside/devices/port.ts';
import { drawnKind } from './clients.ts';

/** What happens to vehicles while servers are killed: the same for each server, by the seed alone. */
export const stormBegun = '2026-03-11T00:00:00Z';

export const progressTable = sql.raw('stress.progress');
export const changesTable = sql.raw('stress.changes');
export const correctionsTable = sql.raw('stress.corrections');

/** Something that was done about a vehicle, as the server that did it noted it in the same transaction. */
export interface KeptChange {
  readonly deviceId: number;
  readonly place: number;
  readonly atMs: number;
  readonly what: CourseChange;
  readonly wanted: readonly Preference[] | null;
}

const weights = [
  ['boost', 16],
  ['cancel', 10],
  ['suspend', 4],
  ['resume', 12],
  ['prefer', 12],
  ['half-hour', 20],
  ['correction', 6],
] as const;

interface StormOperation {
  readonly kind: (typeof weights)[number][0];
  readonly vehicle: number;
  /** When it is done, by the clock of the server that does it. */
  readonly atMs: number;
  readonly draw: number;
}

export function stormOperations(
  seed: string,
  count: number,
  vehicleCount: number,
): StormOperation[] {
  const random = seededRandom(`what is done about vehicles ${seed}`);
  let atMs = Date.parse(stormBegun);
  return Array.from({ length: count }, () => {
    atMs += 1000 * random.integer(1, 1200);
    return {
      kind: drawnKind(random, weights, 'half-hour'),
      vehicle: random.integer(0, vehicleCount - 1),
      atMs,
      draw: random.integer(0, 1_000_000),
    };
  });
}

/** When all operations are over. */
export function endOf(operations: readonly StormOperation[]): number {
  const halfHourMs = 1_800_000;
  const lastMs = operations.at(-1)?.atMs ?? Date.parse(stormBegun);
  return (Math.floor(lastMs / halfHourMs) + 2) * halfHourMs;
}

/** What a vehicle reports up to a moment: it comes and goes, is lost and found, and is charged elsewhere. */
export function scriptedReports(seed: string, vehicle: number, endMs: number): DeviceReport[] {
  const random = seededRandom(`reports of vehicle ${vehicle} ${seed}`);
  const reports: DeviceReport[] = [];
  let atMs = Date.parse(stormBegun);
  const after = (mostMinutes: number) => {
    atMs += 1000 * random.integer(1, 60 * mostMinutes);
    return atMs;
  };
  while (atMs < endMs) {
    const usedMilliwattHours = random.integer(0, 30_000_000);
    reports.push({ kind: 'PLUGGED_IN', atMs: after(240), usedMilliwattHours });
    if (random.chance(0.3)) {
      reports.push({ kind: 'PROBLEM', atMs: after(120), problem: 'POWER_TAPERING' });
    }
    if (random.chance(0.3)) {
      const link = random.pick(['LOST', 'AUTHENTICATION_FAILED'] as const);
      reports.push({ kind: 'LINK', atMs: after(240), link });
      reports.push({ kind: 'LINK', atMs: after(60), link: 'CONNECTED' });
    }
    reports.push({ kind: 'UNPLUGGED', atMs: after(960) });
    if (random.chance(0.3)) {
      const startMs = after(120);
      reports.push({
        ...{ kind: 'CHARGED_AWAY', atMs: after(60), startMs, costPence: 250 },
        ...{ energyWh: random.integer(1, 9000), usedMilliwattHours: random.integer(0, 9_000_000) },
        ...{ operator: 'Osprey', location: 'Services' },
      });
    }
  }
  return reports.filter((report) => report.atMs <= endMs);
}
