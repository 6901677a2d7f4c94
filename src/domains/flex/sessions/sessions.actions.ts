import type { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../../contract/errors.ts';
import { instantAtMs } from '../../../database/columns.ts';
import { type Connection, connection } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import { instantText } from '../../../kernel/instant-text.ts';
import { chargerOf } from '../control/chargers.rules.ts';
import type { CourseSession, Piece } from '../control/course.rules.ts';
import { problemOf } from '../control/course-rows.store.ts';
import { courseNow, type LiveCourse } from '../control/courses.actions.ts';
import type { Device } from '../devices/devices.store.ts';
import { piecesWithin } from './charge-costs.rules.ts';
import {
  costOfSessions,
  liveCarsBehind,
  piecesNotStored,
  piecesWith,
} from './session-costs.actions.ts';
import { goingOn, type ToldSession } from './sessions.rules.ts';
import {
  type SessionBounds,
  type StoredSession,
  sessionCountWithin,
  sessionsWithin,
} from './sessions.store.ts';

type Asking = Pick<Context, 'db' | 'clock' | 'services'>;

/** A session on a page, with what is worked out for all of the page at once when it is asked for. */
export interface PagedSession extends ToldSession {
  readonly __typename: 'PublicChargingSession' | 'SmartFlexChargingSession';
  /** Pence with VAT; null where one of its half-hours has no price. */
  readonly cost: () => Promise<number | null>;
  readonly pieces: () => Promise<readonly Piece[]>;
}

interface SessionArguments {
  readonly after?: Temporal.Instant | null | undefined;
  readonly before?: Temporal.Instant | null | undefined;
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly sessionTypes?: readonly (string | null | undefined)[] | null | undefined;
}

/** Sessions are kept from the beginning of the platform on; an instant before or after is as its edge. */
const earliestMs = Date.UTC(2000, 0, 1);
const latestMs = Date.UTC(2100, 0, 1);

/**
 * A page of the sessions of a device in order of their beginning: those that are written down, and as far
 * as they have come those that are not.
 *
 * @throws CodedError KT-CT-1605 where `after` is not earlier than `before`.
 */
export async function pageOfSessions(
  context: Asking,
  device: Device,
  args: SessionArguments,
): Promise<Connection<PagedSession>> {
  const { db } = context;
  const bounds = boundsOf(args);
  const isForward = args.first != null;
  const size = args.first ?? args.last ?? 0;
  // First what is not written down, and of what is only what was then: nothing is told or counted twice.
  const live = await courseNow(context, device.id);
  const recent = recentOf(live, device);
  const asked: SessionBounds = {
    ...bounds,
    deviceId: device.id,
    endedByMs: live?.kept.course.atMs ?? latestMs,
    besides: recent.map(({ type, startedAtMs }) => `${type} ${startedAtMs}`).join(','),
  };
  const stored = await db.read(sessionsWithin, { ...asked, isForward, most: size + 1 });
  const types = bounds.types.split(',');
  const unstored = recent.filter(
    ({ type, startedAtMs }) =>
      types.includes(type) && startedAtMs >= bounds.fromMs && startedAtMs < bounds.toMs,
  );
  const all = [...stored.map((row) => toldOf(row, device)), ...unstored].toSorted(
    (one, other) => one.startedAtMs - other.startedAtMs,
  );
  const page = isForward ? all.slice(0, size) : all.slice(Math.max(0, all.length - size));
  const shown =
    isForward && args.last != null ? page.slice(Math.max(0, page.length - args.last)) : page;
  const nodes = withShared(context, device, shown, piecesNotStored(live));
  const edges = nodes.map((node) => ({ cursor: instantText(node.startedAtMs), node }));
  return connection(edges, isForward, all.length > size, async () => {
    return (await db.read(sessionCountWithin, asked)) + unstored.length;
  });
}

function boundsOf({
  after,
  before,
  sessionTypes,
}: SessionArguments): Pick<SessionBounds, 'fromMs' | 'toMs' | 'types'> {
  const within = (ms: number) => Math.min(latestMs, Math.max(earliestMs, ms));
  const fromMs = within(after?.epochMilliseconds ?? earliestMs);
  const toMs = within(before?.epochMilliseconds ?? latestMs);
  if (after && before && after.epochNanoseconds >= before.epochNanoseconds) {
    throw invalidInput('after', 'after is to be earlier than before.');
  }
  const types = sessionTypes?.filter((type) => type != null) ?? [];
  const asked = types.length > 0 ? types : ['BOOST', 'PUBLIC', 'SMART', 'TEST'];
  return { fromMs, toMs, types: [...new Set(asked)].toSorted().join(',') };
}

/** The sessions that have ended since the course was written down, and those that go on. */
function recentOf(live: LiveCourse | null, device: Device): ToldSession[] {
  if (!live) return [];
  const { kept, course, journal } = live;
  const open = goingOn(chargerOf(kept.device, kept.wanted), course);
  return [...journal.sessions, ...open].map((session) => ({
    ...session,
    deviceId: device.id,
    capacityWh: device.capacityWh,
    targetType: session.type === 'SMART' ? device.targetType : null,
  }));
}

function toldOf(row: StoredSession, { capacityWh }: Device): ToldSession {
  const { operator, location, costPence } = row;
  const away: CourseSession['away'] =
    operator === null ? null : { operator, location: location ?? '', costPence: costPence ?? 0 };
  return {
    deviceId: row.deviceId,
    type: row.type,
    startedAtMs: row.startedAt.epochMilliseconds,
    endedAtMs: row.endedAt?.epochMilliseconds ?? null,
    energyWh: row.energyWh,
    storedBefore: row.storedBefore,
    storedAfter: row.storedAfter,
    capacityWh,
    targetType: row.targetType,
    problems: row.problems.map(problemOf),
    away,
  };
}

/** Sessions of one device, each with what is read for all of them once one is asked about. */
function withShared(
  context: Asking,
  device: Device,
  told: readonly ToldSession[],
  notStored: readonly Piece[],
): PagedSession[] {
  const { db } = context;
  const own = [device.id, notStored] as const;
  const costs = once(async () => {
    const live = await liveCarsBehind(context, [device.meterPointId]);
    const others = [...live].map(([id, each]) => [id, piecesNotStored(each)] as const);
    return costOfSessions(
      db,
      told.map((session) => ({
        deviceId: session.deviceId,
        type: session.type,
        startedAt: instantAtMs(session.startedAtMs),
        endedAt: session.endedAtMs === null ? null : instantAtMs(session.endedAtMs),
        costPence: session.away?.costPence ?? null,
      })),
      new Map([...others, own]),
    );
  });
  const pieces = once(async () => {
    const span = {
      fromMs: Math.min(...told.map(({ startedAtMs }) => startedAtMs)),
      toMs: Math.max(...told.map(({ endedAtMs }) => endedAtMs ?? latestMs)),
    };
    return (await piecesWith(db, [device.id], span, new Map([own]))).get(device.id) ?? [];
  });
  return told.map((session, place) => ({
    ...session,
    __typename: session.type === 'PUBLIC' ? 'PublicChargingSession' : 'SmartFlexChargingSession',
    cost: async () => (await costs())[place] ?? null,
    pieces: async () => {
      const { type, startedAtMs: fromMs, endedAtMs } = session;
      if (type === 'PUBLIC') return [];
      return piecesWithin(await pieces(), type, { fromMs, toMs: endedAtMs ?? latestMs });
    },
  }));
}

function once<Answer>(work: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | null = null;
  return () => {
    answer ??= work();
    return answer;
  };
}
