import { halfHourMs } from '../../../kernel/calendar.ts';
import type { PlanReason } from '../../../kernel/devices.ts';
import type { DeviceReport } from '../../../outside/devices/port.ts';
import { type PlanSlot, type PlanTarget, planVehicle } from '../planner/vehicle-plans.rules.ts';
import type {
  Charger,
  ChargeTarget,
  Course,
  CourseInputs,
  CoursePlan,
  Piece,
} from './course.rules.ts';

const hourMs = 3_600_000;
const secondMs = 1000;

/** The start of the half-hour that a moment lies in. */
export function halfHourOf(atMs: number): number {
  return Math.floor(atMs / halfHourMs) * halfHourMs;
}

/** Energy at a power over a time, in Wh, unrounded. */
function energyAt(powerW: number, lengthMs: number): number {
  return (powerW * lengthMs) / hourMs;
}

/** What has to be taken until the battery holds a share of its capacity, in whole Wh. */
export function needOf(
  { capacityWh, efficiencyThousandths }: Charger,
  storedMilliwattHours: number,
  percent: number,
): number {
  const wanted = capacityWh * percent * 10;
  return needUpTo({ efficiencyThousandths }, storedMilliwattHours, wanted);
}

/** What has to be taken to store so much, both in thousandths of Wh, in whole Wh. */
function needUpTo(
  { efficiencyThousandths }: Pick<Charger, 'efficiencyThousandths'>,
  storedMilliwattHours: number,
  wanted: number,
): number {
  return Math.max(0, Math.ceil((wanted - storedMilliwattHours) / efficiencyThousandths));
}

type Begun = Pick<Course, 'storedAtPlugIn' | 'storedMilliwattHours'>;

/**
 * What a battery is to hold by a share of its capacity that is wanted, in thousandths of Wh: never more
 * than it can. A relative one comes on top of what it held when it was plugged in; of a vehicle that is
 * away, of what it holds.
 */
function wantedStored(
  { capacityWh }: Charger,
  { storedAtPlugIn, storedMilliwattHours }: Begun,
  { percent, isRelative }: Pick<ChargeTarget, 'percent' | 'isRelative'>,
): number {
  const from = isRelative ? (storedAtPlugIn ?? storedMilliwattHours) : 0;
  return Math.min(capacityWh * 1000, from + capacityWh * percent * 10);
}

/** What a battery holds at its vehicle's limit of charge, in thousandths of Wh. */
function limitStored({ capacityWh, limitPercent }: Charger): number {
  return capacityWh * (limitPercent ?? 100) * 10;
}

/** Whether a target lies above the limit of charge, so that it is not reached by plan. */
export function isLimited(charger: Charger, begun: Begun, target: ChargeTarget): boolean {
  return wantedStored(charger, begun, target) > limitStored(charger);
}

/** Whether a battery holds as much as its vehicle is charged to by plan at most. */
export function isAtLimit(charger: Charger, storedMilliwattHours: number): boolean {
  return needUpTo(charger, storedMilliwattHours, limitStored(charger)) === 0;
}

/** What a battery holds once so much has been taken, in thousandths of Wh: never more than it can. */
export function storedAfter(
  { capacityWh, efficiencyThousandths }: Charger,
  storedMilliwattHours: number,
  energyWh: number,
): number {
  const stored = storedMilliwattHours + energyWh * efficiencyThousandths;
  return Math.min(stored, Math.max(capacityWh * 1000, storedMilliwattHours));
}

/** What of a piece has been taken by a moment within it, in whole Wh. */
export function energyBy({ fromMs, toMs, energyWh }: Piece, atMs: number): number {
  const part = Math.min(1, Math.max(0, (atMs - fromMs) / (toMs - fromMs)));
  return Math.round(energyWh * part);
}

/** What the battery holds at the course's moment, in thousandths of Wh. */
export function storedNow(charger: Charger, course: Course): number {
  const { running, storedMilliwattHours, atMs } = course;
  if (!running) return storedMilliwattHours;
  return storedAfter(charger, storedMilliwattHours, energyBy(running, atMs));
}

/**
 * The piece of a boost that begins at a moment: full power to the end of the half-hour, or until the
 * battery is full, to the second. Null where it is full.
 */
export function boostPiece(
  charger: Charger,
  storedMilliwattHours: number,
  boostedAtMs: number,
  fromMs: number,
): Piece | null {
  const leftWh = needOf(charger, storedMilliwattHours, 100);
  if (leftWh === 0) return null;
  // Counted from the beginning, so that what is rounded does not add up.
  const takenBy = (atMs: number) => Math.round(energyAt(charger.maximumW, atMs - boostedAtMs));
  const seconds = Math.round(((takenBy(fromMs) + leftWh) * hourMs) / charger.maximumW / secondMs);
  const fullMs = Math.max(boostedAtMs + seconds * secondMs, fromMs + secondMs);
  const halfHourEndMs = halfHourOf(fromMs) + halfHourMs;
  const toMs = Math.min(fullMs, halfHourEndMs);
  const energyWh = toMs === fullMs ? leftWh : Math.min(leftWh, takenBy(toMs) - takenBy(fromMs));
  return { kind: 'BOOST', fromMs, toMs, energyWh };
}

