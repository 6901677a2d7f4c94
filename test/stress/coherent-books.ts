import assert from 'node:assert/strict';
import type { Database } from '../../src/database/database.ts';
import { chargesCoherence } from '../../src/domains/billing/charges/charges.coherence.ts';
import { documentsCoherence } from '../../src/domains/billing/documents/documents.coherence.ts';
import { booksCoherence } from '../../src/domains/billing/ledgers/books.coherence.ts';

/** All that must hold of books, documents and charges, whatever happened. */
export async function assertCoherentBooks(db: Database): Promise<void> {
  for (const { title, find } of [...booksCoherence, ...documentsCoherence, ...chargesCoherence]) {
    const { first } = await find({ db } as Parameters<typeof find>[0], 5);
    assert.deepEqual([title, first], [title, []]);
  }
}
