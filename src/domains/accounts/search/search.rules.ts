import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { AccountSearchInputType } from '../../../engine/schema.generated.ts';
import { postcodeOf } from '../../../kernel/postcodes.ts';

/** What a fact is about that an account can be found by. */
export type FactKind =
  | 'ACCOUNT_NUMBER'
  | 'ADDRESS'
  | 'BILLING_NAME'
  | 'BUSINESS_NAME'
  | 'BUSINESS_NUMBER'
  | 'METER_SERIAL'
  | 'MPAN'
  | 'MPRN'
  | 'PORTFOLIO_NUMBER'
  | 'POSTCODE'
  | 'REFERENCE'
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

/** With postcodes in one piece, as many write them. */
function joinedPostcodes(words: string): string {
  return words.replaceAll(/\b([a-z]{1,2}\d[a-z\d]?) (\d[a-z]{2})\b/g, '$1$2');
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
      return joinedPostcodes(plainWords(text)) || null;
    case 'BILLING_NAME':
    case 'BUSINESS_NAME':
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
    const form = text === null ? null : normalised(kind, text);
    return form === null ? [] : [{ kind, text: form, userId }];
  });
  return [...new Map(facts.map((fact) => [`${fact.kind} ${fact.text}`, fact])).values()];
}

/** What a search term is compared with. */
export interface SoughtFact {
  readonly field: string;
  readonly kind: FactKind;
  readonly text: string;
  /** How many characters at the beginning of the text are the same in all of its kind. */
  readonly fixed?: number;
  /** Whether an identifier is all of one or a part of one; either where nothing is said. */
  readonly extent?: 'part' | 'whole';
}

type Field = keyof AccountSearchInputType;

const kindsOfField: Readonly<Record<Field, readonly FactKind[]>> = {
  account: [
    'ACCOUNT_NUMBER',
    'URN',
    'REFERENCE',
    'BILLING_NAME',
    'BUSINESS_NAME',
    'BUSINESS_NUMBER',
  ],
  accountNumber: ['ACCOUNT_NUMBER'],
  accountReferences: ['REFERENCE'],
  billingName: ['BILLING_NAME'],
  businessName: ['BUSINESS_NAME'],
  businessNumber: ['BUSINESS_NUMBER'],
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

/**
 * A text in the form in which facts of a kind are looked for: that in which they are kept, or a part
 * of it. Null where the text can be no part of such a fact.
 */
function soughtForm(
  kind: FactKind,
  term: string,
): Pick<SoughtFact, 'extent' | 'fixed' | 'text'> | null {
  const form = normalised(kind, term);
  const compact = term.toLowerCase().replaceAll(/\s/g, '');
  switch (kind) {
    case 'TELEPHONE':
      return soughtTelephone(term);
    case 'USER_EMAIL':
      if (form !== null) return { text: form, extent: 'whole' };
      return /^[\p{L}\d._%+@-]{3,}$/u.test(term.trim()) && /\p{L}/u.test(term)
        ? { text: compact, extent: 'part' }
        : null;
    case 'POSTCODE':
      if (form !== null) return { text: form, extent: 'whole' };
      return /^[a-z]{1,2}\d[a-z\d]?\d?[a-z]?$/.test(compact)
        ? { text: compact, extent: 'part' }
        : null;
    case 'USER_NAME':
      return form === null || /@|^[\d\s+()./-]+$/.test(term) ? null : { text: form };
    case 'MPAN':
      return form === null ? null : { text: form, extent: 'whole' };
    case 'ACCOUNT_NUMBER':
      // Every account's number begins with A.
      return form === null ? null : { text: form, fixed: 1 };
    default:
      return form === null ? null : { text: form };
  }
}

/** Of a telephone number, the letters of `+44` tell nothing. */
export const dialledPrefix = 3;

function soughtTelephone(term: string): Pick<SoughtFact, 'extent' | 'fixed' | 'text'> | null {
  const text = term.trim();
  if (!/^[+\d\s()./-]+$/.test(text)) return null;
  const whole = telephoneOf(text);
  // A shorter number may be one that is dialled within its town, but rather is a part of another.
  if (whole !== null && whole.length >= 12)
    return { text: whole, extent: 'whole', fixed: dialledPrefix };
  const digits = text.replaceAll(/\D/g, '');
  // Numbers are kept with their country's prefix, so what stands for it before them is left away.
  const national = digits.replace(/^0+(?:44)?/, '');
  if (digits.startsWith('0') && national.length > 9) {
    // A digit too many: no number, but a whole one was meant.
    return { text: `+44${national}`, extent: 'whole', fixed: dialledPrefix };
  }
  const part = national.length >= shortestNumberPart ? national : digits;
  return part.length >= shortestNumberPart ? { text: part, extent: 'part' } : null;
}

/** Fewer digits are in too many telephone numbers. */
const shortestNumberPart = 4;

interface TermProblem {
  readonly field: string;
  readonly message: string;
}

/** Takes search terms apart into what they are compared with, and what is wrong with them. */
export function readTerms(terms: AccountSearchInputType): {
  readonly facts: readonly SoughtFact[];
  readonly problems: readonly TermProblem[];
} {
  const facts: SoughtFact[] = [];
  const problems: TermProblem[] = [];
  for (const field of Object.keys(kindsOfField) as Field[]) {
    const term = terms[field];
    if (term == null) continue;
    const kinds = term.length > longestTerm ? [] : kindsOfField[field];
    const factsOfTerm = kinds.flatMap((kind) => {
      const sought = soughtForm(kind, term);
      return sought ? [{ field, kind, ...sought }] : [];
    });
    const problem = problemOf(field, term, factsOfTerm);
    if (problem === null) facts.push(...factsOfTerm);
    else problems.push({ field, message: problem });
  }
  if (facts.length === 0 && problems.length === 0) {
    problems.push({ field: '', message: 'Give at least one search term.' });
  }
  return { facts, problems };
}

function problemOf(field: Field, term: string, facts: readonly SoughtFact[]): string | null {
  if (term.length > longestTerm) return `${field} takes at most ${longestTerm} characters.`;
  const plain = plainIdentifier(plainWords(term));
  if (field === 'telephoneNumber' && facts.length === 0)
    return `${field} takes a telephone number.`;
  if (facts.length === 0 || plain.length < shortestTerm) {
    return `${field} takes at least ${shortestTerm} letters or digits.`;
  }
  const rule = formOfField[field];
  return rule && !rule.form.test(plain) ? `${field} takes ${rule.expected}.` : null;
}
