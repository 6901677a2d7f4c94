import type { CardNetwork } from '../../kernel/payment-terms.ts';

/** A card that the vault keeps. Its number is known to the vault alone. */
export interface VaultedCard {
  readonly holder: string;
  readonly network: CardNetwork;
  readonly funding: 'CREDIT' | 'DEBIT';
  /** Its last four digits. */
  readonly lastFour: string;
  /** The last month in which it can be charged: 1 to 12, and the year in four digits. */
  readonly expiryMonth: number;
  readonly expiryYear: number;
  /** The vault's own keyed hash of the card's number: the same for the same card, however often kept. */
  readonly fingerprint: string;
}

/** Whoever keeps cards and bank details that customers give on pages of its own. */
export interface CardVaultPort {
  /**
   * The card behind a reference; null where there is none.
   *
   * @throws VaultUnavailable where it cannot be reached.
   */
  cardOf(reference: string): Promise<VaultedCard | null>;
  /**
   * The address of a page on which a customer gives card or bank details to the vault alone.
   *
   * @throws VaultUnavailable where it cannot be reached.
   */
  hostedPage(request: HostedPageRequest): Promise<string>;
}

export interface HostedPageRequest {
  readonly kind: 'CARD' | 'DIRECT_DEBIT';
  /** What the vault tells back with what the customer gave: the number of the ledger. */
  readonly reference: string;
  /** Where the customer goes on afterwards; null where the page shows the outcome itself. */
  readonly returnUrls: {
    readonly success: string | null;
    readonly failure: string | null;
    readonly error: string | null;
    readonly cancel: string | null;
  };
}

/** The vault did not answer. */
export class VaultUnavailable extends Error {
  constructor() {
    super('The card vault does not answer');
  }
}

declare module '../../engine/services.ts' {
  interface Services {
    readonly cardVault: CardVaultPort;
  }
}
