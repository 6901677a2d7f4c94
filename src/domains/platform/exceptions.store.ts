import { and, arrayContains, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { PageArguments } from '../../contract/pagination.ts';
import { loadMany } from '../../database/batching/loaders.ts';
import type { Database } from '../../database/database.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import { type Connection, type Keyset, planPage } from '../../engine/connections.ts';
import { intKey } from '../../engine/nodes.ts';
import type { APIExceptionQueryInput } from '../../engine/schema.generated.ts';
import { apiCalls, apiExceptionEvents, apiExceptionNotes, apiExceptions } from './tables.ts';

export type ExceptionRow = typeof apiExceptions.$inferSelect;

const latestFirst: Keyset<ExceptionRow> = {
  name: 'apiExceptions',
  columns: [
    {
      column: apiExceptions.createdAt,
      direction: 'descending',
      kind: 'instant',
      valueOf: ({ createdAt }) => createdAt.toString(),
    },
    { column: apiExceptions.id, direction: 'descending', kind: 'integer', valueOf: ({ id }) => id },
  ],
};

function isChosen(input: APIExceptionQueryInput): SQL | undefined {
  const { userId, tags } = input;
  const equal = {
    accountNumber: apiExceptions.accountNumber,
    category: apiExceptions.category,
    channel: apiExceptions.channel,
    customerContact: apiExceptions.customerContact,
    externalIdentifier: apiExceptions.externalIdentifier,
    priority: apiExceptions.priority,
    resolutionStatus: apiExceptions.resolutionStatus,
    resolutionType: apiExceptions.resolutionType,
    supplyPointIdentifier: apiExceptions.supplyPointIdentifier,
  } as const;
  const conditions = (Object.keys(equal) as (keyof typeof equal)[]).flatMap((name) => {
    const value = input[name];
    return value == null ? [] : [eq(equal[name], value)];
  });
  if (userId != null) {
    const id = intKey(userId);
    conditions.push(id === null ? sql`false` : eq(apiExceptions.userId, id));
  }
  const wanted = tags?.filter((tag) => tag != null) ?? [];
  if (wanted.length > 0) conditions.push(arrayContains(apiExceptions.tags, wanted));
  return and(...conditions);
}

/** The accounts whose exceptions may be seen. */
export type AccessibleAccounts = readonly string[] | 'EVERY_ACCOUNT';

/** An exception about no account is for those who have access to every account. */
function isAccessible(accountNumbers: AccessibleAccounts): SQL | undefined {
  if (accountNumbers === 'EVERY_ACCOUNT') return undefined;
  return inArray(apiExceptions.accountNumber, [...accountNumbers]);
}

/** A page of the accessible exceptions that fit every value of the input. */
export async function pageOfExceptions(
  db: Database,
  accountNumbers: AccessibleAccounts,
  input: APIExceptionQueryInput,
  args: PageArguments,
): Promise<Connection<ExceptionRow>> {
  const condition = and(isAccessible(accountNumbers), isChosen(input));
  const page = planPage(latestFirst, args);
  const rows = await db.query
    .select()
    .from(apiExceptions)
    .where(and(condition, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit);
  return page.connectionOf(rows, () => db.query.$count(apiExceptions, condition));
}

export async function findException(
  db: Database,
  accountNumbers: AccessibleAccounts,
  id: number,
): Promise<ExceptionRow | null> {
  const [exception] = await db.query
    .select()
    .from(apiExceptions)
    .where(and(eq(apiExceptions.id, id), isAccessible(accountNumbers)));
  return exception ?? null;
}

const selectCalls = statement('calls_of_exceptions', (query) =>
  query
    .select()
    .from(apiCalls)
    .where(isAnyOf(apiCalls.exceptionId, 'ids'))
    .orderBy(apiCalls.createdAt, apiCalls.id),
);

export const callsOfException = loadMany(
  'platform.callsOfException',
  (db: Database, ids: readonly number[]) => selectCalls(db, { ids }),
  (call) => call.exceptionId,
);

const selectEvents = statement('events_of_exceptions', (query) =>
  query
    .select()
    .from(apiExceptionEvents)
    .where(isAnyOf(apiExceptionEvents.exceptionId, 'ids'))
    .orderBy(apiExceptionEvents.createdAt, apiExceptionEvents.id),
);

export const eventsOfException = loadMany(
  'platform.eventsOfException',
  (db: Database, ids: readonly number[]) => selectEvents(db, { ids }),
  (event) => event.exceptionId,
);

const selectNotes = statement('notes_of_exceptions', (query) =>
  query
    .select()
    .from(apiExceptionNotes)
    .where(isAnyOf(apiExceptionNotes.exceptionId, 'ids'))
    .orderBy(apiExceptionNotes.createdAt, apiExceptionNotes.id),
);

export const notesOfException = loadMany(
  'platform.notesOfException',
  (db: Database, ids: readonly number[]) => selectNotes(db, { ids }),
  (note) => note.exceptionId,
);
