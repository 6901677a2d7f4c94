import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { openTestDatabase, testNow } from '../../../test/support/database.ts';
import type { Database } from '../../database/database.ts';
import type { Job } from '../../engine/jobs.ts';
import type { Services } from '../../engine/services.ts';
import { startJobs } from '../../jobs.ts';
import { movableClock } from '../../kernel/clock.ts';
import { dailyInLondon, everyHalfHour } from '../../kernel/schedules.ts';
import { outsideServices } from '../../outside-services.ts';
import { tasks } from './tables.ts';

const begun = Temporal.Instant.from(testNow);

describe('jobs', () => {
  let db: Database;
  let services: Services;
  before(async () => {
    db = await openTestDatabase();
    const settings = {
      dataDirectory: 'unused',
      smtpUrl: null,
      bankHolidaysUrl: null,
      clock: { now: () => begun },
    };
    services = outsideServices(settings, db, (error) => assert.fail(String(error)));
  });
  after(() => db.close());
  afterEach(async () => {
    await db.query.execute(sql`delete from platform.job_states`);
    await db.query.execute(sql`delete from platform.tasks where account_number = 'job'`);
  });

  /** A job that leaves a row for each moment, which tells of what is done twice. */
  const job = (name: string, time: string, work?: (dueAt: Temporal.Instant) => void): Job => ({
    name,
    title: name,
    schedule: dailyInLondon(time),
    beginsAfter: async () => begun,
    async run(tx, dueAt) {
      await tx.query.insert(tasks).values({
        id: crypto.randomUUID(),
        accountNumber: 'job',
        status: 'FINISHED',
        result: { name, dueAt: dueAt.toString() },
        startedAt: dueAt,
      });
      work?.(dueAt);
    },
  });
  const done = async () => {
    const rows = await db.query
      .select({ result: tasks.result })
      .from(tasks)
      .where(sql`account_number = 'job'`);
    return rows
      .map(({ result }) => result as { name: string; dueAt: string })
      .map(({ name, dueAt }) => `${dueAt} ${name}`);
  };
  const run = (clock: ReturnType<typeof movableClock>, jobs: readonly Job[]) => {
    const told = { progress: [] as string[], caughtUp: 0, failed: [] as string[] };
    const runner = startJobs(db, clock, jobs, services, {
      catchingUp: (count, due, title) => told.progress.push(`${count}/${due} ${title}`),
      caughtUp: (count) => {
        told.caughtUp += count;
      },
      failed: ({ name }, dueAt, error) => told.failed.push(`${dueAt} ${name} ${error}`),
      unreachable: (error) => assert.fail(String(error)),
    });
    return { ...runner, told };
  };

  it('do what fell due in the order in which it did, whichever job it is of', async () => {
    const clock = movableClock(begun.add({ hours: 48 }));
    const order: string[] = [];
    const noted = (name: string, time: string) =>
      job(name, time, (dueAt) => order.push(`${dueAt} ${name}`));
    const runner = run(clock, [
      noted('late', '16:00'),
      noted('first', '00:00'),
      noted('second', '00:00'),
    ]);
    await runner.caughtUp;
    await runner.stop();
    assert.deepEqual(order, [
      '2026-03-10T16:00:00Z late',
      '2026-03-11T00:00:00Z first',
      '2026-03-11T00:00:00Z second',
      '2026-03-11T16:00:00Z late',
      '2026-03-12T00:00:00Z first',
      '2026-03-12T00:00:00Z second',
    ]);
    assert.deepEqual((await done()).toSorted(), order.toSorted());
    assert.deepEqual(runner.told.progress.slice(-1), ['6/6 second']);
    assert.equal(runner.told.caughtUp, 6);
  });

  it('catch up on what covers all before it by the day, in the order of the moments', async () => {
    const clock = movableClock('2026-03-30T10:10:00Z');
    const order: string[] = [];
    const noted = (each: Job): Job => ({
      ...each,
      beginsAfter: async () => Temporal.Instant.from('2026-03-28T10:00:00Z'),
      async run(_tx, dueAt) {
        order.push(`${dueAt} ${each.name}`);
      },
    });
    const runner = run(clock, [
      noted(job('daily', '00:00')),
      noted({ ...job('half-hours', '00:00'), schedule: everyHalfHour, isCumulative: true }),
    ]);
    await runner.caughtUp;
    await runner.stop();
    assert.deepEqual(order, [
      '2026-03-29T00:00:00Z daily',
      '2026-03-29T00:00:00Z half-hours',
      '2026-03-29T23:00:00Z daily',
      '2026-03-29T23:00:00Z half-hours',
      '2026-03-30T10:00:00Z half-hours',
    ]);
    assert.deepEqual(runner.told.progress.slice(-1), ['5/5 half-hours']);
  });

  it('are done once where several servers start at the same moment', async () => {
    const clock = movableClock(begun.add({ hours: 24 * 12 }));
    const runners = [1, 2, 3].map(() => run(clock, [job('a', '00:00'), job('b', '09:00')]));
    await Promise.all(runners.map(({ caughtUp }) => caughtUp));
    await Promise.all(runners.map(({ stop }) => stop()));
    const all = await done();
    assert.equal(all.length, 24);
    assert.equal(new Set(all).size, 24);
    assert.equal(
      runners.reduce((sum, { told }) => sum + told.caughtUp, 0),
      24,
    );
  });

  it('go on where they were when they break off in the middle, with nothing half done', async () => {
    const clock = movableClock(begun.add({ hours: 24 * 4 }));
    let isBroken = true;
    const breaking = job('breaking', '00:00', (dueAt) => {
      if (isBroken && dueAt.toString() === '2026-03-12T00:00:00Z') throw new Error('broke off');
    });
    const jobs = [breaking, job('other', '00:00')];
    const first = run(clock, jobs);
    await first.caughtUp;
    await first.stop();
    assert.deepEqual(first.told.failed, ['2026-03-12T00:00:00Z breaking Error: broke off']);
    const before = await done();
    assert.equal(before.filter((each) => each.endsWith('breaking')).length, 1);
    assert.equal(before.filter((each) => each.endsWith('other')).length, 4);
    isBroken = false;
    const second = run(clock, jobs);
    await second.caughtUp;
    await second.stop();
    assert.equal(new Set(await done()).size, 8);
    assert.equal((await done()).length, 8);
  });

  it('finish the step that is under way before they stop, and begin no other', async () => {
    const clock = movableClock(begun.add({ hours: 24 * 50 }));
    const reached = Promise.withResolvers<void>();
    let isEnded = false;
    const slow: Job = {
      ...job('slow', '00:00'),
      async run() {
        reached.resolve();
        await new Promise((resolve) => setTimeout(resolve, 20));
        isEnded = true;
      },
    };
    const runner = run(clock, [slow]);
    await reached.promise;
    await runner.stop();
    assert.ok(isEnded);
    assert.equal(runner.told.progress.length, 1);
  });

  it('are done as the clock moves on, and not where it is before their time', async () => {
    const clock = movableClock(begun);
    const reached = Promise.withResolvers<void>();
    const runner = run(clock, [job('daily', '16:00', () => reached.resolve())]);
    await runner.caughtUp;
    assert.deepEqual(await done(), []);
    clock.advance({ hours: 5 });
    await reached.promise;
    await runner.stop();
    assert.deepEqual(await done(), ['2026-03-10T16:00:00Z daily']);
    clock.set(begun);
    const again = run(clock, [job('daily', '16:00')]);
    await again.caughtUp;
    await again.stop();
    assert.equal((await done()).length, 1);
  });

  it('wait in a database in which they have nothing to do', async () => {
    const clock = movableClock(begun.add({ hours: 48 }));
    const foreign: Job = { ...job('foreign', '00:00'), beginsAfter: async () => null };
    const runner = run(clock, [foreign]);
    await runner.caughtUp;
    await runner.stop();
    assert.deepEqual(await done(), []);
    const { rows } = (await db.query.execute(
      sql`select name from platform.job_states`,
    )) as unknown as { rows: unknown[] };
    assert.deepEqual(rows, []);
  });
});
