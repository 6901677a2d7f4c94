import type { Temporal } from 'temporal-polyfill';
import type { PaymentType, TransactionKind } from '../../../kernel/books.ts';
import type { PrintedContent, PrintedLine } from '../../../kernel/printed-documents.ts';
import { titleOf } from '../charges/transaction-titles.rules.ts';

/** A line of a document with its transaction, and with its charge for energy where it is one. */
export interface LineToPrint {
  readonly kind: TransactionKind;
  readonly postedOn: Temporal.PlainDate;
  readonly netPence: number;
  readonly taxPence: number;
  readonly balanceAfterPence: number | null;
  readonly reasonCode: string | null;
  readonly displayNote: string | null;
  readonly paymentType: PaymentType | null;
  readonly reversesId: number | null;
  readonly fuel: 'ELECTRICITY' | 'GAS' | null;
  readonly isExport: boolean | null;
  readonly fromOn: Temporal.PlainDate | null;
  readonly toOn: Temporal.PlainDate | null;
  readonly energyWh: number | null;
  readonly estimatedWh: number | null;
}

/** What a line is called on paper. */
function printedTitle(line: LineToPrint): string {
  const title = titleOf(line);
  return line.displayNote === null ? title : `${title}: ${line.displayNote}`;
}

/** A line as it is printed. */
function printedLine(line: LineToPrint): PrintedLine {
  const { kind, netPence, taxPence, balanceAfterPence } = line;
  const { fuel, isExport, fromOn, toOn, energyWh, estimatedWh } = line;
  const supply =
    fuel === null || fromOn === null || toOn === null
      ? {}
      : {
          supply: {
            fuel,
            isExport: isExport ?? false,
            fromOn: fromOn.toString(),
            toOn: toOn.toString(),
            energyWh: energyWh ?? 0,
            estimatedWh: estimatedWh ?? 0,
          },
        };
  return {
    kind,
    postedOn: line.postedOn.toString(),
    title: printedTitle(line),
    netPence,
    taxPence,
    balanceAfterPence,
    ...supply,
  };
}

/** What stands on a document beside its lines. */
export type DocumentHead = Omit<
  PrintedContent,
  'lines' | 'fromOn' | 'toOn' | 'issuedOn' | 'dueOn'
> & {
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate | null;
};

/** All that a document prints, as it is kept. */
export function printedContent(
  { fromOn, toOn, issuedOn, dueOn, ...head }: DocumentHead,
  lines: readonly LineToPrint[],
): PrintedContent {
  return {
    ...head,
    fromOn: fromOn.toString(),
    toOn: toOn.toString(),
    issuedOn: issuedOn.toString(),
    dueOn: dueOn?.toString() ?? null,
    lines: lines.map(printedLine),
  };
}
