import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { planOfNearTexts, understand } from '../../../search/near-texts.ts';
import { meaningsOf, searchable } from './property-search.rules.ts';
import { searchedTerms, termWordsMissing } from './property-search.store.ts';

describe('a search', () => {
  it('is compared in lower case, in words, with postcodes in one piece', () => {
    assert.equal(searchable('  12a, Elm Grove;  NR2 4BX '), '12a elm grove nr24bx');
    assert.equal(searchable('Café St Mary’s'), 'cafe st mary s');
    assert.deepEqual(meaningsOf('10 1234 5678'), [
      { kind: 'ADDRESS', text: '10 1234 5678' },
      { kind: 'NAME', text: '10 1234 5678' },
      { kind: 'IDENTIFIER', text: '1012345678' },
    ]);
    assert.deepEqual(meaningsOf(' n '), []);
  });

  it('means the same however it is cased and spaced', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = searchable(text);
        assert.equal(searchable(once), once);
        assert.equal(searchable(` ${text.replaceAll(' ', '  ')} `), once);
      }),
    );
  });
});

describe('searching properties', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(() => platform.close());

  async function search(as: string, searchTerm: string): Promise<{ id: string; score: number }[]> {
    const { data, text } = await platform.ask(
      'query($searchTerm: String!) { propertiesSearch(searchTerm: $searchTerm) { score property { id } } }',
      { as, variables: { searchTerm } },
    );
    assert.ok(data?.propertiesSearch, text);
    return data.propertiesSearch.map(
      ({ score, property }: { score: string; property: { id: string } }) => ({
        id: property.id,
        score: Number(score),
      }),
    );
  }

  it('finds by address, postcode and every number, also with small mistakes', async () => {
    const { samples } = platform.viewer('plain');
    const { propertyId, mpan = '', mprn = '', uprn = '', postcode = '', searchTerm = '' } = samples;
    const { data } = await platform.ask(
      'query($mpan: ID) { meterPoints(mpan: $mpan) { meters { serialNumber } } }',
      { as: 'plain', variables: { mpan } },
    );
    const { serialNumber } = data.meterPoints.meters[0];
    const mistaken = `${mpan.slice(0, 6)}${mpan[6] === '9' ? '8' : '9'}${mpan.slice(7)}`;
    const exact = [mpan, mprn, uprn, serialNumber, searchTerm, searchTerm.toUpperCase()];
    for (const text of exact) {
      const [best] = await search('organization', text);
      assert.deepEqual(best, { id: propertyId, score: 1 }, text);
    }
    const spaced = `${mpan.slice(0, 2)} ${mpan.slice(2, 6)} ${mpan.slice(6, 10)} ${mpan.slice(10)}`;
    const near = [
      spaced,
      mistaken,
      serialNumber.toLowerCase(),
      'flat 1 ancor bildings harbour vew',
    ];
    for (const text of near) {
      assert.equal((await search('organization', text))[0]?.id, propertyId, text);
    }
    const neighbours = await search('organization', postcode.toLowerCase().replace(' ', ''));
    assert.ok(neighbours.filter(({ score }) => score === 1).length >= 6);
    const scores = neighbours.map(({ score }) => score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
  });

  it('shows what the viewer has access to alone', async () => {
    const { mpan = '', propertyId } = platform.viewer('plain').samples;
    assert.deepEqual(await search('household', mpan), []);
    assert.deepEqual(await search('plain', platform.viewer('household').samples.mpan ?? ''), []);
    assert.deepEqual(await search('plain', mpan), [{ id: propertyId, score: 1 }]);
    assert.deepEqual(await search('organization', '  ,.;  '), []);
    assert.deepEqual(await search('organization', '%_\\'), []);
  });

  it('keeps every word of the terms in the lexicon', async () => {
    assert.deepEqual(await termWordsMissing(platform.db), []);
    await platform.db.query.execute(sql`delete from metering.search_words where word = 'harbour'`);
    const missing = await termWordsMissing(platform.db);
    assert.ok(missing.some(({ word }) => word === 'harbour'));
  });

  it('is answered by the indexes, however many properties there are', async () => {
    const { db } = platform;
    await db.query.execute(sql`
      insert into metering.property_search_terms (property_id, kind, term)
      select 1, kind, md5(n::text) from generate_series(1, 15000) as n,
        unnest(array['ADDRESS', 'IDENTIFIER']) as kind`);
    await db.query.execute(sql`vacuum analyze metering.property_search_terms`);
    const sought = await understand(db, searchedTerms, [
      { kind: 'ADDRESS', text: 'flat 1 ancor buildings' },
      { kind: 'IDENTIFIER', text: '1012345678901' },
    ]);
    const plan = await planOfNearTexts(db, searchedTerms, sought, { isOwner: () => undefined });
    for (const index of ['words_address', 'trigrams', 'beginnings', 'ends']) {
      assert.match(plan, new RegExp(`property_search_terms_${index}`));
    }
    assert.doesNotMatch(plan, /Seq Scan on property_search_terms/);
  });
});
