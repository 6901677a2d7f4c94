import type { CourseEventKind, PlanReason } from '../../../kernel/devices.ts';
import type { DeviceReport, ReportedProblem } from '../../../outside/devices/port.ts';
import { changeBattery, followBattery } from './battery-following.rules.ts';
import type {
  Course,
  CourseChange,
  CourseInputs,
  CourseSession,
  Followed,
  Journal,
  Piece,
  SessionProblem,
} from './course.rules.ts';
import {
  boostPiece,
  canPress,
  energyBy,
  isAtLimit,
  isLimited,
  needOf,
  nextPlannedMs,
  plannedAfter,
  plannedPiece,
  planOf,
  storedAfter,
} from './course-plans.rules.ts';
import {
  canBegin,
  fullOf,
  meteredPieces,
  meteredSession,
  restAfter,
  withMetered,
} from './metered.rules.ts';
import { begunSession, truncationOf } from './sessions.rules.ts';

type Moving = { -readonly [Key in keyof Course]: Course[Key] };

/**
 * Brings a course to a later moment: what the vehicle reports, what it takes by its plan or a boost, and
 * the plans that are made anew when it is plugged in, when prices come out and when the time by which it
 * was to be ready has passed. To follow it in two steps comes to the same as in one.
 *
 * @param toMs a whole second.
 */
export function follow(inputs: CourseInputs, from: Course, toMs: number): Followed {
  if (inputs.battery) return followBattery(inputs, inputs.battery, from, toMs);
  const run = new Run(inputs, from);
  run.followTo(toMs);
  return run.followed();
}

/** Does something about a vehicle at the course's moment; whether it may be done is decided before. */
export function change(inputs: CourseInputs, course: Course, what: CourseChange): Followed {
  if (inputs.battery) return changeBattery(inputs, inputs.battery, course, what);
  const run = new Run(inputs, course);
  run.change(what);
  return run.followed();
}

/** A course while it changes: lives as long as one call. */
class Run {
  readonly #inputs: CourseInputs;
  readonly #course: Moving;
  readonly #journal = { pieces: [], events: [], sessions: [], late: [] } as Required<Journal>;

  constructor(inputs: CourseInputs, course: Course) {
    this.#inputs = inputs;
    this.#course = { ...course };
  }

