import { sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { statement } from '../../../database/statements.ts';
import { riskListedFingerprints } from './instructions.tables.ts';

const selectMarks = statement('payments_fingerprint_marks', (query) =>
  query
    .select({
      accountIds: sql<number[]>`coalesce((select array_agg(distinct i.account_id)
        from payments.instructions i where i.fingerprint = ${sql.placeholder('fingerprint')}), '{}')`,
      isRiskListed: sql<boolean>`exists (select from ${riskListedFingerprints}
        where fingerprint = ${sql.placeholder('fingerprint')})`,
    })
    .from(sql`(values (1)) as one`),
);

/** The accounts that have an instruction of a fingerprint, and whether payments of it have gone wrong. */
export async function marksOfFingerprint(
  db: Database,
  fingerprint: string,
): Promise<{ readonly accountIds: readonly number[]; readonly isRiskListed: boolean }> {
  const [marks] = await selectMarks(db, { fingerprint });
  return marks ?? { accountIds: [], isRiskListed: false };
}
