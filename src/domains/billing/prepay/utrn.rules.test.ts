import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUtrn, newUtrn, utrnCheckDigit } from './utrn.rules.ts';

describe('a unique transaction reference number', () => {
  it('ends with the check digit of the published examples', () => {
    assert.equal(utrnCheckDigit('7394333345718904331'), '3');
    assert.equal(utrnCheckDigit('7394725241674520163'), '7');
    assert.equal(utrnCheckDigit('7430182583759667200'), '5');
  });

  it('is told from one with a wrong digit, or with two that changed places', () => {
    for (let count = 0; count < 50; count += 1) {
      const number = newUtrn();
      assert.ok(isUtrn(number), number);
      for (let place = 0; place < 20; place += 1) {
        const digit = Number(number.charAt(place));
        const wrong = number.slice(0, place) + ((digit + 1) % 10) + number.slice(place + 1);
        assert.ok(!isUtrn(wrong), wrong);
        const [one = '', other = ''] = number.slice(place, place + 2);
        // The last digit changes into the check digit by a table of its own.
        if (place >= 18 || one === other) continue;
        assert.ok(!isUtrn(number.slice(0, place) + other + one + number.slice(place + 2)));
      }
    }
  });

  it('has twenty digits', () => {
    assert.throws(() => utrnCheckDigit('739433334571890433'), RangeError);
    assert.ok(!isUtrn('7394333345718904331'));
    assert.ok(!isUtrn('739433334571890433a3'));
  });
});
