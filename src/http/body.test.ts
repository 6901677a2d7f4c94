import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CodedError } from '../contract/errors.ts';
import { readBody as readBodyWith, readSearch as readSearchWith } from './body.ts';
import { PersistedQueries } from './persisted-queries.ts';

const persisted = new PersistedQueries();
const readBody = (body: Buffer) => readBodyWith(body, persisted);
const readSearch = (search: Readonly<Record<string, unknown>>) => readSearchWith(search, persisted);

/** The input that a refusal names. */
function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof CodedError, String(error));
    assert.equal(error.code, 'KT-CT-1605');
    assert.ok(error.isAdmitted);
    return error.validationErrors[0]?.inputPath.join('.') ?? '';
  }
  return 'nothing';
}

const bodyOf = (text: string | Uint8Array) => readBody(Buffer.from(text));

describe('the body of a POST', () => {
  it('is an object with a document and perhaps a name and variables', () => {
    assert.deepEqual(bodyOf('{"query":"{a}"}'), {
      source: '{a}',
      operationName: null,
      variables: {},
    });
    assert.deepEqual(
      bodyOf('{"query":"{a}","operationName":"A","variables":{"b":[1]},"extensions":{}}'),
      { source: '{a}', operationName: 'A', variables: { b: [1] } },
    );
    assert.deepEqual(bodyOf('\ufeff{"query":"","operationName":"","variables":null}'), {
      source: '',
      operationName: null,
      variables: {},
    });
  });

  it('is refused by what is wrong with it', () => {
    const refused: Record<string, string> = {
      '': 'body',
      '{"query"': 'body',
      '{query:"{a}"}': 'body',
      null: 'body',
      '1': 'body',
      '"{a}"': 'body',
      '[]': 'body',
      '[{"query":"{a}"}]': 'body',
      '{}': 'query',
      '{"query":null}': 'query',
      '{"query":["{a}"]}': 'query',
      '{"query":"{a}","operationName":1}': 'operationName',
      '{"extensions":{"persistedQuery":{"version":2}}}': 'extensions.persistedQuery.version',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}':
        'extensions.persistedQuery.sha256Hash',
      [`{"query":"{a}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`]:
        'extensions.persistedQuery.sha256Hash',
      '{"query":"{a}","variables":[]}': 'variables',
      '{"query":"{a}","variables":"{}"}': 'variables',
      '{"query":"{a}","variables":{"b":["\\u0000"]}}': 'variables',
      '{"query":"{a}","variables":{"\\u0000":1}}': 'variables',
    };
    for (const [text, input] of Object.entries(refused)) {
      assert.equal(
        refusalOf(() => bodyOf(text)),
        input,
        text,
      );
    }
  });

  it('is refused where it is not UTF-8', () => {
    for (const bytes of [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]]) {
      const body = Buffer.concat([
        Buffer.from('{"query":"'),
        Buffer.from(bytes),
        Buffer.from('"}'),
      ]);
      assert.equal(
        refusalOf(() => readBody(body)),
        'body',
      );
    }
  });

  it('reads or is refused, whatever comes', () => {
    const json = fc.json().map((text) => Buffer.from(text));
    const bytes = fc.uint8Array().map((each) => Buffer.from(each));
    const nearly = fc
      .record(
        { query: fc.jsonValue(), operationName: fc.jsonValue(), variables: fc.jsonValue() },
        { requiredKeys: [] },
      )
      .map((value) => Buffer.from(JSON.stringify(value)));
    fc.assert(
      fc.property(fc.oneof(json, bytes, nearly), (body) => {
        const refusal = refusalOf(() => {
          const { source, operationName, variables } = readBody(body);
          assert.equal(typeof source, 'string');
          assert.ok(operationName === null || operationName !== '');
          assert.equal(typeof variables, 'object');
        });
        assert.ok(['nothing', 'body', 'query', 'operationName', 'variables'].includes(refusal));
      }),
    );
  });
});

describe('the query of a GET', () => {
  it('carries its variables as JSON', () => {
    assert.deepEqual(readSearch({ query: '{a}', variables: '{"b":1}', operationName: 'A' }), {
      source: '{a}',
      operationName: 'A',
      variables: { b: 1 },
    });
    assert.equal(
      refusalOf(() => readSearch({ query: '{a}', variables: '{' })),
      'variables',
    );
    assert.equal(
      refusalOf(() => readSearch({ query: '{a}', variables: '[]' })),
      'variables',
    );
    assert.equal(
      refusalOf(() => readSearch({ query: ['{a}', '{b}'] })),
      'query',
    );
    assert.equal(
      refusalOf(() => readSearch({ query: '{a}', operationName: ['A', 'B'] })),
      'operationName',
    );
  });
});
