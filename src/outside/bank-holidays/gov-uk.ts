import { Temporal } from 'temporal-polyfill';
import { type BankHolidayDivision, bankHolidayDivisions } from '../../kernel/working-days.ts';
import { everyBankHolidayByRule } from './by-rule.ts';
import type { BankHoliday, BankHolidaysPort } from './port.ts';

/** So long an answer is waited for. */
const patienceMs = 10_000;

/** A member of what may be an object. */
function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** @throws Error where the document is not of the published form. */
function holidaysOf(document: unknown, division: BankHolidayDivision): BankHoliday[] {
  const events = memberOf(memberOf(document, division), 'events');
  if (!Array.isArray(events)) throw new Error(`The list has no bank holidays of ${division}`);
  return events.map((event: unknown) => {
    const [name, date, notes] = ['title', 'date', 'notes'].map((member) => memberOf(event, member));
    if (typeof name !== 'string' || typeof date !== 'string') {
      throw new Error(`A bank holiday of ${division} has no title or no date`);
    }
    const isSubstitute = typeof notes === 'string' && notes.startsWith('Substitute');
    return { division, on: Temporal.PlainDate.from(date), name, isSubstitute };
  });
}

/**
 * The bank holidays of some years from the published document. It holds some years back and some two
 * ahead: the years outside of it are told by rule.
 *
 * @throws Error where the document is not of the published form.
 */
export function bankHolidaysPublished(
  document: unknown,
  fromYear: number,
  toYear: number,
): BankHoliday[] {
  return bankHolidayDivisions.flatMap((division) => {
    const known = holidaysOf(document, division);
    const years = new Set(known.map(({ on }) => on.year));
    const byRule = everyBankHolidayByRule(fromYear, toYear).filter(
      (each) => each.division === division && !years.has(each.on.year),
    );
    return [
      ...known.filter(({ on }) => on.year >= fromYear && on.year <= toYear),
      ...byRule,
    ].toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on));
  });
}

/** Asks for the document that GOV.UK publishes as JSON. */
export function govUkBankHolidays(url: string): BankHolidaysPort {
  return {
    async ofYears(fromYear, toYear) {
      const response = await fetch(url, {
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(patienceMs),
      });
      if (!response.ok) throw new Error(`The list of bank holidays answered ${response.status}`);
      return bankHolidaysPublished(await response.json(), fromYear, toYear);
    },
  };
}
