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

/** The ways in which a search may be meant: as written, and as one number typed in groups. */
export function searchesOf(text: string): { readonly words: string; readonly joined: string } {
  const words = searchable(text.slice(0, longestSearch));
  return { words, joined: words.replaceAll(' ', '') };
}