  followed(): Followed {
    return { course: { ...this.#course }, journal: this.#journal };
  }

  followTo(toMs: number): void {
    const course = this.#course;
    const { reports } = this.#inputs;
    let place = 0;
    while (course.atMs < toMs) {
      this.#begin();
      const report = reports[place];
      const replanning = this.#nextReplanning();
      const nextMs = Math.min(
        toMs,
        report?.atMs ?? toMs,
        replanning?.atMs ?? toMs,
        course.running ? course.running.toMs : (this.#nextBeginning() ?? toMs),
      );
      course.atMs = Math.max(course.atMs, nextMs);
      if (course.running && course.running.toMs <= course.atMs) this.#finish(course.running);
      while ((reports[place]?.atMs ?? Number.POSITIVE_INFINITY) <= course.atMs) {
        this.#take(reports[place] as DeviceReport);
        place += 1;
      }
      if (replanning && replanning.atMs <= course.atMs) this.#replan(replanning.reason);
    }
  }

  change(what: CourseChange): void {
    const course = this.#course;
    if (what === 'PREFERENCES') {
      this.#replan('PREFERENCES');
    } else if (what === 'BOOST') {
      this.#interrupt('BOOST_CHARGING');
      course.boostedAtMs = course.atMs;
      course.plan = null;
      this.#tell('BOOST_STARTED');
      this.#begin();
    } else if (what === 'CANCEL_BOOST') {
      this.#cut();
      this.#close('BOOST', null);
      this.#endBoost();
      this.#tell('BOOST_CANCELLED');
      this.#replan('BOOST');
    } else if (what === 'SUSPEND') {
      this.#interrupt('SUSPENDED');
      this.#endBoost();
      course.suspendedAtMs = course.atMs;
      course.plan = null;
      this.#tell('SUSPENDED');
    } else if (what === 'REAUTHENTICATE') {
      this.#relink('CONNECTED');
    } else if (what === 'RETIRE') {
      this.#interrupt('DEVICE_DEAUTH_SUCCESS');
      course.pluggedInAtMs = null;
      course.storedAtPlugIn = null;
      this.#endBoost();
      course.plan = null;
    } else {
      course.suspendedAtMs = null;
      this.#tell('RESUMED');
      this.#replan('RESUMED');
    }
  }

  /** Begins what is due at the course's moment. */
  #begin(): void {
    const course = this.#course;
    if (course.running || course.pluggedInAtMs === null || course.link !== 'CONNECTED') return;
    const piece = this.#due();
    if (!piece) return;
    course.running = piece;
    const type = piece.kind === 'BOOST' ? 'BOOST' : 'SMART';
    if (course.open.some((session) => session.type === type)) return;
    const session = begunSession(type, piece.fromMs, course.storedMilliwattHours);
    course.open = [...course.open, session];
  }

  #due(): Piece | null {
    const { charger } = this.#inputs;
    const { boostedAtMs, plan, atMs, storedMilliwattHours } = this.#course;
    if (boostedAtMs !== null) return boostPiece(charger, storedMilliwattHours, boostedAtMs, atMs);
    if (!plan || nextPlannedMs(plan, atMs) !== atMs) return null;
    return plannedPiece(charger, plan, atMs);
  }

  #nextBeginning(): number | null {
    const { plan, atMs, boostedAtMs } = this.#course;
    return plan && boostedAtMs === null ? nextPlannedMs(plan, atMs + 1) : null;
  }

