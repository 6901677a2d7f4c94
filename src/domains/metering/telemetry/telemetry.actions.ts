import type { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import type { TelemetryGrouping } from '../../../engine/schema.generated.ts';
import { type Span, sharedSpans } from '../../../kernel/spans.ts';
import { TelemetryFailure } from '../../../outside/telemetry/port.ts';
import { fineSpans } from '../consent/consent-spans.rules.ts';
import { consumptionOfOccupancies } from '../consent/consumption-access.actions.ts';
import { type AccessibleDevice, accessibleDevice } from '../meters/smart-devices.actions.ts';
import { isMeter } from '../meters/smart-devices.rules.ts';
import { placeOfMeter } from '../readings/readings.store.ts';
import {
  mostValues,
  partsWithin,
  rangeFrom,
  type Telemetry,
  withHalfHours,
} from './telemetry.rules.ts';

type Code =
  | 'KT-GB-4039'
  | 'KT-GB-4040'
  | 'KT-GB-4041'
  | 'KT-GB-4042'
  | 'KT-GB-4043'
  | 'KT-GB-4050'
  | 'KT-GB-4051'
  | 'KT-GB-4056';

interface TelemetryArguments {
  readonly deviceId: string;
  readonly start?: Temporal.Instant | null | undefined;
  readonly end?: Temporal.Instant | null | undefined;
  readonly grouping?: TelemetryGrouping | null | undefined;
}

const failureCodes = {
  FAILED: 'KT-GB-4039',
  TOO_MANY_REQUESTS: 'KT-GB-4042',
  UNREACHABLE: 'KT-GB-4043',
} as const;

/**
 * What the device in a home passed on about a meter, as far as the viewer's occupancies at the home go:
 * whoever has moved out does not see what those after it use. A partner or an organization sees no
 * more than the time in which the customer allowed half-hours, since all of it is finer than a day.
 *
 * @throws CodedError the device's own refusals, then those of the range, then those of the service.
 */
export async function telemetryOf(
  context: Context<Code>,
  args: TelemetryArguments,
): Promise<readonly Telemetry[]> {
  const { clock, raise, services } = context;
  const accessible = await accessibleDevice(context, args.deviceId, [['CAN_VIEW_DETAILED_USAGE']]);
  if (!accessible || !isMeter(accessible.device)) return raise('KT-GB-4050');
  const now = clock.now();
  const range = rangeFrom(args, now);
  if (range === 'TOO_MANY_VALUES') {
    throw invalidInput('grouping', `A range holds at most ${mostValues} values of its grouping.`);
  }
  if (typeof range === 'string' && range !== 'LATEST') return raise(range);
  if (accessible.device.networkId === null) return raise('KT-GB-4056');
  const { device } = accessible;
  const meterId = device.importMeterId ?? device.gasMeterId;
  const spans = await spansOfDevice(context, accessible);
  try {
    if (range === 'LATEST') {
      const nowMs = now.epochMilliseconds;
      if (!spans.some(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs)) return [];
      const latest = await services.telemetry.latest(device.deviceId, now);
      return withHalfHours(latest ? [latest] : [], null, meterId);
    }
    const parts = await Promise.all(
      partsWithin(range, spans, now).map(async (part) => {
        const read = (grouping: TelemetryGrouping) =>
          services.telemetry.read(device.deviceId, { ...part, grouping });
        const isHourly = part.grouping === 'HOURLY';
        const [readings, ofHalfHours] = await Promise.all([
          read(part.grouping),
          isHourly ? read('HALF_HOURLY') : null,
        ]);
        return withHalfHours(readings, ofHalfHours, meterId);
      }),
    );
    return parts.flat();
  } catch (error) {
    if (error instanceof TelemetryFailure) return raise(failureCodes[error.reason]);
    throw error;
  }
}

/**
 * When telemetry of a device may be seen. What is bought and what is sold pass different meter
 * points, and the demand tells of both, so that both have to be open.
 */
async function spansOfDevice(
  context: Context,
  { device, propertyId, occupancies }: AccessibleDevice,
): Promise<readonly Span[]> {
  const { db, viewer } = context;
  const meterIds = [device.importMeterId, device.exportMeterId, device.gasMeterId];
  const [seenOfPoint, ...places] = await Promise.all([
    consumptionOfOccupancies(context, viewer, propertyId, occupancies),
    ...meterIds.map((id) => (id === null ? null : db.read(placeOfMeter, id))),
  ]);
  const open = places
    .filter((place) => place !== null)
    .map(({ meterPointId }) => fineSpans(seenOfPoint(meterPointId)));
  if (open.length === 0) return [];
  return open.reduce((all, spans) => all.flatMap((span) => sharedSpans(spans, span)));
}
