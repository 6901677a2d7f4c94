import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { kwhOfWh } from '../../../kernel/energy.ts';
import { decimalText } from '../../../kernel/money.ts';
import type { SessionProblem } from '../control/course.rules.ts';
import type { Device } from '../devices/devices.store.ts';
import { type PagedSession, pageOfSessions } from './sessions.actions.ts';
import { operatorImageUrl, percentOf, type ShownProblem } from './sessions.rules.ts';

type SessionArguments = Parameters<typeof pageOfSessions>[2];

const chargingSessions = (device: Device, args: SessionArguments, context: Context) =>
  pageOfSessions(context, device, args);

/** What sessions of both kinds answer alike. */
const ofEverySession = {
  async cost(session: PagedSession) {
    const pence = await session.cost();
    if (pence === null) return null;
    return { amount: decimalText(Math.round(pence * 100), 2), currency: 'GBP' };
  },
  end: ({ endedAtMs }: PagedSession) => endedAtMs,
  energyAdded: ({ energyWh }: PagedSession) => ({
    unit: 'KILOWATT_HOUR' as const,
    value: kwhOfWh(energyWh),
  }),
  start: ({ startedAtMs }: PagedSession) => startedAtMs,
  stateOfChargeChange: ({ storedBefore, storedAfter, capacityWh }: PagedSession) =>
    percentOf(storedAfter - storedBefore, capacityWh),
  stateOfChargeFinal: ({ storedAfter, capacityWh }: PagedSession) =>
    percentOf(storedAfter, capacityWh),
};

const shownProblem = (problem: SessionProblem): ShownProblem =>
  problem.kind === 'TRUNCATION'
    ? { ...problem, __typename: 'SmartFlexChargingTruncation' }
    : { ...problem, __typename: 'SmartFlexChargingError' };

export const sessionsResolvers = {
  SmartFlexVehicle: { chargingSessions },
  SmartFlexChargePoint: { chargingSessions },
  SmartFlexChargingSession: {
    ...ofEverySession,
    dispatches: (session) => session.pieces(),
    problems: ({ problems }) => problems.map(shownProblem),
    type: ({ type }) => (type === 'PUBLIC' ? null : type),
  },
  PublicChargingSession: {
    ...ofEverySession,
    location: ({ away }) => away?.location ?? null,
    operatorImageUrl: ({ away }) => away && operatorImageUrl(away.operator),
  },
  SmartFlexChargingTruncation: {
    achievableStateOfCharge: ({ achievablePercent }) => String(achievablePercent),
    originalAchievableStateOfCharge: ({ originalAchievablePercent }) =>
      String(originalAchievablePercent),
    truncationCause: ({ cause }) => cause,
  },
} satisfies Resolvers;
