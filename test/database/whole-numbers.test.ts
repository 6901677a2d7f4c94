import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { sql } from 'drizzle-orm';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { testServerUrl } from '../support/database.ts';

let db: Database;
before(async () => {
  db = await openDatabase({ url: testServerUrl, directory: null });
});
after(() => db.close());

it('a bigint of a raw statement is a number as far as numbers are exact', async () => {
  const answer = await db.query.execute(sql`select ${sql.raw('-89070::bigint')} as few,
    sum(column1) as sum, 9007199254740993::bigint as many from (values (1), (2)) counted`);
  assert.deepEqual((answer as { readonly rows: unknown }).rows, [
    { few: -89_070, sum: 3, many: 9_007_199_254_740_993n },
  ]);
});
