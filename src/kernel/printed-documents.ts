import type { DocumentKind, TransactionKind } from './books.ts';

/** One transaction as it is printed. Amounts in pence, days in London as `2026-03-29`. */
export interface PrintedLine {
  readonly kind: TransactionKind;
  readonly postedOn: string;
  readonly title: string;
  readonly netPence: number;
  readonly taxPence: number;
  /** Null on what tells of a year. */
  readonly balanceAfterPence: number | null;
  /** Of a charge for energy: the days that it covers, both inclusive, and how much was used. */
  readonly supply?: {
    readonly fuel: 'ELECTRICITY' | 'GAS';
    readonly isExport: boolean;
    readonly fromOn: string;
    readonly toOn: string;
    readonly energyWh: number;
    readonly estimatedWh: number;
  };
}

/** All that a document prints, which is frozen when it is issued. Amounts in pence. */
export interface PrintedContent {
  readonly kind: DocumentKind;
  readonly identifier: string;
  /** An account's number, or a portfolio's. */
  readonly customerNumber: string;
  readonly billingName: string;
  readonly addressLines: readonly string[];
  /** London days, both inclusive. */
  readonly fromOn: string;
  readonly toOn: string;
  readonly issuedOn: string;
  readonly dueOn: string | null;
  readonly isFinal: boolean;
  readonly openingBalancePence: number | null;
  readonly closingBalancePence: number | null;
  readonly chargesNetPence: number;
  readonly chargesTaxPence: number;
  readonly creditsNetPence: number;
  readonly creditsTaxPence: number;
  readonly paymentsPence: number;
  readonly refundsPence: number;
  readonly lines: readonly PrintedLine[];
  /** Of a collective bill: the documents of its accounts. */
  readonly constituents?: readonly {
    readonly accountNumber: string;
    readonly identifier: string;
    readonly grossPence: number;
  }[];
  /** The number of the document that this one takes back. */
  readonly annuls?: string;
}

/** What an earlier system told of a bill: energy in kWh, amounts in pence. */
export interface ImportedFigures {
  readonly grossPence: number;
  readonly consumptionKwh: number;
  readonly consumptionCostPence: number;
  readonly supplyCostPence: number;
  readonly feedInKwh: number;
  readonly feedInCostPence: number;
  readonly isReversed: boolean;
  /** Whatever else came along, as the earlier system named it. */
  readonly params: Readonly<Record<string, string>>;
}
