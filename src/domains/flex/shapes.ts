import type { Connection } from '../../engine/connections.ts';
import type { CampaignEventType } from '../../engine/schema.generated.ts';
import type { OnboardingStepKind as StepKind } from '../../kernel/devices.ts';
import type { AccountRow } from '../accounts/index.ts';
import type {
  CampaignRow,
  EnrolmentRow,
  EventRow,
  JoinedEventRow,
} from './campaigns/campaigns.store.ts';

import type { SeenDevice } from './control/statuses.actions.ts';
import type { typeOfStatus } from './devices/devices.rules.ts';
import type { AlertRow, Device, DeviceRow } from './devices/devices.store.ts';
import type { DevicePreferences } from './devices/preferences.actions.ts';
import type { PreferenceSetting } from './devices/preferences.rules.ts';
import type { Dispatch } from './dispatches/dispatches.rules.ts';
import type { StepRow, WizardRow } from './onboarding/onboarding.store.ts';
import type { Option } from './onboarding/onboarding-options.rules.ts';
import type { CostOfCharge } from './sessions/cost-of-charge.actions.ts';

import type { PagedSession } from './sessions/sessions.actions.ts';
import type { ShownError, ShownProblem, ShownTruncation } from './sessions/sessions.rules.ts';

type StatusType = ReturnType<typeof typeOfStatus>;

interface ShownSetting extends PreferenceSetting {
  readonly deviceType: string;
}

/** A step of a wizard, under the name of its type. */
type ShownStep<Kind extends StepKind = StepKind> = Omit<StepRow, 'kind'> & {
  readonly kind: StepKind;
  readonly __typename: Kind;
  readonly wizard: WizardRow;
};

/** An event, with what an account has to do with it at one supply point. */
interface EventAtSupplyPoint {
  readonly event: EventRow;
  readonly campaign: CampaignRow;
  readonly enrolments: readonly EnrolmentRow[];
}

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    BatteryDeviceType: Device;
    DeleteBoostCharge: { readonly krakenflexDevice: Device };
    DeviceChargingSession: PagedSession;
    DeviceChargingSessionConnection: Connection<PagedSession>;
    DeviceStatusType: SeenDevice;
    FlexDevicePreferenceScheduleSetting: ShownSetting & {
      readonly __typename: 'FlexDevicePreferenceScheduleSetting';
    };
    FlexDevicePreferenceScheduleSettingInterface: ShownSetting & {
      readonly __typename: 'FlexDevicePreferenceScheduleSetting';
    };
    FlexDevicePreferenceSetting: ShownSetting & {
      readonly __typename: 'FlexDevicePreferenceSetting';
    };
    FlexDevicePreferenceSettingInterface: ShownSetting & {
      readonly __typename: 'FlexDevicePreferenceSetting';
    };
    KrakenFlexDeviceType: Device;
    PerformBoostCharge: { readonly krakenflexDevice: Device };
    PublicChargingSession: PagedSession;
    SetBatteryChargingPreferences: { readonly krakenflexDevice: Device };
    SetVehicleChargingPreferences: { readonly krakenflexDevice: Device };
    SmartFlexBattery: Device;
    SmartFlexChargePoint: Device;
    SmartFlexChargePointStatus: SeenDevice & { readonly __typename: StatusType };
    SmartFlexChargingError: ShownError;
    SmartFlexChargingProblem: ShownProblem;
    SmartFlexChargingSession: PagedSession;
    SmartFlexChargingTruncation: ShownTruncation;
    SmartFlexDevice: Device;
    SmartFlexDeviceAlert: AlertRow & { readonly __typename: 'SmartFlexDeviceAlert' };
    SmartFlexDeviceAlertInterface: AlertRow & { readonly __typename: 'SmartFlexDeviceAlert' };
    SmartFlexDeviceInterface: Device;
    SmartFlexDevicePreferences: DevicePreferences;
    SmartFlexDevicePreferencesInterface: DevicePreferences;
    SmartFlexDeviceStatus: SeenDevice & { readonly __typename: StatusType };
    SmartFlexDeviceStatusInterface: SeenDevice & { readonly __typename: StatusType };
    SmartFlexDeviceSupplyPointType: DeviceRow;
    SmartFlexDispatch: Dispatch;
    SmartFlexHeatPump: Device;
    SmartFlexInverter: Device;
    SmartFlexVehicle: Device;
    UpsideDispatchMetaType: Dispatch;
    UpsideDispatchType: Dispatch;
    SmartFlexVehicleStatus: SeenDevice & { readonly __typename: StatusType };
    CostOfChargeType: CostOfCharge;
    DeviceDetailsType: Device;
    ReauthenticateDevice: { readonly krakenflexDevice: Device };
    PerformTestCharge: { readonly krakenflexDevice: Device };
    DeauthenticateDevice: { readonly krakenflexDevice: Device };
    SmartFlexOnboardingWizard: WizardRow;
    SmartFlexOnboardingStepInterface: ShownStep;
    SelectFromList: ShownStep;
    SmartFlexListItemInterface: Option;
    SelectDeviceType: ShownStep;
    SelectVehicleMake: ShownStep;
    SelectVehicleVariant: ShownStep;
    SelectChargePointMake: ShownStep;
    SelectChargePointVariant: ShownStep;
    SelectVehicleOrChargePoint: ShownStep;
    SelectUserVehicle: ShownStep;
    SelectInverterMake: ShownStep;
    SelectInverterSystemType: ShownStep;
    SelectHeatPumpMake: ShownStep;
    SelectHeatPumpVariant: ShownStep;
    SelectSessionDevice: ShownStep;
    AuthFlow: ShownStep;
    UserInputRequired: ShownStep;
    UserActionRequired: ShownStep;
    TeslaSetupVirtualKey: ShownStep;
    TeslaModifyScopes: ShownStep;
    TeslaRegistrationFailed: ShownStep;
    WaitForLiveIntegration: ShownStep;
    WaitForTransition: ShownStep;
    TestCharge: ShownStep;
    UnsupportedCombination: ShownStep;
    Retry: ShownStep;
    TerminalError: ShownStep;
    SmartFlexOnboardingDeviceRegistration: ShownStep;
    StartSmartFlexOnboarding: { readonly wizard: WizardRow };
    CancelSmartFlexOnboarding: { readonly wizard: WizardRow };
    SelectFromListForSmartFlexOnboarding: { readonly wizard: WizardRow };
    CompleteAuthFlowForSmartFlexOnboarding: { readonly wizard: WizardRow };
    CompleteUserActionRequiredForSmartFlexOnboarding: { readonly wizard: WizardRow };
    CompleteUserInputRequiredForSmartFlexOnboarding: { readonly wizard: WizardRow };
    CFCampaignEventConnectionTypeConnection: Connection<EventAtSupplyPoint>;
    CFCampaignEventType: EventAtSupplyPoint;
    SavingSessionsAccountType: AccountRow;
    SavingSessionsEventType: EventRow & {
      readonly pointsPerKwh: number;
      readonly kind: CampaignEventType;
    };
    SavingSessionsJoinedEventType: JoinedEventRow;
    SavingSessionsType: { readonly account: AccountRow | null };
  }
}
