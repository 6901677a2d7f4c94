import { and, type Column, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { halvesOf, identifierNearness, type MeantWord, wordsNearness } from '../kernel/spelling.ts';
import { meantWords, type SearchedTexts, wordsOfText } from './lexicon.ts';

/** A text to look for among the texts of a kind. */
interface SoughtText {
  readonly kind: string;
  readonly text: string;
  /** Of an identifier: only the text itself, because it is known to be there. */
  readonly isExact?: boolean;
  /** Of an identifier: whether it is all of one or a part of one; either where nothing is said. */
  readonly extent?: 'part' | 'whole';
  /** Of an identifier: how many characters at its beginning are the same in all of its kind. */
  readonly fixed?: number;
}

/** A sought text with what its words may mean. */
export type Sought = SoughtText & { readonly words: readonly MeantWord[] | null };

interface NearText {
  readonly owner: number;
  readonly about: number | null;
  readonly kind: string;
  readonly text: string;
}

/** As many texts are compared closely for each that is sought. */
const mostCompared = 500;

/** Fewer characters are looked for at the beginning and the end alone. */
const shortestPart = 4;

/**
 * Below this, identifiers have no half in common but by chance. A slip in the midst of a short one
 * spoils more of its trigrams.
 */
const leastSimilarity = (text: string): number => (text.length < 10 ? 0.25 : 0.4);

/** Looks up what the words of sought texts may mean. */
export function understand(
  db: Database,
  searched: SearchedTexts,
  sought: readonly SoughtText[],
): Promise<Sought[]> {
  return Promise.all(
    sought.map(async (each) => {
      const isWorded = searched.wordedKinds.includes(each.kind);
      const textWords = [...new Set(each.text.split(' '))];
      const words = isWorded ? await meantWords(db, searched, each.kind, textWords) : null;
      return { ...each, words };
    }),
  );
}

/** How near a found text is to a sought one, from 0 to 1. */
function nearness(sought: Sought, text: string): number {
  if (sought.words) return wordsNearness(sought.words, text);
  return sought.isExact ? Number(sought.text === text) : identifierNearness(sought.text, text);
}

/** The best score of each owner, or whoever else counts, where it is high enough. */
export function scoresOf(
  sought: readonly Sought[],
  texts: readonly NearText[],
  least: number,
  of: (text: NearText) => number | null = ({ owner }) => owner,
): Map<number, number> {
  const scores = new Map<number, number>();
  for (const nearText of texts) {
    const whose = of(nearText);
    if (whose === null) continue;
    for (const each of sought) {
      if (each.kind !== nearText.kind) continue;
      const score = nearness(each, nearText.text);
      if (score >= least && score > (scores.get(whose) ?? 0)) scores.set(whose, score);
    }
  }
  return scores;
}

/** The best that any text can answer a sought one with; words that are nowhere say nothing. */
export function bestNearness({ words }: Sought): number {
  if (!words) return 1;
  const weigh = (some: readonly MeantWord[]) =>
    some.reduce((sum, { asked }) => sum + asked.length, 0);
  return weigh(words.filter(({ meant }) => meant.size > 0)) / weigh(words);
}

const listOf = (words: Iterable<string>): SQL => sql`${sql.param([...words])}::text[]`;

const meansAny = (words: SQL, { meant }: MeantWord): SQL =>
  sql`${words} && ${listOf(meant.keys())}`;

/** Escapes what LIKE reads as a pattern. */
const literally = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

const reversed = (text: string): string => [...text].toReversed().join('');

/** The ways to look for a text, as conditions that the indexes answer. */
function waysToFind(searched: SearchedTexts, sought: Sought): SQL[] {
  const { text } = searched;
  if (!sought.words) return waysToIdentifier(text, sought);
  const all = wordsOfText(text);
  const understood = sought.words.filter(({ meant }) => meant.size > 0);
  const [only, ...more] = understood;
  if (!only) return [];
  if (more.length === 0) {
    return [...only.meant.keys()].map((word) => sql`${all} @> ${listOf([word])}`);
  }
  const exact = understood.every(({ asked, meant }) => meant.has(asked))
    ? [sql`${all} @> ${listOf(understood.map(({ asked }) => asked))}`]
    : [];
  return [
    ...exact,
    sql.join(
      understood.map((word) => meansAny(all, word)),
      sql` and `,
    ),
  ];
}

/** Where no text has all of the words: the ways to find those that lack one of them. */
function laxWays(searched: SearchedTexts, { words }: Sought): SQL[] {
  const understood = words?.filter(({ meant }) => meant.size > 0) ?? [];
  if (understood.length < 3) return [];
  const all = wordsOfText(searched.text);
  return understood.map((_left, at) =>
    sql.join(
      understood.toSpliced(at, 1).map((word) => meansAny(all, word)),
      sql` and `,
    ),
  );
}

function waysToIdentifier(column: Column, sought: SoughtText): SQL[] {
  const { text, isExact, extent } = sought;
  if (isExact) return [sql`${column} = ${text}`];
  const held =
    text.length < shortestPart
      ? [begins(column, text), ends(column, text)]
      : [sql`${column} like ${`%${literally(text)}%`}`];
  return [
    ...(extent === 'whole' ? [] : held),
    ...(extent === 'part' ? [] : slippedWays(column, sought)),
  ];
}

const begins = (column: Column, part: string): SQL => sql`${column} like ${`${literally(part)}%`}`;

const ends = (column: Column, part: string): SQL =>
  sql`reverse(${column}) like ${`${literally(reversed(part))}%`}`;

/** Of an email address, the half that is right is looked for on either side of the @. */
function slippedWays(column: Column, { text, fixed }: SoughtText): SQL[] {
  const at = text.lastIndexOf('@');
  const halves = halvesOf(at < 0 ? text : text.slice(0, at), fixed);
  if (!halves) return [];
  const isNear = sql`abs(length(${column}) - ${text.length}::int) <= 2
    and similarity(${column}, ${text}) >= ${leastSimilarity(text)}`;
  return [
    sql`${begins(column, halves.beginning)} and ${isNear}`,
    sql`${ends(column, halves.end + (at < 0 ? '' : text.slice(at)))} and ${isNear}`,
    ...(at < 0 ? [] : [sql`${begins(column, text.slice(0, at + 1))} and ${isNear}`]),
  ];
}

/** That a text is near enough to a sought one to be looked at, where its owner is known already. */
function isWorthLookingAt(searched: SearchedTexts, sought: Sought): SQL | undefined {
  const { kind, text } = searched;
  if (!sought.words) {
    return and(eq(kind, sought.kind), or(...waysToIdentifier(text, sought)));
  }
  const understood = sought.words.filter(({ meant }) => meant.size > 0);
  const all = wordsOfText(text);
  const hits = understood.map((word) => sql`(${meansAny(all, word)})::int`);
  const least = Math.max(1, understood.length - 1);
  return understood.length === 0
    ? sql`false`
    : and(eq(kind, sought.kind), sql`${sql.join(hits, sql` + `)} >= ${least}::int`);
}

interface Among {
  /** Whose texts count, as a condition on their owner. */
  readonly isOwner: (owner: Column) => SQL | undefined;
  /** What else an owner's texts have to answer: for each of these, one of the texts sought. */
  readonly and?: readonly (readonly Sought[])[];
}

/**
 * The texts near to one of those sought, some hundreds for each: where more are equally near,
 * those that the indexes lead to first. To be compared closely by `nearness`.
 */
export async function nearTexts(
  db: Database,
  searched: SearchedTexts,
  sought: readonly Sought[],
  among: Among,
): Promise<NearText[]> {
  const strict = await nearTextsStatement(db, searched, sought, among, waysToFind);
  const strictKinds = new Set(strict?.map(({ kind }) => kind));
  const left = sought.filter(({ kind }) => !strictKinds.has(kind));
  const lax = await nearTextsStatement(db, searched, left, among, laxWays);
  return [...(strict ?? []), ...(lax ?? [])];
}

/** The statement behind `nearTexts`: one branch for each way, so that each is planned by itself. */
function nearTextsStatement(
  db: Database,
  searched: SearchedTexts,
  sought: readonly Sought[],
  { isOwner, and: others = [] }: Among,
  waysOf: (searched: SearchedTexts, sought: Sought) => SQL[],
) {
  const { table, kind, text, owner, about } = searched;
  const beside = others.map((other) => {
    const again = searched.again();
    return sql`exists (select from ${again.from} where ${again.owner} = ${owner}
      and (${or(...other.map((each) => isWorthLookingAt(again, each)))}))`;
  });
  const branches = sought.flatMap((each) => {
    const ways = waysOf(searched, each);
    // Where one word is all that is asked for, each of its meanings is a way and gets a share.
    const most = each.words ? Math.ceil(mostCompared / Math.max(1, ways.length)) : mostCompared;
    return ways.map(
      (way) => sql`(select ${owner} as owner, ${about} as about, ${kind} as kind, ${text} as text
        from ${table} where ${and(eq(kind, each.kind), way, isOwner(owner), ...beside)}
        limit ${most})`,
    );
  });
  if (branches.length === 0) return null;
  return db.query
    .select({
      owner: sql<number>`near.owner`,
      about: sql<number | null>`near.about`,
      kind: sql<string>`near.kind`,
      text: sql<string>`near.text`,
    })
    .from(sql`(${sql.join(branches, sql` union all `)}) as near`);
}

/** How the database would go about `nearTexts`: for whoever asks why it is slow. */
export async function planOfNearTexts(
  db: Database,
  searched: SearchedTexts,
  sought: readonly Sought[],
  among: Among,
): Promise<string> {
  const statement = nearTextsStatement(db, searched, sought, among, waysToFind);
  return JSON.stringify(statement && (await db.query.execute(sql`explain ${statement}`)));
}

/** All texts of some owners that are worth to be compared with one of those sought. */
export function nearTextsOf(
  db: Database,
  searched: SearchedTexts,
  sought: readonly Sought[],
  owners: readonly number[],
): Promise<NearText[]> {
  const { table, kind, text, owner, about } = searched;
  return db.query
    .select({
      owner: sql<number>`${owner}`,
      about: sql<number | null>`${about}`,
      kind: sql<string>`${kind}`,
      text: sql<string>`${text}`,
    })
    .from(table)
    .where(
      and(
        sql`${owner} = any(${sql.param([...owners])}::int[])`,
        or(...sought.map((each) => isWorthLookingAt(searched, each))),
      ),
    );
}
