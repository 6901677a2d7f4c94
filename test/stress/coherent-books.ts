import assert from 'node:assert/strict';
import type { Check } from '../../src/database/coherence.ts';
import type { Database } from '../../src/database/database.ts';
import { domains } from '../../src/domains/all.ts';
import { chargesCoherence } from '../../src/domains/billing/charges/charges.coherence.ts';
import { documentsCoherence } from '../../src/domains/billing/documents/documents.coherence.ts';
import { booksCoherence } from '../../src/domains/billing/ledgers/books.coherence.ts';
import { joinContributions } from '../../src/engine/contributions.ts';

/** All that must hold of books, documents and charges, whatever happened. */
export async function assertCoherentBooks(db: Database): Promise<void> {
  await assertHolding(db, [...booksCoherence, ...documentsCoherence, ...chargesCoherence]);
}

/** The agreements of these homes are made up without regard to how they pay. */
const ofAgreements =
  'Agreements are paid as the main ledger is, once the notice of other prices is over';

/** All that must hold of payments, whatever happened. */
export async function assertCoherentPayments(db: Database): Promise<void> {
  const checks = domains.find(({ name }) => name === 'payments')?.coherence?.flat() ?? [];
  await assertHolding(
    db,
    checks.filter(({ title }) => title !== ofAgreements),
  );
}

async function assertHolding(db: Database, checks: readonly Check[]): Promise<void> {
  const contributions = joinContributions(domains);
  for (const { title, find } of checks) {
    const { first } = await find({ db, contributions } as Parameters<typeof find>[0], 5);
    assert.deepEqual([title, first], [title, []]);
  }
}
