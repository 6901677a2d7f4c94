import { Temporal } from 'temporal-polyfill';
import type { TelemetryGrouping } from '../../engine/schema.generated.ts';
import type { TelemetryPort, TelemetryRange, TelemetryReading } from './port.ts';
import { electricitySlots, gasSlots, type HalfHourLoad, type Slot, slotMs } from './slots.ts';

/** What a meter counts in a range, from which what its home's device passed on is worked out. */
export interface MeterLoads {
  readonly fuel: 'ELECTRICITY' | 'GAS';
  /** In order; a half-hour that is not known is left out. */
  readonly halfHours: readonly HalfHourLoad[];
  /** What the registers showed when the range began; null where they were never read. */
  readonly importRegisterWh: number | null;
  readonly exportRegisterWh: number | null;
}

/** Answers for whole half-hours, from the start of one to the end of another; null for no meter. */
export type LoadSource = (
  deviceId: string,
  startMs: number,
  endMs: number,
) => Promise<MeterLoads | null>;

const halfHourMs = 1_800_000;

const groupMs: Readonly<Record<TelemetryGrouping, number>> = {
  TEN_SECONDS: slotMs,
  ONE_MINUTE: 60_000,
  FIVE_MINUTES: 300_000,
  HALF_HOURLY: halfHourMs,
  HOURLY: 2 * halfHourMs,
};

/**
 * A device in each home that is worked out from the half-hours of its meters, so that what it
 * passes on adds up to them exactly. It stands in for the service that real devices talk to.
 */
export function simulatedTelemetry(loadsOf: LoadSource): TelemetryPort {
  return {
    async read(deviceId, range) {
      const startMs = range.start.epochMilliseconds;
      const endMs = range.end.epochMilliseconds;
      const loads = await loadsOf(deviceId, floor(startMs), ceiling(endMs));
      return loads ? group(slotsOf(deviceId, loads), loads, range) : [];
    },
    async latest(deviceId, at) {
      const nowMs = at.epochMilliseconds;
      // Gas comes once in a half-hour, so the last of it may be nearly an hour old.
      const loads = await loadsOf(deviceId, floor(nowMs) - halfHourMs, ceiling(nowMs));
      if (!loads) return null;
      const end = Temporal.Instant.fromEpochMilliseconds(Math.floor(nowMs / slotMs) * slotMs);
      const start = Temporal.Instant.fromEpochMilliseconds(floor(nowMs) - halfHourMs);
      const range = { start, end, grouping: 'TEN_SECONDS' as const };
      return group(slotsOf(deviceId, loads), loads, range).at(-1) ?? null;
    },
  };
}

function floor(ms: number): number {
  return Math.floor(ms / halfHourMs) * halfHourMs;
}

function ceiling(ms: number): number {
  return Math.ceil(ms / halfHourMs) * halfHourMs;
}

function slotsOf(deviceId: string, { fuel, halfHours }: MeterLoads): Slot[] {
  return halfHours.flatMap((load) =>
    fuel === 'GAS' ? gasSlots(load) : electricitySlots(deviceId, load),
  );
}

interface Sum {
  readonly startMs: number;
  slots: number;
  imported: number;
  exported: number;
  importRegister: number | null;
  exportRegister: number | null;
}

/** Adds slots up by groups. A slot counts where it lies in the range as a whole. */
function group(
  slots: readonly Slot[],
  loads: MeterLoads,
  range: TelemetryRange,
): TelemetryReading[] {
  const startMs = range.start.epochMilliseconds;
  const endMs = range.end.epochMilliseconds;
  const length = groupMs[range.grouping];
  const sums = new Map<number, Sum>();
  let importRegister = thousandfold(loads.importRegisterWh);
  let exportRegister = thousandfold(loads.exportRegisterWh);
  for (const slot of slots) {
    if (importRegister !== null) importRegister += slot.imported;
    if (exportRegister !== null) exportRegister += slot.exported;
    if (slot.startMs < startMs || slot.startMs + slotMs > endMs) continue;
    const groupStartMs = Math.floor(slot.startMs / length) * length;
    let sum = sums.get(groupStartMs);
    if (!sum) {
      const from = Math.max(groupStartMs, startMs);
      sum = { startMs: from, slots: 0, imported: 0, exported: 0, importRegister, exportRegister };
      sums.set(groupStartMs, sum);
    }
    sum.slots += 1;
    sum.imported += slot.imported;
    sum.exported += slot.exported;
    sum.importRegister = importRegister;
    sum.exportRegister = exportRegister;
  }
  return [...sums.values()].map((sum) => ({
    readAt: Temporal.Instant.fromEpochMilliseconds(sum.startMs),
    importedMilliwattHours: sum.imported,
    demandMilliwatts: loads.fuel === 'GAS' ? null : meanMilliwatts(sum),
    importRegisterMilliwattHours: sum.importRegister,
    exportRegisterMilliwattHours: sum.exportRegister,
  }));
}

/** Ten seconds are a 360th of an hour. */
function meanMilliwatts({ imported, exported, slots }: Sum): number {
  return Math.round(((imported - exported) * 360) / slots);
}

function thousandfold(wattHours: number | null): number | null {
  return wattHours === null ? null : wattHours * 1000;
}
