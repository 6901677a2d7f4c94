import type { Loader } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { halfHourMs } from '../../../kernel/calendar.ts';
import { flowOfMeter, type Telemetry } from '../../metering/index.ts';
import { agreedTermsOf, type NightRateHalfHours } from '../costing/costing.actions.ts';
import { costOfEnergy, type Rate, ratesWithin } from './telemetry-costs.rules.ts';

interface RateKey {
  readonly meterId: number;
  /** The start of a half-hour. */
  readonly startMs: number;
  readonly nightRateHalfHours: NightRateHalfHours;
}

const identityOf = ({ meterId, startMs }: Pick<RateKey, 'meterId' | 'startMs'>): string =>
  `${meterId} ${startMs}`;

/** The rate in force at a meter in a half-hour; those of a page are read together. */
const rateOfHalfHour: Loader<RateKey, Rate | null> = {
  name: 'usage.rateOfHalfHour',
  identify: identityOf,
  nothing: null,
  async load(db, keys) {
    const byKey = new Map<string, Rate>();
    await Promise.all(
      [...Map.groupBy(keys, ({ meterId }) => meterId)].map(async ([meterId, ofMeter]) => {
        const flow = await flowOfMeter(db, meterId);
        const [key] = ofMeter;
        if (!flow || !key) return;
        let [fromMs, toMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
        for (const { startMs } of ofMeter) {
          fromMs = Math.min(fromMs, startMs);
          toMs = Math.max(toMs, startMs + halfHourMs);
        }
        const { terms } = await agreedTermsOf(db, flow, { fromMs, toMs }, key.nightRateHalfHours);
        for (const [startMs, rate] of ratesWithin(terms, { fromMs, toMs })) {
          byKey.set(identityOf({ meterId, startMs }), rate);
        }
      }),
    );
    return byKey;
  },
};

/** What was used in a stretch cost; null where some of its half-hours have no rate. */
export async function costOfTelemetry(
  { db, contributions }: Pick<Context, 'db' | 'contributions'>,
  { meterId, halfHours }: Telemetry,
): Promise<ReturnType<typeof costOfEnergy> | null> {
  if (meterId === null || halfHours.length === 0) return null;
  const { nightRateHalfHours } = contributions;
  const rated = await Promise.all(
    halfHours.map(async ({ startMs, milliwattHours }) => {
      const rate = await db.read(rateOfHalfHour, { meterId, startMs, nightRateHalfHours });
      return rate && { milliwattHours, rate };
    }),
  );
  const priced = rated.filter((part) => part !== null);
  return priced.length === rated.length ? costOfEnergy(priced) : null;
}
