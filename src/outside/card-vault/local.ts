import { createHmac } from 'node:crypto';
import cardTypesOf from 'credit-card-type';
import type { CardNetwork } from '../../kernel/payment-terms.ts';
import type { CardVaultPort, VaultedCard } from './port.ts';

const networks: Readonly<Record<string, CardNetwork>> = {
  visa: 'VISA',
  mastercard: 'MASTERCARD',
  'american-express': 'AMERICAN_EXPRESS',
  maestro: 'MAESTRO',
};

/** Nothing is hidden by it: whoever has the reference of a card here has all that is known of it. */
const fingerprintKey = 'local card vault';

/**
 * A reference that tells the card: first six and last four digits, last month as `MMYY`, how it is
 * funded, and what tells it from others of the same card: `pm_424242_4242_1228_debit_A1B2C3`.
 */
const form =
  /^pm_([0-9]{6})_([0-9]{4})_(0[1-9]|1[0-2])([0-9]{2})_(credit|debit)_[A-Za-z0-9-]{1,64}$/;

/** The card that a reference tells; null of another text. */
export function localCardOf(reference: string): VaultedCard | null {
  const [, first, lastFour, month, year, funding] = form.exec(reference) ?? [];
  if (first === undefined || lastFour === undefined) return null;
  const type = cardTypesOf(first).find((each) => each.type in networks);
  const network = type && networks[type.type];
  if (!network) return null;
  return {
    holder: 'Card holder',
    network,
    funding: funding === 'credit' ? 'CREDIT' : 'DEBIT',
    lastFour,
    expiryMonth: Number(month),
    expiryYear: 2000 + Number(year),
    fingerprint: createHmac('sha256', fingerprintKey)
      .update(`${first} ${lastFour} ${month}${year} ${funding}`)
      .digest('hex'),
  };
}

/**
 * A vault without memory, for development: references tell their cards themselves, and its pages are
 * addresses that nobody serves.
 */
export const localCardVault: CardVaultPort = {
  async cardOf(reference) {
    return localCardOf(reference);
  },
  async hostedPage({ kind, reference, returnUrls }) {
    const page = new URL(`https://vault.example/${kind === 'CARD' ? 'card' : 'direct-debit'}`);
    page.searchParams.set('for', reference);
    for (const [outcome, url] of Object.entries(returnUrls)) {
      if (url !== null) page.searchParams.set(outcome, url);
    }
    return page.href;
  },
};
