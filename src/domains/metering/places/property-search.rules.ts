const spacedPostcode = /\b([a-z]{1,2}\d[a-z\d]?) (\d[a-z]{2})\b/g;

/**
 * A text as it is compared: lower case, letters and digits alone with single spaces between words,
 * accents gone, and postcodes in one piece.
 */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(spacedPostcode, '$1$2');
}

/** The longest text that is looked for; no address is longer. */
const longestSearch = 200;

/** What a property can be found by. */
export type TermKind = 'ADDRESS' | 'IDENTIFIER' | 'NAME' | 'POSTCODE';

/** A text in the form in which terms of a kind are kept: identifiers and postcodes in one piece. */
export function formOf(kind: TermKind, text: string): string {
  const words = searchable(text);
  return kind === 'ADDRESS' || kind === 'NAME' ? words : words.replaceAll(' ', '');
}

/** Shorter texts are in too many terms to be a part of one. */
const shortestPart = 3;

/** What a search may mean: words of an address or a name, or an identifier typed in groups. */
export function meaningsOf(text: string): { readonly kind: TermKind; readonly text: string }[] {
  const words = searchable(text.slice(0, longestSearch));
  const joined = words.replaceAll(' ', '');
  if (joined.length < shortestPart) return [];
  const isPostcode = /^[a-z]{1,2}\d[a-z\d]?(\d[a-z]{0,2})?$/.test(joined);
  const isIdentifier = joined.length <= 21 && joined.length >= 4 && /\d{2}/.test(joined);
  return [
    ...(['ADDRESS', 'NAME'] as const).map((kind) => ({ kind, text: words })),
    ...(isPostcode ? [{ kind: 'POSTCODE' as const, text: joined }] : []),
    ...(isIdentifier ? [{ kind: 'IDENTIFIER' as const, text: joined }] : []),
  ];
}
