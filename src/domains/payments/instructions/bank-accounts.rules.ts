import { composeIBAN, electronicFormatIBAN, isValidIBAN } from 'ibantools';

/** A British bank account. */
export interface BankAccount {
  /** Six digits. */
  readonly sortCode: string;
  /** Eight digits. */
  readonly accountNumber: string;
}

/** Six digits, as customers write them: with dashes or spaces between the pairs. Null of other texts. */
export function sortCodeOf(text: string): string | null {
  const digits = text.trim().replaceAll(/(?<=[0-9])[ -](?=[0-9])/g, '');
  return /^[0-9]{6}$/.test(digits) ? digits : null;
}

/**
 * An account number in the eight digits that banks exchange. Those of six or seven digits are older
 * ones, to be filled with noughts (Vocalink, "Validating Account Numbers"). Null of other texts.
 */
export function accountNumberOf(text: string): string | null {
  const digits = text.trim().replaceAll(/(?<=[0-9])[ -](?=[0-9])/g, '');
  return /^[0-9]{6,8}$/.test(digits) ? digits.padStart(8, '0') : null;
}

/** The account that a British IBAN names, and the four letters of its bank; null of any other text. */
export function accountOfIban(text: string): (BankAccount & { readonly bankCode: string }) | null {
  const iban = electronicFormatIBAN(text);
  if (iban === null || !isValidIBAN(iban) || !iban.startsWith('GB')) return null;
  return {
    bankCode: iban.slice(4, 8),
    sortCode: iban.slice(8, 14),
    accountNumber: iban.slice(14),
  };
}

/** What is wrong with the form of an IBAN, in plain words; null where it is one. */
export function faultOfIban(text: string): string | null {
  const iban = electronicFormatIBAN(text);
  if (iban === null || !/^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$/.test(iban)) {
    return 'This is not an IBAN: it has two letters, two digits, and the account.';
  }
  return isValidIBAN(iban) ? null : 'The check digits or the length of the IBAN are wrong.';
}

/** The IBAN of a British account with a bank of four letters. */
export function ibanOf(bankCode: string, { sortCode, accountNumber }: BankAccount): string | null {
  return composeIBAN({ countryCode: 'GB', bban: bankCode + sortCode + accountNumber });
}

const longestHolder = 70;

/** Whether a text can be the name of an account's holder: letters at least, and nothing unprintable. */
export function isHolder(text: string): boolean {
  const isPrintable = /^[\p{L}\p{M}\p{N} .,'’&/()+-]+$/u.test(text);
  return isPrintable && /\p{L}/u.test(text) && text.trim().length <= longestHolder;
}
