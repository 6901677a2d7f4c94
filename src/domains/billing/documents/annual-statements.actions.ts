import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { annualLines, type YearOfSupply, yearsToTell } from './annual-statements.rules.ts';
import { lockDocument } from './annulling.store.ts';
import { insertDocuments, writeIssued } from './closing.store.ts';
import { contentOf, issuedFields, recipientOf } from './issuing.actions.ts';
import type { LineToPrint } from './printing.rules.ts';
import { yearOfSupply, yearsOf } from './statement-runs.store.ts';

/**
 * Tells the customers of ledgers of each whole year of supply that is billed and was not told yet.
 * A year counts from the first day that was billed.
 */
export async function tellYears(
  tx: Database,
  ledgerIds: readonly number[],
  at: Temporal.Instant,
): Promise<void> {
  if (ledgerIds.length === 0) return;
  for (const { ledgerId, accountId, firstOn, closedThroughOn, toldThroughOn } of await yearsOf(
    tx,
    ledgerIds,
  )) {
    if (ledgerId === null || accountId === null) continue;
    for (const year of yearsToTell(firstOn, closedThroughOn, toldThroughOn)) {
      const supply = await yearOfSupply(tx, ledgerId, year.fromOn, year.toOn);
      if (supply.length > 0) await tellYear(tx, { ledgerId, accountId, ...year }, supply, at);
    }
  }
}

async function tellYear(
  tx: Database,
  {
    ledgerId,
    accountId,
    fromOn,
    toOn,
  }: {
    readonly ledgerId: number;
    readonly accountId: number;
    readonly fromOn: Temporal.PlainDate;
    readonly toOn: Temporal.PlainDate;
  },
  supply: readonly YearOfSupply[],
  at: Temporal.Instant,
): Promise<void> {
  const lines: LineToPrint[] = annualLines(supply, fromOn, toOn);
  const [id] = await insertDocuments(tx, [
    {
      kind: 'ANNUAL',
      accountId,
      ledgerId,
      fromOn,
      toOn,
      closedAt: at,
      chargesNetPence: lines.reduce((sum, { netPence }) => sum + netPence, 0),
      chargesTaxPence: lines.reduce((sum, { taxPence }) => sum + taxPence, 0),
      createdAt: at,
    },
  ]);
  const document = id === undefined ? null : await lockDocument(tx, id);
  if (!document) throw new RangeError('Nothing written');
  const recipient = await recipientOf(tx, accountId);
  const content = contentOf(document, recipient, lines, londonDateOf(at));
  await writeIssued(tx, [issuedFields(document, content, recipient, at)]);
}
