import { Temporal } from 'temporal-polyfill';
import type {
  ContractActivityTypeOptions,
  ContractJourneyStatus,
  ContractStatus,
} from '../../../engine/schema.generated.ts';

const { compare } = Temporal.Instant;

/** What the status of a contract follows from. */
export interface ContractFacts {
  readonly signedAt: Temporal.Instant | null;
  readonly validFrom: Temporal.Instant;
  readonly validTo: Temporal.Instant | null;
  readonly cancelledAt: Temporal.Instant | null;
  readonly rescindedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
}

/**
 * The status of a contract at an instant. `creation` is the status of the journey that creates it,
 * null where none was recorded. A rescinded or revoked contract never held, so that comes first.
 * Notice alone changes nothing: the contract holds until the end that the notice has set.
 */
export function contractStatus(
  facts: ContractFacts,
  creation: ContractJourneyStatus | null,
  now: Temporal.Instant,
): ContractStatus {
  const { signedAt, validFrom, validTo, cancelledAt, rescindedAt, revokedAt } = facts;
  if (rescindedAt) return 'RESCINDED';
  if (revokedAt) return 'REVOKED';
  if (creation === 'IN_PROGRESS' || creation === 'STALLED') return 'JOURNEY_IN_PROGRESS';
  if (creation === 'CANCELLED' || creation === 'ERRORED' || signedAt === null) return 'INACTIVE';
  const neverBegins = validTo !== null && compare(validTo, validFrom) <= 0;
  if (neverBegins || (validTo !== null && compare(validTo, now) <= 0)) {
    return cancelledAt ? 'TERMINATED' : 'EXPIRED';
  }
  return compare(now, validFrom) < 0 ? 'PENDING' : 'ACTIVE';
}

/** Which status comes first when an account has several contracts and one is requested. */
const precedence: readonly ContractStatus[] = [
  'ACTIVE',
  'PENDING',
  'JOURNEY_IN_PROGRESS',
  'TERMINATED',
  'EXPIRED',
  'RESCINDED',
  'REVOKED',
  'INACTIVE',
];

/**
 * The current one of several contracts: the one that holds, else the next one, else the one whose
 * journey is in progress, else the last that ended. Null where there is none.
 */
export function currentContract<
  C extends { readonly status: ContractStatus; readonly validFrom: Temporal.Instant },
>(candidates: readonly C[]): C | null {
  const [first] = candidates.toSorted((a, b) => {
    const rank = precedence.indexOf(a.status) - precedence.indexOf(b.status);
    if (rank !== 0) return rank;
    const order = compare(a.validFrom, b.validFrom);
    return a.status === 'PENDING' ? order : -order;
  });
  return first ?? null;
}

interface Version {
  readonly versionReference: number;
  readonly effectiveFrom: Temporal.Instant;
}

/**
 * The version of a number, or without one the version that holds at an instant, which is the first
 * as long as none does. Null where there is no such version. `versions` are ordered by number.
 */
export function requestedVersion<V extends Version>(
  versions: readonly V[],
  reference: number | null,
  now: Temporal.Instant,
): V | null {
  if (reference !== null) {
    return versions.find(({ versionReference }) => versionReference === reference) ?? null;
  }
  const held = versions.findLast(({ effectiveFrom }) => compare(effectiveFrom, now) <= 0);
  return held ?? versions[0] ?? null;
}

/** Whether a reason serves one of the activities; all reasons do where no activity is given. */
export function servesAny(
  serves: readonly ContractActivityTypeOptions[],
  activities: readonly ContractActivityTypeOptions[],
): boolean {
  const everything = 'ALL_ACTIVITY_TYPES';
  if (activities.length === 0 || activities.includes(everything) || serves.includes(everything))
    return true;
  return serves.some((activity) => activities.includes(activity));
}

type Given<T> = T | null | undefined;

/** The filters of a list of contracts. */
interface Filters {
  readonly party?: Given<{ readonly account?: Given<string>; readonly business?: Given<number> }>;
  readonly subject?: Given<string>;
}

/** The party whose contracts are requested, or the code of the error where it is not exactly one. */
export type PartyQuestion =
  | { readonly by: 'account'; readonly number: string }
  | { readonly by: 'business'; readonly id: number }
  | { readonly by: 'nothing'; readonly code: 'KT-CT-10029' | 'KT-CT-10030' | 'KT-CT-10031' };

/** Reads the filters of a list of contracts. A subject is refused even next to a party. */
export function requestedParty({ party, subject }: Filters): PartyQuestion {
  if (subject != null) return { by: 'nothing', code: 'KT-CT-10030' };
  if (party == null) return { by: 'nothing', code: 'KT-CT-10029' };
  const { account, business } = party;
  if (account != null && business == null) return { by: 'account', number: account };
  if (business != null && account == null) return { by: 'business', id: business };
  return { by: 'nothing', code: 'KT-CT-10031' };
}
