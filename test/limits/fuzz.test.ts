import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { commonErrorCodes } from '../../src/contract/error-catalogue.ts';
import { encodeCursor } from '../../src/contract/pagination.ts';
import { createLimits, type Limits } from '../../src/contract/rate-limits.ts';
import { globalId } from '../../src/kernel/identifiers.ts';
import { type Random, seededRandom } from '../../src/kernel/random.ts';
import { testServerUrl } from '../support/database.ts';
import {
  readAnswer,
  startTestPlatform,
  type TestAnswer,
  type TestPlatform,
} from '../support/platform.ts';
import { brokenBody, brokenKinds } from './broken.ts';
import { documentWriter, type SampleDocument } from './documents.ts';

/**
 * Change it to try others; what it finds can be found again by it. On each database it tries others.
 */
const seed =
  process.env.FUZZ_SEED || (testServerUrl === null ? 'halfhour' : 'halfhour, PostgreSQL');
const validDocuments = 1000;
const brokenRequests = 300;
const atOnce = 8;
/** Beyond what plans, caches and the database of a platform take; a leak of bodies is far more. */
const allowedGrowthBytes = 80_000_000;

/** Costs are limited; how often one may ask is not, since everything here comes from one address. */
function withoutCounters(limits: Limits): Limits {
  const always = async () => true;
  return {
    ...limits,
    takeRequest: always,
    takePoints: always,
    takeAttempt: always,
    takeWrongKey: always,
    takePasswordReset: always,
    allowsNewDocument: always,
  };
}

setFlagsFromString('--expose_gc');
const collectGarbage: () => void = runInNewContext('gc');

function heapBytes(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describe('anything that a client may send', () => {
  let platform: TestPlatform;
  let tokens: (string | undefined)[];
  let write: ReturnType<typeof documentWriter>;
  const common = new Set<string>(commonErrorCodes);
  const random = seededRandom(`fuzz ${seed}`);

  before(async () => {
    platform = await startTestPlatform({
      limits: withoutCounters(createLimits({ kind: 'memory' }, true)),
    });
    const viewers = platform.viewers.filter(({ keptFor }) => keptFor === undefined);
    tokens = [undefined, 'unreadable'];
    for (const { name } of viewers) tokens.push(await platform.tokenOf(name));
    const samples = viewers.flatMap(({ samples, accountNumbers, ...viewer }) => [
      ...Object.values(samples),
      ...accountNumbers.slice(0, 3),
      viewer.email,
      viewer.apiKey,
      viewer.preSignedKey,
    ]);
    const nodes = [...platform.instance.contract.nodes.keys()].map((type) => globalId(type, 1));
    const cursor = encodeCursor('apiExceptions', ['2026-03-01T00:00:00Z', 3]);
    const known = [...samples, ...nodes, cursor].filter((text) => text !== undefined);
    write = documentWriter(platform.instance.contract.schema, random.fork('documents'), known);
  });
  after(() => platform.close());

  /** Mutations that end tokens or ways to sign in would leave the rest with nobody to ask as. */
  const ending = new Set(['forceReauthentication', 'regenerateSecretKey', 'resetUserPassword']);

  async function askAll(count: number, ask: (n: number) => Promise<void>): Promise<void> {
    for (let from = 0; from < count; from += atOnce) {
      const size = Math.min(atOnce, count - from);
      await Promise.all(Array.from({ length: size }, (_, n) => ask(from + n)));
    }
  }

  function check({ status, errors, data, text }: TestAnswer, what: string): void {
    assert.equal(status, 200, what);
    assert.ok(errors || data, what);
    for (const { extensions, message } of errors ?? []) {
      assert.ok(message, what);
      assert.equal(typeof extensions, 'object', what);
      assert.match(extensions.errorCode, /^KT-(CT|GB)-\d+$/, what);
      assert.notEqual(
        extensions.errorCode,
        'KT-CT-7899',
        `${what} ${String(platform.faults[0]?.error)}`,
      );
    }
    assert.ok(!text.includes('node_modules'), what);
  }

  /** A field answers its own codes and the common ones, and nothing that it does not declare. */
  function checkCodes({ errors }: TestAnswer, { roots, isMutation, query }: SampleDocument): void {
    const { policies } = platform.instance.contract;
    const below = new Set(
      [...policies.values()].filter(({ isRoot }) => !isRoot).flatMap(({ codes }) => [...codes]),
    );
    for (const { path, extensions } of errors ?? []) {
      const field = roots.get(String(path?.[0]));
      if (field === undefined || common.has(extensions.errorCode)) continue;
      const policy = policies.get(`${isMutation ? 'Mutation' : 'Query'}.${field}`);
      const isDeclared =
        policy?.codes.has(extensions.errorCode) ||
        policy?.subject?.refusal === extensions.errorCode ||
        // Aliases hide which field below a root one failed; it is one that declares the code.
        ((path?.length ?? 0) > 1 && below.has(extensions.errorCode));
      assert.ok(isDeclared, `${field} answered ${extensions.errorCode} to ${query}`);
    }
  }

  async function askValid(count: number, draw: Random): Promise<number> {
    let answered = 0;
    await askAll(count, async () => {
      const isMutation = draw.chance(0.08);
      const document = write(isMutation, ending);
      const token = draw.pick(tokens);
      const options = { variables: document.variables, ...(token && { token }) };
      const again = !isMutation && draw.chance(0.1);
      const what = `${document.query} ${JSON.stringify(document.variables)}`;
      const answer = await platform.ask(document.query, options);
      check(answer, what);
      checkCodes(answer, document);
      if (answer.data) answered += 1;
      // A document that comes again is compiled, and has to be answered as before.
      for (let turn = 0; again && turn < 3; turn += 1) {
        const later = await platform.ask(document.query, options);
        check(later, what);
        assert.deepEqual(later.data, answer.data, what);
        // Of two failures below one null the executors may tell one or both.
        assert.equal(later.codes.length > 0, answer.codes.length > 0, what);
        await new Promise(setImmediate);
      }
    });
    return answered;
  }

  async function sendBroken(count: number, draw: Random): Promise<void> {
    await askAll(count, async (n) => {
      const kind = brokenKinds[n % brokenKinds.length] ?? '';
      const body = brokenBody(kind, draw);
      const token = draw.pick(tokens);
      const response = await fetch(platform.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: token }) },
        body,
      });
      check(await readAnswer(response), `${kind}: ${Buffer.from(body).toString().slice(0, 300)}`);
    });
  }

  it('is answered with 200 and JSON and never with a failure of ours', async () => {
    const answered = await askValid(validDocuments, random.fork('valid'));
    // Most get as far as the fields; else this test would be about the validator alone.
    assert.ok(answered > validDocuments * 0.7, `${answered} of ${validDocuments} were answered`);
    await sendBroken(brokenRequests, random.fork('broken'));
    assert.deepEqual(platform.faults, []);
  });

  it('leaves no memory behind', async (t) => {
    const before = heapBytes();
    await sendBroken(brokenRequests / 2, random.fork('second wave'));
    await askValid(validDocuments / 4, random.fork('second wave, valid'));
    const growth = heapBytes() - before;
    t.diagnostic(`${Math.round(growth / 1e6)} MB more`);
    assert.ok(growth < allowedGrowthBytes, `${Math.round(growth / 1e6)} MB more`);
    assert.deepEqual(platform.faults, []);
    assert.equal((await platform.ask('{ krakenVersion { number } }')).errors, undefined);
  });
});
