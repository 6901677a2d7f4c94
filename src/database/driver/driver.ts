/** A column of the rows that a statement selects. */
interface ResultColumn {
  /** Where it goes in the row, as `account.id`. */
  readonly path: string;
  /**
   * The column of a table that its values are values of, as `accounts.accounts.id`: the one that its
   * own column points at, over however many pointers, or else itself; null for an expression.
   */
  readonly valuesOf: string | null;
}

/** What a statement selects by, where it takes nothing but keys. */
export interface StatementKeys {
  /** The column that the keys are values of, as `ResultColumn` tells it. */
  readonly column: string;
  /** SQL's name for the type of that column. */
  readonly type: string;
}

/** A statement that the database keeps under a name, and how its rows are read. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
  readonly columns: readonly ResultColumn[];
  /** Null where it takes other values than keys, or does not say which column they are of. */
  readonly keys: StatementKeys | null;
  /** Whether the types of the columns have come; until then each answer has to describe itself. */
  readonly isDescribed: boolean;
  describe(typeIds: readonly number[]): void;
  /** Makes a row, whose columns begin at a place in the bytes, what the statement's callers take. */
  readRow(bytes: Buffer, at: number): unknown;
}

/** Where prepared statements run, outside of transactions. */
export interface Pipeline {
  run(statement: PreparedStatement, values: readonly unknown[]): Promise<unknown[]>;
  /**
   * Calls back when it is a good moment to send: at once where nothing quick is under way, else when
   * that is done or a few milliseconds have passed. What waits is sent together, and many small
   * batches cost both sides more than few larger ones.
   */
  whenFree(send: () => void): void;
  connections(): { readonly total: number; readonly idle: number };
  close(): Promise<void>;
}
