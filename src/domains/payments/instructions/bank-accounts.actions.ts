import type { CodedErrorOptions } from '../../../contract/errors.ts';
import {
  type BankBranch,
  type BankDirectoryPort,
  DirectoryUnavailable,
} from '../../../outside/bank-directory/port.ts';
import {
  accountNumberOf,
  accountOfIban,
  type BankAccount,
  faultOfIban,
  isHolder,
  sortCodeOf,
} from './bank-accounts.rules.ts';

/** The branch of a sort code; null where nobody is known to have it, or the directory is silent. */
async function branchIfKnown(
  directory: BankDirectoryPort,
  sortCode: string,
): Promise<BankBranch | null> {
  try {
    return await directory.branchOf(sortCode);
  } catch (error) {
    if (error instanceof DirectoryUnavailable) return null;
    throw error;
  }
}

/** Why an IBAN cannot be that of a British bank account, in plain words; null where it can. */
export async function faultOfBankDetails(
  directory: BankDirectoryPort,
  iban: string,
): Promise<string | null> {
  const fault = faultOfIban(iban);
  if (fault !== null) return fault;
  const account = accountOfIban(iban);
  if (account === null)
    return 'Only accounts with British banks can be used: the IBAN begins with GB.';
  if (!directory.isPossible(account.sortCode, account.accountNumber)) {
    return 'The account number cannot be one of this sort code.';
  }
  const branch = await branchIfKnown(directory, account.sortCode);
  if (branch !== null && branch.bankCode !== account.bankCode) {
    return 'The sort code is not one of the bank that the IBAN names.';
  }
  return null;
}

/** Bank details as a customer gives them. */
interface GivenDetails {
  readonly accountHolder?: string | null | undefined;
  readonly iban?: string | null | undefined;
  readonly accountNumber?: string | null | undefined;
  readonly bankCode?: string | null | undefined;
  readonly branchCode?: string | null | undefined;
  readonly accountType?: string | null | undefined;
}

/** The bank account that a Direct Debit is made for. */
export interface CheckedAccount {
  readonly holder: string;
  readonly account: BankAccount;
  readonly bankCode: string | null;
}

type Refuse = (options: CodedErrorOptions) => never;

/**
 * The bank account that a customer has given, checked as far as can be told without the bank: the form,
 * the modulus check (Service User's Guide and Rules: before an instruction is lodged), and whether the
 * branch takes Direct Debits. A directory that does not answer keeps nobody from paying.
 *
 * @param paths what the arguments are called, for whoever is told what is wrong.
 * @throws CodedError by `refuse`; nothing of the details stands in it.
 */
export async function checkedAccount(
  directory: BankDirectoryPort,
  given: GivenDetails,
  paths: { readonly at: string; readonly sortCode: string },
  refuse: Refuse,
): Promise<CheckedAccount> {
  const wrong = (argument: string, message: string): never =>
    refuse({
      detail: message,
      validationErrors: [{ message, inputPath: [...paths.at.split('.'), argument] }],
    });
  const holder = given.accountHolder?.trim() ?? '';
  if (!isHolder(holder))
    wrong('accountHolder', 'Give the name on the account, up to 70 characters.');
  const account = accountGiven(given, paths.sortCode, wrong);
  if (given.accountType != null && !['PERSONAL', 'BUSINESS'].includes(given.accountType)) {
    wrong('accountType', 'The account is PERSONAL or BUSINESS.');
  }
  if (!directory.isPossible(account.sortCode, account.accountNumber)) {
    wrong('accountNumber', 'The account number cannot be one of this sort code.');
  }
  const branch = await branchIfKnown(directory, account.sortCode);
  const named = account.bankCode ?? given.bankCode ?? null;
  if (branch !== null && named !== null && branch.bankCode !== named) {
    wrong('bankCode', 'The sort code is not one of this bank.');
  }
  if (branch !== null && !branch.takesDirectDebits) {
    wrong(paths.sortCode, 'This branch takes no Direct Debits.');
  }
  const { sortCode, accountNumber } = account;
  return { holder, account: { sortCode, accountNumber }, bankCode: branch?.bankCode ?? named };
}

function accountGiven(
  { iban, accountNumber, branchCode, bankCode }: GivenDetails,
  sortCodeName: string,
  wrong: (argument: string, message: string) => never,
): BankAccount & { readonly bankCode?: string } {
  if (bankCode != null && !/^[A-Z]{4}$/.test(bankCode)) {
    wrong('bankCode', 'The code of a bank has four capital letters.');
  }
  if (iban != null) {
    if (accountNumber != null || branchCode != null) {
      wrong('iban', 'Give the IBAN, or the account number and the sort code, and not both.');
    }
    const account = accountOfIban(iban);
    if (account === null) return wrong('iban', faultOfIban(iban) ?? 'The IBAN begins with GB.');
    if (bankCode != null && account.bankCode !== bankCode) {
      wrong('bankCode', 'The IBAN names another bank.');
    }
    return account;
  }
  const sortCode =
    sortCodeOf(branchCode ?? '') ?? wrong(sortCodeName, 'A sort code has six digits.');
  const number =
    accountNumberOf(accountNumber ?? '') ??
    wrong('accountNumber', 'An account number has six to eight digits.');
  return { sortCode, accountNumber: number };
}
