import type { DeviceLifecycle, DeviceLink, OnboardingStage } from '../../../kernel/devices.ts';

/** What a device is doing, or how far it has come on its way onto the platform. */
type DeviceState =
  | OnboardingStage
  | 'SMART_CONTROL_CAPABLE'
  | 'SMART_CONTROL_IN_PROGRESS'
  | 'BOOSTING'
  | 'SMART_CONTROL_OFF'
  | 'SMART_CONTROL_NOT_AVAILABLE'
  | 'LOST_CONNECTION'
  | 'RETIRED';

/** What is known of a device at a moment. */
export interface DeviceFacts {
  readonly lifecycle: DeviceLifecycle;
  readonly stage: OnboardingStage;
  readonly link: DeviceLink;
  readonly isSuspended: boolean;
  /** False for a vehicle that is away, unplugged or full; true for what is never unplugged. */
  readonly canTakeEnergy: boolean;
  readonly isBoosting: boolean;
  /** Whether a planned piece of charging is going on. */
  readonly isCharging: boolean;
}

/** What clients are told of a device's state. */
export interface DeviceStatus {
  readonly current: DeviceLifecycle;
  readonly currentState: DeviceState;
  /** True where smart control is off. */
  readonly isSuspended: boolean;
}

/**
 * A device's state by the facts. Where several hold at once, the one that keeps the others from being
 * acted on goes first: what cannot be reached is told before what was asked of it. A suspended device
 * charges nothing, so suspension goes before what it would be doing.
 */
export function statusOf(facts: DeviceFacts): DeviceStatus {
  const { lifecycle, isSuspended } = facts;
  return { current: lifecycle, currentState: stateOf(facts), isSuspended };
}

function stateOf(facts: DeviceFacts): DeviceState {
  if (facts.lifecycle === 'RETIRED') return 'RETIRED';
  if (facts.lifecycle !== 'LIVE') return facts.stage;
  if (facts.link === 'AUTHENTICATION_FAILED') return 'AUTHENTICATION_FAILED';
  if (facts.link === 'LOST') return 'LOST_CONNECTION';
  if (facts.isSuspended) return 'SMART_CONTROL_OFF';
  if (facts.isBoosting) return 'BOOSTING';
  if (facts.isCharging) return 'SMART_CONTROL_IN_PROGRESS';
  return facts.canTakeEnergy ? 'SMART_CONTROL_CAPABLE' : 'SMART_CONTROL_NOT_AVAILABLE';
}

/**
 * Whether its customer can give the platform a new key to the vendor's account: where the old one is
 * refused, and the device is not retired.
 */
export function canAuthenticateAgain({ lifecycle, stage, link }: DeviceFacts): boolean {
  if (lifecycle === 'RETIRED') return false;
  return (
    link === 'AUTHENTICATION_FAILED' || (lifecycle !== 'LIVE' && stage === 'AUTHENTICATION_FAILED')
  );
}
