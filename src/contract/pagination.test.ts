import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { type SharedPlatform, sharedPlatform } from '../../test/support/shared-platform.ts';
import { CodedError } from './errors.ts';
import { checkPage, decodeCursor, encodeCursor, type PageArguments } from './pagination.ts';

/** What refuses a page: the code and the argument that is named. Null where nothing does. */
function refusalOf(page: PageArguments, largestPage = 100): [string, unknown] | null {
  try {
    checkPage(page, largestPage);
    return null;
  } catch (error) {
    assert.ok(error instanceof CodedError);
    return [error.code, error.validationErrors[0]?.inputPath];
  }
}

describe('the size of a page', () => {
  it('is from 0 to the largest page, forward and backward', () => {
    for (const name of ['first', 'last'] as const) {
      for (const size of [0, 1, 99, 100])
        assert.equal(refusalOf({ [name]: size }), null, `${size}`);
      for (const size of [-1, 101, -2_147_483_648, 2_147_483_647]) {
        assert.deepEqual(refusalOf({ [name]: size }), ['KT-CT-1201', [name]], `${size}`);
      }
    }
  });

  it('follows the largest page that a field declares', () => {
    assert.equal(refusalOf({ first: 1000 }, 1000), null);
    assert.deepEqual(refusalOf({ first: 1001 }, 1000), ['KT-CT-1201', ['first']]);
    assert.deepEqual(refusalOf({ last: 11 }, 10), ['KT-CT-1201', ['last']]);
  });

  it('has to be given, and null is not giving it', () => {
    for (const page of [{}, { first: null }, { last: null }, { first: null, last: null }]) {
      assert.deepEqual(refusalOf(page), ['KT-CT-1201', ['first']]);
    }
    assert.deepEqual(refusalOf({ after: 'x', before: 'y' }), ['KT-CT-1201', ['first']]);
  });

  it('is checked on both where both are given', () => {
    assert.equal(refusalOf({ first: 100, last: 100 }), null);
    assert.deepEqual(refusalOf({ first: 5, last: 101 }), ['KT-CT-1201', ['last']]);
    assert.deepEqual(refusalOf({ first: 101, last: 5 }), ['KT-CT-1201', ['first']]);
  });
});

describe('a cursor', () => {
  const values = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.string(), values, (connection, written) => {
        const cursor = encodeCursor(connection, written);
        assert.deepEqual(decodeCursor(connection, written.length, cursor, 'after'), written);
      }),
    );
  });

  it('is refused by another connection, with another length, and as any other text', () => {
    const refused = (read: () => unknown, argument: string) =>
      assert.throws(read, (error) => {
        assert.ok(error instanceof CodedError);
        assert.equal(error.code, 'KT-CT-1605');
        assert.deepEqual(error.validationErrors[0]?.inputPath, [argument]);
        return true;
      });
    const cursor = encodeCursor('bills', ['2026-01-01', 7]);
    refused(() => decodeCursor('payments', 2, cursor, 'after'), 'after');
    refused(() => decodeCursor('bills', 1, cursor, 'before'), 'before');
    refused(() => decodeCursor('bills', 3, cursor, 'before'), 'before');
    fc.assert(
      fc.property(fc.string(), (text) =>
        refused(() => decodeCursor('bills', 2, text, 'after'), 'after'),
      ),
    );
    for (const held of [null, true, [1], { a: 1 }]) {
      const forged = Buffer.from(JSON.stringify(['bills', held, 7])).toString('base64url');
      refused(() => decodeCursor('bills', 2, forged, 'after'), 'after');
    }
  });
});

describe('pages over HTTP', () => {
  let platform: SharedPlatform;
  before(async () => {
    platform = await sharedPlatform();
  });

  const ask = (page: string, variables?: Record<string, unknown>, head = '') =>
    platform.ask(`${head}{ apiBrownouts${page} { edgeCount totalCount edges { cursor } } }`, {
      as: 'organization',
      ...(variables && { variables }),
    });

  it('answers sizes up to the largest and refuses the rest, as literals and as variables', async () => {
    const { data } = await ask('(first: 100)');
    const total = data.apiBrownouts.totalCount;
    assert.ok(total >= 5);
    for (const size of [-1, 0, 1, 99, 100, 101]) {
      for (const name of ['first', 'last']) {
        const isFine = size >= 0 && size <= 100;
        const answers = [
          await ask(`(${name}: ${size})`),
          await ask(`(${name}: $size)`, { size }, 'query($size: Int) '),
        ];
        for (const { data, errors, status } of answers) {
          assert.equal(status, 200);
          if (isFine) {
            assert.equal(errors, undefined);
            assert.equal(data.apiBrownouts.edgeCount, Math.min(size, total));
            assert.equal(data.apiBrownouts.edges.length, Math.min(size, total));
          } else {
            assert.equal(errors?.[0]?.extensions.errorCode, 'KT-CT-1201');
            assert.equal(errors?.[0]?.extensions.errorType, 'VALIDATION');
            assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, [name]);
            assert.deepEqual(data, { apiBrownouts: null });
          }
        }
      }
    }
  });

  it('refuses a connection without a size, with or without other arguments', async () => {
    const cursor = encodeCursor('apiBrownouts', ['2026-01-01T00:00:00Z', 1]);
    for (const page of ['', '(first: null)', `(after: "${cursor}")`, '(input: {})']) {
      assert.deepEqual((await ask(page)).codes, ['KT-CT-1201'], page);
    }
    const { codes } = await ask('(first: $size)', {}, 'query($size: Int) ');
    assert.deepEqual(codes, ['KT-CT-1201']);
  });

  it('takes the last of the first where both are given', async () => {
    const cursorsOf = async (page: string) =>
      (await ask(page)).data.apiBrownouts.edges.map(({ cursor }: { cursor: string }) => cursor);
    const [, second, third] = await cursorsOf('(first: 3)');
    assert.deepEqual(await cursorsOf('(first: 3, last: 2)'), [second, third]);
    assert.deepEqual((await ask('(first: 3, last: 101)')).codes, ['KT-CT-1201']);
  });

  it('holds for connections that are nested, and names the field that is at fault', async () => {
    const { partnerTeamNumber } = platform.viewer('partner').samples;
    const team = (page: string) =>
      platform.ask(
        `{ partnerTeam(input: { number: "${partnerTeamNumber}" }) {
          name teamMembers${page} { edgeCount } } }`,
        { as: 'partner' },
      );
    const { data } = await team('(last: 1)');
    assert.equal(data.partnerTeam.teamMembers.edgeCount, 1);
    for (const page of ['', '(last: 101)']) {
      const { errors, codes } = await team(page);
      assert.deepEqual(codes, ['KT-CT-1201']);
      assert.deepEqual(errors?.[0]?.path, ['partnerTeam', 'teamMembers']);
    }
  });
});
