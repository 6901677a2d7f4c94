import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { AccountSearchInputType } from '../../engine/schema.generated.ts';
import { postcodeOf } from '../../kernel/postcodes.ts';

/** What a fact is about that an account can be found by. */
export type FactKind =
  | 'ACCOUNT_NUMBER'
  | 'ADDRESS'
  | 'BILLING_NAME'
  | 'METER_SERIAL'
  | 'MPAN'
  | 'MPRN'
  | 'PORTFOLIO_NUMBER'
  | 'POSTCODE'
  | 'TELEPHONE'
  | 'URN'
  | 'USER_EMAIL'
  | 'USER_NAME';

/** A fact in the form in which it is kept, and whom it is about where it is about a user. */
export interface Fact {
  readonly kind: FactKind;
  readonly text: string;
  readonly userId: number | null;
}

/** Words in lower case without accents and punctuation, one space between. */
function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters and digits alone: spaces and dashes in identifiers are for the eye. */
function plainIdentifier(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** A telephone number as `+447700900123`; without a country's prefix, a British one. */
export function telephoneOf(text: string): string | null {
  const parsed = parsePhoneNumberFromString(text, 'GB');
  return parsed?.isPossible() ? parsed.number : null;
}

/** A text in the form in which facts of a kind are kept and looked for; null where it has none. */
export function normalised(kind: FactKind, text: string): string | null {
  switch (kind) {
    case 'ADDRESS':
    case 'BILLING_NAME':
    case 'USER_NAME':
      return plainWords(text) || null;
    case 'USER_EMAIL':
      return /^\S+@\S+$/.test(text.trim()) ? text.trim().toLowerCase() : null;
    case 'TELEPHONE':
      return telephoneOf(text);
    case 'POSTCODE': {
      const postcode = postcodeOf(text);
      return postcode && plainIdentifier(postcode);
    }
    default:
      return plainIdentifier(text) || null;
  }
}

/** The facts that texts of some kinds amount to; what has no form of its kind is left out. */
export function factsOf(
  texts: readonly (readonly [kind: FactKind, text: string | null])[],
  userId: number | null = null,
): Fact[] {
  const facts = texts.flatMap(([kind, text]) => {
    const known = text === null ? null : normalised(kind, text);
    return known === null ? [] : [{ kind, text: known, userId }];
  });
  return [...new Map(facts.map((fact) => [`${fact.kind} ${fact.text}`, fact])).values()];
}

/** What a search term is compared with. */
export interface AskedFact {
  readonly field: string;
  readonly kind: FactKind;
  readonly text: string;
}

type Field = keyof AccountSearchInputType;

const kindsOfField: Readonly<Record<Field, readonly FactKind[]>> = {
  account: ['ACCOUNT_NUMBER', 'URN', 'BILLING_NAME'],
  accountNumber: ['ACCOUNT_NUMBER'],
  billingName: ['BILLING_NAME'],
  location: ['ADDRESS', 'POSTCODE'],
  meterSerialNumber: ['METER_SERIAL'],
  mpan: ['MPAN'],
  mprn: ['MPRN'],
  portfolioNumber: ['PORTFOLIO_NUMBER'],
  telephoneNumber: ['TELEPHONE'],
  urn: ['URN'],
  user: ['USER_NAME', 'USER_EMAIL', 'TELEPHONE'],
};

/** Shorter texts resemble too much to say anything; longer ones are nobody's name or address. */
const shortestTerm = 3;
export const longestTerm = 200;

/**
 * The forms that identifiers have. One digit may be missing or too many: whoever types from a bill
 * makes such errors, and the search is there for them.
 */
const formOfField: Partial<Record<Field, { readonly form: RegExp; readonly expected: string }>> = {
  mpan: { form: /^\d{12,14}$/, expected: 'the 13 digits of an MPAN' },
  mprn: { form: /^\d{5,11}$/, expected: 'the 6 to 10 digits of an MPRN' },
};

interface TermProblem {
  readonly field: string;
  readonly message: string;
}

/** Takes search terms apart into what they are compared with, and what is wrong with them. */
export function readTerms(terms: AccountSearchInputType): {
  readonly asked: readonly AskedFact[];
  readonly problems: readonly TermProblem[];
} {
  const asked: AskedFact[] = [];
  const problems: TermProblem[] = [];
  for (const field of Object.keys(kindsOfField) as Field[]) {
    const term = terms[field];
    if (term == null) continue;
    const kinds = term.length > longestTerm ? [] : kindsOfField[field];
    const found = kinds.flatMap((kind) => {
      const text = normalised(kind, term);
      return text === null ? [] : [{ field, kind, text }];
    });
    const problem = problemOf(field, term, found);
    if (problem === null) asked.push(...found);
    else problems.push({ field, message: problem });
  }
  if (asked.length === 0 && problems.length === 0) {
    problems.push({ field: '', message: 'Give at least one search term.' });
  }
  return { asked, problems };
}

function problemOf(field: Field, term: string, found: readonly AskedFact[]): string | null {
  if (term.length > longestTerm) return `${field} takes at most ${longestTerm} characters.`;
  const plain = plainIdentifier(plainWords(term));
  if (field === 'telephoneNumber' && found.length === 0)
    return `${field} takes a telephone number.`;
  if (found.length === 0 || plain.length < shortestTerm) {
    return `${field} takes at least ${shortestTerm} letters or digits.`;
  }
  const rule = formOfField[field];
  return rule && !rule.form.test(plain) ? `${field} takes ${rule.expected}.` : null;
}
