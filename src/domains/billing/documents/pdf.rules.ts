import type { DocumentKind, TransactionKind } from '../../../kernel/books.ts';
import type { PrintedContent, PrintedLine } from '../../../kernel/printed-documents.ts';

/** The titles of documents. */
const titles: Readonly<Record<DocumentKind, string>> = {
  STATEMENT: 'Energy statement',
  PERIOD_BASED: 'Energy bill',
  INVOICE: 'Invoice',
  CREDIT_NOTE: 'Credit note',
  COLLECTIVE: 'Collective bill',
  PRE_KRAKEN: 'Energy bill from an earlier system',
  ANNULMENT: 'Annulment',
  ANNUAL: 'Annual energy statement',
};

/** Pence as pounds, such as `£1,234.05` or `-£0.07`. */
function poundsOf(pence: number): string {
  const digits = String(Math.abs(pence)).padStart(3, '0');
  const pounds = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${pence < 0 ? '-' : ''}£${pounds}.${digits.slice(-2)}`;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** A day such as `2026-03-29` as `29 March 2026`. */
function longDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** A balance in words that leave no doubt who owes whom. */
function balanceInWords(pence: number): string {
  if (pence === 0) return '£0.00';
  return `${poundsOf(Math.abs(pence))} ${pence > 0 ? 'in credit' : 'in debit'}`;
}

/** A row of a table: a text on the left, an amount on the right, and what is said below it. */
interface PrintedRow {
  readonly label: string;
  readonly amount: string;
  readonly details: readonly string[];
}

/** A document as text, in the order in which it stands on paper. */
export interface PrintedPages {
  readonly title: string;
  readonly address: readonly string[];
  /** What is said of the document as a whole, such as its number. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly rows: readonly PrintedRow[];
  readonly totals: readonly (readonly [label: string, value: string])[];
}

/** What stands on the pages of a document. */
export function pagesOf(content: PrintedContent): PrintedPages {
  const { kind, isFinal, identifier, customerNumber, fromOn, toOn, issuedOn, dueOn } = content;
  return {
    title: isFinal ? `${titles[kind]} (final)` : titles[kind],
    address: [content.billingName, ...content.addressLines].filter((line) => line !== ''),
    facts: [
      [kind === 'COLLECTIVE' ? 'Portfolio' : 'Account', customerNumber],
      ...(identifier === '' ? [] : [['Number', identifier] as const]),
      ['Period', `${longDate(fromOn)} to ${longDate(toOn)}`],
      ['Issued', longDate(issuedOn)],
      ...(dueOn === null ? [] : [['Payment due', longDate(dueOn)] as const]),
      ...(content.annuls === undefined ? [] : [['Takes back', content.annuls] as const]),
    ],
    rows: [...content.lines.map(rowOf), ...(content.constituents ?? []).map(constituentRow)],
    totals: totalsOf(content),
  };
}

function totalsOf(content: PrintedContent): (readonly [string, string])[] {
  const { chargesNetPence, chargesTaxPence, creditsNetPence, creditsTaxPence } = content;
  const { openingBalancePence, closingBalancePence, paymentsPence, refundsPence } = content;
  const charges = chargesNetPence + chargesTaxPence;
  return [
    ...(openingBalancePence === null
      ? []
      : [['Opening balance', balanceInWords(openingBalancePence)] as const]),
    ['Charges without VAT', poundsOf(chargesNetPence)],
    ['VAT', poundsOf(chargesTaxPence)],
    ['Total charges', poundsOf(charges)],
    ['Total credits', poundsOf(creditsNetPence + creditsTaxPence)],
    ['Payments', poundsOf(paymentsPence)],
    ...(refundsPence === 0 ? [] : [['Refunds', poundsOf(refundsPence)] as const]),
    ...(closingBalancePence === null
      ? []
      : [['Closing balance', balanceInWords(closingBalancePence)] as const]),
  ];
}

const signs: Readonly<Record<TransactionKind, 1 | -1>> = {
  CHARGE: -1,
  CREDIT: 1,
  PAYMENT: 1,
  REFUND: -1,
};

function rowOf({
  kind,
  postedOn,
  title,
  netPence,
  taxPence,
  supply,
  balanceAfterPence,
}: PrintedLine): PrintedRow {
  const gross = netPence + taxPence;
  return {
    label: `${longDate(postedOn)}  ${title}`,
    amount: poundsOf(signs[kind] * gross),
    details: [
      ...(supply
        ? [
            `${(supply.energyWh / 1000).toFixed(3)} kWh from ${longDate(supply.fromOn)} to ${longDate(supply.toOn)}${estimateOf(supply)}`,
          ]
        : []),
      ...(taxPence === 0 ? [] : [`${poundsOf(netPence)} and ${poundsOf(taxPence)} VAT`]),
      ...(balanceAfterPence === null ? [] : [`Balance ${balanceInWords(balanceAfterPence)}`]),
    ],
  };
}

function estimateOf({ energyWh, estimatedWh }: NonNullable<PrintedLine['supply']>): string {
  if (estimatedWh === 0) return '';
  return estimatedWh === energyWh ? ', estimated' : ', estimated in part';
}

function constituentRow(each: NonNullable<PrintedContent['constituents']>[number]): PrintedRow {
  const { accountNumber, identifier, grossPence } = each;
  return {
    label: `Account ${accountNumber}, bill ${identifier}`,
    amount: poundsOf(grossPence),
    details: [],
  };
}