/**
 * The planned piece of the half-hour that a moment lies in: even over what is left of it, or where that
 * would be less than the least current, at that current from its start. Null where none is planned.
 */
export function plannedPiece({ minimumW }: Charger, plan: CoursePlan, atMs: number): Piece | null {
  const startMs = halfHourOf(atMs);
  const energyWh = plan.energyWh[(startMs - plan.startMs) / halfHourMs] ?? 0;
  if (energyWh <= 0) return null;
  const fromMs = Math.max(startMs, Math.min(plan.madeAtMs, startMs + halfHourMs - secondMs));
  const endMs = Math.min(startMs + halfHourMs, Math.max(plan.readyByMs, fromMs + secondMs));
  const least = energyAt(minimumW, endMs - fromMs);
  const seconds =
    energyWh < least
      ? Math.max(1, Math.ceil((energyWh * hourMs) / minimumW / secondMs))
      : (endMs - fromMs) / secondMs;
  return { kind: 'SMART', fromMs, toMs: Math.min(endMs, fromMs + seconds * secondMs), energyWh };
}

/** When the next planned piece begins, not before a moment; null where none does. */
export function nextPlannedMs(plan: CoursePlan, atMs: number): number | null {
  const first = Math.max(0, Math.floor((atMs - plan.startMs) / halfHourMs));
  for (let place = first; place < plan.energyWh.length; place += 1) {
    if (!plan.energyWh[place]) continue;
    const fromMs = Math.max(plan.startMs + place * halfHourMs, plan.madeAtMs);
    if (fromMs >= atMs) return fromMs;
  }
  return null;
}

/** What a plan has in half-hours that begin after a moment, in Wh. */
export function plannedAfter(plan: CoursePlan, atMs: number): number {
  const first = (halfHourOf(atMs) + halfHourMs - plan.startMs) / halfHourMs;
  return plan.energyWh.slice(Math.max(0, first)).reduce((sum, wh) => sum + wh, 0);
}

/** Whether a button does anything where the vehicle stands: pressed in vain it is as if it was not. */
export function canPress(
  charger: Charger,
  course: Course,
  pressed: Extract<DeviceReport, { kind: 'BUTTON' }>['pressed'],
): boolean {
  const { pluggedInAtMs, suspendedAtMs, boostedAtMs, link, storedMilliwattHours } = course;
  if (pressed === 'CANCEL_BOOST') return boostedAtMs !== null;
  if (pressed === 'SUSPEND') return suspendedAtMs === null;
  if (pressed === 'RESUME') return suspendedAtMs !== null;
  const isReady = pluggedInAtMs !== null && link === 'CONNECTED' && suspendedAtMs === null;
  const isFull = needOf(charger, storedMilliwattHours, 100) === 0;
  return isReady && boostedAtMs === null && !isFull;
}

/**
 * Every piece that is to come, with the running one as a whole: what is boosted until the battery is
 * full, else what is planned.
 */
export function piecesAhead(charger: Charger, course: Course): Piece[] {
  const { running, boostedAtMs, plan, atMs } = course;
  const pieces: Piece[] = running ? [running] : [];
  if (boostedAtMs !== null) {
    let stored = course.storedMilliwattHours;
    let fromMs = atMs;
    if (running) {
      stored = storedAfter(charger, stored, running.energyWh);
      fromMs = running.toMs;
    }
    for (;;) {
      const piece = boostPiece(charger, stored, boostedAtMs, fromMs);
      if (!piece) return pieces;
      pieces.push(piece);
      stored = storedAfter(charger, stored, piece.energyWh);
      fromMs = piece.toMs;
    }
  }
  if (!plan) return pieces;
  let fromMs = nextPlannedMs(plan, running ? running.toMs : atMs);
  while (fromMs !== null) {
    const piece = plannedPiece(charger, plan, fromMs);
    if (!piece) break;
    pieces.push(piece);
    fromMs = nextPlannedMs(plan, halfHourOf(fromMs) + halfHourMs);
  }
  return pieces;
}

/** What is left of half-hours between two moments, with what can be charged in each. */
function slotsBetween(inputs: CourseInputs, fromMs: number, toMs: number, knownAtMs: number) {
  const startMs = halfHourOf(fromMs);
  const { maximumW, minimumW } = inputs.charger;
  const prices = inputs.prices(startMs, Math.ceil(toMs / halfHourMs) * halfHourMs, knownAtMs);
  return prices.map((price, place): PlanSlot => {
    const slotMs = startMs + place * halfHourMs;
    const lengthMs = Math.min(slotMs + halfHourMs, toMs) - Math.max(slotMs, fromMs);
    return {
      ...price,
      surplusWh: Math.floor((price.surplusWh * lengthMs) / halfHourMs),
      minimumWh: Math.ceil(energyAt(minimumW, lengthMs)),
      maximumWh: Math.floor(energyAt(maximumW, lengthMs)),
    };
  });
}

