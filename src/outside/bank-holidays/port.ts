import type { Temporal } from 'temporal-polyfill';
import type { BankHolidayDivision } from '../../kernel/working-days.ts';

/** A day on which banks are closed by law or proclamation. */
export interface BankHoliday {
  readonly division: BankHolidayDivision;
  readonly on: Temporal.PlainDate;
  /** Such as `Boxing Day`. */
  readonly name: string;
  /** Whether it stands for a day that falls on a weekend. */
  readonly isSubstitute: boolean;
}

/** The service that tells which days are bank holidays. */
export interface BankHolidaysPort {
  /**
   * The bank holidays of all divisions in whole calendar years, both included, by division and day.
   *
   * @throws Error where the service cannot be reached or answers what cannot be read.
   */
  ofYears(fromYear: number, toYear: number): Promise<readonly BankHoliday[]>;
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly bankHolidays: BankHolidaysPort;
  }
}
