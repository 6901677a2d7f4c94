/** What a device is: decides which type of the API tells of it. */
export type DeviceKind =
  | 'VEHICLE'
  | 'CHARGE_POINT'
  | 'BATTERY'
  | 'INVERTER'
  | 'HEAT_PUMP'
  | 'OTHER';

/** How a device came to take or give energy. */
export type DispatchKind = 'SMART' | 'BOOST' | 'TEST';

/** How far a device has come on its way onto the platform; LIVE from the end of it until it is retired. */
export type DeviceLifecycle =
  | 'ONBOARDING'
  | 'ONBOARDING_TEST_IN_PROGRESS'
  | 'FAILED_ONBOARDING_TEST'
  | 'PENDING_LIVE'
  | 'LIVE'
  | 'RETIRED';

/** What the way onto the platform has led to so far. */
export type OnboardingStage =
  | 'AUTHENTICATION_PENDING'
  | 'AUTHENTICATION_FAILED'
  | 'AUTHENTICATION_COMPLETE'
  | 'TEST_CHARGE_IN_PROGRESS'
  | 'TEST_CHARGE_FAILED'
  | 'TEST_CHARGE_NOT_AVAILABLE'
  | 'SETUP_COMPLETE';

/** Why a test charge failed. */
export type TestFailureReason =
  | 'UNKNOWN'
  | 'ASSESSMENTS_FAILED'
  | 'NOT_AT_HOME'
  | 'UNABLE_TO_COMMUNICATE'
  | 'DEVICE_DISCONNECTED'
  | 'SOC_LIMIT_REACHED'
  | 'ERROR';

/** Whether a device can be reached through its vendor. */
export type DeviceLink = 'CONNECTED' | 'LOST' | 'AUTHENTICATION_FAILED';

/** What happened to a device. */
export type CourseEventKind =
  | 'PLUGGED_IN'
  | 'UNPLUGGED'
  | 'FULL'
  | 'BOOST_STARTED'
  | 'BOOST_CANCELLED'
  | 'SUSPENDED'
  | 'RESUMED'
  | 'LINK_LOST'
  | 'LINK_REGAINED'
  | 'AUTHENTICATION_FAILED';

/** Why a device was planned anew. */
export type PlanReason =
  | 'PLUGGED_IN'
  | 'PREFERENCES'
  | 'PRICES'
  | 'BOOST'
  | 'RESUMED'
  | 'LINK'
  | 'READY_BY';

/** What a customer's target is counted from and in. */
export type PreferenceTarget =
  | 'ABSOLUTE_STATE_OF_CHARGE'
  | 'RELATIVE_STATE_OF_CHARGE'
  | 'ABSOLUTE_TEMPERATURE';

/** The steps on the way of a device onto the platform, by the names of their types. */
export type OnboardingStepKind =
  | 'SelectDeviceType'
  | 'SelectVehicleMake'
  | 'SelectVehicleVariant'
  | 'SelectChargePointMake'
  | 'SelectChargePointVariant'
  | 'SelectVehicleOrChargePoint'
  | 'SelectUserVehicle'
  | 'SelectInverterMake'
  | 'SelectInverterSystemType'
  | 'SelectHeatPumpMake'
  | 'SelectHeatPumpVariant'
  | 'SelectSessionDevice'
  | 'AuthFlow'
  | 'UserInputRequired'
  | 'UserActionRequired'
  | 'TeslaSetupVirtualKey'
  | 'TeslaModifyScopes'
  | 'TeslaRegistrationFailed'
  | 'WaitForLiveIntegration'
  | 'WaitForTransition'
  | 'TestCharge'
  | 'UnsupportedCombination'
  | 'Retry'
  | 'TerminalError'
  | 'SmartFlexOnboardingDeviceRegistration';

/** A device that is in a customer's account at its vendor. */
export interface VendorDevice {
  readonly integrationDeviceId: string;
  /** As the customer calls it there. */
  readonly name: string;
  readonly model: string;
  /** The most that it takes or gives, in W; null where the vendor does not tell. */
  readonly powerW: number | null;
  /** Of its battery, in Wh; null where the vendor does not tell, or there is none. */
  readonly capacityWh: number | null;
}
