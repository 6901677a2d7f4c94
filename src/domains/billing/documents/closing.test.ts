import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { createEmptyDatabase, testServerUrl } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { migrate } from '../../../database/migrate.ts';
import { openDatabase } from '../../../database/open.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { placeOfTransaction } from '../charges/transactions.store.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { ledgerById } from '../ledgers/ledgers.store.ts';
import { post, reverse } from '../ledgers/postings.actions.ts';
import type { Posting } from '../ledgers/postings.rules.ts';

import {
  annulStatement,
  creditInvoice,
  DocumentRefused,
  holdDocument,
} from './annulling.actions.ts';
import { ClosingRefused, closeWindows } from './closing.actions.ts';
import {
  contentOfDocument,
  documentById,
  documentsOfLedger,
  reversedLater,
} from './documents.store.ts';
import { invoice } from './invoices.actions.ts';
import { issueDocuments } from './issuing.actions.ts';
import { openFirstWindow } from './opening.actions.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const onDay = (text: string) => startOfLondonDay(day(text)).add({ hours: 9 });

describe('documents', () => {
  let database: { url: string; drop: () => Promise<void> } | null = null;
  let db: Database;
  let accountId = 0;

  before(async () => {
    database = testServerUrl === null ? null : await createEmptyDatabase(testServerUrl);
    const url = database?.url ?? null;
    db = await openDatabase({ url, directory: null });
    await migrate(db, url);
  });

  after(async () => {
    await db.close();
    await database?.drop();
  });

  const newLedger = (kind: 'MAIN' | 'GOODS' = 'MAIN') =>
    db.transaction(async (tx) => {
      accountId += 1;
      const ledger = await openLedger(tx, { accountId, kind }, onDay('2026-01-10'));
      if (kind === 'MAIN') {
        await openFirstWindow(
          tx,
          { ledgerId: ledger.id, accountId, kind: 'STATEMENT', fromOn: day('2026-01-10') },
          { months: 1, startDay: 10, startMonth: 1, isFixed: false },
          onDay('2026-01-10'),
        );
      }
      return ledger;
    });
  const charge = (ledgerId: number, on: string, gross: number, key: string): Posting => ({
    ledgerId,
    kind: 'CHARGE',
    postedOn: day(on),
    netPence: gross,
    taxPence: 0,
    idempotencyKey: `${key} ${ledgerId}`,
    books: [{ book: 'REVENUE_ELECTRICITY', amountPence: gross }],
  });
  const payment = (ledgerId: number, on: string, amount: number): Posting => ({
    ledgerId,
    kind: 'PAYMENT',
    postedOn: day(on),
    netPence: amount,
    taxPence: 0,
    books: [{ book: 'CASH_CARD', amountPence: -amount }],
  });
  const bookAll = (postings: readonly Posting[], at: string) =>
    db.transaction((tx) => post(tx, postings, onDay(at)));
  const close = (ledgerId: number, at: string) =>
    db.transaction((tx) => closeWindows(tx, [{ ledgerId }], onDay(at)));

  it('close windows one after the other, by the day of posting and not by the order of booking', async () => {
    const { id: ledgerId } = await newLedger();
    await bookAll(
      [payment(ledgerId, '2026-01-20', 5000), charge(ledgerId, '2026-02-09', 4100, 'a')],
      '2026-02-10',
    );
    await bookAll([payment(ledgerId, '2026-02-02', 300)], '2026-02-10');
    await assert.rejects(
      close(ledgerId, '2026-02-09'),
      (error) => error instanceof ClosingRefused && error.reason === 'NOT_OVER',
    );
    const [first] = await close(ledgerId, '2026-02-10');
    assert.deepEqual(
      first?.lines.map(({ balanceAfterPence }) => balanceAfterPence),
      [5000, 5300, 1200],
    );
    assert.match(first?.identifier ?? '', /^[0-9A-F]{8}-0001$/);
    const [late] = await bookAll([charge(ledgerId, '2026-02-01', 50, 'late')], '2026-02-12');
    assert.equal(String(late?.postedOn), '2026-02-10');
    const [second] = await close(ledgerId, '2026-03-10');
    assert.deepEqual([second?.openingBalancePence, second?.closingBalancePence], [1200, 1150]);
    const windows = await db.read(documentsOfLedger, ledgerId);
    assert.deepEqual(
      windows.map(({ fromOn, toOn, closedAt }) => `${fromOn} ${toOn} ${closedAt !== null}`),
      ['2026-01-10 2026-02-09 true', '2026-02-10 2026-03-09 true', '2026-03-10 2026-04-09 false'],
    );
  });

  it('hold sums that are larger than any single amount', async () => {
    const { id: ledgerId } = await newLedger();
    const most = 2 ** 31 - 1;
    await bookAll(
      [
        charge(ledgerId, '2026-01-20', most, 'large 1'),
        payment(ledgerId, '2026-01-21', most),
        charge(ledgerId, '2026-01-22', most, 'large 2'),
        charge(ledgerId, '2026-01-23', -most, 'large 3'),
        charge(ledgerId, '2026-01-24', most, 'large 4'),
        payment(ledgerId, '2026-01-25', most),
      ],
      '2026-01-26',
    );
    await close(ledgerId, '2026-02-10');
    const [closed] = await db.read(documentsOfLedger, ledgerId);
    assert.deepEqual(
      [closed?.chargesNetPence, closed?.paymentsPence, closed?.closingBalancePence],
      [2 * most, 2 * most, 0],
    );
    const [second] = await close(ledgerId, '2026-03-10');
    assert.equal(second?.openingBalancePence, 0);
  });

  it('close once, of two servers that try at the same moment', async () => {
    const { id: ledgerId } = await newLedger();
    const closed = await Promise.all([
      close(ledgerId, '2026-02-10'),
      close(ledgerId, '2026-02-10').catch((error: unknown) => {
        assert.ok(error instanceof ClosingRefused);
        return [];
      }),
    ]);
    assert.equal(closed.flat().length, 1);
  });

  it('freeze what they print when they are issued, once', async () => {
    const { id: ledgerId } = await newLedger();
    await bookAll([charge(ledgerId, '2026-02-09', 4100, 'a')], '2026-02-10');
    const [closed] = await close(ledgerId, '2026-02-10');
    const id = closed?.documentId ?? 0;
    const issue = (at: string) => db.transaction((tx) => issueDocuments(tx, [id], onDay(at)));
    assert.deepEqual([...(await issue('2026-02-11'))], [id]);
    assert.deepEqual([...(await issue('2026-02-12'))], []);
    const [row, printed] = await Promise.all([
      db.read(documentById, id),
      db.read(contentOfDocument, id),
    ]);
    assert.equal(String(row?.dueOn), '2026-02-26');
    assert.equal(printed?.content?.closingBalancePence, -4100);
    assert.equal(printed?.content?.lines.length, 1);
    assert.equal(row?.opaqueKey?.length, 22);
  });

  it('are held until they are issued, and not after', async () => {
    const { id: ledgerId } = await newLedger();
    const [closed] = await close(ledgerId, '2026-02-10');
    const id = closed?.documentId ?? 0;
    const hold = () =>
      db.transaction((tx) => holdDocument(tx, id, ['UNUSUAL_CONSUMPTION'], onDay('2026-02-10')));
    await hold();
    assert.deepEqual((await db.read(documentById, id))?.heldReasons, ['UNUSUAL_CONSUMPTION']);
    await db.transaction((tx) => issueDocuments(tx, [id], onDay('2026-02-14')));
    assert.deepEqual((await db.read(documentById, id))?.heldReasons, []);
    await assert.rejects(hold(), DocumentRefused);
  });

  it('tell what was reversed after they were closed', async () => {
    const { id: ledgerId } = await newLedger();
    const [one, other] = await bookAll(
      [charge(ledgerId, '2026-02-01', 10, 'a'), charge(ledgerId, '2026-02-02', 20, 'b')],
      '2026-02-03',
    );
    const undo = (id = 0, at = '') =>
      db.transaction((tx) => reverse(tx, id, { postedOn: day(at), at: onDay(at) }));
    await undo(one?.transactionId, '2026-02-04');
    const [closed] = await close(ledgerId, '2026-02-10');
    const count = async () => {
      const found = await db.read(reversedLater, closed?.documentId ?? 0);
      return [found?.lines, found?.reversed];
    };
    assert.deepEqual(await count(), [3, 0]);
    await undo(other?.transactionId, '2026-02-11');
    assert.deepEqual(await count(), [3, 1]);
  });

  it('are annulled from the last back, and superseded over the same days', async () => {
    const { id: ledgerId } = await newLedger();
    const [wrong] = await bookAll([charge(ledgerId, '2026-02-09', 9900, 'wrong')], '2026-02-10');
    const [first] = await close(ledgerId, '2026-02-10');
    const [second] = await close(ledgerId, '2026-03-10');
    const annul = (id = 0) => db.transaction((tx) => annulStatement(tx, id, onDay('2026-03-11')));
    await assert.rejects(
      annul(first?.documentId),
      (error) => error instanceof DocumentRefused && error.reason === 'LATER_ONES_STAND',
    );
    await annul(second?.documentId);
    const { windowId } = await annul(first?.documentId);
    await assert.rejects(annul(first?.documentId), DocumentRefused);
    assert.equal((await db.read(placeOfTransaction, wrong?.transactionId ?? 0))?.documentId, null);
    await db.transaction(async (tx) => {
      await reverse(tx, wrong?.transactionId ?? 0, {
        postedOn: day('2026-02-09'),
        at: onDay('2026-03-11'),
      });
      await post(tx, [charge(ledgerId, '2026-02-09', 990, 'right')], onDay('2026-03-11'));
    });
    const [anew] = await close(ledgerId, '2026-03-11');
    assert.equal(anew?.documentId, windowId);
    assert.equal(anew?.closingBalancePence, -990);
    assert.equal(anew?.lines.length, 3);
    const windows = await db.read(documentsOfLedger, ledgerId);
    const numbers = windows.flatMap(({ identifier }) => identifier?.slice(-4) ?? []);
    assert.deepEqual(numbers.toSorted(), ['0001', '0002', '0003', '0004', '0005']);
    assert.equal(
      (await db.read(placeOfTransaction, wrong?.transactionId ?? 0))?.documentId,
      windowId,
    );
  });

  it('take an invoice back by a credit note of the opposite amounts', async () => {
    const { id: ledgerId } = await newLedger('GOODS');
    const posted = await bookAll(
      [charge(ledgerId, '2026-02-01', 12_000, 'thermostat'), payment(ledgerId, '2026-02-01', 2000)],
      '2026-02-01',
    );
    const transactionIds = posted.map(({ transactionId }) => transactionId);
    const id = await db.transaction((tx) =>
      invoice(tx, { ledgerId, transactionIds }, onDay('2026-02-01')),
    );
    const undo = () => db.transaction((tx) => creditInvoice(tx, id, onDay('2026-02-05')));
    const noteId = await undo();
    await assert.rejects(undo(), DocumentRefused);
    const [billed, note] = await Promise.all([
      db.read(documentById, id),
      db.read(documentById, noteId),
    ]);
    assert.deepEqual([billed?.chargesNetPence, billed?.paymentsPence], [12_000, 2000]);
    assert.deepEqual([note?.chargesNetPence, note?.paymentsPence], [-12_000, -2000]);
    assert.equal((await db.read(ledgerById, ledgerId))?.balancePence, 0);
  });
});
