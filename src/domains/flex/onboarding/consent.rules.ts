import type { VendorConsent } from '../../../outside/device-accounts/port.ts';

/** How outcomes of the consent page are named in addresses. */
const words = {
  granted: 'GRANTED',
  'without-commands': 'WITHOUT_COMMANDS',
  'without-key': 'WITHOUT_KEY',
  empty: 'EMPTY',
  refused: 'REFUSED',
} as const satisfies Record<string, VendorConsent>;

export type ConsentWord = keyof typeof words;

export const consentWords = Object.keys(words) as readonly ConsentWord[];

/** What a word of an address stands for; null for any other. */
export function consentOf(word: string): VendorConsent | null {
  return Object.hasOwn(words, word) ? words[word as ConsentWord] : null;
}

const root = '/v1/device-consent';

/** The path of the page at which a customer lets the platform in; with a word, of what comes after it. */
export function consentPath(stepId: string, word?: ConsentWord): string {
  return word === undefined ? `${root}/${stepId}` : `${root}/${stepId}/${word}`;
}

/** What an address says with which a customer came back from a vendor. */
interface Continuation {
  readonly word: ConsentWord;
  readonly path: string;
  readonly expires: string | null;
  readonly signature: string | null;
}

const longestAddress = 2_000;

/** Reads the address with which a customer came back from a step; null where it is not one of that step. */
export function readContinuation(stepId: string, address: string): Continuation | null {
  if (address.length > longestAddress || !URL.canParse(address)) return null;
  const { pathname, searchParams } = new URL(address);
  const word = consentWords.find((each) => consentPath(stepId, each) === pathname);
  if (word === undefined) return null;
  const [expires, signature] = [searchParams.get('expires'), searchParams.get('signature')];
  return { word, path: pathname, expires, signature };
}
