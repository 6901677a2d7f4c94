import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { WorldStep } from '../../../demo/step.ts';
import type { ConsentGranularityValue } from '../../../engine/schema.generated.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import { accountIdsByNumber } from '../../accounts/index.ts';
import { type Place, placesOf } from '../places/places.demo.ts';
import { electricityDetails, meterPoints } from '../tables.ts';
import { settableGranularities } from './data-preferences.rules.ts';
import { analysisConsents, readingConsents } from './data-preferences.tables.ts';

/** Kinds of homes whose rates change over the day, which cannot be billed without half-hours. */
const needsHalfHours: ReadonlySet<Place['kind']> = new Set([
  'everything',
  'half-hourly',
  'three-rate',
  'ev-tariff',
  'tracker',
  'solar-and-battery',
  'ev-charge-point',
]);

/** What the town's customers allow to be read, as it has changed since they moved in. */
export const dataPreferencesDemo: WorldStep = {
  name: 'data-preferences',
  title: 'what may be read and analysed',
  async write(tx, { plan, begunAt }) {
    const accountIds = await accountIdsByNumber(tx);
    const places = placesOf(plan).filter(({ supply }) => supply.electricity.hasSmartMeter);
    const rows = await tx.query
      .select({
        id: meterPoints.id,
        identifier: meterPoints.identifier,
        isMhhsEnabled: electricityDetails.isMhhsEnabled,
      })
      .from(meterPoints)
      .leftJoin(electricityDetails, eq(electricityDetails.meterPointId, meterPoints.id));
    const points = new Map(rows.map((point) => [point.identifier, point]));
    const consents: (typeof readingConsents.$inferInsert)[] = [];
    const analyses: (typeof analysisConsents.$inferInsert)[] = [];
    for (const place of places) {
      const accountId = accountIds.get(place.accountNumber) ?? 0;
      const random = seededRandom(`halfhour consents ${place.key}`);
      const beganAt = startOfLondonDay(place.occupiedFrom);
      // A customer who has yet to move in said so when it signed up.
      const consentedAt = earlier(beganAt, begunAt.subtract({ hours: 24 * 4 }));
      const { electricity, gas } = place.supply;
      for (const identifier of [electricity.mpan, electricity.exportMpan, gas?.mprn]) {
        const point = identifier == null ? undefined : points.get(identifier);
        if (!point) continue;
        const settable = settableGranularities({
          isReadRemotely: true,
          isSettledHalfHourly: point.isMhhsEnabled ?? false,
          isDomestic: place.kind !== 'business',
        });
        const history = historyOf(random.fork(String(identifier)), place, settable);
        const changedAt = earlier(
          daysLater(consentedAt, random.integer(30, 300)),
          begunAt.subtract({ hours: 24 * 2 }),
        );
        const hasChanged =
          history.length === 2 && Temporal.Instant.compare(consentedAt, changedAt) < 0;
        const [first, last] = hasChanged ? history : [history.at(-1), undefined];
        const common = { accountId, meterPointId: point.id };
        consents.push({
          ...common,
          granularity: first ?? 'DAILY',
          validFrom: consentedAt,
          validTo: last ? changedAt : null,
        });
        if (last) consents.push({ ...common, granularity: last, validFrom: changedAt });
      }
      const analysis = random.fork('analysis');
      if (analysis.chance(0.15) && place.kind !== 'everything') continue;
      analyses.push({ accountId, isProvided: analysis.chance(0.7), updatedAt: consentedAt });
      if (place.kind === 'everything') {
        const updatedAt = begunAt.subtract({ hours: 24 * 40 });
        analyses.push({ accountId, isProvided: true, updatedAt });
      }
    }
    await tx.query.insert(readingConsents).values(consents);
    await tx.query.insert(analysisConsents).values(analyses);
  },
};

/** What a customer began with and, for most, what it changed to. */
function historyOf(
  random: Random,
  { kind }: Place,
  settable: readonly ConsentGranularityValue[],
): readonly ConsentGranularityValue[] {
  const wished = needsHalfHours.has(kind)
    ? 'HALF_HOURLY'
    : random.pick(['HALF_HOURLY', 'HALF_HOURLY', 'DAILY', 'DAILY', 'MONTHLY'] as const);
  const last = settable.includes(wished) ? wished : (settable.at(-1) ?? 'DAILY');
  const first = settable.includes('DAILY') ? 'DAILY' : 'HALF_HOURLY';
  return first === last ? [last] : [first, last];
}

/** As many London days after a midnight in London: a consent holds for whole days, also over clock changes. */
function daysLater(midnight: Temporal.Instant, days: number): Temporal.Instant {
  return startOfLondonDay(londonDateOf(midnight).add({ days }));
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b;
}
