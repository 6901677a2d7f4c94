import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { Decimal } from '../../../kernel/money.ts';
import { type Device, type DeviceRow, preferencesOfDevice } from './devices.store.ts';
import {
  daysOfWeek,
  olderPreferences,
  type PreferenceSetting,
  type PreferenceUnit,
  partsOfUnit,
  timeText,
  unitOf,
  valueIn,
} from './preferences.rules.ts';

/** A kept value as a number of its unit, or null. */
function told({ targetType }: Pick<DeviceRow, 'targetType'>, kept: number | null): number | null {
  return kept === null ? null : valueIn(unitOf(targetType), kept);
}

function asText(unit: PreferenceUnit, kept: number): string {
  return Decimal.of(kept)
    .times(Decimal.parse(partsOfUnit[unit] === 1 ? '1' : '0.1'))
    .toString();
}

function boundsOf({ unit, minimum, maximum }: PreferenceSetting) {
  return {
    __typename: 'FlexDevicePreferenceConstraint' as const,
    min: asText(unit, minimum),
    max: asText(unit, maximum),
  };
}

const yesOrNo = (value: boolean | null) =>
  value === null ? 'NOT_APPLICABLE' : value ? 'ENABLED' : 'DISABLED';

/** What is wanted of a vehicle as it was told before each day had its own; null without a target. */
async function olderViewOf({ id }: Device, _args: unknown, { db }: Context) {
  const { weekday, weekend } = olderPreferences(await db.read(preferencesOfDevice, id));
  if (!weekday || !weekend) return null;
  return {
    maximumSoc: weekday.upperLimit,
    minimumSoc: weekday.minimum,
    weekdayTargetSoc: weekday.maximum,
    weekdayTargetTime: timeText(weekday.minuteOfDay),
    weekendTargetSoc: weekend.maximum,
    weekendTargetTime: timeText(weekend.minuteOfDay),
  };
}

export const preferencesResolvers = {
  SmartFlexVehicle: { chargingPreferences: olderViewOf },
  SmartFlexChargePoint: { chargingPreferences: olderViewOf },
  FlexDevicePreferenceSetting: {
    scheduleSettings: (setting) => [
      { ...setting, __typename: 'FlexDevicePreferenceScheduleSetting' as const },
    ],
  },
  FlexDevicePreferenceScheduleSetting: {
    max: ({ unit, maximum }) => asText(unit, maximum),
    maxConstraint: boundsOf,
    min: ({ unit, minimum }) => asText(unit, minimum),
    minConstraint: boundsOf,
    step: ({ unit, step }) => asText(unit, step),
    targetConstraint: boundsOf,
    timeFrom: ({ fromMinute }) => timeText(fromMinute),
    timeStep: ({ stepMinutes }) => stepMinutes,
    timeTo: ({ toMinute }) => timeText(toMinute),
  },
  SmartFlexDevicePreferences: {
    gridExport: ({ device }) => yesOrNo(device.mayExport),
    isChargingDurationCapped: ({ device }) => yesOrNo(device.isDurationCapped),
    mode: ({ device }) => device.mode,
    schedules: ({ device, schedules }) =>
      schedules.map(({ dayOfWeek, minuteOfDay, minimum, maximum, upperLimit }) => ({
        dayOfWeek: daysOfWeek[dayOfWeek - 1] ?? 'MONDAY',
        time: timeText(minuteOfDay),
        min: told(device, minimum),
        max: told(device, maximum),
        upperLimit: told(device, upperLimit),
      })),
    targetType: ({ device }) => device.targetType,
    unit: ({ device }) => unitOf(device.targetType),
  },
} satisfies Resolvers;
