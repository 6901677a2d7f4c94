import type { DeviceLink } from '../../kernel/devices.ts';

/** Why a vehicle was not charged as planned, as its vendor reports it. */
export type ReportedProblem =
  | 'COMMUNICATION_ERROR'
  | 'THIRD_PARTY_CHARGING_INTERFERENCE'
  | 'POWER_DISCREPANCY'
  | 'POWER_TAPERING'
  | 'NO_SCHEDULED_CHARGE'
  | 'FAILURE_CAUSE_ERROR'
  | 'CUSTOMER_ACTION_REQUIRED'
  | 'NO_CHARGING';

interface At {
  /** A whole second, in milliseconds since 1970. */
  readonly atMs: number;
}

/** Energy that a device's own meter has counted within one half-hour; whole seconds, half-open. */
export interface MeteredPiece {
  readonly fromMs: number;
  readonly toMs: number;
  readonly energyWh: number;
}

/** What a device tells of itself, or its vendor of it. */
export type DeviceReport =
  /** It was connected at home; what its battery has lost since it was last connected, in thousandths of Wh. */
  | (At & { readonly kind: 'PLUGGED_IN'; readonly usedMilliwattHours: number })
  | (At & { readonly kind: 'UNPLUGGED' })
  | (At & { readonly kind: 'LINK'; readonly link: DeviceLink })
  /** What its own meter has counted, told at `atMs`, which may be long after it was taken. */
  | (At & { readonly kind: 'METERED'; readonly pieces: readonly MeteredPiece[] })
  /** It takes no more although it is offered some. */
  | (At & { readonly kind: 'FULL' })
  | (At & { readonly kind: 'PROBLEM'; readonly problem: ReportedProblem })
  /** Somebody has pressed a button of the device itself, or of its vendor's own app. */
  | (At & {
      readonly kind: 'BUTTON';
      readonly pressed: 'BOOST' | 'CANCEL_BOOST' | 'SUSPEND' | 'RESUME';
    })
  /** It was charged at somebody else's place, and unplugged there at `atMs`. */
  | (At & {
      readonly kind: 'CHARGED_AWAY';
      readonly startMs: number;
      readonly energyWh: number;
      /** What its battery had lost by then since it was last connected, in thousandths of Wh. */
      readonly usedMilliwattHours: number;
      readonly operator: string;
      readonly location: string;
      readonly costPence: number;
    });

/** A device as its vendor knows it. */
export interface DeviceAddress {
  readonly provider: string;
  readonly integrationDeviceId: string;
}

/** What a device is asked to do. */
export type DeviceCommand =
  | {
      readonly kind: 'PLAN';
      readonly startMs: number;
      readonly energyWh: readonly number[];
      /** The same to the second, each at one power and none before the present, in order of time. */
      readonly pieces: readonly MeteredPiece[];
    }
  | { readonly kind: 'BOOST' }
  | { readonly kind: 'STOP' };

/** The vendors through which devices are reached. */
export interface DevicesPort {
  /**
   * What a device has reported after one moment and not after another, in order of time.
   *
   * @throws DeviceFailure
   */
  reports(
    device: DeviceAddress,
    afterMs: number,
    untilMs: number,
  ): Promise<readonly DeviceReport[]>;
  /**
   * Hands a command to a device.
   *
   * @throws DeviceFailure where it did not take it.
   */
  send(device: DeviceAddress, command: DeviceCommand): Promise<void>;
}

type FailureReason = 'FAILED' | 'UNREACHABLE' | 'NOT_AUTHORISED' | 'TOO_MANY_REQUESTS';

/** How a vendor tells that it did not answer, or not do what it was asked. */
export class DeviceFailure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, options?: ErrorOptions) {
    super(`The vendor of the device did not answer: ${reason}`, options);
    this.name = 'DeviceFailure';
    this.reason = reason;
  }
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly devices: DevicesPort;
  }
}
