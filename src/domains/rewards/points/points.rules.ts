import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { LoyaltyPointAwardEntryReasonCode } from '../../../engine/schema.generated.ts';
import type { PointBook } from '../../../kernel/points.ts';

/** Why points are given. */
export type AwardReason = LoyaltyPointAwardEntryReasonCode;

/** Why points are taken, and from and to which book. */
const takenTo = {
  POINTS_DEDUCTED_FOR_ACCOUNT_ACTION: 'ISSUED',
  AD_HOC_DEDUCTION: 'ISSUED',
  CHARITY_DONATION: 'REDEEMED',
  OCTO_ASSIST_FUND_DONATION: 'REDEEMED',
  OCTOPLUS_REWARD: 'VOUCHERS',
  ACCOUNT_CREDIT: 'REDEEMED',
  EXPIRED: 'EXPIRED',
} as const satisfies Record<string, PointBook>;

/** Why points are taken. */
export type TakingReason = keyof typeof takenTo;

/** The book that points are taken to for a reason. */
export function bookOfTaking(reason: TakingReason): PointBook {
  return takenTo[reason];
}

/** The book that points come from for a reason: vouchers that were called off give theirs back. */
export function bookOfAward(reason: AwardReason): PointBook {
  return reason === 'OCTOPLUS_REWARD_REFUND' ? 'VOUCHERS' : 'ISSUED';
}

/** 800 points are a pound (https://octopus.energy/octoplus): 8 a penny. */
const pointsPerPenny = 8;

/** The most points that are given at once. Ours. */
export const mostPointsAtOnce = 100_000;

/** The most points that one organization gives on a London day. Ours. */
export const mostPointsADay = 1_000_000;

/** What points are told to be worth, in whole pence, rounded down. */
export function worthPence(points: number): number {
  return Math.floor(points / pointsPerPenny);
}

/** Whether points make whole pence: others are not turned into credit. */
export function isDivisible(points: number): boolean {
  return points % pointsPerPenny === 0;
}

/** The most of some points that can be turned into credit. */
export function redeemablePoints(points: number): number {
  return points - (points % pointsPerPenny);
}

const ofPlatform: ReadonlySet<string> = new Set<AwardReason | TakingReason>([
  'OCTOPLUS_REWARD',
  'OCTOPLUS_REWARD_REFUND',
  'SAVING_SESSIONS_REWARD',
  'WHEEL_OF_FORTUNE_SPIN',
]);

/** Whether an organization may give or take points of an account for a reason. Ours. */
export function isReasonFree(reason: string, accountType: string): boolean {
  if (ofPlatform.has(reason)) return false;
  return reason !== 'BUSINESS_RENEWAL_CREDIT' || accountType === 'BUSINESS';
}

/**
 * The London day on which points lapse that are given on one: 12 months after 5 October 2025 is 5 October
 * 2026. After 29 February it is the 28th where a year has no 29th.
 *
 * @param months null where they never do.
 */
export function lapsingOn(
  givenOn: Temporal.PlainDate,
  months: number | null,
): Temporal.PlainDate | null {
  return months === null ? null : givenOn.add({ months });
}

/** What is left of points that were given together. */
interface Lot {
  readonly id: number;
  readonly remainingPoints: number;
}

/** What is taken of a lot. */
export interface Draw<Of extends Lot = Lot> {
  readonly lot: Of;
  readonly points: number;
}

/**
 * What is taken of lots for some points, from the first lot on.
 *
 * @param lots the oldest first.
 * @returns null where all together do not hold so many.
 */
export function drawnFrom<Of extends Lot>(lots: readonly Of[], points: number): Draw<Of>[] | null {
  const draws: Draw<Of>[] = [];
  let missing = points;
  for (const lot of lots) {
    if (missing === 0) break;
    const taken = Math.min(missing, lot.remainingPoints);
    if (taken > 0) draws.push({ lot, points: taken });
    missing -= taken;
  }
  return missing === 0 ? draws : null;
}

/** Tells two requests under one idempotency key apart: SHA-256 of what was asked for. */
export function hashOfRequest(parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** The longest note, in characters. */
export const longestNote = 255;
