import { Temporal } from 'temporal-polyfill';
import { isRecordedDate } from '../kernel/recorded-dates.ts';
import type { CsvLine, ImportFacts } from './imports.ts';

/** Reads the cells of one line by their columns, and notes those that cannot be read. */
export class LineCells {
  readonly #line: CsvLine;
  readonly #facts: ImportFacts;

  constructor(line: CsvLine, facts: ImportFacts) {
    this.#line = line;
    this.#facts = facts;
  }

  /** Null where the cell is empty or the file has no such column. */
  text(column: string): string | null {
    return this.#line.cells[this.#facts.columnAt(column)] || null;
  }

  wrong(column: string, problem: string): void {
    this.#facts.wrong(this.#line.number, column, problem);
  }

  needed(column: string): string {
    const text = this.text(column);
    if (text === null) this.wrong(column, 'is empty');
    return text ?? '';
  }

  /** A whole number, from `least` up to `most`. */
  integer(column: string, least: number, most: number): number | null {
    const text = this.text(column);
    if (text === null) return null;
    const number = Number(text);
    if (/^-?\d+$/.test(text) && number >= least && number <= most) return number;
    this.wrong(column, `give a whole number from ${least} to ${most}`);
    return null;
  }

  /** A number with or without a fraction, from `least` up to `most`. */
  number(column: string, least: number, most: number): number | null {
    const text = this.text(column);
    if (text === null) return null;
    const number = Number(text);
    if (/^-?\d+(\.\d+)?$/.test(text) && number >= least && number <= most) return number;
    this.wrong(column, `give a number from ${least} to ${most}`);
    return null;
  }

  /** A calendar date such as `2026-03-29`, from 1900 on. */
  date(column: string): Temporal.PlainDate | null {
    const text = this.text(column);
    if (text === null) return null;
    try {
      if (isRecordedDate(text)) return Temporal.PlainDate.from(text);
    } catch {
      // Told below: the date is not in the calendar.
    }
    this.wrong(column, 'give a date such as 2026-03-29');
    return null;
  }

  oneOf<Value extends string>(column: string, allowed: readonly Value[]): Value | null {
    const text = this.text(column)?.toUpperCase();
    if (text === undefined) return null;
    const choice = allowed.find((value) => value === text);
    if (choice === undefined) this.wrong(column, `give one of ${allowed.join(', ')}`);
    return choice ?? null;
  }

  flag(column: string): boolean | null {
    const choice = this.oneOf(column, ['Y', 'N']);
    return choice === null ? null : choice === 'Y';
  }
}
