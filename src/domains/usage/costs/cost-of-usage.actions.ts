import type { Temporal } from 'temporal-polyfill';
import type { Raise } from '../../../contract/errors.ts';
import { yieldToEventLoop } from '../../../engine/chunks.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { ConsumptionGroupings, FuelType } from '../../../engine/schema.generated.ts';
import type { CalendarPeriod } from '../../../kernel/calendar.ts';
import { accountIdOf } from '../../accounts/index.ts';
import {
  byMeterPoint,
  type Flow,
  flowOfMeter,
  flowsOfAccount,
  permissionsOfEveryOccupancy,
  propertyIdOfMeter,
  propertyIdsOfAccount,
  requestedSpan,
  spansOfFlow,
  timeZoneOf,
} from '../../metering/index.ts';
import { type CostGroup, costGroups, type ShownSheet } from '../costing/cost-groups.rules.ts';
import { firstUnpricedMs, momentOf, type Sums, sumsOf } from '../costing/cost-sheets.rules.ts';
import { costedFlows, manyHalfHours } from '../costing/costing.actions.ts';

/** The arguments of the request; the viewer's access to the account has been checked. */
export interface CostRequest {
  readonly accountNumber?: string | null | undefined;
  readonly fuelType?: FuelType | null | undefined;
  readonly grouping: ConsumptionGroupings;
  readonly meterId?: string | null | undefined;
  readonly startAt?: Temporal.Instant | null | undefined;
  readonly timezone?: string | null | undefined;
}

export interface CostOfUsage {
  readonly request: CostRequest;
  readonly direction: 'IMPORT' | 'EXPORT';
  /** False where a prepayment meter takes the cost off its own credit. */
  readonly isCharged: boolean;
  readonly groups: readonly CostGroup[];
}

/** A period with its cost; null where it is not charged to the account. */
export interface ChargedGroup extends CostGroup {
  readonly cost: number | null;
}

type RaiseCosts = Raise<'KT-GB-3810' | 'KT-GB-4011' | 'KT-GB-6312'>;
type CostContext = Pick<Context, 'db' | 'clock' | 'viewer' | 'contributions'>;

/**
 * The requested costs, grouped into periods.
 *
 * @throws CodedError KT-GB-3810 for no account or meter that the viewer may see, KT-GB-4011 where no
 * smart meter has sent half-hours, KT-GB-6312 where some of the energy has no price, KT-CT-1605 for
 * a time zone that does not exist.
 */
export async function costOfUsage(
  context: CostContext,
  request: CostRequest,
  raise: RaiseCosts,
): Promise<CostOfUsage> {
  const { db, viewer, contributions } = context;
  const { nightRateHalfHours } = contributions;
  const timeZone = timeZoneOf(request.timezone);
  const accountId =
    request.accountNumber == null ? null : await accountIdOf(db, request.accountNumber);
  const flows = await chosenFlows(context, request, accountId, raise);
  if (request.grouping === 'QUARTER_HOUR') {
    return raise('KT-GB-4011', { detail: 'British smart meters count half-hours, no quarters.' });
  }
  const period: CalendarPeriod = request.grouping;
  const span = requestedSpan({ startAt: request.startAt }, timeZone);
  const costed = await Promise.all(
    byMeterPoint(flows).map(async (ofPoint) => {
      const spans = await spansOfFlow(context, viewer, ofPoint[0], accountId, {
        requested: span,
        period,
        timeZone,
      });
      return Promise.all(
        spans.map(async (shown) => ({
          shown,
          ...(await costedFlows(db, ofPoint, shown, nightRateHalfHours)),
        })),
      );
    }),
  );
  const sheets = costed.flat();
  const sums = sheets.map(({ sheet }) => sumsOf(sheet));
  if (sums.every(({ measured }) => measured === 0)) return raise('KT-GB-4011');
  refuseUnpriced(sheets, sums, raise);
  if (sums.some(({ measured }) => measured > manyHalfHours)) await yieldToEventLoop();
  // A customer who consents to days alone is shown London days, whatever time zone is requested.
  const [zone = timeZone] = new Set(sheets.map(({ shown }) => shown.timeZone));
  return {
    request,
    direction: flows[0]?.direction ?? 'IMPORT',
    isCharged: !sheets.some(({ agreed }) => agreed.some(({ product }) => product.isPrepay)),
    groups: costGroups(sheets, period, zone),
  };
}

function refuseUnpriced(
  sheets: readonly ShownSheet[],
  sums: readonly Sums[],
  raise: RaiseCosts,
): void {
  if (sums.every(({ supplied }) => supplied === 0)) {
    raise('KT-GB-6312', { detail: 'No agreement holds for any of the time.' });
  }
  for (const { sheet } of sheets) {
    const unpricedMs = firstUnpricedMs(sheet);
    if (unpricedMs === null) continue;
    const moment = momentOf(unpricedMs);
    raise('KT-GB-6312', { detail: `No price is known for the half-hour that began at ${moment}.` });
  }
}

async function chosenFlows(
  { db, viewer }: CostContext,
  { meterId, fuelType }: CostRequest,
  accountId: number | null,
  raise: RaiseCosts,
): Promise<readonly Flow[]> {
  if (meterId == null) {
    if (accountId === null) {
      return raise('KT-GB-3810', { detail: 'Name an account by its number, or a meter.' });
    }
    const fuel = fuelType ?? 'ELECTRICITY';
    const flows = (await flowsOfAccount(db, accountId)).filter(
      (flow) => flow.direction === 'IMPORT' && (fuel === 'DUAL_FUEL' || flow.fuel === fuel),
    );
    return flows.length > 0 ? flows : raise('KT-GB-4011');
  }
  const id = intKey(meterId);
  const propertyId = id === null ? null : await propertyIdOfMeter(db, id);
  if (id === null || propertyId === null) return raise('KT-GB-3810');
  const isAccessible =
    accountId === null
      ? (await permissionsOfEveryOccupancy({ db }, viewer, propertyId)) !== null
      : (await propertyIdsOfAccount(db, accountId)).includes(propertyId);
  if (!isAccessible) return raise('KT-GB-3810');
  const flow = await flowOfMeter(db, id);
  if (!flow) return raise('KT-GB-4011');
  const isOfFuel = fuelType == null || fuelType === 'DUAL_FUEL' || flow.fuel === fuelType;
  return isOfFuel ? [flow] : raise('KT-GB-3810', { detail: 'The meter is of another fuel.' });
}
