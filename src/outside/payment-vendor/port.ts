import type { Temporal } from 'temporal-polyfill';

/** A Direct Debit instruction that a customer has signed. */
interface LodgedMandate {
  /** The service user's reference; lodging the same one again changes nothing. */
  readonly reference: string;
  readonly sortCode: string;
  readonly accountNumber: string;
  readonly holder: string;
  /** The London day on which it is sent. */
  readonly lodgedOn: Temporal.PlainDate;
}

/** Money to be taken by Direct Debit. */
interface CollectionLine {
  /** Of this line alone: a second call with it takes nothing again. */
  readonly key: string;
  readonly mandateReference: string;
  readonly amountPence: number;
  /** The London day on which it is debited: a bank day, at least two after it is submitted. */
  readonly debitOn: Temporal.PlainDate;
  /** Bacs transaction code: first, regular, presented again, final. */
  readonly transactionCode: '01' | '17' | '18' | '19';
}

/** Money that is taken from a card at once. */
interface CardCharge {
  readonly key: string;
  readonly cardReference: string;
  readonly amountPence: number;
}

/** Money that is sent to a customer. */
export interface PayOut {
  readonly key: string;
  /** The vendor's reference of the instruction that it goes to; null of a cheque. */
  readonly instructionReference: string | null;
  readonly method: 'BANK_TRANSFER' | 'CARD' | 'CHEQUE';
  readonly amountPence: number;
}

export type ChargeOutcome = 'SUCCEEDED' | 'DECLINED';

/**
 * What a vendor tells of its own accord. ARUDD returns a collection, AUDDIS refuses to lodge, ADDACS
 * changes an instruction, DDICA claims a payment back; TRANSFER_IN is money that came to the bank
 * account of the supplier. `code` is the service's own.
 */
export interface VendorEvent {
  /** Lasting: the same event has the same one however often it is told. */
  readonly id: string;
  readonly kind: 'ARUDD' | 'AUDDIS' | 'ADDACS' | 'DDICA' | 'TRANSFER_IN' | 'PAY_OUT_RETURNED';
  readonly code: string | null;
  /** The key of the collection or payment out that it is about; null where it is about neither. */
  readonly key: string | null;
  readonly mandateReference: string | null;
  readonly amountPence: number | null;
  /** Of money that came in: what the payer wrote. */
  readonly payerReference: string | null;
  /** The London day that it is of. */
  readonly eventOn: Temporal.PlainDate;
}

/**
 * Whoever moves money for the platform. Every call that moves some has a key: whoever does not know
 * whether a call arrived asks `known` and does not call again blindly.
 */
export interface PaymentVendorPort {
  /** @throws VendorUnavailable where it cannot be reached; then nothing was lodged for certain. */
  lodge(mandates: readonly LodgedMandate[]): Promise<void>;
  cancelMandate(reference: string): Promise<void>;
  /** @throws VendorUnavailable where it cannot be told which of them arrived. */
  collect(lines: readonly CollectionLine[]): Promise<void>;
  /** @throws VendorUnavailable where it cannot be told whether it was charged. */
  charge(charge: CardCharge): Promise<ChargeOutcome>;
  /** @throws VendorUnavailable where it cannot be told whether it was sent. */
  payOut(payment: PayOut): Promise<void>;
  /** What came of calls by their keys; those that never arrived are missing. */
  known(keys: readonly string[]): Promise<ReadonlyMap<string, ChargeOutcome | 'ACCEPTED'>>;
  /** The address of a page on which a customer gives card or bank details to the vendor alone. */
  hostedPage(request: {
    readonly kind: 'CARD' | 'DIRECT_DEBIT';
    readonly reference: string;
    readonly returnUrlSuccess: string;
    readonly returnUrlFailure: string;
  }): Promise<string>;
  /**
   * What happened up to a moment and is not known to be taken over, in order.
   *
   * @throws VendorUnavailable where it cannot be reached.
   */
  events(until: Temporal.Instant): Promise<readonly VendorEvent[]>;
  /** Tells that events were taken over, and need not be told again. */
  acknowledge(eventIds: readonly string[]): Promise<void>;
}

/** The vendor did not answer. What it was asked for may or may not have been done. */
export class VendorUnavailable extends Error {
  constructor() {
    super('The payment vendor does not answer');
  }
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly paymentVendor: PaymentVendorPort;
  }
}
