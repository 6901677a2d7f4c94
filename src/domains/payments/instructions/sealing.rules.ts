import { createHmac } from 'node:crypto';
import type { BankAccount } from './bank-accounts.rules.ts';

/** What is sealed begins with the number of its key, in so many bytes. */
const keyNumberLength = 4;

/** A key that seals, with its number. */
export interface NumberedKey {
  readonly id: number;
  readonly key: Uint8Array;
}

/** Puts the number of the key before what it has sealed. */
export function withKeyNumber(id: number, sealed: Uint8Array): Uint8Array {
  const number = Buffer.alloc(keyNumberLength);
  number.writeUInt32BE(id);
  return Buffer.concat([number, sealed]);
}

/** The number of the key that something was sealed with, and what it sealed. */
export function parsedSeal(bytes: Uint8Array): {
  readonly keyId: number;
  readonly sealed: Uint8Array;
} {
  const buffer = Buffer.from(bytes);
  return { keyId: buffer.readUInt32BE(0), sealed: buffer.subarray(keyNumberLength) };
}

/** A bank account as it is sealed. */
export function accountText({ sortCode, accountNumber }: BankAccount): string {
  return `${sortCode} ${accountNumber}`;
}

/** @throws Error for what `accountText` did not write. */
export function accountOfText(text: string): BankAccount {
  const [sortCode, accountNumber] = text.split(' ');
  if (!sortCode || !accountNumber) throw new Error('Sealed bank details cannot be read');
  return { sortCode, accountNumber };
}

/**
 * A secret of the platform's for a name, that nobody makes who does not have the key. No bank account is
 * written so that it could be taken for such a name.
 *
 * @returns 43 characters of URL-safe Base64.
 */
export function secretOf(key: Uint8Array, purpose: string, name: string): string {
  return createHmac('sha256', key).update(`secret ${purpose} ${name}`).digest('base64url');
}

/**
 * By what a bank account is known without being told: a keyed hash, for there are so few accounts
 * that a bare hash could be undone by trying them all.
 *
 * @returns 64 lower-case hexadecimal digits.
 */
export function fingerprintOf(key: Uint8Array, account: BankAccount): string {
  return createHmac('sha256', key).update(accountText(account)).digest('hex');
}
