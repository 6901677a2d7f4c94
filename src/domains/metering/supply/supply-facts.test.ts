import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { planTown } from '../../../demo/plan.ts';
import { townSeed } from '../../../demo/seed.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { usualGasKwh } from '../half-hours/profiles.demo.ts';
import { placesOf } from '../places/places.demo.ts';
import { endUserCategoryOf, gasZoneOf, settlementOf } from './supply-facts.demo.ts';

const places = placesOf(planTown(townSeed, Temporal.PlainDate.from('2026-03-10')));

describe('the supplies of the town', () => {
  it('are settled by half-hours without a profile, or by a profile without half-hours', () => {
    const classes = new Set<string>();
    for (const place of places) {
      for (const flow of ['import', 'export'] as const) {
        const settled = settlementOf(place, flow, place.supply.electricity.hasSmartMeter);
        const { profileClass, measurementClass, ssc, isHalfHourly } = settled;
        classes.add(`${measurementClass}${profileClass}`);
        assert.equal(profileClass === 0, isHalfHourly, place.key);
        assert.equal(measurementClass === 'A', !isHalfHourly, place.key);
        assert.equal(ssc === '', isHalfHourly, place.key);
        if (isHalfHourly) {
          assert.equal(measurementClass === 'F', !place.traits.isBusiness, place.key);
          assert.equal(measurementClass === 'E', place.traits.hasCurrentTransformer, place.key);
        }
      }
    }
    for (const each of ['A1', 'A2', 'A3', 'A8', 'E0', 'F0', 'G0'])
      assert.ok(classes.has(each), each);
  });

  it('take gas of every band that a town knows, and of the zone they lie in', () => {
    const burning = places.filter(({ supply }) => supply.gas);
    const bands = new Set(burning.map(({ traits }) => endUserCategoryOf(usualGasKwh(traits))));
    assert.deepEqual([...bands].toSorted(), [1, 2, 3]);
    assert.deepEqual([73_200, 73_201, 293_000, 293_001].map(endUserCategoryOf), [1, 2, 2, 3]);
    const zones = new Map(
      burning.map((place) => [place.gspGroup, gasZoneOf(place, seededRandom(place.key)).ldz]),
    );
    assert.deepEqual([zones.get('_C'), zones.get('_K'), zones.get('_N')], ['NT', 'WS', 'SC']);
  });
});
