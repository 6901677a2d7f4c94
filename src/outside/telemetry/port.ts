import type { Temporal } from 'temporal-polyfill';
import type { TelemetryGrouping } from '../../engine/schema.generated.ts';

/** What a home's device passed on about one stretch of time, in thousandths of Wh and of W. */
export interface TelemetryReading {
  /** The start of the stretch. */
  readonly readAt: Temporal.Instant;
  /** What was taken during the stretch. */
  readonly importedMilliwattHours: number;
  /** The mean over the stretch, negative where more was fed back; null for gas. */
  readonly demandMilliwatts: number | null;
  /** What the import register showed at the end; null where it was never read. */
  readonly importRegisterMilliwattHours: number | null;
  /** What the export register showed at the end; null without one. */
  readonly exportRegisterMilliwattHours: number | null;
}

/** A range of time, half-open, and how it is to be cut up. */
export interface TelemetryRange {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly grouping: TelemetryGrouping;
}

/** The service that keeps what devices in homes pass on every few seconds. */
export interface TelemetryPort {
  /**
   * What a smart meter passed on in a range, the earliest first. Groups begin on the hour and its
   * parts; the outermost are cut to the range. Stretches without data are left out.
   *
   * @throws TelemetryFailure
   */
  read(deviceId: string, range: TelemetryRange): Promise<readonly TelemetryReading[]>;
  /**
   * The last that a smart meter had passed on at an instant; null where it had passed on nothing.
   *
   * @throws TelemetryFailure
   */
  latest(deviceId: string, at: Temporal.Instant): Promise<TelemetryReading | null>;
}

type FailureReason = 'FAILED' | 'TOO_MANY_REQUESTS' | 'UNREACHABLE';

/** How the service tells that it did not answer. */
export class TelemetryFailure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, options?: ErrorOptions) {
    super(`The telemetry service did not answer: ${reason}`, options);
    this.name = 'TelemetryFailure';
    this.reason = reason;
  }
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly telemetry: TelemetryPort;
  }
}
