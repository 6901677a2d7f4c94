import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import type { Services } from '../../engine/services.ts';
import { startJobs } from '../../jobs.ts';
import { dayOfDate } from '../../kernel/calendar.ts';
import { everyBankHolidayByRule } from '../../outside/bank-holidays/by-rule.ts';
import { bankHolidaysIn, bankHolidaysJob } from './bank-holidays.actions.ts';

const dayOf = (text: string) => dayOfDate(Temporal.PlainDate.from(text));

describe('bank holidays', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  const run = async (services: Services) => {
    const failures: unknown[] = [];
    const runner = startJobs(platform.db, platform.clock, [bankHolidaysJob], services, {
      catchingUp: () => {},
      caughtUp: () => {},
      failed: (_job, _dueAt, error) => failures.push(error),
      unreachable: (error) => failures.push(error),
    });
    await runner.caughtUp;
    await runner.stop();
    return failures;
  };

  it('of the town are known from two years back to three ahead', async () => {
    const english = await bankHolidaysIn(platform.db, 'england-and-wales');
    const expected = everyBankHolidayByRule(2024, 2029)
      .filter(({ division }) => division === 'england-and-wales')
      .map(({ on }) => dayOfDate(on));
    assert.deepEqual([...english], expected);
  });

  it('are asked for by the job, and what is proclaimed meanwhile takes its place', async () => {
    const proclaimed = everyBankHolidayByRule(2024, 2029).map((each) =>
      each.on.toString() === '2026-05-25' && each.division === 'scotland'
        ? { ...each, on: Temporal.PlainDate.from('2026-06-05') }
        : each,
    );
    const bankHolidays = { ofYears: async () => proclaimed };
    assert.deepEqual(await run({ ...platform.instance.services, bankHolidays }), []);
    const [scottish, english] = await Promise.all([
      bankHolidaysIn(platform.db, 'scotland'),
      bankHolidaysIn(platform.db, 'england-and-wales'),
    ]);
    assert.ok(scottish.has(dayOf('2026-06-05')) && !scottish.has(dayOf('2026-05-25')));
    assert.ok(english.has(dayOf('2026-05-25')) && !english.has(dayOf('2026-06-05')));
  });

  it('stay as they are while the service fails, and are asked for again', async () => {
    platform.clock.set('2026-03-12T12:00:00Z');
    const before = await bankHolidaysIn(platform.db, 'scotland');
    const failing = {
      ofYears: async () => {
        throw new Error('out of reach');
      },
    };
    const failures = await run({ ...platform.instance.services, bankHolidays: failing });
    assert.match(String(failures), /out of reach/);
    assert.deepEqual(await bankHolidaysIn(platform.db, 'scotland'), before);
    assert.deepEqual(await run(platform.instance.services), []);
    const after = await bankHolidaysIn(platform.db, 'scotland');
    assert.ok(after.has(dayOf('2026-05-25')) && !after.has(dayOf('2026-06-05')));
  });
});
