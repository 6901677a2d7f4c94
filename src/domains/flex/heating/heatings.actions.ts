import { randomUUID } from 'node:crypto';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import type { Services } from '../../../engine/services.ts';
import { halfHourMs } from '../../../kernel/calendar.ts';
import { gspGroupOfMeterPoint } from '../../metering/index.ts';
import { followHeating } from '../heating-model/heating.rules.ts';
import { followHeatingDays } from '../heating-model/heating-days.rules.ts';
import { addCommand } from './heating-changes.store.ts';
import type { KeptHeating, LiveHeating } from './heating-rows.rules.ts';
import { keptHeatingOf, lockHeatings, storeHeatings } from './heatings.store.ts';
import { usualOutsideCelsius, weatherZoneOf } from './outside.rules.ts';

export type HeatingServices = Pick<Services, 'weather'>;
type HeatingContext = Pick<Context, 'db' | 'clock'> & { readonly services: HeatingServices };

/** How warm it is outside in the half-hour that begins then, in degrees Celsius. */
export type Outside = (startMs: number) => number;

const secondMs = 1000;
const hourMs = 3_600_000;

/** The present, in whole seconds as days are written down. */
function presentMs({ clock }: Pick<HeatingContext, 'clock'>): number {
  return Math.floor(clock.now().epochMilliseconds / secondMs) * secondMs;
}

/**
 * How warm it is outside of homes between two moments and in the half-hour after, by meter point: asked for
 * once for each zone. Never asked for within a transaction.
 */
export async function outsideOf(
  db: Database,
  { weather }: HeatingServices,
  meterPointIds: readonly number[],
  fromMs: number,
  toMs: number,
): Promise<(meterPointId: number) => Outside> {
  const points = [...new Set(meterPointIds)];
  const groups = await Promise.all(
    points.map((meterPointId) => gspGroupOfMeterPoint(db, { meterPointId })),
  );
  const zoneOfPoint = new Map(
    points.map((id, place) => [id, weatherZoneOf(groups[place] ?? null)]),
  );
  const zones = [...new Set(zoneOfPoint.values())];
  const startMs = Math.floor(fromMs / halfHourMs) * halfHourMs;
  const endMs = (Math.floor(toMs / halfHourMs) + 1) * halfHourMs;
  const told = await Promise.all(
    zones.map((zone) => weather.halfHourCelsius(zone, startMs, endMs)),
  );
  const byZone = new Map(zones.map((zone, place) => [zone, told[place] ?? []]));
  return (meterPointId) => {
    const celsius = byZone.get(zoneOfPoint.get(meterPointId) ?? '') ?? [];
    return (ms) => celsius[Math.floor((ms - startMs) / halfHourMs)] ?? usualOutsideCelsius;
  };
}

/** Follows a heat pump from what is written down to a moment; one that is retired stands still. */
export function followKept(kept: KeptHeating, toMs: number, outside: Outside): LiveHeating {
  const { home, device } = kept;
  const isFollowed = device.lifecycle === 'LIVE' && kept.state.atMs < toMs;
  const followed = isFollowed
    ? followHeatingDays(home, kept.control, kept.state, toMs, outside)
    : { state: kept.state, control: kept.control, steps: [] };
  const { state, control } = followed;
  const untilMs = (Math.floor(state.atMs / halfHourMs) + 1) * halfHourMs;
  const [ahead] = followHeating(home, control, state, untilMs, outside).steps;
  if (!ahead) throw new Error('A half-hour has no step');
  const after = followHeating(home, control, state, ahead.endMs, outside).state;
  const hours = (ahead.endMs - ahead.startMs) / hourMs;
  // With what is left over of whole Wh, which in a short stretch is most of it.
  const wattsOf = (wholeWh: number, left: number, leftBefore: number) =>
    Math.max(0, (wholeWh + left - leftBefore) / hours);
  const [left, leftBefore] = [after.uncounted, state.uncounted];
  return {
    kept,
    ...followed,
    ahead,
    heatW: wattsOf(ahead.heatWh, left.heatWh, leftBefore.heatWh),
    takenW: wattsOf(ahead.energyWh, left.energyWh, leftBefore.energyWh),
  };
}

const live = new WeakMap<KeptHeating, Map<number, Promise<LiveHeating>>>();

/**
 * A heat pump at present, by its device; null of one without a controller. Nothing is written. However many
 * fields ask at one moment, it is read and followed once.
 */
export async function heatingNow(
  context: HeatingContext,
  deviceId: number,
): Promise<LiveHeating | null> {
  const { db, services } = context;
  const kept = await db.read(keptHeatingOf, deviceId);
  if (!kept) return null;
  const nowMs = presentMs(context);
  const known = live.get(kept) ?? new Map<number, Promise<LiveHeating>>();
  live.set(kept, known);
  const before = known.get(nowMs);
  if (before) return before;
  const following = followNow(db, services, kept, nowMs);
  known.set(nowMs, following);
  return following;
}

async function followNow(
  db: Database,
  services: HeatingServices,
  kept: KeptHeating,
  nowMs: number,
): Promise<LiveHeating> {
  const { meterPointId } = kept.device;
  const fromMs = kept.state.atMs;
  const outside = await outsideOf(db, services, [meterPointId], fromMs, Math.max(fromMs, nowMs));
  return followKept(kept, nowMs, outside(meterPointId));
}

/**
 * Prepares to write down a heat pump up to the present, for whoever then changes what it is to do.
 *
 * @returns what does so within a transaction, with the heat pump locked, and answers it as it is then; null
 * of a device without a controller.
 */
export async function heatingToChange(
  context: HeatingContext,
  deviceId: number,
): Promise<((tx: Database) => Promise<LiveHeating | null>) | null> {
  const { db, services } = context;
  const seen = await db.read(keptHeatingOf, deviceId);
  if (!seen) return null;
  const nowMs = presentMs(context);
  const { meterPointId } = seen.device;
  const fromMs = seen.state.atMs;
  const outside = await outsideOf(db, services, [meterPointId], fromMs, Math.max(fromMs, nowMs));
  return async (tx) => {
    const [kept] = await lockHeatings(tx, [deviceId]);
    if (!kept) return null;
    // Others may have brought it further, but never back.
    const followed = followKept(kept, nowMs, outside(meterPointId));
    await storeHeatings(tx, [followed]);
    return followed;
  };
}

/** Something that a controller is told, and what is written down for it. */
interface Command {
  /** As the mutation is named without a prefix. */
  readonly name: string;
  /** Looks at the heat pump as it is at present and writes what is changed; throws to refuse. */
  readonly write: (tx: Database, live: LiveHeating) => Promise<void>;
}

/**
 * Tells a controller something: locks its heat pump, follows it to the present, writes that down and
 * changes it, in one transaction. So whoever asks later sees it.
 *
 * @returns what the command is known by; null of a device without a controller.
 */
export async function tellController(
  context: HeatingContext,
  deviceId: number,
  { name, write }: Command,
): Promise<string | null> {
  const follow = await heatingToChange(context, deviceId);
  if (!follow) return null;
  const transactionId = randomUUID();
  return context.db.transaction(async (tx) => {
    const followed = await follow(tx);
    if (!followed) return null;
    await write(tx, followed);
    const command = { transactionId, deviceId, command: name, toldAt: context.clock.now() };
    await addCommand(tx, command);
    return transactionId;
  });
}
