import type { Connection } from '../../engine/connections.ts';
import type { BankBranch } from '../../outside/bank-directory/port.ts';
import type { Instruction, OwnerRow } from './instructions/instructions.store.ts';
import type { ShownPreference } from './instructions/preferences.actions.ts';

declare module '../../engine/resolver-models.ts' {
  interface ResolverModels {
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
