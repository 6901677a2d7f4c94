import type { Temporal } from 'temporal-polyfill';
import type { ConsentGranularityValue } from '../../../engine/schema.generated.ts';
import { isInForce } from '../../../kernel/validity.ts';
import { isCurrentOrLater } from '../places/occupancies.rules.ts';

/** What may be allowed at all, the finest first. */
export const granularities = [
  'HALF_HOURLY',
  'DAILY',
  'MONTHLY',
] as const satisfies readonly ConsentGranularityValue[];

interface Capability {
  /** Whether the meter is a smart one that the network reaches. */
  readonly isReadRemotely: boolean;
  /** Whether the meter point is settled by its half-hours. */
  readonly isSettledHalfHourly: boolean;
  readonly isDomestic: boolean;
}

/**
 * To what a meter point's consent may be set, the finest first. Where each half-hour is settled the
 * supplier has to read them for a business, and a household may step back to one reading a day and
 * no further (Ofgem's decision of June 2019 on access to half-hourly data for settlement).
 * Elsewhere all are open. A meter without a link is read by people, and there is nothing to set.
 */
export function settableGranularities(capability: Capability): ConsentGranularityValue[] {
  const { isReadRemotely, isSettledHalfHourly, isDomestic } = capability;
  if (!isReadRemotely) return [];
  if (!isSettledHalfHourly) return [...granularities];
  return isDomestic ? ['HALF_HOURLY', 'DAILY'] : ['HALF_HOURLY'];
}

/** Measurement classes of half-hourly business premises, with a current transformer or without. */
const businessClasses: ReadonlySet<string> = new Set(['C', 'E', 'G']);

/** What the industry records of an electricity meter point; null before it has described it. */
interface DescribedPoint {
  readonly isReadRemotely: boolean;
  readonly isMhhsEnabled: boolean | null;
  readonly measurementClass: string | null;
}

/** The same for a meter point; null where the industry has not described it yet. */
export function settableGranularitiesOfPoint({
  isReadRemotely,
  isMhhsEnabled,
  measurementClass,
}: DescribedPoint): ConsentGranularityValue[] | null {
  if (isMhhsEnabled === null || measurementClass === null) return null;
  return settableGranularities({
    isReadRemotely,
    isSettledHalfHourly: isMhhsEnabled,
    isDomestic: !businessClasses.has(measurementClass),
  });
}

/**
 * What holds where nobody has chosen: a supplier may read a smart meter once a day unless the
 * customer objects, and half-hours only with consent (electricity supply licence, condition 47).
 */
export function defaultGranularity(isReadRemotely: boolean): ConsentGranularityValue {
  return isReadRemotely ? 'DAILY' : 'MONTHLY';
}

/** The finest of several; null of none. */
export function finestOf(
  values: readonly ConsentGranularityValue[],
): ConsentGranularityValue | null {
  return granularities.find((each) => values.includes(each)) ?? null;
}

/** What an account allows at a meter point, from when to when (half-open). */
export interface Consent {
  readonly accountId: number;
  readonly granularity: ConsentGranularityValue;
  readonly validFrom: Temporal.Instant;
  readonly validTo: Temporal.Instant | null;
}

/** What an account's consents say of an instant; null where none was in force. */
export function consentAt(
  consents: readonly Consent[],
  accountId: number,
  at: Temporal.Instant,
): ConsentGranularityValue | null {
  const inForce = consents.filter(
    (consent) =>
      consent.accountId === accountId && isInForce(consent.validFrom, consent.validTo, at),
  );
  return inForce.at(-1)?.granularity ?? null;
}

interface Occupancy {
  readonly accountId: number;
  readonly effectiveFrom: Temporal.Instant;
  readonly effectiveTo: Temporal.Instant | null;
}

/** Of occupancies in order the one at an instant, else the next to begin; null after the last. */
export function occupancyAt<Each extends Occupancy>(
  occupancies: readonly Each[],
  at: Temporal.Instant,
): Each | null {
  return occupancies.find((occupancy) => isCurrentOrLater(occupancy, at)) ?? null;
}
