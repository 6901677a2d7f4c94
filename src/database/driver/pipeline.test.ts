import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { testServerUrl } from '../../../test/support/database.ts';
import type { PreparedStatement } from './driver.ts';
import { openPipeline, parameterOf } from './pipeline.ts';
import { int32At, textAt } from './protocol.ts';

/** The type `text[]`. */
const listOfTexts: number = 1009;

/** A statement of one text column. */
function statementOf(name: string, text: string): PreparedStatement {
  let isDescribed = false;
  return {
    name,
    text,
    columns: [],
    keys: null,
    get isDescribed() {
      return isDescribed;
    },
    describe() {
      isDescribed = true;
    },
    readRow: (bytes, at) => textAt(bytes, at + 4, at + 4 + int32At(bytes, at)),
  };
}

describe('parameters', () => {
  it('are written so that lists of texts come back the same', () => {
    const parse = pg.types.getTypeParser(listOfTexts, 'text') as (text: string) => unknown;
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant(null))), (texts) => {
        assert.deepEqual(parse(parameterOf(texts) as string), texts);
      }),
    );
  });

  it('are null where there is no value', () => {
    assert.deepEqual([null, undefined].map(parameterOf), [null, null]);
    assert.equal(parameterOf([1, 2, 3]), '{1,2,3}');
    assert.equal(parameterOf(true), 'true');
  });
});

describe('a pipeline', { skip: testServerUrl === null && 'needs a server' }, () => {
  it('keeps the answers of statements apart, and a failure to the one that failed', async () => {
    const pipeline = openPipeline({ connectionString: testServerUrl ?? '' });
    const echo = statementOf('echo', 'select $1::int::text');
    const divide = statementOf('divide', 'select (10 / $1::int)::text');
    const answers = await Promise.allSettled([
      pipeline.run(echo, [1]),
      pipeline.run(divide, [0]),
      pipeline.run(echo, [2]),
      pipeline.run(divide, [5]),
      pipeline.run(statementOf('wrong', 'select nothing from nowhere'), []),
      pipeline.run(echo, [3]),
    ]);
    const outcomes = answers.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'));
    assert.deepEqual(outcomes, [['1'], 'failed', ['2'], ['2'], 'failed', ['3']]);
    await pipeline.close();
  });

  it('opens a connection anew after one was lost', async () => {
    const pipeline = openPipeline({ connectionString: testServerUrl ?? '' });
    const pid = statementOf('pid', 'select pg_backend_pid()::text');
    const [before] = await pipeline.run(pid, []);
    const client = new pg.Client({ connectionString: testServerUrl ?? '' });
    await client.connect();
    const sleeping = pipeline.run(statementOf('sleep', 'select pg_sleep(10)::text'), []);
    sleeping.catch(() => {});
    await client.query('select pg_terminate_backend($1)', [before]);
    await assert.rejects(sleeping);
    await client.end();
    const [after] = await pipeline.run(pid, []);
    assert.notEqual(after, before);
    await pipeline.close();
  });

  it('gathers while something quick is under way, and does not wait behind what is slow', async () => {
    let nowMs = 0;
    const pipeline = openPipeline({ connectionString: testServerUrl ?? '' }, () => nowMs);
    let sent = 0;
    const send = () => {
      sent += 1;
    };
    pipeline.whenFree(send);
    assert.equal(sent, 1, 'nothing is under way');
    const lock = statementOf('wait', 'select pg_advisory_lock($1::int)::text');
    await pipeline.run(statementOf('one', 'select 1::text'), []);
    const holder = new pg.Client({ connectionString: testServerUrl ?? '' });
    await holder.connect();
    await holder.query('select pg_advisory_lock(1)');
    const waiting = pipeline.run(lock, [1]);
    try {
      await Promise.resolve();
      await Promise.resolve();
      pipeline.whenFree(send);
      assert.equal(sent, 1, 'the statement may be quick');
      // Nothing comes back before the lock is given up, so only the patience can end.
      await new Promise<void>((resolve) => pipeline.whenFree(resolve));
      assert.equal(sent, 2);
      nowMs += 10;
      pipeline.whenFree(send);
      assert.equal(sent, 3, 'the statement is slow');
    } finally {
      await holder.end();
      await waiting;
      await pipeline.close();
    }
  });

  it('fails where there is no server', async () => {
    const pipeline = openPipeline({ connectionString: 'postgres://nobody@127.0.0.1:1/nothing' });
    await assert.rejects(pipeline.run(statementOf('one', 'select 1::text'), []));
    await pipeline.close();
  });
});
