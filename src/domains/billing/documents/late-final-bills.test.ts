import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { createEmptyDatabase, testServerUrl } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { migrate } from '../../../database/migrate.ts';
import { openDatabase } from '../../../database/open.ts';
import { dayOfDate } from '../../../kernel/calendar.ts';
import { movableClock } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { finishRuns } from '../cycles/runs.actions.ts';
import { earliestOpenRun } from '../cycles/runs.store.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { closeWindows } from './closing.actions.ts';
import { compensationPence, latePaymentPence } from './final-bills.rules.ts';
import { issueDocuments } from './issuing.actions.ts';
import { lateFinalBillsJob, lateFinalBillWork } from './late-final-bills.actions.ts';
import { openFirstWindow } from './opening.actions.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const christmas = ['2024-12-25', '2024-12-26', '2025-01-01'];
const holidays = new Set(christmas.map((on) => dayOfDate(day(on))));

// The Electricity and Gas (Standards of Performance) (Suppliers) Regulations 2015, as amended by
// S.I. 2024/1166 from 2 January 2025 on.
describe('the compensation for a final bill that is late', () => {
  it('is as much as it was when the six weeks were over', () => {
    // Six weeks after 20 November 2024 is 1 January 2025.
    assert.equal(compensationPence(day('2024-11-20'), day('2025-01-01')), 0);
    assert.equal(compensationPence(day('2024-11-20'), day('2025-01-02')), 3000);
    assert.equal(compensationPence(day('2024-11-21'), day('2025-01-02')), 0);
    assert.equal(compensationPence(day('2024-11-21'), day('2025-01-03')), 4000);
  });

  it('is owed once more after ten working days, as much as it was then', () => {
    const owed = (endedOn: string, paidOn: string) =>
      latePaymentPence(day(endedOn), day(paidOn), holidays);
    // Due on 13 December 2024; 16 to 20, 23, 24, 27, 30 and 31 December are ten working days.
    assert.equal(owed('2024-11-01', '2024-12-31'), 0);
    assert.equal(owed('2024-11-01', '2025-01-01'), 3000);
    // Due on 17 December; the tenth working day is 3 January.
    assert.equal(owed('2024-11-05', '2025-01-03'), 0);
    assert.equal(owed('2024-11-05', '2025-01-04'), 4000);
  });
});

describe('the job for final bills that are late', () => {
  let database: { url: string; drop: () => Promise<void> } | null = null;
  let db: Database;
  let accountId = 0;
  const clock = movableClock('2025-03-01T03:00:00Z');

  before(async () => {
    database = testServerUrl === null ? null : await createEmptyDatabase(testServerUrl);
    const url = database?.url ?? null;
    db = await openDatabase({ url, directory: null });
    await migrate(db, url);
    for (const on of christmas) {
      await db.query.execute(sql`insert into platform.bank_holidays (division, "on", name, is_substitute)
        values ('england-and-wales', ${on}::date, 'A holiday', false)`);
    }
  });
  after(async () => {
    await db.close();
    await database?.drop();
  });

  /** A home that has left, of which the final bill is made and held. */
  const leftOn = (endedOn: string) =>
    db.transaction(async (tx) => {
      accountId += 1;
      const opened = startOfLondonDay(day('2024-10-01'));
      const { id: ledgerId } = await openLedger(tx, { accountId, kind: 'MAIN' }, opened);
      await openFirstWindow(
        tx,
        { ledgerId, accountId, kind: 'STATEMENT', fromOn: day('2024-10-01') },
        { months: 3, startDay: 1, startMonth: 1, isFixed: false },
        opened,
      );
      const [closed] = await closeWindows(
        tx,
        [{ ledgerId, toOn: day(endedOn), isFinal: true }],
        startOfLondonDay(day(endedOn).add({ days: 3 })),
      );
      return { ledgerId, documentId: closed?.documentId ?? 0 };
    });
  const nightOf = async (on: string) => {
    const dueAt = startOfLondonDay(day(on)).add({ hours: 3 });
    await db.transaction((tx) => lateFinalBillsJob.run(tx, dueAt));
    await finishRuns(db, clock, lateFinalBillWork);
    assert.equal(await earliestOpenRun(db), null);
  };
  const given = async (ledgerId: number) => {
    const { rows } = (await db.query.execute(sql`
      select net_pence as pence, display_note as note, booked_at::date::text as "bookedOn"
      from billing.transactions where ledger_id = ${ledgerId} order by id`)) as unknown as {
      rows: { pence: number; note: string; bookedOn: string }[];
    };
    return rows.map(({ pence, note, bookedOn }) => `${bookedOn} ${pence} ${note}`);
  };

  it('gives it on the first night after the six weeks, once, and no more for itself', async () => {
    const { ledgerId } = await leftOn('2024-11-01');
    const { ledgerId: laterId } = await leftOn('2025-01-01');
    await nightOf('2024-12-13');
    assert.deepEqual(await given(ledgerId), []);
    for (const on of ['2024-12-14', '2024-12-15', '2025-01-02', '2025-02-12', '2025-02-13']) {
      await nightOf(on);
    }
    assert.deepEqual(await given(ledgerId), ['2024-12-14 3000 For a final bill that came late']);
    assert.deepEqual(await given(laterId), ['2025-02-13 4000 For a final bill that came late']);
  });

  it('gives as much again where it comes too late itself', async () => {
    const { ledgerId } = await leftOn('2024-11-01');
    const { ledgerId: laterId } = await leftOn('2024-11-05');
    for (const on of ['2025-01-04', '2025-01-05']) await nightOf(on);
    const late = 'For a compensation that came late';
    assert.deepEqual(await given(ledgerId), [
      '2025-01-04 3000 For a final bill that came late',
      `2025-01-04 3000 ${late}`,
    ]);
    assert.deepEqual(await given(laterId), [
      '2025-01-04 3000 For a final bill that came late',
      `2025-01-04 4000 ${late}`,
    ]);
  });

  it('leaves those alone that are issued', async () => {
    const { ledgerId, documentId } = await leftOn('2024-11-01');
    const at = startOfLondonDay(day('2024-12-13'));
    await db.transaction((tx) => issueDocuments(tx, [documentId], at));
    await nightOf('2025-02-20');
    assert.deepEqual(await given(ledgerId), []);
  });
});
