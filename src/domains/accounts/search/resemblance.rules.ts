import type { Temporal } from 'temporal-polyfill';
import { normalised } from './search.rules.ts';

/** The trigrams of a text, counted as PostgreSQL's pg_trgm counts them: word by word, padded. */
function trigramsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const trigrams = words.flatMap((word) => {
    const padded = `  ${word} `;
    return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
  });
  return new Set(trigrams);
}

/** How much two texts resemble each other, from 0 to 1: the share of trigrams that they share. */
export function resemblance(one: string, other: string): number {
  const [ofOne, ofOther] = [trigramsOf(one), trigramsOf(other)];
  const inEither = ofOne.union(ofOther).size;
  return inEither === 0 ? 0 : ofOne.intersection(ofOther).size / inEither;
}

/** Of two days, the share of year, month and day that agree; day and month swapped count half. */
function resemblanceOfDays(one: Temporal.PlainDate, other: Temporal.PlainDate | null): number {
  if (other === null) return 0;
  if (one.equals(other)) return 1;
  if (one.year === other.year && one.month === other.day && one.day === other.month) return 0.5;
  const agree = [one.year === other.year, one.month === other.month, one.day === other.day];
  return agree.filter(Boolean).length / 3;
}

/** Where an identifying text differs by more than slips of typing, it is another one. */
const leastSlip = 0.5;

/** What is known of a person who is looked for; an empty text is not known. */
export interface Description {
  readonly dateOfBirth: Temporal.PlainDate;
  readonly email: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly landline: string;
  readonly mobile: string;
}

/** What is known of an account user. */
export interface Person extends Omit<Description, 'dateOfBirth'> {
  readonly dateOfBirth: Temporal.PlainDate | null;
  readonly alternativePhoneNumbers: readonly string[];
}

type Mark = keyof Description;
export type Weights = Readonly<Partial<Record<Mark, number | null | undefined>>>;

/**
 * How well a person fits a description, from 0 to 1: the mean over the marks that are described,
 * by their weights. The telephone numbers may have changed places.
 */
export function likeness(described: Description, person: Person, weights: Weights = {}): number {
  const numbers = [person.mobile, person.landline, ...person.alternativePhoneNumbers];
  const telephone = (text: string) =>
    Math.max(0, ...numbers.map((number) => resemblanceOf('TELEPHONE', text, number)));
  const marks: Readonly<Record<Mark, () => number>> = {
    dateOfBirth: () => resemblanceOfDays(described.dateOfBirth, person.dateOfBirth),
    email: () => slip(resemblanceOf('USER_EMAIL', described.email, person.email)),
    familyName: () => resemblanceOf('USER_NAME', described.familyName, person.familyName),
    givenName: () => resemblanceOf('USER_NAME', described.givenName, person.givenName),
    landline: () => slip(telephone(described.landline)),
    mobile: () => slip(telephone(described.mobile)),
  };
  let [sum, whole] = [0, 0];
  for (const [mark, compare] of Object.entries(marks) as [Mark, () => number][]) {
    if (described[mark] === '') continue;
    const weight = weights[mark] ?? 1;
    sum += weight * compare();
    whole += weight;
  }
  return whole === 0 ? 0 : sum / whole;
}

function slip(share: number): number {
  return share < leastSlip ? 0 : share;
}

function resemblanceOf(
  kind: 'TELEPHONE' | 'USER_EMAIL' | 'USER_NAME',
  one: string,
  other: string,
): number {
  const form = (text: string) => normalised(kind, text) ?? text;
  return resemblance(form(one), form(other));
}
