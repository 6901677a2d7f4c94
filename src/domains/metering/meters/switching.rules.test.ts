import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { halfHourMs } from '../../../kernel/calendar.ts';
import { gspGroups } from '../../../kernel/meter-points.ts';
import { bandSpans, bandsAlong, sumsByBand } from '../../../kernel/schemes.ts';
import { switchingAlong, switchingOf } from './switching.rules.ts';

const at = (text: string) => Date.parse(text);
const night = (scheme: ReturnType<typeof switchingOf>, from: string, to: string) =>
  bandSpans(scheme, at(from), at(to))
    .filter(({ band }) => band === 'NIGHT')
    .map(({ fromMs, toMs }) => [fromMs, toMs].map((ms) => new Date(ms).toISOString().slice(5, 16)));

describe('the night of a meter with several rates', () => {
  it('is 00:30 to 07:30 UTC all year where the meter is smart', () => {
    // The help page of Octopus Energy on Economy 7 with a smart meter; labels seen live agree:
    // github.com/springfall2008/batpred/pull/4727.
    for (const rates of [2, 3] as const) {
      for (const { id: gspGroupId } of gspGroups) {
        const scheme = switchingOf({ meterType: 'S2B', gspGroupId }, rates);
        for (const day of ['2026-01-15', '2026-03-29', '2026-07-15', '2026-10-25']) {
          assert.deepEqual(night(scheme, `${day}T00:00:00Z`, `${day}T12:00:00Z`), [
            [`${day.slice(5)}T00:30`, `${day.slice(5)}T07:30`],
          ]);
        }
      }
    }
  });

  it('is that of the region where a time switch turns it, by winter time or by the clock', () => {
    const hours = (gspGroupId: string, from: string, to: string) =>
      night(switchingOf({ meterType: 'N', gspGroupId }, 2), from, to);
    // From midnight to seven by GMT, from one to eight in summer: Which?, conversation on Economy 7.
    const summer = ['2026-07-15T00:00:00Z', '2026-07-15T12:00:00Z'] as const;
    assert.deepEqual(hours('_B', ...summer), [['07-15T00:00', '07-15T07:00']]);
    // Ours: London's switches follow the clock, from 23:00 to 06:00 of either time.
    const nights = ['2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z'] as const;
    assert.deepEqual(hours('_C', ...nights), [
      ['03-28T23:00', '03-29T05:00'],
      ['03-29T22:00', '03-30T05:00'],
    ]);
    // Ours as well: in the South West they keep winter time.
    assert.deepEqual(hours('_L', ...nights), [
      ['03-28T23:30', '03-29T06:30'],
      ['03-29T23:30', '03-30T06:30'],
    ]);
  });

  it('lasts seven hours a night in every region, but for those of the clock when it changes', () => {
    for (const { id: gspGroupId } of gspGroups) {
      for (const rates of [2, 3] as const) {
        const scheme = switchingOf({ meterType: 'N', gspGroupId }, rates);
        const spans = bandSpans(scheme, at('2026-06-01T12:00:00Z'), at('2026-06-08T12:00:00Z'));
        const nights = spans.filter(({ band }) => band === 'NIGHT');
        assert.equal(nights.length, 7, scheme.code);
        for (const { fromMs, toMs } of nights) assert.equal(toMs - fromMs, 14 * halfHourMs);
      }
    }
  });

  it('changes with the meter on the London day of its exchange', () => {
    const old = {
      meterType: 'N',
      gspGroupId: '_L',
      activeFrom: Temporal.PlainDate.from('2020-01-01'),
    };
    const smart = { ...old, meterType: 'S2B', activeFrom: Temporal.PlainDate.from('2026-06-10') };
    const nights = bandsAlong(
      switchingAlong([smart, old], 2),
      at('2026-06-09T12:00:00Z'),
      at('2026-06-11T12:00:00Z'),
    ).filter(({ band }) => band === 'NIGHT');
    assert.deepEqual(
      nights.map(({ fromMs, toMs }) =>
        [fromMs, toMs].map((ms) => new Date(ms).toISOString().slice(5, 16)),
      ),
      [
        // The switch was gone at midnight in London, before it turned.
        ['06-10T00:30', '06-10T07:30'],
        ['06-11T00:30', '06-11T07:30'],
      ],
    );
    assert.deepEqual(switchingAlong([], 2), []);
  });
});

it('what falls into the bands of a day is the whole day, also where clocks change', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...gspGroups.map(({ id }) => id)),
      fc.constantFrom('N', 'S2B'),
      fc.constantFrom(2 as const, 3 as const),
      fc.constantFrom('2026-03-29T00:00Z', '2026-07-01T23:00Z', '2026-10-24T23:00Z'),
      fc.array(fc.nat(5000), { minLength: 46, maxLength: 50 }),
      (gspGroupId, meterType, rates, start, values) => {
        const sums = sumsByBand(switchingOf({ meterType, gspGroupId }, rates), at(start), values);
        const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
        assert.equal(
          total,
          values.reduce((sum, value) => sum + value, 0),
        );
      },
    ),
  );
});
