import type { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../../contract/errors.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Context } from '../../../engine/context.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { metersOfPoint } from '../meters/meters.store.ts';
import { placeOfIdentifier } from '../supply/meter-points.store.ts';
import {
  checkTime,
  readOf,
  type SubmittedFigure,
  saysTheSame,
  stateOf,
  writeJudged,
} from './judged-readings.actions.ts';
import type { SubmittedProblem } from './submitted-readings.rules.ts';
import { lockMeter } from './submitted-readings.store.ts';

/** A reading of a meter on a London day. */
export interface SubmittedReading {
  readonly fuel: 'ELECTRICITY' | 'GAS';
  /** MPAN or MPRN, which the viewer must have been admitted to. */
  readonly identifier: string;
  readonly serialNumber: string;
  readonly readOn: Temporal.PlainDate;
  readonly figures: readonly SubmittedFigure[];
}

/** A reading that is recorded, with what was set aside. */
export interface RecordedReading {
  readonly id: number;
  readonly problems: readonly { readonly inputPath: string; readonly problem: SubmittedProblem }[];
}

type SubmitContext = Pick<
  Context<'KT-GB-5111' | 'KT-GB-6212'>,
  'db' | 'clock' | 'raise' | 'contributions'
>;

/**
 * Records what somebody read off a meter, as at the beginning of the London day. The same reading again
 * changes nothing; other figures for the same day take the place of the first.
 *
 * @throws CodedError KT-GB-5111 or KT-GB-6212 where there is no such meter point or meter;
 *   KT-CT-1605 that names the argument by which nothing can be recorded.
 */
export async function submitReading(
  { db, clock, raise, contributions }: SubmitContext,
  viewer: Viewer,
  { fuel, identifier, serialNumber, readOn, figures }: SubmittedReading,
): Promise<RecordedReading> {
  const place = await db.read(placeOfIdentifier, identifier);
  if (place?.fuel !== fuel) return raise('KT-GB-5111');
  const meters = await db.read(metersOfPoint, place.id);
  const meter = meters.find((each) => each.serialNumber === serialNumber) ?? raise('KT-GB-6212');
  const readAt = startOfLondonDay(readOn);
  if (readOn.since(todayInLondon(clock)).sign > 0) {
    throw invalidInput('readAt', 'A meter is read today or was read earlier.');
  }
  await checkTime({ db }, viewer, { meter, propertyId: place.propertyId, readAt }, 'readAt');
  return db.transaction(async (tx) => {
    await lockMeter(tx, meter.id);
    const state = await stateOf(tx, meter, figures);
    const former = state.reads
      .flat()
      .find((read) => read.readAt.equals(readAt) && read.eventType === 'CUSTOMER');
    const formerId = former?.readingId;
    if (formerId !== undefined && saysTheSame(state, formerId)) {
      const problems = state.figures.map((_figure, index) => {
        return (readOf(state, index, formerId)?.problem ?? null) as SubmittedProblem | null;
      });
      return recorded(formerId, state.figures, problems);
    }
    const { id, judged } = await writeJudged({ db: tx, contributions }, state, place.propertyId, {
      readAt,
      former: formerId === undefined ? null : { id: formerId, readAt },
      at: clock.now(),
      inputPath: 'readAt',
    });
    return recorded(
      id,
      state.figures,
      judged.map(({ problem }) => problem),
    );
  });
}

function recorded(
  id: number,
  figures: readonly SubmittedFigure[],
  problems: readonly (SubmittedProblem | null)[],
): RecordedReading {
  return {
    id,
    problems: figures.flatMap(({ inputPath }, index) => {
      const problem = problems[index];
      return problem ? [{ inputPath, problem }] : [];
    }),
  };
}
