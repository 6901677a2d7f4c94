import type {
  CourseEventKind,
  DeviceLink,
  DispatchKind,
  PlanReason,
} from '../../../kernel/devices.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { DeviceReport, ReportedProblem } from '../../../outside/devices/port.ts';
import type { HomeBattery, HomeFlows } from '../planner/home-battery-plans.rules.ts';
import type { PlanSlot } from '../planner/vehicle-plans.rules.ts';

/** What limits the charging of a vehicle. */
export interface Charger {
  readonly capacityWh: number;
  readonly maximumW: number;
  readonly minimumW: number;
  /** What of the energy taken is stored. */
  readonly efficiencyThousandths: number;
  /** Never charged beyond by plan, whatever was asked for: the vehicle's own limit, in per cent. */
  readonly limitPercent: number | null;
}

/** By when how much is wanted, in per cent of the capacity; `minimumPercent` as soon as may be. */
export interface ChargeTarget {
  /** Whether both are counted from what the battery held when it was plugged in, not from empty. */
  readonly isRelative: boolean;
  readonly readyByMs: number;
  readonly percent: number;
  readonly minimumPercent: number | null;
}

/** What a device is to do by half-hours, from the one on in which it was planned. */
export interface CoursePlan {
  readonly version: number;
  readonly reason: PlanReason;
  readonly madeAtMs: number;
  /** The start of the first half-hour. */
  readonly startMs: number;
  readonly energyWh: readonly number[];
  readonly readyByMs: number;
  readonly missingWh: number;
}

/** Energy that was taken at one power within one half-hour; whole seconds, half-open. */
export interface Piece {
  readonly kind: DispatchKind;
  readonly fromMs: number;
  readonly toMs: number;
  /** In whole Wh; of a battery of a home below zero what it gave. */
  readonly energyWh: number;
}

/** A session, as far as it has come. */
export interface CourseSession {
  readonly type: 'SMART' | 'BOOST' | 'PUBLIC';
  readonly startedAtMs: number;
  readonly endedAtMs: number | null;
  readonly energyWh: number;
  readonly storedBefore: number;
  readonly storedAfter: number;
  readonly problems: readonly SessionProblem[];
  readonly away: {
    readonly operator: string;
    readonly location: string;
    readonly costPence: number;
  } | null;
}

export type SessionProblem =
  | {
      readonly kind: 'ERROR';
      readonly cause: ReportedProblem | 'SOC_LIMIT_REACHED' | 'FULL_CHARGE';
    }
  | {
      readonly kind: 'TRUNCATION';
      readonly cause:
        | 'DISCONNECTED'
        | 'SUSPENDED'
        | 'BOOST_CHARGING'
        | 'DEVICE_DEAUTH_SUCCESS'
        | 'UNKNOWN_TRUNCATION_CAUSE';
      readonly achievablePercent: number;
      readonly originalAchievablePercent: number;
    };

/**
 * Where a vehicle stands at a moment. Stored energy is in thousandths of Wh, as of the beginning of the
 * running piece where there is one.
 */
export interface Course {
  readonly atMs: number;
  readonly pluggedInAtMs: number | null;
  /** What was stored then; null while it is not plugged in. */
  readonly storedAtPlugIn: number | null;
  readonly storedMilliwattHours: number;
  readonly suspendedAtMs: number | null;
  readonly boostedAtMs: number | null;
  /** The last boost of a device with a meter of its own, which may tell of it only later. */
  readonly lastBoost?: Span | null;
  readonly link: DeviceLink;
  readonly linkSinceMs: number;
  readonly plan: CoursePlan | null;
  readonly planVersion: number;
  /** What it takes now, to its end if nothing comes between. */
  readonly running: Piece | null;
  /** The sessions that go on, at most one of a type. */
  readonly open: readonly CourseSession[];
}

/** What has to be known to follow a vehicle. Pure: the same at every call. */
export interface CourseInputs {
  readonly charger: Charger;
  /** Whether the device has a meter of its own: then that alone tells what was taken, and when. */
  readonly isMetered?: boolean;
  /** What it reports after the course's moment, in order; none after the moment it is followed to. */
  readonly reports: readonly DeviceReport[];
  /** What is wanted next after a moment; null where nothing is. */
  target(atMs: number): ChargeTarget | null;
  /** Prices of whole half-hours from one start to another, as known at a moment. */
  prices(fromMs: number, toMs: number, knownAtMs: number): readonly SlotPrice[];
  /**
   * The most that may be charged between two moments, in Wh, once there are further pieces than those that
   * are known before; null where nothing limits it.
   */
  readonly mostWh: ((fromMs: number, toMs: number, taken: readonly Piece[]) => number) | null;
  /** The first moment after one at which prices become known that were not; null where none will. */
  nextPricesMs(afterMs: number): number | null;
  /** Of a battery of a home, which is followed in another way than vehicles are. */
  readonly battery?: BatteryInputs;
}

/** What has to be known to follow a battery of a home, beside prices. */
export interface BatteryInputs {
  /** The battery with what is wanted of it at a moment. */
  batteryAt(atMs: number): HomeBattery;
  /** What the home uses and makes in the half-hour of a start; null where nobody tells. */
  flows(startMs: number): HomeFlows | null;
  /** Up to when it is planned where its plan begins at a moment; see the function of this name. */
  plannedUntilMs(atMs: number): number;
}

/** What a half-hour costs; see `PlanSlot`. */
export type SlotPrice = Pick<
  PlanSlot,
  'importPrice' | 'exportPrice' | 'surplusWh' | 'wholesale' | 'carbon'
>;

/** What became certain while a vehicle was followed, each in order of time. */
export interface Journal {
  readonly pieces: Piece[];
  readonly events: {
    readonly kind: CourseEventKind;
    readonly atMs: number;
    readonly stored: number;
  }[];
  /** Sessions that ended. */
  readonly sessions: CourseSession[];
  /** What a device's own meter has told of sessions that had ended before. */
  readonly late?: Piece[];
}

/** A course that was followed or changed, and what became certain on the way. */
export interface Followed {
  readonly course: Course;
  readonly journal: Journal;
}

/** What somebody does about a device. */
export type CourseChange =
  | 'BOOST'
  | 'CANCEL_BOOST'
  | 'SUSPEND'
  | 'RESUME'
  | 'PREFERENCES'
  /** The platform was given a new key to the vendor's account. */
  | 'REAUTHENTICATE'
  /** It is taken off the platform. */
  | 'RETIRE';
