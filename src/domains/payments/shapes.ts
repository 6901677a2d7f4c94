import type { Connection } from '../../engine/connections.ts';
import type { BankBranch } from '../../outside/bank-directory/port.ts';
import type { Instruction, OwnerRow } from './instructions/instructions.store.ts';
import type { ShownPreference } from './instructions/preferences.actions.ts';
import type { FundingRow, PaymentRow } from './payments/payments.store.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
    AccountPaymentConnectionTypeConnection: Connection<PaymentRow>;
    AccountPaymentType: PaymentRow;
    AmendPayment: { readonly payment: PaymentRow };
    CancelPayment: { readonly payment: PaymentRow };
    CanModifyPaymentsType: {
      readonly canAmendPayments: boolean;
      readonly canCancelPayments: boolean;
    };
    CollectPayment: { readonly payment: PaymentRow };
    FundingSourceAmountConnectionTypeConnection: Connection<FundingRow>;
    FundingSourceAmountType: FundingRow;
    OEGBAccountPaymentType: PaymentRow;
    PaymentRequestConnectionTypeConnection: Connection<PaymentRow>;
    PaymentRequestType: PaymentRow;
    PaymentRequestsType: { readonly ledgerId: number };
    PaymentWithNonConcludedRePresentationConnectionTypeConnection: Connection<PaymentRow>;
    PaymentWithNonConcludedRePresentationType: PaymentRow;
    DefaultElectricJuicePaymentInstructionType: Instruction;
    DirectDebitInstructionConnectionTypeConnection: Connection<Instruction>;
    DirectDebitInstructionType: Instruction;
    PaymentInstructionConnectionTypeConnection: Connection<Instruction>;
    PaymentInstructionOwnerType: OwnerRow;
    PaymentInstructionType: Instruction;
    PaymentPreferenceConnectionTypeConnection: Connection<ShownPreference>;
    PaymentPreferenceUnion: ShownPreference;
    PreferredInstruction: ShownPreference;
    UserManagedPayment: ShownPreference;
    ValidateBankAccount: BankBranch;
  }
}
