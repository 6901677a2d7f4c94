/** How near words are to one another as people mistype them. Texts are in their plain form. */

/** Shorter words are not guessed at: too many others are one letter away. */
const shortestGuessed = 3;

/** Whether a word is compared with others like it: house numbers and postcodes are right or wrong. */
export function isGuessed(word: string): boolean {
  return [...word].length >= shortestGuessed && !/\p{N}/u.test(word);
}

/** As many slips as are forgiven in a word of so many letters. */
function mostSlips(length: number): number {
  if (length < shortestGuessed) return 0;
  return length < 6 ? 1 : 2;
}

/** Longer words are told apart by their beginnings. */
const comparedLetters = 7;

/**
 * The beginning of a word, and what is left of it without each letter, or each two where two slips
 * are forgiven. Two words within that many slips of each other have one of these in common, so that
 * an index of them finds the one by the other without comparing it with all there are.
 */
export function slipsOf(word: string): string[] {
  const letters = [...word];
  let left = new Set([letters.slice(0, comparedLetters).join('')]);
  for (let slips = mostSlips(letters.length); slips > 0; slips -= 1) {
    const shortened = [...left].flatMap((each) => {
      const some = [...each];
      return some.map((_letter, at) => some.toSpliced(at, 1).join(''));
    });
    left = new Set([...left, ...shortened]);
  }
  return [...left];
}

/**
 * How many slips lie between two words: letters too many, missing or wrong, or neighbours swapped,
 * no part of a word being changed twice.
 */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_each, place) => place);
  for (const [row, letter] of a.entries()) {
    const next = [row + 1];
    for (const [column, against] of b.entries()) {
      const isSwap = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === against;
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (last[column + 1] ?? 0) + 1,
          (last[column] ?? 0) + (letter === against ? 0 : 1),
          isSwap ? (before[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}

/**
 * How well a word answers the one that was asked for, from 0 to 1: itself wholly, a longer one that
 * begins with it by how much of it was written, one within a few slips by how many; others not.
 */
export function wordNearness(term: string, word: string): number {
  if (term === word) return 1;
  if (!isGuessed(term)) return 0;
  const [short, long] = [[...term].length, [...word].length];
  const begun = word.startsWith(term) ? 0.5 + (0.45 * short) / long : 0;
  if (Math.abs(short - long) > mostSlips(short)) return begun;
  const slips = slipsBetween(term, word);
  // Who mistypes a word gets its first letter right nearly always.
  const strange = term[0] === word[0] ? 0 : 0.02;
  const slipped = slips > mostSlips(short) ? 0 : 1 - slips / Math.max(short, long) - strange;
  return Math.max(begun, slipped);
}

/** A word that was asked for, and the words known that may be meant, each with its nearness. */
export interface MeantWord {
  readonly asked: string;
  readonly meant: ReadonlyMap<string, number>;
}

/**
 * How well a text of words answers what was asked for, from 0 to 1: the mean over the words asked
 * for by their length. A text that says more counts a little less; the order of words not at all.
 */
export function wordsNearness(terms: readonly MeantWord[], text: string): number {
  const left = text.split(' ');
  const whole = left.join('').length;
  let [sum, weight] = [0, 0];
  for (const { asked: word, meant } of terms) {
    let [best, at] = [0, -1];
    for (const [place, candidate] of left.entries()) {
      const nearness = meant.get(candidate) ?? 0;
      if (nearness > best) [best, at] = [nearness, place];
    }
    if (at >= 0) left.splice(at, 1);
    sum += best * word.length;
    weight += word.length;
  }
  return weight === 0 ? 0 : (sum / weight) * (0.95 + 0.05 * Math.min(1, weight / whole));
}

/**
 * How well an identifier answers the one that was asked for, from 0 to 1: itself wholly, a longer
 * one that holds it by how much of it was written, one within two slips by how many; others not.
 */
export function identifierNearness(term: string, text: string): number {
  if (term === text) return 1;
  const held = text.includes(term) ? 0.45 + (0.5 * term.length) / text.length : 0;
  const isLong = term.length >= 2 * shortestGuessed;
  if (!isLong || Math.abs(term.length - text.length) > 2) return held;
  const slips = slipsBetween(term, text);
  return slips > 2 ? held : Math.max(held, 1 - slips / Math.max(term.length, text.length));
}

/**
 * A beginning and an end of an identifier of which one is right where it holds one slip. `fixed` is
 * how many characters at its beginning are everyone's and tell nothing.
 */
export function halvesOf(
  text: string,
  fixed = 0,
): { readonly beginning: string; readonly end: string } | null {
  const half = Math.floor((text.length - fixed - 1) / 2);
  if (half < 2) return null;
  return { beginning: text.slice(0, fixed + half), end: text.slice(-half) };
}