/**
 * The plan of a course for what is wanted next, from its moment on. What has begun stays: where a
 * planned piece runs, from the next half-hour on. Null where nothing can be planned or is wanted.
 *
 * @param taken what it has taken since it began to be followed.
 */
export function planOf(
  inputs: CourseInputs,
  course: Course,
  reason: PlanReason,
  taken: readonly Piece[],
): CoursePlan | null {
  const { charger } = inputs;
  const { atMs, running } = course;
  if (course.pluggedInAtMs === null || course.link !== 'CONNECTED') return null;
  if (course.suspendedAtMs !== null || course.boostedAtMs !== null) return null;
  const target = inputs.target(atMs);
  if (!target) return null;
  const fromMs = running ? halfHourOf(atMs) + halfHourMs : atMs;
  if (target.readyByMs <= fromMs) return null;
  const stored = running
    ? storedAfter(charger, course.storedMilliwattHours, running.energyWh)
    : course.storedMilliwattHours;
  const upTo = Math.min(wantedStored(charger, course, target), limitStored(charger));
  const wanted = needUpTo(charger, stored, upTo);
  if (wanted === 0) return null;
  const slots = slotsBetween(inputs, fromMs, target.readyByMs, atMs);
  const used = running ? [...taken, running] : taken;
  const mostWh = inputs.mostWh?.(fromMs, target.readyByMs, used) ?? wanted;
  const needWh = Math.min(wanted, mostWh);
  const { minimumPercent, isRelative } = target;
  const least = wantedStored(charger, course, { percent: minimumPercent ?? 0, isRelative });
  const soonest = Math.min(needWh, needUpTo(charger, stored, least));
  const first: PlanTarget = { needWh: soonest, beforeSlot: slotsFor(slots, soonest) };
  const { energyWh, missingWh } = planVehicle(slots, [
    ...(soonest > 0 ? [first] : []),
    { needWh, beforeSlot: slots.length },
  ]);
  const plan = {
    version: course.planVersion + 1,
    reason,
    madeAtMs: atMs,
    startMs: halfHourOf(fromMs),
    energyWh: energyWh.slice(0, energyWh.findLastIndex((wh) => wh > 0) + 1),
    readyByMs: target.readyByMs,
    missingWh: missingWh + wanted - needWh,
  };
  return isWorthChanging(slots, course, plan, first) ? plan : course.plan;
}

/** How many slots from the first it takes at full power to charge so much; all where they do not do. */
function slotsFor(slots: readonly PlanSlot[], needWh: number): number {
  let sum = 0;
  const place = slots.findIndex(({ maximumWh }) => {
    sum += maximumWh;
    return sum >= needWh;
  });
  return place < 0 ? slots.length : place + 1;
}

/**
 * Whether another plan is cheaper than the one there is, or that one charges too late what is wanted first:
 * else it is kept, also at equal cost.
 */
function isWorthChanging(
  slots: readonly PlanSlot[],
  course: Course,
  plan: CoursePlan,
  first: PlanTarget,
): boolean {
  const old = course.plan;
  if (!old || old.readyByMs !== plan.readyByMs) return true;
  const skipped = (plan.startMs - old.startMs) / halfHourMs;
  const kept = old.energyWh.slice(skipped);
  const isWhole = plan.startMs >= course.atMs || !(kept[0] ?? 0);
  const sumOf = (energies: readonly number[]) => energies.reduce((sum, wh) => sum + wh, 0);
  if (!isWhole || sumOf(kept) !== sumOf(plan.energyWh)) return true;
  if (kept.some((wh, place) => wh > (slots[place]?.maximumWh ?? 0))) return true;
  const soonOf = (energies: readonly number[]) => sumOf(energies.slice(0, first.beforeSlot));
  if (soonOf(kept) < Math.min(first.needWh, soonOf(plan.energyWh))) return true;
  return costOf(slots, plan.energyWh) < costOf(slots, kept);
}

/** Rates are published to the millionth of a penny: in whole ones equal costs are equal on every machine. */
const partsOfPenny = 1_000_000;

/** What energies cost beyond nothing charged, in thousandths of a millionth of a penny. */
function costOf(slots: readonly PlanSlot[], energies: readonly number[]): number {
  return energies.reduce((sum, wh, place) => {
    const slot = slots[place];
    if (!slot) return sum;
    const ofSurplus = wh < slot.minimumWh ? 0 : Math.min(wh, slot.surplusWh);
    const sold = Math.round(slot.exportPrice * partsOfPenny);
    const bought = Math.round(slot.importPrice * partsOfPenny);
    return sum + ofSurplus * sold + (wh - ofSurplus) * bought;
  }, 0);
}
