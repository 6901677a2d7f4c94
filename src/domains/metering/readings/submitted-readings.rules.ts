import {
  type CheckedRead,
  checkRead,
  type Dial,
  type DialRead,
  type ReadingProblem,
} from './readings.rules.ts';

/** Why a figure that a person sent, or an estimate, is set aside. */
export type SubmittedProblem = ReadingProblem | 'SENT_BY_METER' | 'SUPERSEDED';

/** A read of a register that is accepted, with the reading that it is of. */
export interface KnownRead extends DialRead {
  readonly readingId: number;
  readonly quality: 'ACTUAL' | 'ESTIMATE';
}

/** What became of a figure, and of the estimates around it. */
export interface JudgedRead {
  readonly acceptedThousandths: number | null;
  readonly problem: SubmittedProblem | null;
  /** The readings whose estimates of the register it disproves, or takes the place of. */
  readonly supersededIds: readonly number[];
}

/**
 * Judges what a person read off a register by what was read before and after. Estimates say nothing
 * against it: those that do not agree with it are superseded. People leave out what stands behind the
 * point, so a dial that has not moved on may seem to have gone back by less than one.
 *
 * @param known the accepted reads of the register but for the one that is judged, in order of time.
 */
export function judgeRead(dial: Dial, known: readonly KnownRead[], received: DialRead): JudgedRead {
  const actual = known.filter(({ quality }) => quality === 'ACTUAL');
  const before = actual.findLast(({ atMs }) => atMs < received.atMs) ?? null;
  const after = actual.find(({ atMs }) => atMs > received.atMs) ?? null;
  const { acceptedThousandths, problem } = checkBetween(
    dial,
    before,
    after,
    before && wholeOf(before) === received.thousandths
      ? { ...received, thousandths: before.thousandths }
      : received,
  );
  if (acceptedThousandths === null) return { acceptedThousandths, problem, supersededIds: [] };
  const accepted = { atMs: received.atMs, thousandths: acceptedThousandths };
  const superseded = known.filter(
    (read) =>
      read.quality === 'ESTIMATE' &&
      read.atMs > (before?.atMs ?? Number.NEGATIVE_INFINITY) &&
      read.atMs < (after?.atMs ?? Number.POSITIVE_INFINITY) &&
      !agrees(dial, read, accepted),
  );
  const supersededIds = superseded.map(({ readingId }) => readingId);
  return { acceptedThousandths, problem, supersededIds };
}

/** The same check towards the later reading: what would make that one wrong is not believed. */
function checkBetween(
  dial: Dial,
  before: DialRead | null,
  after: DialRead | null,
  received: DialRead,
): CheckedRead {
  const checked = checkRead(dial, before, received);
  if (checked.acceptedThousandths === null || after === null) return checked;
  const onward = checkRead(dial, received, after);
  if (onward.problem === null) return checked;
  const isTooLow = onward.problem === 'IMPLAUSIBLE_JUMP';
  return { acceptedThousandths: null, problem: isTooLow ? 'BACKWARDS' : 'IMPLAUSIBLE_JUMP' };
}

function agrees(dial: Dial, estimate: DialRead, read: DialRead): boolean {
  if (estimate.atMs === read.atMs) return false;
  const [before, after] = estimate.atMs < read.atMs ? [estimate, read] : [read, estimate];
  return checkRead(dial, before, after).problem === null;
}

function wholeOf({ thousandths }: DialRead): number {
  return Math.floor(thousandths / 1000) * 1000;
}

/** What a client is told of a figure that was set aside. */
export const messageOfProblem: Readonly<Record<SubmittedProblem, string>> = {
  TOO_MANY_DIGITS: 'The figure has more digits than the dial.',
  BACKWARDS: 'The figure is lower than the readings around it let expect.',
  IMPLAUSIBLE_JUMP: 'The figure is higher than the readings around it let expect.',
  SENT_BY_METER: 'The meter sends what it counts by itself, and that is what is used.',
  SUPERSEDED: 'The reading has been superseded by another one.',
};

/** How long a meter that is read from afar may be silent before people read it in its place. */
const longestSilenceDays = 7;

/**
 * Whether a meter's own half-hours tell what went through it around a day.
 *
 * @param coverage the first and the last day of which it has sent any, and the day asked about, as
 *   days since 1970-01-01; null where it has sent nothing.
 */
export function isSentByMeter(
  coverage: { readonly firstDay: number; readonly lastDay: number } | null,
  day: number,
): boolean {
  return (
    coverage !== null && day >= coverage.firstDay && day <= coverage.lastDay + longestSilenceDays
  );
}
