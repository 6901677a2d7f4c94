import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { codesWithoutExample, isRaising } from '../../src/contract/examples.ts';
import { createLimits } from '../../src/contract/rate-limits.ts';
import type { Database } from '../../src/database/database.ts';
import { localPaymentVendor } from '../../src/domains/payments/collections/local-vendor.demo.ts';
import { createInstance } from '../../src/instance.ts';
import { movableClock } from '../../src/kernel/clock.ts';
import { readReference } from '../../src/reference/entries.ts';
import { openTestDatabase, testNow } from '../support/database.ts';
import { startTestPlatform } from '../support/platform.ts';
import { allExamples, askExample, type PlacedExample, shortfall } from './run-example.ts';
import {
  pinnedStatements,
  type StatementCounter,
  statementCounter,
  titleOf,
} from './statements.ts';

const reference = readReference();
const examples = allExamples(reference);
const fields = [...reference.queries, ...reference.mutations];
let db: Database;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

async function shortfalls(
  counter: StatementCounter,
  inOrder: readonly PlacedExample[],
): Promise<string[]> {
  const found: string[] = [];
  for (const placed of inOrder) {
    const problem = shortfall(placed, await counter.ask(placed));
    if (problem) found.push(`${titleOf(placed)} ${problem}`);
  }
  return found;
}

describe('the documented examples', () => {
  it('show an answer of every query and mutation, and every error that it declares', () => {
    const missing = fields.flatMap(({ entry, policy }) => {
      const answers = entry.examples.some((example) => !isRaising(example));
      const raised = new Set(entry.examples.filter(isRaising).map(({ raises }) => raises));
      const codes = [...policy.codes].filter(
        (code) =>
          !raised.has(code) &&
          !codesWithoutExample.has(code) &&
          !codesWithoutExample.has(`${policy.coordinate} ${code}`),
      );
      return [...(answers ? [] : ['an answer']), ...codes].map(
        (what) => `${policy.coordinate} shows no example of ${what}`,
      );
    });
    assert.deepEqual(missing, []);
  });

  it('leave no code out that some example raises', () => {
    const raised = new Set(
      examples.flatMap(({ coordinate, example }) =>
        isRaising(example) ? [example.raises, `${coordinate} ${example.raises}`] : [],
      ),
    );
    assert.deepEqual(
      [...codesWithoutExample.keys()].filter((code) => raised.has(code)),
      [],
    );
  });

  it('answer the same bytes whether the document is compiled, and data prefetched, or not', async () => {
    const plain = await startTestPlatform({ db, hasLimits: false, canCompile: false });
    const compiling = await startTestPlatform({ db, hasLimits: false });
    const reading = await startTestPlatform({ db, hasLimits: false, canPrefetch: false });
    try {
      const { schema } = compiling.instance.contract;
      for (const placed of examples.filter(({ coordinate }) => coordinate.startsWith('Query.'))) {
        const { example } = placed;
        assert.ok(isCompiledQuery(compileQuery(schema, parse(example.document))), titleOf(placed));
        // Addresses of files are those of the server that was asked.
        const { text } = await askExample(plain, example);
        for (const [platform, way] of [
          [compiling, 'prefetched'],
          [reading, 'level by level'],
        ] as const) {
          const { origin } = new URL(platform.url);
          const expected = text.replaceAll(new URL(plain.url).origin, origin);
          // The second use has the document compiled, before the next request is read; the third
          // is prefetched as the first two were observed.
          for (let use = 1; use <= 3; use += 1) {
            const answer = await askExample(platform, example);
            assert.equal(answer.text, expected, `${titleOf(placed)}, ${way}, use ${use}`);
          }
        }
      }
    } finally {
      await plain.close();
      await compiling.close();
      await reading.close();
    }
  });

  // From first to last they are run where coverage is measured, on a new world as well. Queries have
  // been asked of this one, which changes nothing but the tokens that were issued.
  it('do what they show from last to first', async () => {
    const platform = await startTestPlatform({ db });
    try {
      const counter = statementCounter(platform, pinnedStatements());
      assert.deepEqual(await shortfalls(counter, examples.toReversed()), []);
      const counts = counter.counts();
      if (counts) assert.deepEqual(counts, pinnedStatements(), 'see npm run statements');
      assert.deepEqual(platform.faults, []);
    } finally {
      await platform.close();
    }
  });
});

describe('codes that only a broken service brings about', () => {
  it('KT-CT-1133 where no mail can be sent', async () => {
    const faults: unknown[] = [];
    const instance = createInstance({
      db,
      clock: movableClock(testNow),
      limits: createLimits({ kind: 'memory' }, true),
      services: {
        mail: {
          isReady: async () => false,
          post: () => assert.fail('a message was handed over'),
          close: async () => {},
        },
        telemetry: {
          read: () => assert.fail('telemetry was read'),
          latest: () => assert.fail('telemetry was read'),
        },
        carbonIntensity: { gramsPerKwh: () => assert.fail('the grid was asked') },
        weather: {
          meanCelsius: () => assert.fail('the weather was asked'),
          halfHourCelsius: () => assert.fail('the weather was asked'),
        },
        wholesalePrices: { dayAhead: () => assert.fail('the exchange was asked') },
        sites: { read: () => assert.fail('an inverter was asked') },
        devices: {
          reports: () => assert.fail('a vendor was asked'),
          send: () => assert.fail('a device was told something'),
        },
        bankHolidays: { ofYears: () => assert.fail('bank holidays were asked for') },
        paymentVendor: localPaymentVendor(db),
        bankDirectory: {
          branchOf: () => assert.fail('a bank was asked for'),
          isPossible: () => assert.fail('an account number was checked'),
        },
        cardVault: {
          cardOf: () => assert.fail('a card was asked for'),
          hostedPage: () => assert.fail('a page was asked for'),
        },
      },
      release: { number: '0.0.0', SHA: '0'.repeat(40), isPinned: true },
      observer: {
        fieldAnswered: () => {},
        errorAnswered: () => {},
        fault: (error) => faults.push(error),
      },
    });
    const { data, errors } = await instance.answer(
      {
        source: 'mutation { requestPasswordReset(input: {email: "a@b.example"}) { email } }',
        operationName: null,
        variables: {},
      },
      { id: 'test', ip: '127.0.0.1', authorization: undefined, origin: '' },
    );
    assert.deepEqual(data, Object.assign(Object.create(null), { requestPasswordReset: null }));
    assert.deepEqual(
      errors?.map(({ extensions }) => extensions.errorCode),
      ['KT-CT-1133'],
    );
    assert.deepEqual(faults, []);
  });
});
