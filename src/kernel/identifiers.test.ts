import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  accountNumber,
  globalId,
  isAccountNumber,
  parseGlobalId,
  secretToken,
} from './identifiers.ts';
import { seededRandom } from './random.ts';

test('an account number is recognised, and nothing near it', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const number = accountNumber(seededRandom(seed));
      assert.ok(isAccountNumber(number));
      assert.equal(isAccountNumber(number.toLowerCase()), false);
      assert.equal(isAccountNumber(`${number}\n`), false);
      assert.equal(isAccountNumber(number.slice(0, -1)), false);
    }),
  );
});

test('a global identifier gives back its type and key', () => {
  const key = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,20}$/), key, (type, key) => {
      assert.deepEqual(parseGlobalId(globalId(type, key)), { type, key });
    }),
  );
  assert.deepEqual(parseGlobalId(globalId('PropertyType', 12)), {
    type: 'PropertyType',
    key: '12',
  });
});

test('a text that was not written here is no global identifier', () => {
  const id = globalId('BillType', 7);
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const strange = [
    '',
    '7',
    ` ${id}`,
    `${id}\n`,
    id.replace(/=+$/, ''),
    `${id}=`,
    base64('BillType'),
    base64('BillType:'),
    base64(':7'),
    base64('Bill Type:7'),
    Buffer.from([0x41, 0x3a, 0xff]).toString('base64'),
  ];
  for (const text of strange) assert.equal(parseGlobalId(text), null, JSON.stringify(text));
});

test('whatever is parsed is either null or written back the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
      const parts = parseGlobalId(text);
      if (parts !== null) assert.equal(globalId(parts.type, parts.key), text);
    }),
  );
});

test('a global identifier needs a type and a key', () => {
  assert.throws(() => globalId('Bill Type', 7), RangeError);
  assert.throws(() => globalId('BillType', ''), RangeError);
});

test('a secret token holds 32 bytes after its prefix and does not repeat', () => {
  assert.match(secretToken('sk_live_'), /^sk_live_[A-Za-z0-9_-]{43}$/);
  assert.match(secretToken(), /^[A-Za-z0-9_-]{43}$/);
  assert.notEqual(secretToken(), secretToken());
});