  /** When a plan is to be made anew by itself, while the vehicle is there to be planned. */
  #nextReplanning(): { readonly atMs: number; readonly reason: PlanReason } | null {
    const { atMs, pluggedInAtMs, suspendedAtMs, boostedAtMs, link } = this.#course;
    if (pluggedInAtMs === null || suspendedAtMs !== null || boostedAtMs !== null) return null;
    if (link !== 'CONNECTED') return null;
    const readyByMs = this.#inputs.target(atMs)?.readyByMs ?? Number.POSITIVE_INFINITY;
    const pricesMs = this.#inputs.nextPricesMs(atMs) ?? Number.POSITIVE_INFINITY;
    if (Math.min(readyByMs, pricesMs) === Number.POSITIVE_INFINITY) return null;
    return readyByMs <= pricesMs
      ? { atMs: readyByMs, reason: 'READY_BY' }
      : { atMs: pricesMs, reason: 'PRICES' };
  }

  #replan(reason: PlanReason): void {
    const course = this.#course;
    course.plan = planOf(this.#inputs, course, reason, this.#journal.pieces);
    course.planVersion = Math.max(course.planVersion, course.plan?.version ?? 0);
  }

  #take(report: DeviceReport): void {
    const course = this.#course;
    if (report.kind === 'PLUGGED_IN') {
      if (course.pluggedInAtMs !== null) return;
      this.#use(report.usedMilliwattHours);
      course.pluggedInAtMs = report.atMs;
      course.storedAtPlugIn = course.storedMilliwattHours;
      this.#tell('PLUGGED_IN');
      this.#replan('PLUGGED_IN');
    } else if (report.kind === 'UNPLUGGED') {
      if (course.pluggedInAtMs === null) return;
      this.#interrupt('DISCONNECTED');
      course.pluggedInAtMs = null;
      course.storedAtPlugIn = null;
      this.#endBoost();
      course.plan = null;
      this.#tell('UNPLUGGED');
    } else if (report.kind === 'LINK') {
      this.#relink(report.link);
    } else if (report.kind === 'METERED') {
      for (const piece of meteredPieces(course, report.pieces)) this.#meter(piece);
    } else if (report.kind === 'FULL') {
      this.#fill();
    } else if (report.kind === 'PROBLEM') {
      this.#note({ kind: 'ERROR', cause: report.problem });
    } else if (report.kind === 'BUTTON') {
      if (canPress(this.#inputs.charger, course, report.pressed)) this.change(report.pressed);
    } else {
      this.#chargedAway(report);
    }
  }

  #relink(link: Course['link']): void {
    const course = this.#course;
    if (link === course.link) return;
    if (link !== 'CONNECTED') {
      this.#note({ kind: 'ERROR', cause: 'COMMUNICATION_ERROR' });
      this.#cut();
      // One with a meter of its own goes on by its profile, and tells of it later.
      if (!this.#inputs.isMetered) {
        this.#close('SMART', null);
        this.#close('BOOST', null);
        course.boostedAtMs = null;
        course.plan = null;
      }
    }
    course.link = link;
    course.linkSinceMs = course.atMs;
    this.#tell(linkEvents[link]);
    if (link === 'CONNECTED') this.#replan('LINK');
  }

  /** Takes off the battery what was used on the way. */
  #use(milliwattHours: number): void {
    const course = this.#course;
    const leastMilliwattHours = this.#inputs.charger.capacityWh * leastShare;
    const left = course.storedMilliwattHours - milliwattHours;
    course.storedMilliwattHours = Math.max(leastMilliwattHours, left);
  }

  #chargedAway(report: Extract<DeviceReport, { kind: 'CHARGED_AWAY' }>): void {
    const course = this.#course;
    if (course.pluggedInAtMs !== null) return;
    const { startMs, atMs, energyWh, operator, location, costPence } = report;
    this.#use(report.usedMilliwattHours);
    const before = course.storedMilliwattHours;
    course.storedMilliwattHours = storedAfter(this.#inputs.charger, before, energyWh);
    this.#journal.sessions.push({
      ...begunSession('PUBLIC', startMs, before),
      endedAtMs: atMs,
      energyWh,
      storedAfter: course.storedMilliwattHours,
      away: { operator, location, costPence },
    });
  }

  /** Ends a piece that has run to its end. */
  #finish(piece: Piece): void {
    const course = this.#course;
    this.#settle(piece);
    const { charger, target } = this.#inputs;
    const isFull = needOf(charger, course.storedMilliwattHours, 100) === 0;
    if (isFull) this.#tell('FULL');
    if (piece.kind === 'BOOST') {
      if (!isFull) return;
      this.#close('BOOST', { kind: 'ERROR', cause: 'FULL_CHARGE' });
      this.#endBoost();
      this.#replan('BOOST');
      return;
    }
    if (this.#inputs.isMetered) return;
    if (course.plan && nextPlannedMs(course.plan, course.atMs) !== null) return;
    // What the plan was made for, which lay above the limit where the plan stops at it.
    const wanted = target((course.plan?.readyByMs ?? course.atMs) - 1);
    const wasCut =
      wanted !== null &&
      isLimited(charger, course, wanted) &&
      isAtLimit(charger, course.storedMilliwattHours);
    const cause = wasCut ? 'SOC_LIMIT_REACHED' : isFull ? 'FULL_CHARGE' : null;
    this.#close('SMART', cause && { kind: 'ERROR', cause });
  }

  /** Stops what runs, and ends the sessions that go on, which had further to go. */
  #interrupt(cause: Extract<SessionProblem, { kind: 'TRUNCATION' }>['cause']): void {
    const course = this.#course;
    const { charger } = this.#inputs;
    const { running, plan, atMs, boostedAtMs } = course;
    const planned = (running ? running.energyWh : 0) + (plan ? plannedAfter(plan, atMs) : 0);
    const meant =
      boostedAtMs === null
        ? storedAfter(charger, course.storedMilliwattHours, planned)
        : charger.capacityWh * 1000;
    this.#cut();
    const stored = course.storedMilliwattHours;
    const problem = truncationOf(charger, cause, { stored, meant });
    this.#close('SMART', problem);
    this.#close('BOOST', problem);
  }

  /** Ends the running piece at the course's moment. */
  #cut(): void {
    const { running, atMs } = this.#course;
    if (!running) return;
    this.#settle({ ...running, toMs: atMs, energyWh: energyBy(running, atMs) });
  }

  #endBoost(): void {
    const course = this.#course;
    const { boostedAtMs, atMs } = course;
    if (boostedAtMs === null) return;
    course.boostedAtMs = null;
    if (this.#inputs.isMetered) course.lastBoost = { fromMs: boostedAtMs, toMs: atMs };
  }

  /** Books what the device's own meter has counted. */
  #meter(piece: Piece): void {
    const course = this.#course;
    const { charger } = this.#inputs;
    this.#journal.pieces.push(piece);
    const before = course.storedMilliwattHours;
    course.storedMilliwattHours = storedAfter(charger, before, piece.energyWh);
    course.running = course.running && restAfter(course.running, piece.toMs);
    const type = piece.kind === 'BOOST' ? 'BOOST' : 'SMART';
    const session = course.open.find((each) => each.type === type);
    if (session) {
      const others = course.open.filter((each) => each !== session);
      course.open = [...others, withMetered(charger, session, piece)];
    } else if (canBegin(course, type)) {
      course.open = [...course.open, meteredSession(charger, piece, before)];
    } else {
      this.#journal.late.push(piece);
    }
  }

  /** The battery is full, as the vehicle tells by taking nothing. */
  #fill(): void {
    const course = this.#course;
    if (course.pluggedInAtMs === null) return;
    this.#cut();
    course.storedMilliwattHours = fullOf(this.#inputs.charger, course);
    this.#tell('FULL');
    const problem: SessionProblem = { kind: 'ERROR', cause: 'FULL_CHARGE' };
    for (const type of ['SMART', 'BOOST'] as const) this.#close(type, problem);
    this.#endBoost();
    course.plan = null;
  }

  #settle(piece: Piece): void {
    const course = this.#course;
    course.running = null;
    // Of a device with a meter a piece is what is expected of it; what it took, it tells.
    if (piece.energyWh === 0 || this.#inputs.isMetered) return;
    this.#journal.pieces.push(piece);
    const stored = storedAfter(this.#inputs.charger, course.storedMilliwattHours, piece.energyWh);
    course.storedMilliwattHours = stored;
    const type = piece.kind === 'BOOST' ? 'BOOST' : 'SMART';
    course.open = course.open.map((session) =>
      session.type === type
        ? { ...session, energyWh: session.energyWh + piece.energyWh, storedAfter: stored }
        : session,
    );
  }

  /** Ends a session where one goes on; one in which nothing was taken is as if it had not begun. */
  #close(type: CourseSession['type'], problem: SessionProblem | null): void {
    const course = this.#course;
    const session = course.open.find((each) => each.type === type);
    if (!session) return;
    course.open = course.open.filter((each) => each !== session);
    if (session.energyWh === 0) return;
    const problems = problem ? [...session.problems, problem] : session.problems;
    this.#journal.sessions.push({ ...session, endedAtMs: course.atMs, problems });
  }

  #note(problem: { readonly kind: 'ERROR'; readonly cause: ReportedProblem }): void {
    const course = this.#course;
    const [first, ...others] = course.open;
    if (!first || first.problems.some(({ cause }) => cause === problem.cause)) return;
    course.open = [{ ...first, problems: [...first.problems, problem] }, ...others];
  }

  #tell(kind: CourseEventKind): void {
    const { atMs, storedMilliwattHours } = this.#course;
    this.#journal.events.push({ kind, atMs, stored: storedMilliwattHours });
  }
}

/** A battery that reports nothing less, in thousandths of Wh for each Wh of its capacity: 5 %. */
const leastShare = 50;

const linkEvents = {
  CONNECTED: 'LINK_REGAINED',
  LOST: 'LINK_LOST',
  AUTHENTICATION_FAILED: 'AUTHENTICATION_FAILED',
} as const;
