import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import { samplePolicy, sampleRate } from '../../test/limits/samples.ts';
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts';
import { scheduleBrownout } from '../domains/platform/index.ts';
import type { Context } from '../engine/context.ts';
import { guardField, type SubjectGates } from './enforcement.ts';
import { CodedError, contractError } from './errors.ts';
import type { Permission } from './permissions.ts';
import type { Policy } from './policies.ts';
import type { Authentication, Viewer } from './viewer.ts';

const permission = 'CAN_VIEW_DETAILED_USAGE';
const policy: Policy = samplePolicy({
  coordinate: 'Query.sample',
  complexity: 1,
  access: { kind: 'anyOf', groups: [[permission]] },
  subject: { kind: 'account', argumentPath: ['input', 'accountNumber'], refusal: 'KT-CT-10401' },
  codes: new Set(['KT-CT-7731'] as const),
  rateLimit: { ...sampleRate('10/m'), key: 'USER' },
  largestPage: 100,
});

/** The steps of a field in their published order, and the code that each refuses with. */
const codeOfStep = {
  pagination: 'KT-CT-1201',
  brownout: 'KT-CT-1113',
  rate: 'KT-CT-1199',
  authentication: 'KT-CT-1143',
  permission: 'KT-CT-1111',
  subject: 'KT-CT-10401',
  input: 'KT-CT-7731',
} as const;
type Step = keyof typeof codeOfStep;
const steps = Object.keys(codeOfStep) as Step[];

/** What a field answers while the given steps are broken: its answer or the code of the refusal. */
async function outcomeOf(broken: ReadonlySet<Step>): Promise<string> {
  const held = new Set<Permission>(broken.has('permission') ? [] : [permission]);
  const viewer: Viewer = {
    kind: 'customer',
    userId: 1,
    email: 'a@b.c',
    permissions: held,
    narrowedTo: null,
    boundTo: null,
  };
  const authentication: Authentication = broken.has('authentication')
    ? { outcome: 'unreadable' }
    : { outcome: 'viewer', viewer };
  const gate = async (_context: Context, _viewer: Viewer, accountNumber: string) => {
    assert.equal(accountNumber, 'A-1');
    return broken.has('subject') ? null : new Set<Permission>([permission]);
  };
  const gates: SubjectGates = {
    account: gate,
    accountUser: gate,
    accountUserId: gate,
    collectionProcess: gate,
    controller: gate,
    device: gate,
    ledger: gate,
    meterPoint: gate,
    supplyPoint: gate,
    portfolio: gate,
    property: gate,
  };
  const context = {
    request: { id: '1', ip: '1.1.1.1', authorization: 'x', origin: '' },
    limits: { takeRequest: async () => !broken.has('rate') },
    contract: { observeField: () => {} },
    authenticate: async () => authentication,
  } as unknown as Context;
  const resolve = () => {
    if (broken.has('input')) throw new CodedError('KT-CT-7731');
    return 'answered';
  };
  const guarded = guardField(policy, resolve, gates, broken.has('brownout'));
  const args = { first: broken.has('pagination') ? 101 : 1, input: { accountNumber: 'A-1' } };
  try {
    return String(await guarded(undefined, args, context, {} as GraphQLResolveInfo));
  } catch (error) {
    assert.ok(error instanceof CodedError);
    assert.ok(error.isAdmitted, `${error.code} would be hidden from the client`);
    return error.code;
  }
}

describe('the order in which a field keeps its promises', () => {
  it('lets the earliest broken step speak, whichever others are broken', async () => {
    for (let bits = 0; bits < 2 ** steps.length; bits += 1) {
      const broken = new Set(steps.filter((_step, place) => bits & (1 << place)));
      const first = steps.find((step) => broken.has(step));
      const expected = first ? codeOfStep[first] : 'answered';
      assert.equal(await outcomeOf(broken), expected, [...broken].join(' and '));
    }
  });
});

