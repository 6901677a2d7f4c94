import type { IneligibilityCode } from './eligibility.rules.ts';
import type { Stage } from './enrolments.rules.ts';
import type { EnrolmentRow, EnrolmentStepRow } from './enrolments.store.ts';
import type { FollowOnRow, RenewalRow } from './follow-on.store.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    ProductEligibilityType: readonly IneligibilityCode[];
    ProductIneligibilityReasonDetails: IneligibilityCode;
    ProductEnrolmentType: EnrolmentRow;
    ProductEnrolmentStageType: Stage<EnrolmentStepRow>;
    ProductEnrolmentStepType: EnrolmentStepRow;
    SmartOnboardingProcessType: EnrolmentRow;
    SmartTariffOnboardingType: EnrolmentRow;
    StartSmartOnboardingProcess: EnrolmentRow;
    StartExportOnboardingProcess: EnrolmentRow;
    FollowOnProductType: FollowOnRow;
    RenewalProductType: RenewalRow;
  }
}
