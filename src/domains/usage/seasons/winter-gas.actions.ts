import type { Context } from '../../../engine/context.ts';
import { dayOfMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  byMeterPoint,
  type ComparableHome,
  comparableHomes,
  flowsOfProperty,
  type PointFlows,
  weeksOfFlows,
} from '../../metering/index.ts';
import { occupiedProperty, shownOf } from './own-property.actions.ts';
import {
  degreeDays,
  type GasComparisonGroup,
  percentageAbove,
  type Week,
  weekBeforeYear,
  whPerDegreeDay,
  winterWeeks,
} from './winter-gas.rules.ts';

/** How a home's gas of one week lies to that of a group. */
export interface GasComparison {
  readonly week: Week;
  readonly group: GasComparisonGroup;
  readonly percentageAbove: number;
  readonly home: ComparableHome;
}

/** Of one home: watt-hours for each degree day of a week, where they are available. */
type Measure = (week: Week) => number | null;

type ComparisonContext = Context<'KT-CT-4123'>;

/**
 * The gas of the last weeks of winter at a property, compared with the weeks of the year before and
 * with other homes. Empty where no smart meter counts it. The account must have been admitted.
 *
 * @throws CodedError KT-CT-4123 for a property that the account does not answer for and never did.
 */
export async function compareWinterGas(
  context: ComparisonContext,
  accountNumber: string,
  propertyId: number,
): Promise<GasComparison[]> {
  const { db, clock } = context;
  const accountId = await occupiedProperty(context, accountNumber, propertyId);
  const homes = await comparableHomes(db, propertyId);
  const home = homes.find((each) => each.propertyId === propertyId);
  const [flows] = await gasFlowsOf(context, propertyId);
  if (!home || !flows) return [];
  const spans = await shownOf(context, flows[0], accountId, 'WEEK');
  const isShown = ({ startMs, endMs }: Week) =>
    spans.some(({ fromMs, toMs }) => fromMs <= startMs && endMs <= toMs);
  const weeks = winterWeeks(clock.now().epochMilliseconds).filter(isShown);
  const before = weeks.map(weekBeforeYear).filter(isShown);
  const others = homes.filter((each) => each !== home);
  const [own, ownBefore, ...measures] = await Promise.all([
    measureOf(context, flows, weeks),
    measureOf(context, flows, before),
    ...others.map(async (other): Promise<[ComparableHome, Measure]> => {
      const [first] = await gasFlowsOf(context, other.propertyId);
      return [other, first ? await measureOf(context, first, weeks) : () => null];
    }),
  ]);
  return weeks.flatMap((week) => {
    const used = own(week);
    if (used === null) return [];
    const amongHomes = (isAlike: (other: ComparableHome) => boolean) =>
      percentageAbove(
        used,
        measures.flatMap(([other, measure]) =>
          isAlike(other) ? [measure(week) ?? []].flat() : [],
        ),
      );
    const yearBefore = ownBefore(weekBeforeYear(week));
    const percentages: [GasComparisonGroup, number | null][] = [
      ['SAME_HOME_LAST_YEAR', yearBefore === null ? null : percentageAbove(used, [yearBefore], 1)],
      ['POSTCODE_AREA', amongHomes((other) => other.postcodeArea === home.postcodeArea)],
      ['NUMBER_OF_BEDROOMS', amongHomes((other) => hasSameBedrooms(home, other))],
    ];
    return percentages.flatMap(([group, percentage]) =>
      percentage === null ? [] : [{ week, group, percentageAbove: percentage, home }],
    );
  });
}

function hasSameBedrooms(home: ComparableHome, other: ComparableHome): boolean {
  return home.numberOfBedrooms !== null && other.numberOfBedrooms === home.numberOfBedrooms;
}

async function gasFlowsOf({ db }: ComparisonContext, propertyId: number): Promise<PointFlows[]> {
  const flows = await flowsOfProperty(db, propertyId);
  return byMeterPoint(flows.filter(({ fuel }) => fuel === 'GAS'));
}

/** Reads all of the weeks at once. */
async function measureOf(
  { db, services }: ComparisonContext,
  flows: PointFlows,
  weeks: readonly Week[],
): Promise<Measure> {
  const [{ ldz }] = flows;
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last || ldz === null) return () => null;
  const firstDay = dayOfMs(londonTimeZone, first.startMs);
  const [gas, celsius] = await Promise.all([
    weeksOfFlows(db, flows, { fromMs: first.startMs, toMs: last.endMs }),
    services.weather.meanCelsius(ldz, firstDay, last.firstDay + 7),
  ]);
  return (week) => {
    const start = week.firstDay - firstDay;
    return whPerDegreeDay(gas, week, degreeDays(celsius.slice(start, start + 7)));
  };
}