describe('what a guard lets out', () => {
  const isAdmitted = async (thrown: Error): Promise<boolean> => {
    const open = samplePolicy({ ...policy, access: null, subject: null, largestPage: null });
    const gates = {} as SubjectGates;
    const context = {
      request: { ip: '1.1.1.1' },
      limits: { takeRequest: async () => true },
      authenticate: async () => ({ outcome: 'missing' }),
      contract: { observeField: () => {} },
    } as unknown as Context;
    const resolve = () => Promise.reject(thrown);
    const guarded = guardField(open, resolve, gates, false);
    const error = await Promise.resolve(guarded(undefined, {}, context, {} as GraphQLResolveInfo))
      .then(() => null)
      .catch((caught: unknown) => caught);
    assert.equal(error, thrown);
    return error instanceof CodedError && error.isAdmitted;
  };

  it('is a code that the field declares or the contract raises, and nothing else', async () => {
    assert.equal(await isAdmitted(new CodedError('KT-CT-7731')), true);
    assert.equal(await isAdmitted(contractError('KT-CT-1111')), true);
    assert.equal(await isAdmitted(new CodedError('KT-CT-7724')), false);
    assert.equal(await isAdmitted(new CodedError('KT-CT-1111')), false);
    assert.equal(await isAdmitted(new Error('disk full')), false);
  });
});

describe('the order over HTTP', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ trustProxy: true });
    const startsAt = platform.clock.now().add({ hours: 1 });
    // Before the first request, with which the server learns of them.
    const known = { schema: platform.instance.contract.schema, paths: [] };
    for (const target of ['Query.rateLimitInfo', 'Query.apiBrownouts']) {
      await scheduleBrownout(platform.db, platform.clock, known, {
        target,
        startsAt,
        endsAt: startsAt.add({ hours: 1 }),
      });
    }
  });
  after(() => platform.close());

  const from = (ip: string) => ({ headers: { 'x-forwarded-for': ip } });
  const list = (count: number, field: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => field(n)).join(' ');

  it('is the document before its cost', async () => {
    const dear = list(201, (n) => `a${n}: passwordValidatorHelpTexts`);
    assert.deepEqual((await platform.ask(`{ ${dear} }`)).codes, ['KT-CT-1188']);
    assert.deepEqual((await platform.ask(`{ ${dear} nothing }`)).codes, ['KT-CT-1605']);
    const wrong = `query($is: Boolean!) { ${dear} b: passwordValidatorHelpTexts(asHtml: $is) }`;
    const { codes } = await platform.ask(wrong, { variables: { is: 'yes' } });
    assert.deepEqual(codes, ['KT-CT-1605']);
  });

  it('is nodes before complexity, and both before pages', async () => {
    const pages = (count: number, page: string) =>
      platform.ask(`{ ${list(count, (n) => `a${n}: apiBrownouts${page} { edgeCount }`)} }`, {
        as: 'organization',
      });
    assert.deepEqual((await pages(201, '(first: 100)')).codes, ['KT-CT-1189']);
    assert.deepEqual((await pages(201, '(first: 1)')).codes, ['KT-CT-1188']);
    assert.deepEqual((await pages(101, '')).codes, ['KT-CT-1189']);
    assert.deepEqual(new Set((await pages(3, '')).codes), new Set(['KT-CT-1201']));
  });

  it('is pages, then brownouts, then rates, then the token', async () => {
    const info = '{ rateLimitInfo { __typename } }';
    assert.deepEqual((await platform.ask(info, from('10.1.0.1'))).codes, ['KT-CT-1112']);
    for (let n = 0; n < 9; n += 1) await platform.ask(info, from('10.1.0.1'));
    assert.deepEqual((await platform.ask(info, from('10.1.0.1'))).codes, ['KT-CT-1199']);
    assert.deepEqual(
      (await platform.ask(info, { token: 'unreadable', ...from('10.1.0.1') })).codes,
      ['KT-CT-1199'],
    );
    platform.clock.advance('PT1H');
    assert.deepEqual((await platform.ask(info, from('10.1.0.1'))).codes, ['KT-CT-1113']);
    const page = (size: number) =>
      platform.ask(`{ apiBrownouts(first: ${size}) { edgeCount } }`, { token: 'unreadable' });
    assert.deepEqual((await page(101)).codes, ['KT-CT-1201']);
    assert.deepEqual((await page(100)).codes, ['KT-CT-1113']);
    platform.clock.advance('PT1H');
    assert.deepEqual((await page(100)).codes, ['KT-CT-1143']);
    platform.clock.advance('-PT2H');
  });

  it('is the token, then the permission, then the subject, then input and state', async () => {
    const { accountNumber, taskId } = platform.viewer('household').samples;
    const task = (account: string, id: string) =>
      `{ taskResult(accountNumber: "${account}", taskId: "${id}") { status } }`;
    const foreign = platform.viewer('plain').samples.accountNumber ?? '';
    const ask = async (document: string, options: Parameters<TestPlatform['ask']>[1]) =>
      (await platform.ask(document, options)).codes;
    assert.deepEqual(await ask(task(foreign, 'x'), {}), ['KT-CT-1112']);
    assert.deepEqual(await ask(task(foreign, 'x'), { token: 'x' }), ['KT-CT-1143']);
    assert.deepEqual(await ask(task(foreign, 'x'), { as: 'partner' }), ['KT-CT-1111']);
    assert.deepEqual(await ask(task(foreign, taskId ?? ''), { as: 'household' }), ['KT-CT-10401']);
    assert.deepEqual(await ask(task(accountNumber ?? '', 'x'), { as: 'household' }), [
      'KT-CT-10401',
    ]);
    assert.deepEqual(await ask(task(accountNumber ?? '', taskId ?? ''), { as: 'household' }), []);
    const user = (args: string) => ask(`{ partnerUser(${args}) { id } }`, { as: 'partner' });
    assert.deepEqual(await user('number: "none", email: "no@one.example"'), ['KT-CT-7724']);
    assert.deepEqual(await user('number: "none"'), ['KT-CT-7725']);
  });
});

