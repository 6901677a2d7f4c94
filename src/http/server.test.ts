import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { readAnswer, startTestPlatform, type TestPlatform } from '../../test/support/platform.ts';

describe('the route over HTTP', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  const version = '{ krakenVersion { number } }';
  const json = { 'content-type': 'application/json' };
  const post = async (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = json,
  ) => readAnswer(await fetch(platform.url, { method: 'POST', headers, body }));
  const get = async (search: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${platform.url}?${new URLSearchParams(search)}`, { headers, redirect: 'manual' });

  it('answers with and without the last slash, and with any charset of JSON', async () => {
    const body = JSON.stringify({ query: version });
    for (const url of [platform.url, platform.url.replace(/\/$/, '')]) {
      for (const type of [
        'application/json',
        'application/json; charset=utf-8',
        'APPLICATION/JSON',
      ]) {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': type },
          body,
        });
        const { status, data, errors } = await readAnswer(response);
        assert.deepEqual([status, errors], [200, undefined]);
        assert.equal(data.krakenVersion.number, '0.0.0');
      }
    }
  });

  it('answers 200 and KT-CT-1605 for every body that is none', async () => {
    const ofBytes = (...bytes: number[]) =>
      new Uint8Array([...Buffer.from('{"query":"'), ...bytes, ...Buffer.from('"}')]);
    const bodies: Record<string, [string | Uint8Array<ArrayBuffer>, Record<string, string>?]> = {
      'half a JSON': ['{"query": "{ krakenVer'],
      'not JSON': ['query=%7B%7D'],
      empty: [''],
      'a list of requests': [JSON.stringify([{ query: version }, { query: version }])],
      'another type': [version, { 'content-type': 'application/graphql' }],
      'a form': ['query=a', { 'content-type': 'application/x-www-form-urlencoded' }],
      'a form of parts': ['--x--', { 'content-type': 'multipart/form-data; boundary=x' }],
      'no type at all': [new Uint8Array(Buffer.from(JSON.stringify({ query: version }))), {}],
      'text that is JSON': [JSON.stringify({ query: version }), { 'content-type': 'text/plain' }],
      'not UTF-8': [ofBytes(0xff, 0xfe)],
      'a surrogate in UTF-8': [ofBytes(0xed, 0xa0, 0x80)],
      'too large': [JSON.stringify({ query: version, extensions: 'x'.repeat(1024 * 1024) })],
      'no document': [JSON.stringify({ variables: {} })],
      'an empty document': [JSON.stringify({ query: '' })],
    };
    for (const [name, [body, headers]] of Object.entries(bodies)) {
      const { status, codes, data, errors, headers: answered } = await post(body, headers ?? json);
      assert.equal(status, 200, name);
      assert.deepEqual(codes, ['KT-CT-1605'], name);
      assert.equal(data, undefined, name);
      assert.equal(typeof errors?.[0]?.extensions, 'object', name);
      assert.match(answered.get('content-type') ?? '', /^application\/json/, name);
    }
    const subscription = await post(JSON.stringify({ query: 'subscription { a }' }));
    assert.deepEqual(subscription.codes, ['KT-CT-1605']);
    assert.deepEqual(platform.faults, []);
  });

  it('takes a body up to one mebibyte', async () => {
    const around = JSON.stringify({ query: version, extensions: '' }).length;
    const ofLength = (bytes: number) =>
      JSON.stringify({ query: version, extensions: 'x'.repeat(bytes - around) });
    assert.equal((await post(ofLength(1024 * 1024))).errors, undefined);
    assert.deepEqual((await post(ofLength(1024 * 1024 + 1))).codes, ['KT-CT-1605']);
  });

  it('answers queries by GET, refuses mutations there, and gives browsers the page', async () => {
    const answer = await readAnswer(await get({ query: version }));
    assert.equal(answer.data.krakenVersion.number, '0.0.0');
    const named = await readAnswer(
      await get({
        query: `query A($h: Boolean) { passwordValidatorHelpTexts(asHtml: $h) } query B ${version}`,
        variables: '{"h":true}',
        operationName: 'A',
      }),
    );
    assert.equal(named.data.passwordValidatorHelpTexts.length, 1);
    const mutation = 'mutation { regenerateSecretKey { viewer { id } } }';
    for (const query of [mutation, `query A ${version} ${mutation.replace('n {', 'n M {')}`]) {
      const operationName = query === mutation ? {} : { operationName: 'M' };
      const refused = await readAnswer(await get({ query, ...operationName }));
      assert.deepEqual([refused.status, refused.codes], [405, ['KT-CT-1605']]);
      assert.equal(refused.headers.get('allow'), 'POST');
    }
    const { codes } = await readAnswer(await get({ query: version, variables: '{' }));
    assert.deepEqual(codes, ['KT-CT-1605']);
    const empty = await readAnswer(await get({}));
    assert.deepEqual([empty.status, empty.codes], [200, ['KT-CT-1605']]);
    for (const search of [{}, { query: version }]) {
      const page = await get(search, { accept: 'text/html,*/*;q=0.8' });
      assert.equal(page.status, 200);
      assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
      await page.text();
    }
  });

  it('takes a compressed body, by any name of its coding', async () => {
    const body = JSON.stringify({ query: version });
    const codings: Record<string, Buffer> = {
      gzip: gzipSync(body),
      GZIP: gzipSync(body),
      'x-gzip': gzipSync(body),
      br: brotliCompressSync(body),
      deflate: deflateSync(body),
      identity: Buffer.from(body),
    };
    for (const [coding, bytes] of Object.entries(codings)) {
      const headers = { ...json, 'content-encoding': coding };
      const { status, errors } = await post(new Uint8Array(bytes), headers);
      assert.deepEqual([status, errors], [200, undefined], coding);
    }
  });

  it('refuses a body that cannot be decoded, and takes it for no fault of ours', async () => {
    const body = JSON.stringify({ query: version });
    const torn = gzipSync(body).subarray(0, 20);
    const bodies: readonly [coding: string, bytes: Buffer][] = [
      ['gzip', Buffer.from(body)],
      ['gzip', torn],
      ['br', Buffer.from(body)],
      ['compress', Buffer.from(body)],
      ['gzip, br', gzipSync(body)],
      ['nothing', Buffer.from(body)],
    ];
    for (const [coding, bytes] of bodies) {
      const headers = { ...json, 'content-encoding': coding };
      const { status, codes } = await post(new Uint8Array(bytes), headers);
      assert.deepEqual([status, codes], [200, ['KT-CT-1605']], coding);
    }
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024, ' '));
    const { codes } = await post(new Uint8Array(bomb), { ...json, 'content-encoding': 'gzip' });
    assert.deepEqual(codes, ['KT-CT-1605']);
    assert.deepEqual(platform.faults, []);
  });

  it('keeps documents by their hash, for automatic persisted queries', async () => {
    const query = `query Persisted ${version}`;
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const newer = { ...json, accept: 'application/graphql-response+json' };
    for (const headers of [json, newer]) {
      const unknown = await post(JSON.stringify({ extensions }), headers);
      assert.equal(unknown.status, 200);
      assert.equal(unknown.data, undefined);
      const [error] = unknown.errors ?? [];
      assert.equal(error?.message, 'PersistedQueryNotFound');
      const { code, errorCode } = (error?.extensions ?? {}) as Record<string, unknown>;
      assert.deepEqual([code, errorCode], ['PERSISTED_QUERY_NOT_FOUND', 'KT-CT-1605']);
    }
    const wrong = await post(JSON.stringify({ query: version, extensions }));
    assert.deepEqual(wrong.codes, ['KT-CT-1605']);
    const told = await post(JSON.stringify({ query, extensions }));
    assert.equal(told.data.krakenVersion.number, '0.0.0');
    const later = await post(JSON.stringify({ extensions }));
    assert.equal(later.data.krakenVersion.number, '0.0.0');
    const byGet = await readAnswer(await get({ extensions: JSON.stringify(extensions) }));
    assert.equal(byGet.data.krakenVersion.number, '0.0.0');
  });

  it('answers with the media type that a client prefers, and its status codes', async () => {
    const newer = { ...json, accept: 'application/graphql-response+json, application/json;q=0.9' };
    const type = ({ headers }: { headers: Headers }) => headers.get('content-type')?.split(';')[0];
    const cases: readonly [body: object, status: number][] = [
      [{ query: version }, 200],
      [{ query: '{ viewer { id } }' }, 200],
      [{ query: '{ nothing }' }, 400],
      [{ query: '{' }, 400],
      [{ variables: {} }, 400],
      [{ query: 'query($n: Int!) { apiBrownouts(first: $n) { edgeCount } }' }, 400],
    ];
    for (const [body, status] of cases) {
      const answer = await post(JSON.stringify(body), newer);
      assert.equal(answer.status, status, answer.text);
      assert.equal(type(answer), 'application/graphql-response+json');
      const older = await post(JSON.stringify(body));
      assert.deepEqual([older.status, type(older)], [200, 'application/json']);
      assert.equal(older.text, answer.text);
    }
  });

  it('tells no data where nothing was executed', async () => {
    for (const query of ['subscription { a }', 'subscription { __typename }', '{ nothing }', '']) {
      const { text, codes } = await post(JSON.stringify({ query }));
      assert.deepEqual(codes, ['KT-CT-1605'], query);
      assert.equal('data' in JSON.parse(text), false, query);
    }
  });

  it('answers an alias of any name, however often the document has come', async () => {
    const query = '{ krakenVersion { __proto__: number constructor: number } }';
    for (let turn = 0; turn < 5; turn += 1) {
      const { text } = await post(JSON.stringify({ query }));
      const expected = '{"data":{"krakenVersion":{"__proto__":"0.0.0","constructor":"0.0.0"}}}';
      assert.equal(text, expected, `turn ${turn}`);
      await new Promise(setImmediate);
    }
  });

  it('repeats no credential in an error', async () => {
    const query =
      'mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }';
    for (const input of [{ APIKey: ['sk_live_secret', 1] }, { password: 'hunter2', captcha: 1 }]) {
      const { text, codes } = await post(JSON.stringify({ query, variables: { input } }));
      assert.deepEqual(codes, ['KT-CT-1605']);
      assert.doesNotMatch(text, /sk_live_secret|hunter2/);
    }
  });

  it('answers a variable of any name, however often the document has come', async () => {
    const query =
      'query($__proto__: Boolean!) { a: __typename @include(if: $__proto__) b: __typename }';
    for (let turn = 0; turn < 5; turn += 1) {
      const { text } = await post(
        `{"query":${JSON.stringify(query)},"variables":{"__proto__":true}}`,
      );
      assert.equal(text, '{"data":{"a":"Query","b":"Query"}}', `turn ${turn}`);
      await new Promise(setImmediate);
    }
  });

  it('keeps no long document among the persisted ones', async () => {
    const query = `{ krakenVersion { number } } # ${'x'.repeat(100_000)}`;
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    assert.equal((await post(JSON.stringify({ query, extensions }))).errors, undefined);
    const [error] = (await post(JSON.stringify({ extensions }))).errors ?? [];
    assert.equal(error?.message, 'PersistedQueryNotFound');
  });

  it('refuses other methods and other paths in JSON', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const response = await fetch(platform.url, { method });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'GET, HEAD, POST, OPTIONS');
    }
    const missing = await fetch(new URL('/v1/nothing/', platform.url));
    assert.equal(missing.status, 404);
    assert.deepEqual(await missing.json(), { detail: 'Not found.' });
  });

  it('reads a body that is too large to its end, so that the client reads the answer', async () => {
    const { status, codes } = await post(' '.repeat(5 * 1024 * 1024));
    assert.deepEqual([status, codes], [200, ['KT-CT-1605']]);
  });

  it('ends requests that do not come to their end, and bounds open connections', () => {
    const { server } = platform.app;
    assert.ok(server.requestTimeout > 0 && server.requestTimeout <= 30_000);
    assert.ok(server.headersTimeout > 0 && server.headersTimeout <= server.requestTimeout);
    assert.equal(server.maxConnections, 1000);
  });

  it('changes nothing by GET, even with a token', async () => {
    const token = await platform.tokenOf('plain');
    const query =
      'mutation { forceReauthentication(input: { includeThirdParties: true }) { effectiveAt } }';
    await readAnswer(await get({ query }, { authorization: token }));
    assert.equal((await platform.ask('{ viewer { id } }', { token })).errors, undefined);
  });

  it('names the possible errors in a header, on request and through fragments', async () => {
    const header = 'x-kraken-possible-errors';
    const ask = (query: string) => platform.ask(query, { headers: { [header]: 'true' } });
    const codesOf = async (query: string) => (await ask(query)).headers.get(header)?.split(', ');
    const direct = await codesOf('{ partnerUser(number: "x") { id } krakenVersion { number } }');
    for (const code of ['KT-CT-7724', 'KT-CT-7725', 'KT-CT-1111', 'KT-CT-1113', 'KT-CT-1199']) {
      assert.ok(direct?.includes(code), code);
    }
    assert.deepEqual(direct, direct?.toSorted());
    const spread = await codesOf(
      '{ ...F } fragment F on Query { ... { partnerUser(number: "x") { id } krakenVersion { number } } }',
    );
    assert.deepEqual(spread, direct);
    assert.ok(
      (await codesOf('mutation { regenerateSecretKey { viewer { id } } }'))?.includes(
        'KT-CT-11100',
      ),
    );
    assert.deepEqual(await codesOf('{ nothing }'), ['']);
    assert.equal((await platform.ask(version)).headers.get(header), null);
  });

  it('names each request, as the client does or by itself', async () => {
    const named = await platform.ask(version, { headers: { 'x-request-id': 'mine-1' } });
    assert.equal(named.headers.get('x-request-id'), 'mine-1');
    const ids = await Promise.all(
      [1, 2].map(async () => (await platform.ask(version)).headers.get('x-request-id')),
    );
    assert.ok(ids[0] && ids[1] && ids[0] !== ids[1]);
  });

  it('lets pages of other origins ask', async () => {
    const response = await fetch(platform.url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://dashboard.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('access-control-max-age'), '86400');
    assert.match(response.headers.get('access-control-allow-headers') ?? '', /authorization/);
  });

  it('compresses long answers for those who take it', async () => {
    const long = '{ __schema { types { name description fields { name description } } } }';
    const response = await fetch(platform.url, {
      method: 'POST',
      headers: { ...json, 'accept-encoding': 'gzip' },
      body: JSON.stringify({ query: long }),
    });
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    assert.ok((await readAnswer(response)).data.__schema.types.length > 50);
  });

  it('answers for its health and its figures', async () => {
    const at = (path: string) => fetch(new URL(path, platform.url));
    assert.deepEqual(await (await at('/health/live')).json(), { status: 'live' });
    assert.deepEqual(await (await at('/health/ready')).json(), { status: 'ready' });
    await platform.ask('{ viewer { id } }');
    const metrics = await (await at('/metrics')).text();
    assert.match(metrics, /halfhour_requests_total \d+/);
    assert.match(metrics, /halfhour_errors_total\{code="KT-CT-1112"\} \d+/);
    assert.match(metrics, /halfhour_field_seconds_count\{field="Query.viewer"\} \d+/);
    assert.equal((await at('/nothing')).status, 404);
  });
});
