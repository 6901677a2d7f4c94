import type { Temporal } from 'temporal-polyfill';
import type { DeviceKind, DeviceLifecycle, OnboardingStage } from '../../../kernel/devices.ts';
import { decimalText } from '../../../kernel/money.ts';
import { isCharged, isHomeBattery } from '../devices/devices.rules.ts';
import { percentText } from '../devices/site.rules.ts';
import type { DeviceFacts } from '../devices/states.rules.ts';
import { batteryPiecesAhead } from './battery-following.rules.ts';
import type { Charger, ChargeTarget, Course, Piece } from './course.rules.ts';
import { isLimited, needOf, piecesAhead, storedNow } from './course-plans.rules.ts';

/** A device's course as it is now, with what limits it and what is wanted of it next. */
export interface SeenCourse {
  readonly course: Course;
  readonly charger: Charger;
  readonly target: ChargeTarget | null;
}

interface Registered {
  readonly kind: DeviceKind;
  readonly lifecycle: DeviceLifecycle;
  readonly stage: OnboardingStage;
  readonly capacityWh: number | null;
}

/** What the device takes at the course's moment. Where a piece is about to begin, it is that one. */
function pieceNow({ course, charger }: SeenCourse): Piece | null {
  const { atMs } = course;
  const pieces = course.running ? [course.running] : piecesAhead(charger, course);
  return pieces.find(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs) ?? null;
}

/**
 * What is known of a device at present.
 *
 * @param seen null of a device that nobody follows: it can be reached as far as anyone knows.
 */
export function factsOf(device: Registered, seen: SeenCourse | null): DeviceFacts {
  const { lifecycle, stage } = device;
  const course = seen?.course;
  const isFull =
    seen !== null && needOf(seen.charger, storedNow(seen.charger, seen.course), 100) === 0;
  return {
    lifecycle,
    stage,
    link: course?.link ?? 'CONNECTED',
    isSuspended: (course?.suspendedAtMs ?? null) !== null,
    canTakeEnergy: !isCharged(device) || (course?.pluggedInAtMs != null && !isFull),
    isBoosting: (course?.boostedAtMs ?? null) !== null,
    isCharging: seen !== null && isBusy(device, seen),
  };
}

/** Whether a device does what is planned of it: a battery that rests in a half-hour does not. */
function isBusy(device: Registered, seen: SeenCourse): boolean {
  if (!isHomeBattery(device)) return pieceNow(seen)?.kind === 'SMART';
  const { running } = seen.course;
  return running !== null && batteryPiecesAhead(seen.course)[0] === running;
}

interface Reading {
  /** In milliseconds since 1970. */
  readonly timestamp: number;
  /** A decimal text. */
  readonly value: string;
}

/** When a course was last known from the device itself. */
function knownAtMs({ link, linkSinceMs, atMs }: Course): number {
  return link === 'CONNECTED' ? atMs : linkSinceMs;
}

/** The power that a device takes at the course's moment, in whole W. */
export function powerOfW(seen: SeenCourse): number {
  const piece = pieceNow(seen);
  return piece ? Math.round((piece.energyWh * 3_600_000) / (piece.toMs - piece.fromMs)) : 0;
}

/** The power that a live vehicle takes, in kW; null of any other. */
export function activePowerOf(device: Registered, seen: SeenCourse | null): Reading | null {
  if (!seen || device.lifecycle !== 'LIVE') return null;
  return { timestamp: knownAtMs(seen.course), value: decimalText(powerOfW(seen), 3) };
}

/** How far a live vehicle is charged, in per cent; null of any other. */
export function stateOfChargeOf(device: Registered, seen: SeenCourse | null): Reading | null {
  if (!seen || device.lifecycle !== 'LIVE' || device.capacityWh === null) return null;
  const stored = storedNow(seen.charger, seen.course);
  return { timestamp: knownAtMs(seen.course), value: percentText(stored, device.capacityWh) };
}

/** The charge that a device is never charged beyond, and whether its next target lies beyond it. */
export function limitOf(
  { updatedAt }: { readonly updatedAt: Temporal.Instant },
  seen: SeenCourse | null,
): {
  readonly upperSocLimit: number;
  readonly isLimitViolated: boolean;
  /** When it was last set, in ISO 8601. */
  readonly timestamp: string;
} | null {
  const limit = seen?.charger.limitPercent ?? null;
  if (limit === null) return null;
  return {
    upperSocLimit: limit,
    isLimitViolated: seen?.target != null && isLimited(seen.charger, seen.course, seen.target),
    timestamp: updatedAt.toString(),
  };
}
