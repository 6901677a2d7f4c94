import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  halvesOf,
  identifierNearness,
  slipsBetween,
  slipsOf,
  wordNearness,
  wordsNearness,
} from './spelling.ts';

const letter = fc.constantFrom(...'abcdeilnorst');
const word = (minLength: number, maxLength = 12) =>
  fc.array(letter, { minLength, maxLength }).map((letters) => letters.join(''));

/** One slip of the hand: a letter left out, too many, wrong, or swapped with its neighbour. */
interface Slip {
  readonly kind: string;
  readonly at: number;
  readonly letter: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom('missing', 'extra', 'wrong', 'swapped'),
  at: fc.nat(),
  letter,
});

function slipped(text: string, { kind, at, letter: with_ }: Slip): string {
  const place = at % text.length;
  const [before, after] = [text.slice(0, place), text.slice(place + 1)];
  switch (kind) {
    case 'missing':
      return before + after;
    case 'extra':
      return before + with_ + text.slice(place);
    case 'wrong':
      return before + with_ + after;
    default:
      return before + after.slice(0, 1) + (text[place] ?? '') + after.slice(1);
  }
}

const shareOne = (one: string, other: string) =>
  !new Set(slipsOf(one)).isDisjointFrom(new Set(slipsOf(other)));

describe('slips of the hand', () => {
  it('are counted, neighbours that are swapped as one', () => {
    assert.equal(slipsBetween('smith', 'smith'), 0);
    assert.equal(slipsBetween('smith', 'smtih'), 1);
    assert.equal(slipsBetween('smith', 'smiths'), 1);
    assert.equal(slipsBetween('smith', 'smyth'), 1);
    assert.equal(slipsBetween('ashbourne', 'ashborune'), 1);
    assert.equal(slipsBetween('', 'abc'), 3);
  });

  it('are as many one way as the other, and none between a word and itself', () => {
    fc.assert(
      fc.property(word(0), word(0), (one, other) => {
        assert.equal(slipsBetween(one, other), slipsBetween(other, one));
        assert.equal(slipsBetween(one, other) === 0, one === other);
        assert.ok(slipsBetween(one, other) <= Math.max(one.length, other.length));
      }),
    );
  });

  it('leave a word that the index finds: one in any, two in a longer one', () => {
    fc.assert(
      fc.property(word(4), slip, (right, once) => {
        const typed = slipped(right, once);
        assert.ok(slipsBetween(right, typed) <= 1);
        assert.ok(shareOne(right, typed), `${typed} for ${right}`);
        if (typed.length < 4 || typed === right) return;
        assert.ok(wordNearness(typed, right) >= 0.5, `${typed} for ${right}`);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(word(8, 14), slip, slip, (right, once, again) => {
        const typed = slipped(slipped(right, once), again);
        // A slip within a slip counts for more than two, as letters changed twice do.
        if (slipsBetween(right, typed) > 2) return;
        assert.ok(shareOne(right, typed), `${typed} for ${right}`);
        assert.ok(wordNearness(typed, right) >= 0.5, `${typed} for ${right}`);
      }),
      { numRuns: 500 },
    );
  });

  it('leave half of an identifier right', () => {
    const digits = fc.stringMatching(/^\d{10,13}$/);
    fc.assert(
      fc.property(digits, slip, fc.nat(9), (right, once, digit) => {
        const typed = slipped(right, { ...once, letter: String(digit) });
        const halves = halvesOf(typed);
        assert.ok(halves);
        assert.ok(
          right.startsWith(halves.beginning) || right.endsWith(halves.end),
          `${typed} for ${right}`,
        );
        assert.ok(identifierNearness(typed, right) >= 0.8);
      }),
      { numRuns: 500 },
    );
    assert.equal(halvesOf('abc'), null);
    assert.deepEqual(halvesOf('+447700900123', 3), { beginning: '+447700', end: '0123' });
  });
});

describe('nearness', () => {
  it('is whole for the word itself, less for a longer one and a slip, none for another', () => {
    assert.equal(wordNearness('smith', 'smith'), 1);
    assert.ok(wordNearness('smi', 'smith') > wordNearness('smi', 'smithson'));
    assert.ok(wordNearness('smtih', 'smith') >= 0.8);
    assert.equal(wordNearness('smith', 'jones'), 0);
    assert.equal(wordNearness('12', '13'), 0);
    assert.equal(wordNearness('12a', '12b'), 0);
  });

  it('of words does not depend on their order, and falls with what is said besides', () => {
    const terms = ['john', 'smith'].map((each) => ({ asked: each, meant: new Map([[each, 1]]) }));
    assert.equal(wordsNearness(terms, 'smith john'), 1);
    const more = wordsNearness(terms, 'john henry smith');
    assert.ok(more < 1 && more > 0.95, String(more));
    assert.ok(wordsNearness(terms, 'john brown') < 0.5);
    assert.equal(wordsNearness(terms, 'mary brown'), 0);
  });

  it('of a word asked for once takes one word of the text', () => {
    const terms = ['james', 'jame'].map((each) => ({
      asked: each,
      meant: new Map([['james', each === 'james' ? 1 : 0.8]]),
    }));
    assert.ok(wordsNearness(terms, 'james brown') < 0.6);
    assert.ok(wordsNearness(terms, 'james james') > 0.85);
  });

  it('of identifiers falls with slips, and where only a part was asked for', () => {
    assert.equal(identifierNearness('1012345678901', '1012345678901'), 1);
    assert.ok(identifierNearness('1012345678910', '1012345678901') > 0.9);
    assert.ok(identifierNearness('900123', '+447700900123') > 0.6);
    assert.equal(identifierNearness('1012345678901', '2345678901234'), 0);
  });
});
