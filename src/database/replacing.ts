import { type SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';

/** A statement takes at most 65,535 values; a row of any of our tables has fewer than 100. */
const rowsPerStatement = 500;

/** For `onConflictDoUpdate`: the named columns take what the new row holds, the others stay. */
export function replacing(columns: readonly string[]): Record<string, SQL> {
  return Object.fromEntries(
    columns.map((name) => [name, sql`excluded.${sql.identifier(toSnakeCase(name))}`]),
  );
}

/** Whether a row that a statement with a conflict clause returns was not there before. */
export const isNewRow = sql<boolean>`(xmax = 0)`;

/** Runs a statement on some rows at a time and joins what it answers. */
export async function inPortions<Row, Answer>(
  rows: readonly Row[],
  run: (portion: Row[]) => PromiseLike<Answer[]>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    answers.push(...(await run(rows.slice(start, start + rowsPerStatement))));
  }
  return answers;
}
