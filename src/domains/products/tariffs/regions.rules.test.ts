import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gspGroups } from '../../../kernel/meter-points.ts';
import { gspGroupOfPostcode } from './regions.rules.ts';

describe('the GSP group of a postcode', () => {
  it('is that of the place where the town has one', () => {
    for (const { id, places } of gspGroups) {
      for (const { outwardPostcode } of places) {
        assert.equal(gspGroupOfPostcode(outwardPostcode), id, outwardPostcode);
        assert.equal(gspGroupOfPostcode(`${outwardPostcode} 1AA`), id, outwardPostcode);
      }
    }
  });

  it('is found however the postcode is written', () => {
    for (const text of ['SW1A 1AA', 'sw1a1aa', ' Sw1A  1aA ', 'SW1A']) {
      assert.equal(gspGroupOfPostcode(text), '_C', text);
    }
    assert.equal(gspGroupOfPostcode('B1 1BB'), '_E');
    assert.equal(gspGroupOfPostcode('M1 1AE'), '_G');
  });

  it('follows the districts where an area has two distributors', () => {
    assert.equal(gspGroupOfPostcode('S10 2TN'), '_M');
    assert.equal(gspGroupOfPostcode('S41 7LF'), '_B');
    assert.equal(gspGroupOfPostcode('PA1 1AA'), '_N');
    assert.equal(gspGroupOfPostcode('PA34 4AA'), '_P');
    assert.equal(gspGroupOfPostcode('PE1 1AA'), '_A');
    assert.equal(gspGroupOfPostcode('PE21 6AA'), '_B');
  });

  it('is none for what is no postcode of Great Britain', () => {
    for (const text of [
      '',
      'N',
      '12345',
      'BT1 1AA',
      'JE2 3AB',
      'ZZ99 9ZZ',
      'N1 9G',
      'N1 9GUX',
      "N1'",
    ]) {
      assert.equal(gspGroupOfPostcode(text), null, text);
    }
  });
});
