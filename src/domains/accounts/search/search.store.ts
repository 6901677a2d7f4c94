import { and, eq, inArray, or } from 'drizzle-orm';
import type { Scope } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { recordWords, searchedTexts, wordsMissing } from '../../../search/lexicon.ts';
import { isAccessible } from '../access/access.store.ts';
import type { AccountRow } from '../account/accounts.store.ts';
import { accounts, portfolios } from '../tables.ts';
import type { Fact, FactKind, SoughtFact } from './search.rules.ts';
import { searchFacts, searchWords, wordedKinds } from './search.tables.ts';

/** Whose word a fact is: each source replaces its own facts of an account and no others. */
export type FactSource = 'ACCOUNT' | 'SUPPLY' | 'USERS';

/** A fact that an account can be found by. */
export interface AccountFact extends Fact {
  readonly accountId: number;
}

/** The facts as a table of texts to search in. */
export const searchedFacts = searchedTexts(
  searchFacts,
  ({ kind, text, accountId, userId }) => ({ kind, text, owner: accountId, about: userId }),
  { wordedKinds, lexicon: searchWords },
);

/** As many rows as one statement inserts. */
const largestInsert = 1000;

/** Puts what a source now says of accounts in the place of what it said before. */
export async function replaceFacts(
  tx: Database,
  source: FactSource,
  accountIds: readonly number[],
  facts: readonly AccountFact[],
): Promise<void> {
  if (accountIds.length === 0) return;
  const removed = await tx.query
    .delete(searchFacts)
    .where(and(inArray(searchFacts.accountId, [...accountIds]), eq(searchFacts.source, source)))
    .returning({ kind: searchFacts.kind, text: searchFacts.text });
  const rows = facts.map(({ accountId, kind, text, userId }) => ({
    accountId,
    source,
    kind,
    text,
    userId,
  }));
  for (let from = 0; from < rows.length; from += largestInsert) {
    await tx.query.insert(searchFacts).values(rows.slice(from, from + largestInsert));
  }
  await recordWords(tx, searchedFacts, removed, rows);
}

/** What accounts can be found by, as it was written last. */
export function keptFacts(db: Database, accountIds: readonly number[]) {
  const { accountId, source, kind, text, userId } = searchFacts;
  return db.query
    .select({ accountId, source, kind, text, userId })
    .from(searchFacts)
    .where(inArray(accountId, [...accountIds]));
}

/** Words of facts that could not be found if misspelt: none. For the check of coherence. */
export function factWordsMissing(db: Database): Promise<{ kind: string; word: string }[]> {
  return wordsMissing(db, searchedFacts);
}

/** Texts that are right or wrong: where one is met exactly, what is near it is something else. */
const identifyingKinds: readonly FactKind[] = [
  'ACCOUNT_NUMBER',
  'BUSINESS_NUMBER',
  'METER_SERIAL',
  'MPAN',
  'MPRN',
  'PORTFOLIO_NUMBER',
  'POSTCODE',
  'REFERENCE',
  'TELEPHONE',
  'URN',
  'USER_EMAIL',
];

/** Of the identifying texts among those asked for, the ones that some accessible account has. */
export async function metTexts(
  db: Database,
  scope: Scope,
  facts: readonly SoughtFact[],
): Promise<readonly SoughtFact[]> {
  const identifying = facts.filter(({ kind }) => identifyingKinds.includes(kind));
  if (identifying.length === 0) return [];
  const met = await db.query
    .selectDistinct({ kind: searchFacts.kind, text: searchFacts.text })
    .from(searchFacts)
    .where(
      and(
        or(
          ...identifying.map(({ kind, text }) =>
            and(eq(searchFacts.kind, kind), eq(searchFacts.text, text)),
          ),
        ),
        isAccessible(scope, searchFacts.accountId),
      ),
    );
  return identifying.filter(({ kind, text }) =>
    met.some((fact) => fact.kind === kind && fact.text === text),
  );
}

/** The accessible accounts that have exactly this fact, by number. */
export function accountsWithFact(
  db: Database,
  scope: Scope,
  { kind, text }: Pick<Fact, 'kind' | 'text'>,
): Promise<AccountRow[]> {
  const having = db.query
    .select({ id: searchFacts.accountId })
    .from(searchFacts)
    .where(and(eq(searchFacts.kind, kind), eq(searchFacts.text, text)));
  return db.query
    .select()
    .from(accounts)
    .where(and(inArray(accounts.id, having), isAccessible(scope, accounts.id)))
    .orderBy(accounts.number);
}

/** The accessible accounts that stand in a portfolio, by number. */
export async function accountsInPortfolio(
  db: Database,
  scope: Scope,
  portfolioNumber: string,
): Promise<AccountRow[]> {
  const rows = await db.query
    .select({ account: accounts })
    .from(portfolios)
    .innerJoin(accounts, eq(accounts.portfolioId, portfolios.id))
    .where(and(eq(portfolios.number, portfolioNumber), isAccessible(scope, accounts.id)))
    .orderBy(accounts.number);
  return rows.map(({ account }) => account);
}
