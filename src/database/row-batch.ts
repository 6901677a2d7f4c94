import { sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import { copyRows, sequenceOf, takeIds } from './copy.ts';
import type { Database } from './database.ts';

type NumberedTable = PgTable & { readonly id: PgColumn };

/**
 * Rows of several tables that are collected and written together, table by table: one COPY for each
 * table in place of one INSERT for each row. Rows that others point at are told their identifiers
 * when they are added. Only for a writer that is alone: the demonstration world is created under a
 * lock.
 */
export class RowBatch {
  readonly #tx: Database;
  readonly #rows = new Map<PgTable, Record<string, unknown>[]>();
  readonly #nextIds: Map<PgTable, number>;

  private constructor(tx: Database, nextIds: Map<PgTable, number>) {
    this.#tx = tx;
    this.#nextIds = nextIds;
    for (const table of nextIds.keys()) this.#rows.set(table, []);
  }

  /**
   * @param numbered the tables whose rows are told their identifiers. Tables are written in this
   *   order, the others after them as they first got a row.
   */
  static async open(tx: Database, numbered: readonly NumberedTable[]): Promise<RowBatch> {
    const nextIds = new Map<PgTable, number>();
    for (const table of numbered) nextIds.set(table, await nextIdOf(tx, table));
    return new RowBatch(tx, nextIds);
  }

  /** Adds rows whose identifiers, if they have any, nobody needs to know. */
  add<Table extends PgTable>(table: Table, rows: readonly Table['$inferInsert'][]): void {
    if (this.#nextIds.has(table)) throw new TypeError('The rows of this table are numbered.');
    this.#append(table, rows);
  }

  /** @returns the row's identifier, the next one of the table. */
  addNumbered<Table extends NumberedTable>(table: Table, row: Table['$inferInsert']): number {
    const id = this.#nextIds.get(table);
    if (id === undefined) throw new TypeError('The rows of this table are not numbered.');
    this.#nextIds.set(table, id + 1);
    this.#append(table, [{ ...row, id }]);
    return id;
  }

  /**
   * Writes what was added.
   *
   * @throws Error where another writer has taken identifiers meanwhile.
   */
  async write(): Promise<void> {
    for (const [table, rows] of this.#rows) {
      if (this.#nextIds.has(table)) await this.#takeIdsOf(table as NumberedTable, rows);
      await copyRows(this.#tx, table, rows);
    }
    this.#rows.clear();
  }

  #append(table: PgTable, added: readonly Record<string, unknown>[]): void {
    const rows = this.#rows.get(table);
    if (rows) for (const row of added) rows.push(row);
    else this.#rows.set(table, [...added]);
  }

  /** The sequence has to come as far as if it had numbered the rows. */
  async #takeIdsOf(table: NumberedTable, rows: readonly Record<string, unknown>[]): Promise<void> {
    const ids = await takeIds(this.#tx, table, rows.length);
    if (ids.every((id, place) => id === rows[place]?.id)) return;
    throw new Error(`Others have written to ${getTableConfig(table).name} meanwhile.`);
  }
}

/** The identifier that the next row gets, which it still gets afterwards. */
async function nextIdOf(tx: Database, table: NumberedTable): Promise<number> {
  const sequence = sequenceOf(table);
  const { rows } = (await tx.query.execute(
    sql`select setval(${sequence}, nextval(${sequence}), false)::int as id`,
  )) as unknown as { rows: { id: number }[] };
  return rows[0]?.id ?? 1;
}