describe('partial answers', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  it('leave what failed null and answer the rest', async () => {
    const { data, errors, text } = await platform.ask(
      '{ before: krakenVersion { number } viewer { id } after: passwordValidatorHelpTexts }',
    );
    assert.equal(data.viewer, null);
    assert.equal(data.before.number, '0.0.0');
    assert.ok(data.after.length > 0);
    assert.equal(errors?.length, 1);
    assert.deepEqual(errors?.[0]?.path, ['viewer']);
    assert.ok(errors?.[0]?.locations);
    assert.ok(!text.includes('stack'));
  });

  it('carry the five facts of an error, and errors are absent where there are none', async () => {
    const { errors } = await platform.ask('{ viewer { id } }');
    assert.deepEqual(errors?.[0]?.message, "'Authorization' header not provided.");
    assert.deepEqual(errors?.[0]?.extensions, {
      errorType: 'AUTHORIZATION',
      errorCode: 'KT-CT-1112',
      errorDescription: 'This field needs a token, and the request brought none.',
      errorClass: 'AUTHORIZATION',
    });
    const { text } = await platform.ask('{ krakenVersion { number } }');
    assert.deepEqual(JSON.parse(text), { data: { krakenVersion: { number: '0.0.0' } } });
  });

  it('tell nothing of a failure of ours but its code, and tell the observer everything', async () => {
    const own = await startTestPlatform();
    try {
      const { accountNumber, taskId } = own.viewer('household').samples;
      const document = `{ taskResult(accountNumber: "${accountNumber}", taskId: "${taskId}") { status }
        krakenVersion { number } }`;
      assert.equal((await own.ask(document, { as: 'household' })).errors, undefined);
      await own.db.query.execute(sql`alter table platform.tasks rename to hidden_tasks`);
      // Interpreted, and compiled once the same document has come often enough.
      for (let n = 1; n <= 4; n += 1) {
        const { data, errors, text, status } = await own.ask(document, { as: 'household' });
        assert.equal(status, 200);
        assert.deepEqual(data, { taskResult: null, krakenVersion: { number: '0.0.0' } });
        assert.equal(errors?.[0]?.extensions.errorCode, 'KT-CT-7899');
        assert.equal(errors?.[0]?.message, 'An internal error occurred.');
        assert.ok(!/tasks|relation|select|Failed/.test(text.replaceAll('taskResult', '')), text);
        assert.equal(own.faults.length, n);
        assert.equal(own.faults.at(-1)?.path, 'taskResult');
      }
    } finally {
      await own.close();
    }
  });
});
