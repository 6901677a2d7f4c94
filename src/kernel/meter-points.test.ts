import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gspGroups, isMpan, isMprn, mpanFrom, mprnFrom } from './meter-points.ts';

/** The text with another digit in one place. */
const withDigit = (text: string, place: number, step: number) =>
  text.slice(0, place) + ((Number(text[place]) + step) % 10) + text.slice(place + 1);

test('an MPAN core in circulation passes the check', () => {
  assert.ok(isMpan('2000050773706'));
  assert.equal(isMpan('2000050773707'), false);
});

test('an MPAN that is made passes the check, and no other last digit does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 39 }),
      fc.nat(9_999_999_999),
      (distributor, sequence) => {
        const mpan = mpanFrom(distributor, sequence);
        assert.ok(isMpan(mpan));
        assert.equal(mpan.slice(0, 2), String(distributor));
        for (let step = 1; step < 10; step += 1)
          assert.equal(isMpan(withDigit(mpan, 12, step)), false);
      },
    ),
  );
});

test('an MPRN that is made passes the check, and a single wrong digit does not', () => {
  const places = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(
      fc.nat(99_999_999),
      places,
      fc.integer({ min: 1, max: 9 }),
      (sequence, place, step) => {
        const mprn = mprnFrom(sequence);
        assert.ok(isMprn(mprn));
        assert.equal(isMprn(withDigit(mprn, place, step)), false);
      },
    ),
  );
});

test('shorter MPRNs are known by the same rule', () => {
  // 1234 modulo 11 is 2, and 7654327 modulo 11 is 10.
  assert.ok(isMprn('123402'));
  assert.ok(isMprn('765432710'));
  assert.equal(isMprn('12312'), false);
  assert.equal(isMprn('12345678902'), false);
});

test('texts of another shape are refused', () => {
  for (const text of ['', '200005077370', '20000507737060', '2000 0507737', '２000050773706']) {
    assert.equal(isMpan(text), false);
    assert.equal(isMprn(`x${text}`), false);
  }
  assert.equal(isMpan('2000050773706\n'), false);
});

test('numbers that do not fit are refused', () => {
  assert.throws(() => mpanFrom(100, 1), RangeError);
  assert.throws(() => mpanFrom(10, 1e10), RangeError);
  assert.throws(() => mpanFrom(10, 1.5), RangeError);
  assert.throws(() => mprnFrom(1e8), RangeError);
  assert.throws(() => mprnFrom(-1), RangeError);
});

test('the groups are the fourteen of Great Britain, with their distributors and places', () => {
  assert.equal(gspGroups.map(({ id }) => id).join(''), '_A_B_C_D_E_F_G_H_J_K_L_M_N_P');
  const distributors = gspGroups.map(({ distributorId }) => distributorId).toSorted();
  assert.deepEqual(distributors, [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
  for (const { places } of gspGroups) {
    assert.ok(places.length >= 3);
    for (const { outwardPostcode, latitude, longitude } of places) {
      assert.match(outwardPostcode, /^[A-Z]{1,2}\d{1,2}$/);
      assert.ok(latitude > 49.9 && latitude < 58.7 && longitude > -6.5 && longitude < 1.8);
    }
  }
});
