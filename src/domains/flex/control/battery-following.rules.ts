import { halfHourMs } from '../../../kernel/calendar.ts';
import type { PlanReason } from '../../../kernel/devices.ts';
import {
  flowOfOwnUse,
  type HomeBattery,
  type HomeSlot,
  planHomeBattery,
  storedAfterFlow,
} from '../planner/home-battery-plans.rules.ts';
import type {
  BatteryInputs,
  Course,
  CourseChange,
  CourseInputs,
  CoursePlan,
  Followed,
  Journal,
  Piece,
} from './course.rules.ts';
import { halfHourOf } from './course-plans.rules.ts';
import { nextPublicationMs } from './known-prices.rules.ts';

type Moving = { -readonly [Key in keyof Course]: Course[Key] };

/**
 * Brings the course of a home's battery to a later moment. It is planned anew when its plan is over and when
 * the exchange publishes; what it does is set for a whole half-hour when that begins, so that a change in its
 * midst counts from the next one on. One that is suspended or cannot be reached goes by self-consumption.
 * Where nobody tells what its home uses and makes, nothing is known of what it does, and it stays as it is.
 * To follow it in two steps comes to the same as in one.
 *
 * @param toMs a whole second.
 */
export function followBattery(
  inputs: CourseInputs,
  home: BatteryInputs,
  from: Course,
  toMs: number,
): Followed {
  const course: Moving = { ...from };
  const journal: Journal = { pieces: [], events: [], sessions: [] };
  while (course.atMs < toMs) {
    if (isControlled(course) && isPlanOver(course)) replan(inputs, home, course, reasonOf(course));
    course.running ??= pieceOf(home, course);
    const { running } = course;
    if (!running) {
      course.atMs = toMs;
      break;
    }
    course.atMs = Math.min(toMs, running.toMs);
    if (running.toMs > course.atMs) break;
    journal.pieces.push(running);
    const battery = home.batteryAt(running.fromMs);
    course.storedMilliwattHours = storedAfterFlow(
      battery,
      course.storedMilliwattHours,
      running.energyWh,
    );
    course.running = null;
  }
  return { course, journal };
}

/**
 * Does something about a battery at its course's moment.
 *
 * @throws RangeError for a boost, which no battery of a home knows.
 */
export function changeBattery(
  inputs: CourseInputs,
  home: BatteryInputs,
  before: Course,
  what: CourseChange,
): Followed {
  const course: Moving = { ...before };
  const journal: Journal = { pieces: [], events: [], sessions: [] };
  const tell = (kind: 'SUSPENDED' | 'RESUMED') => {
    const stored = storedInBattery(home.batteryAt(course.atMs), course);
    journal.events.push({ kind, atMs: course.atMs, stored });
  };
  if (what === 'SUSPEND') {
    course.suspendedAtMs = course.atMs;
    course.plan = null;
    tell('SUSPENDED');
  } else if (what === 'RESUME') {
    course.suspendedAtMs = null;
    tell('RESUMED');
    replan(inputs, home, course, 'RESUMED');
  } else if (what === 'PREFERENCES') {
    if (isControlled(course)) replan(inputs, home, course, 'PREFERENCES');
  } else {
    throw new RangeError('A battery of a home is not boosted');
  }
  return { course, journal };
}

/** What a battery holds at its course's moment, in thousandths of Wh: evenly between two half-hours. */
export function storedInBattery(
  battery: HomeBattery,
  { storedMilliwattHours: before, running, atMs }: Course,
): number {
  if (!running) return before;
  const after = storedAfterFlow(battery, before, running.energyWh);
  const part = (atMs - running.fromMs) / (running.toMs - running.fromMs);
  return Math.round(before + (after - before) * part);
}

/**
 * What is planned from a course's moment on, without idle half-hours: the running one as a whole, where it is
 * of the plan and not of before.
 */
export function batteryPiecesAhead({ running, plan, atMs }: Course): Piece[] {
  if (!plan) return [];
  const fromMs = running?.toMs ?? halfHourOf(atMs);
  const planned = plan.energyWh.map((energyWh, place): Piece => {
    const startMs = plan.startMs + place * halfHourMs;
    return { kind: 'SMART', fromMs: startMs, toMs: startMs + halfHourMs, energyWh };
  });
  const ahead = planned.filter((piece) => piece.fromMs >= fromMs);
  const isOfPlan = running !== null && running.fromMs >= plan.startMs;
  return [...(isOfPlan ? [running] : []), ...ahead].filter(({ energyWh }) => energyWh !== 0);
}

function isControlled({ suspendedAtMs, link }: Course): boolean {
  return suspendedAtMs === null && link === 'CONNECTED';
}

function isPlanOver({ plan, atMs }: Course): boolean {
  return plan === null || plan.readyByMs <= atMs || nextPublicationMs(plan.madeAtMs) <= atMs;
}

function reasonOf({ plan, atMs }: Course): PlanReason {
  return plan !== null && plan.readyByMs > atMs ? 'PRICES' : 'READY_BY';
}

/** What is done in the half-hour of a course's moment; null where it cannot be known. */
function pieceOf(home: BatteryInputs, course: Course): Piece | null {
  const fromMs = halfHourOf(course.atMs);
  const energyWh = flowIn(home, course, fromMs);
  return energyWh === null ? null : { kind: 'SMART', fromMs, toMs: fromMs + halfHourMs, energyWh };
}

function flowIn(home: BatteryInputs, course: Course, startMs: number): number | null {
  const { plan, storedMilliwattHours } = course;
  if (plan && isControlled(course)) {
    return plan.energyWh[(startMs - plan.startMs) / halfHourMs] ?? 0;
  }
  const flows = home.flows(startMs);
  return flows && flowOfOwnUse(home.batteryAt(startMs), storedMilliwattHours, flows);
}

/** Plans a battery from the next half-hour that has not begun to where prices are known. */
function replan(
  inputs: CourseInputs,
  home: BatteryInputs,
  course: Moving,
  reason: PlanReason,
): void {
  course.plan = planFrom(inputs, home, course, reason);
  course.planVersion = Math.max(course.planVersion, course.plan?.version ?? 0);
}

function planFrom(
  inputs: CourseInputs,
  home: BatteryInputs,
  { atMs, running, storedMilliwattHours, planVersion }: Course,
  reason: PlanReason,
): CoursePlan | null {
  const battery = home.batteryAt(atMs);
  const startMs = running?.toMs ?? halfHourOf(atMs);
  const readyByMs = home.plannedUntilMs(startMs);
  const stored = running
    ? storedAfterFlow(battery, storedMilliwattHours, running.energyWh)
    : storedMilliwattHours;
  const prices = inputs.prices(startMs, readyByMs, atMs);
  const slots: HomeSlot[] = [];
  for (const [place, { importPrice, exportPrice }] of prices.entries()) {
    const flows = home.flows(startMs + place * halfHourMs);
    if (!flows) return null;
    slots.push({ ...flows, importPrice, exportPrice });
  }
  const { energyWh } = planHomeBattery(battery, stored, slots);
  return {
    version: planVersion + 1,
    reason,
    madeAtMs: atMs,
    startMs,
    energyWh: energyWh.slice(0, energyWh.findLastIndex((wh) => wh !== 0) + 1),
    readyByMs,
    missingWh: 0,
  };
}
