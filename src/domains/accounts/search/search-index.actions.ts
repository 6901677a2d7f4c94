import type { Database } from '../../../database/database.ts';
import { portfolioById } from '../access/roles.store.ts';
import { accountById } from '../account/accounts.store.ts';
import { businessOfAccount } from '../businesses/businesses.store.ts';
import { envelopeLines } from '../contact/correspondence.rules.ts';
import { correspondenceOfAccount } from '../contact/correspondence.store.ts';
import { referencesOfAccount } from '../records/references.store.ts';
import { type Fact, factsOf } from './search.rules.ts';
import { type AccountFact, type FactSource, replaceFacts } from './search.store.ts';

/** A part of what accounts can be found by, from the domain that keeps it. */
export interface SearchFactSource {
  readonly source: FactSource;
  /** What some accounts can be found by as things are now. */
  readonly factsOf: (
    db: Database,
    accountIds: readonly number[],
  ) => Promise<readonly AccountFact[]>;
}

/**
 * Writes anew what a source says of some accounts. To be called whenever one of its facts changes,
 * in the same transaction.
 */
export async function indexAccounts(
  tx: Database,
  { source, factsOf: read }: SearchFactSource,
  accountIds: readonly number[],
): Promise<void> {
  await replaceFacts(tx, source, accountIds, await read(tx, accountIds));
}

/** What the accounts themselves can be found by, as far as this domain keeps it. */
export const ownFacts: SearchFactSource = {
  source: 'ACCOUNT',
  async factsOf(db, accountIds) {
    const facts = await Promise.all(
      accountIds.map(async (accountId) =>
        (await factsOfAccount(db, accountId)).map((fact) => ({ accountId, ...fact })),
      ),
    );
    return facts.flat();
  },
};

async function factsOfAccount(db: Database, accountId: number): Promise<readonly Fact[]> {
  const [account, contact, references, company] = await Promise.all([
    db.read(accountById, accountId),
    db.read(correspondenceOfAccount, accountId),
    db.read(referencesOfAccount, accountId),
    db.read(businessOfAccount, accountId),
  ]);
  const portfolioId = account?.portfolioId ?? null;
  const portfolio = portfolioId === null ? null : await db.read(portfolioById, portfolioId);
  const { business } = company ?? {};
  return factsOf([
    ['ACCOUNT_NUMBER', account?.number ?? null],
    ['PORTFOLIO_NUMBER', portfolio?.number ?? null],
    ['URN', contact?.correspondence.urn ?? null],
    ['BILLING_NAME', contact?.correspondence.billingName ?? null],
    ['BUSINESS_NAME', business?.name ?? null],
    ['BUSINESS_NUMBER', business?.number ?? null],
    ...references.flatMap(({ namespace, value }) => [
      ['REFERENCE', value] as const,
      ['REFERENCE', `${namespace} ${value}`] as const,
    ]),
    [
      'ADDRESS',
      contact ? [...envelopeLines(contact.address), contact.address.postalCode].join(' ') : null,
    ],
    ['POSTCODE', contact?.address.postalCode ?? null],
  ]);
}

/** Everything that accounts should be found by as things are now, with the source of each fact. */
export async function expectedFacts(
  db: Database,
  contributed: readonly SearchFactSource[],
  accountIds: readonly number[],
): Promise<(AccountFact & { readonly source: FactSource })[]> {
  const facts: (AccountFact & { readonly source: FactSource })[] = [];
  for (const { source, factsOf: read } of [ownFacts, ...contributed]) {
    facts.push(...(await read(db, accountIds)).map((fact) => ({ source, ...fact })));
  }
  return facts;
}
