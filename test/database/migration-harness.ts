import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database } from '../../src/database/database.ts';

interface JournalEntry {
  readonly idx: number;
  readonly tag: string;
  readonly when: number;
}

interface Journal {
  readonly entries: readonly JournalEntry[];
}

export function readJournal(folder: string): Journal {
  return JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'));
}

/** A copy of the first `count` migrations, in a new folder. */
export function firstMigrations(folder: string, count: number): string {
  const copy = mkdtempSync(join(tmpdir(), 'halfhour-migrations-'));
  const journal = readJournal(folder);
  const entries = journal.entries.slice(0, count);
  for (const { tag } of entries) cpSync(join(folder, `${tag}.sql`), join(copy, `${tag}.sql`));
  mkdirSync(join(copy, 'meta'));
  writeFileSync(join(copy, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }));
  return copy;
}

/** Adds a migration to a copy. */
export function addMigration(copy: string, tag: string, statements: string): void {
  const journal = readJournal(copy);
  const last = journal.entries.at(-1);
  const entry = {
    ...last,
    idx: journal.entries.length,
    when: (last?.when ?? 0) + 1,
    tag,
    breakpoints: true,
  };
  const entries = [...journal.entries, entry];
  writeFileSync(join(copy, `${tag}.sql`), statements);
  writeFileSync(join(copy, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }));
}

interface Table {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
}

async function rowsOf<Row>(db: Database, query: ReturnType<typeof sql>): Promise<Row[]> {
  return ((await db.query.execute(query)) as unknown as { rows: Row[] }).rows;
}

/** Our tables as they are in a database at this moment. */
export function tablesOf(db: Database): Promise<Table[]> {
  return relationsOf(db, ['BASE TABLE']);
}

function relationsOf(db: Database, types: readonly ('BASE TABLE' | 'VIEW')[]): Promise<Table[]> {
  return rowsOf<Table>(
    db,
    sql`select table_schema as schema, table_name as name,
        json_agg(column_name order by ordinal_position) as columns
      from information_schema.columns join information_schema.tables
        using (table_schema, table_name)
      where table_type = any(${sql.param(types)}) and is_generated = 'NEVER'
        and table_schema not in ('pg_catalog', 'information_schema', 'drizzle', 'public')
      group by 1, 2 order by 1, 2`,
  );
}

function named({ schema, name }: Pick<Table, 'schema' | 'name'>) {
  return sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
}

export async function rowCountsOf(db: Database): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const table of await tablesOf(db)) {
    counts.set(`${table.schema}.${table.name}`, await db.query.$count(named(table)));
  }
  return counts;
}

/** What a column of an older table takes that the world of today knows nothing of. */
const fillers: readonly [type: RegExp, value: string][] = [
  [/\[\]$/, "'{}'"],
  [/^(smallint|integer|bigint|numeric|real|double)/, '0'],
  [/^boolean/, 'false'],
  [/^timestamp|^date/, "'2026-01-01'"],
  [/^jsonb?/, "'{}'"],
  [/^bytea/, "'\\x00'"],
  [/./, "'filled'"],
];

/**
 * Fills the empty tables of a database with the rows that the same tables of the demonstration
 * world have, or the views that took their place, as far as the columns are the same. References are
 * not checked on the way, since tables come in any order.
 */
export async function fillFrom(world: Database, db: Database): Promise<void> {
  const worldTables = new Map(
    (await relationsOf(world, ['BASE TABLE', 'VIEW'])).map((table) => [
      `${table.schema}.${table.name}`,
      table,
    ]),
  );
  await db.transaction(async (tx) => {
    await tx.query.execute(sql`set local session_replication_role = replica`);
    for (const table of await tablesOf(tx)) {
      const source = worldTables.get(`${table.schema}.${table.name}`);
      if (!source || (await tx.query.$count(named(table))) > 0) continue;
      await fillTable(world, tx, source, table);
    }
  });
}

async function fillTable(world: Database, tx: Database, source: Table, table: Table) {
  const shared = table.columns.filter((column) => source.columns.includes(column));
  const needed = await rowsOf<{ name: string; type: string }>(
    tx,
    sql`select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = ${`"${table.schema}"."${table.name}"`}::regclass and attnum > 0
        and attnotnull and not atthasdef and attidentity = '' and not attisdropped`,
  );
  const invented = needed.filter(({ name }) => !shared.includes(name));
  const [found] = await rowsOf<{ rows: unknown }>(
    world,
    sql`select coalesce(json_agg(row), '[]') as rows from ${named(source)} row`,
  );
  const columns = [...shared, ...invented.map(({ name }) => name)].map((each) =>
    sql.identifier(each),
  );
  const values = [
    ...shared.map((each) => sql.identifier(each)),
    ...invented.map(({ type }) =>
      sql.raw(`${fillers.find(([pattern]) => pattern.test(type))?.[1]}::${type}`),
    ),
  ];
  await tx.query.execute(sql`
    insert into ${named(table)} (${sql.join(columns, sql`, `)}) overriding system value
    select ${sql.join(values, sql`, `)}
    from json_populate_recordset(null::${named(table)}, ${JSON.stringify(found?.rows)}::json)`);
}
