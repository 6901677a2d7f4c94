import type { Temporal } from 'temporal-polyfill';
import { instantAtMs } from '../../../database/columns.ts';
import type { RowBatch } from '../../../database/row-batch.ts';
import { batteryDaysWith } from './battery-days.rules.ts';
import { batteryDays, courseEvents, courses, executedDays, plans } from './control.tables.ts';
import type { Followed } from './course.rules.ts';
import { courseRowOf, planRowOf, problemRowsOf, sessionRowOf } from './course-rows.store.ts';

import { daysWith } from './pieces.rules.ts';
import { sessionProblems, sessions } from './sessions.tables.ts';

/** What a device has come to, as it is written down at once. */
interface WrittenCourse extends Followed {
  readonly deviceId: number;
  readonly targetType:
    | 'ABSOLUTE_STATE_OF_CHARGE'
    | 'RELATIVE_STATE_OF_CHARGE'
    | 'ABSOLUTE_TEMPERATURE';
  /** Whether it is not on the platform any more: it was taken off in the last of its sessions. */
  readonly isRetired: boolean;
  /** Of a battery of a home; null of any other device. */
  readonly battery: WrittenBattery | null;
}

/** What limits a battery, and what it held before all that it has done, in thousandths of Wh. */
export interface WrittenBattery {
  readonly capacityWh: number;
  readonly efficiencyThousandths: number;
  readonly storedBefore: number;
}

/** Why sessions of a vehicle were cut short that is not on the platform any more, the earliest first. */
const formerCauses = ['UNKNOWN_TRUNCATION_CAUSE', 'CHARGING_OPTIMISATION_CREATED'] as const;

/** Adds the rows of a device's course, with all that it has done. */
export function addWrittenCourse(
  rows: RowBatch,
  { deviceId, targetType, isRetired, battery, course, journal }: WrittenCourse,
  writtenAt: Temporal.Instant,
): void {
  const row = courseRowOf(deviceId, course);
  rows.add(courses, [{ ...row, triedTo: row.advancedTo }]);
  const plan = planRowOf(deviceId, course);
  if (plan) rows.add(plans, [plan]);
  rows.add(
    courseEvents,
    journal.events.map(({ kind, atMs, stored }) => ({
      deviceId,
      happenedAt: instantAtMs(atMs),
      kind,
      storedMilliwattHours: stored,
    })),
  );
  if (battery) {
    const days = batteryDaysWith(
      { id: deviceId, ...battery },
      journal.pieces,
      battery.storedBefore,
    );
    rows.add(
      batteryDays,
      days.map((day) => ({
        ...day,
        energyWh: [...day.energyWh],
        updatedAt: writtenAt.toString(),
      })),
    );
    return;
  }
  rows.add(
    executedDays,
    daysWith(deviceId, journal.pieces).map((day) => ({
      ...day,
      energyWh: [...day.energyWh],
      fromSeconds: day.fromSeconds && [...day.fromSeconds],
      toSeconds: day.toSeconds && [...day.toSeconds],
      furtherPieces: day.furtherPieces && [...day.furtherPieces],
      updatedAt: writtenAt.toString(),
    })),
  );
  const inOrder = [...journal.sessions, ...course.open].toSorted(
    (one, other) => one.startedAtMs - other.startedAtMs,
  );
  let cutShort = 0;
  for (const session of inOrder) {
    const sessionId = rows.addNumbered(sessions, sessionRowOf(deviceId, session, targetType));
    const problems = problemRowsOf(sessionId, session.problems);
    for (const problem of problems) {
      if (!isRetired || problem.kind !== 'TRUNCATION') continue;
      // Older software did not tell why as well as that of today.
      const former = formerCauses[cutShort] ?? problem.cause;
      problem.cause = session === inOrder.at(-1) ? 'DEVICE_DEAUTH_SUCCESS' : former;
      cutShort += 1;
    }
    rows.add(sessionProblems, problems);
  }
}
