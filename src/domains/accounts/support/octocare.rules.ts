import type { AccountStatus, AccountTypeChoices } from '../../../engine/schema.generated.ts';

/** A device on the wireless network of a home, and the meters that it stands for. */
interface Device {
  /** EUI-64, as sixteen hexadecimal digits in pairs. */
  readonly deviceId: string;
  /** As the smart metering system has it: CHF is a communications hub, ESME an electricity meter. */
  readonly type: string;
  readonly status: string;
  readonly importMeterId: number | null;
  readonly exportMeterId: number | null;
}

/** A place that an account answers for, with the devices on its networks. */
export interface HomeWithDevices {
  readonly propertyId: number;
  readonly addressLine1: string;
  readonly devices: readonly Device[];
}

/** What is known of an account that a carer's service asks about. */
export interface CareFacts {
  readonly accountType: AccountTypeChoices;
  readonly status: AccountStatus;
  readonly isEnrolled: boolean;
  /** The places that the account answers for now. */
  readonly homes: readonly HomeWithDevices[];
}

/** An answer, or the code of the error that stands in its way. */
export type Decision<Answer, Code> = { readonly answer: Answer } | { readonly refusal: Code };

interface ConnectedHome {
  readonly home: HomeWithDevices;
  /** The identifier of the one communications hub. */
  readonly hubDeviceId: string;
}

type OnboardingRefusal = 'KT-GB-10501' | 'KT-GB-10502' | 'KT-GB-10503';

function isAtWork({ status }: Device): boolean {
  return status === 'COMMISSIONED';
}

/**
 * The home that a carer's service is to be connected to. It has to be the one home of a household
 * that is being supplied, enrolled, with one communications hub at work: with more it would not be
 * clear through which the home speaks.
 */
export function connectedHome(facts: CareFacts): Decision<ConnectedHome, OnboardingRefusal> {
  const [home, ...others] = facts.homes;
  const isSupported = facts.accountType === 'DOMESTIC' && facts.status === 'ACTIVE';
  if (!isSupported || !home || others.length > 0) return { refusal: 'KT-GB-10501' };
  if (!facts.isEnrolled) return { refusal: 'KT-GB-10502' };
  const [hub, ...more] = home.devices.filter((each) => each.type === 'CHF' && isAtWork(each));
  if (!hub || more.length > 0) return { refusal: 'KT-GB-10503' };
  return { answer: { home, hubDeviceId: hub.deviceId } };
}

interface WatchedHome {
  readonly home: HomeWithDevices;
  readonly meterDeviceId: string;
}

/**
 * The home and the meter that shows a carer what is used there. A home that makes electricity of
 * its own is not supported: part of what it uses never passes the meter, so a quiet day there says
 * nothing about the people in it.
 */
export function watchedHome(
  facts: CareFacts,
): Decision<WatchedHome, OnboardingRefusal | 'KT-GB-10504'> {
  const connected = connectedHome(facts);
  if ('refusal' in connected) return connected;
  const [meter, ...others] = connected.answer.home.devices.filter(
    (each) => each.type === 'ESME' && isAtWork(each) && each.importMeterId !== null,
  );
  if (!meter || others.length > 0 || meter.exportMeterId !== null) {
    return { refusal: 'KT-GB-10504' };
  }
  return { answer: { home: connected.answer.home, meterDeviceId: meter.deviceId } };
}
