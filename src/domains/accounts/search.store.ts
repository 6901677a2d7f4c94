import { and, asc, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import type { AccountRow } from './accounts.store.ts';
import { isReached } from './reach.store.ts';
import type { AskedFact, Fact, FactKind } from './search.rules.ts';
import { searchFacts } from './search.tables.ts';
import { accounts, portfolios } from './tables.ts';

/** Whose word a fact is: each source replaces its own facts of an account and no others. */
export type FactSource = 'ACCOUNT' | 'SUPPLY' | 'USERS';

interface AccountFacts {
  readonly accountId: number;
  readonly facts: readonly Fact[];
}

/** As many rows as one statement inserts. */
const largestInsert = 1000;

/** Puts what a source now says of accounts in the place of what it said before. */
export async function replaceFacts(
  tx: Database,
  source: FactSource,
  replaced: readonly AccountFacts[],
): Promise<void> {
  const ids = replaced.map(({ accountId }) => accountId);
  if (ids.length === 0) return;
  await tx.query
    .delete(searchFacts)
    .where(and(inArray(searchFacts.accountId, ids), eq(searchFacts.source, source)));
  const rows = replaced.flatMap(({ accountId, facts }) =>
    facts.map(({ kind, text, userId }) => ({ accountId, source, kind, text, userId })),
  );
  for (let from = 0; from < rows.length; from += largestInsert) {
    await tx.query.insert(searchFacts).values(rows.slice(from, from + largestInsert));
  }
}

/** What accounts can be found by, as it was written last. */
export function keptFacts(db: Database, accountIds: readonly number[]) {
  const { accountId, source, kind, text, userId } = searchFacts;
  return db.query
    .select({ accountId, source, kind, text, userId })
    .from(searchFacts)
    .where(inArray(accountId, [...accountIds]));
}

/** Below this, texts resemble each other by chance. */
const leastScore = 0.4;

/** Texts that are right or wrong: where one is met exactly, what is near it is something else. */
const identifyingKinds: readonly FactKind[] = [
  'ACCOUNT_NUMBER',
  'METER_SERIAL',
  'MPAN',
  'MPRN',
  'PORTFOLIO_NUMBER',
  'POSTCODE',
  'TELEPHONE',
  'URN',
  'USER_EMAIL',
];

interface Asked extends AskedFact {
  readonly isMet: boolean;
}

/** Notes which identifying texts some account within reach has exactly. */
async function withMet(
  db: Database,
  scope: Scope,
  asked: readonly AskedFact[],
): Promise<readonly Asked[]> {
  const identifying = asked.filter(({ kind }) => identifyingKinds.includes(kind));
  if (identifying.length === 0) return asked.map((each) => ({ ...each, isMet: false }));
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
        isReached(scope, searchFacts.accountId),
      ),
    );
  const isMet = ({ kind, text }: AskedFact) =>
    met.some((fact) => fact.kind === kind && fact.text === text);
  return asked.map((each) => ({ ...each, isMet: isMet(each) }));
}

/**
 * The facts that resemble what is asked for, each with the field that it answers and its score. A
 * text that holds what is asked for counts a little less than one that is it. Both operators read
 * the index of trigrams; their own thresholds are PostgreSQL's, 0.3 and 0.6. One branch for each
 * text lets the planner see which trigrams it has, and so what reading the index costs.
 */
function matches(asked: readonly Asked[], scope: Scope): SQL {
  const { text, kind, accountId, userId } = searchFacts;
  const branches = asked.map((each) => {
    const score = each.isMet
      ? sql`1`
      : sql`greatest(similarity(${text}, ${each.text}),
          0.95 * word_similarity(${each.text}, ${text}))`;
    const isAlike = each.isMet
      ? eq(text, each.text)
      : sql`(${text} % ${each.text} or ${text} %> ${each.text})`;
    return sql`select ${each.field}::text as field, ${accountId} as account_id,
        ${userId} as user_id, ${score}::real as score
      from ${searchFacts}
      where ${and(eq(kind, each.kind), isAlike, isReached(scope, accountId))}`;
  });
  return sql`(${sql.join(branches, sql` union all `)}) as fact`;
}

/** The statement behind `searchAccounts`. */
function accountsMatching(db: Database, scope: Scope, asked: readonly Asked[], most: number) {
  const fieldCount = new Set(asked.map(({ field }) => field)).size;
  const found = sql`(
    select best.account_id, avg(best.score) as score from (
      select fact.account_id, fact.field, max(fact.score) as score
      from ${matches(asked, scope)} where fact.score >= ${leastScore}
      group by 1, 2
    ) as best
    group by best.account_id
    having count(*) = ${fieldCount}
    order by 2 desc, 1
    limit ${most}
  ) as found`;
  const score = sql<number>`found.score`.mapWith(Number);
  return db.query
    .select({ account: accounts, score })
    .from(accounts)
    .innerJoin(found, eq(sql`found.account_id`, accounts.id))
    .orderBy(desc(sql`found.score`), asc(accounts.id));
}

/** The accounts within reach that match every field that is asked for, best first. */
export async function searchAccounts(
  db: Database,
  scope: Scope,
  asked: readonly AskedFact[],
  most: number,
): Promise<{ account: AccountRow; score: number }[]> {
  return accountsMatching(db, scope, await withMet(db, scope, asked), most);
}

/** How the database would go about such a search: for whoever asks why it is slow. */
export async function planOfSearch(
  db: Database,
  scope: Scope,
  asked: readonly AskedFact[],
): Promise<string> {
  const known = await withMet(db, scope, asked);
  const explained = sql`explain ${accountsMatching(db, scope, known, 20)}`;
  return JSON.stringify(await db.query.execute(explained));
}

/** As many people are looked at closely. */
const mostCandidates = 50;

/** The users with a role on accounts within reach who resemble what is asked for, best first. */
export async function searchUserIds(
  db: Database,
  scope: Scope,
  asked: readonly AskedFact[],
): Promise<number[]> {
  const known = await withMet(db, scope, asked);
  const rows = await db.query
    .select({ userId: sql<number>`best.user_id` })
    .from(
      sql`(
        select fact.user_id, fact.field, max(fact.score) as score
        from ${matches(known, scope)} where fact.user_id is not null
        group by 1, 2
      ) as best`,
    )
    .groupBy(sql`best.user_id`)
    .orderBy(desc(sql`sum(best.score)`), sql`best.user_id`)
    .limit(mostCandidates);
  return rows.map(({ userId }) => userId);
}

/** The accounts within reach that have exactly this fact, by number. */
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
    .where(and(inArray(accounts.id, having), isReached(scope, accounts.id)))
    .orderBy(accounts.number);
}

/** The accounts within reach that stand in a portfolio, by number. */
export async function accountsInPortfolio(
  db: Database,
  scope: Scope,
  portfolioNumber: string,
): Promise<AccountRow[]> {
  const rows = await db.query
    .select({ account: accounts })
    .from(portfolios)
    .innerJoin(accounts, eq(accounts.portfolioId, portfolios.id))
    .where(and(eq(portfolios.number, portfolioNumber), isReached(scope, accounts.id)))
    .orderBy(accounts.number);
  return rows.map(({ account }) => account);
}
