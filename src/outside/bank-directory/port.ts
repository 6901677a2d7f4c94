/** A branch of a bank, as the directory of sort codes has it. */
export interface BankBranch {
  readonly bankName: string;
  /** The four letters that stand for the bank in an IBAN. */
  readonly bankCode: string;
  readonly branch: string;
  /** Up to four lines; those that are missing are empty. */
  readonly lines: readonly [string, string, string, string];
  readonly town: string;
  readonly county: string;
  readonly postcode: string;
  /** Whether the branch takes Direct Debits. */
  readonly takesDirectDebits: boolean;
}

/** Whoever knows sort codes and checks account numbers against them. */
export interface BankDirectoryPort {
  /**
   * @param sortCode six digits.
   * @returns null for a sort code that nobody has.
   * @throws DirectoryUnavailable where it cannot be reached.
   */
  branchOf(sortCode: string): Promise<BankBranch | null>;
  /**
   * Whether an account number can be one of a sort code, by the rules of modulus checking (Vocalink,
   * "Validating Account Numbers"). A sort code without a rule counts as possible.
   *
   * @param sortCode six digits.
   * @param accountNumber eight digits.
   */
  isPossible(sortCode: string, accountNumber: string): boolean;
}

/** The directory did not answer. */
export class DirectoryUnavailable extends Error {
  constructor() {
    super('The bank directory does not answer');
  }
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly bankDirectory: BankDirectoryPort;
  }
}
