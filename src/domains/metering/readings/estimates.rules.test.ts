import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayOfDate, startOfDayMs, utcDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  electricityWeights,
  gasWeights,
  weightBetween,
} from '../half-hours/load-profiles.rules.ts';
import { advanceOf } from '../meters/dial.rules.ts';
import {
  type EstimatedRead,
  type EstimatedRegister,
  estimateReads,
  periodProblem,
} from './estimates.rules.ts';
import type { AcceptedRead } from './points.rules.ts';

const dayOf = (text: string) => dayOfDate(Temporal.PlainDate.from(text));
const midnight = (day: number) => startOfDayMs(londonTimeZone, day);
const firstDay = dayOf('2024-01-01');

const read = (day: number, thousandths: number): AcceptedRead => ({
  atMs: midnight(day),
  thousandths,
  quality: 'ACTUAL',
  source: 'CUSTOMER',
});

const register = (
  reads: readonly AcceptedRead[],
  more: Partial<EstimatedRegister> = {},
): EstimatedRegister => ({
  digits: 5,
  decimalPlaces: 3,
  yearlyThousandths: 2_700_000,
  weight: electricityWeights(1, 'STANDARD'),
  reads,
  asides: [],
  ...more,
});

function estimated(register: EstimatedRegister, moments: readonly number[]) {
  const reads = estimateReads(register, moments);
  return typeof reads === 'string' ? assert.fail(reads) : reads;
}

/** A register of any class that has been read some times, and days around its readings. */
const world = fc
  .record({
    weight: fc.constantFrom(
      electricityWeights(1, 'STANDARD'),
      electricityWeights(2, 'NIGHT'),
      electricityWeights(3, 'STANDARD'),
      electricityWeights(8, 'STANDARD'),
      gasWeights({ ldz: 'SC', isDomestic: true, endUserCategory: 1 }, [
        { day: firstDay + 200, value: 3870 },
        { day: firstDay, value: 4020 },
      ]),
    ),
    decimalPlaces: fc.constantFrom(0, 3),
    digits: fc.constantFrom(4, 5, 6),
    begun: fc.integer({ min: 0, max: 999_999_999 }),
    gaps: fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 8 }),
    perDay: fc.integer({ min: 0, max: 12_000 }),
    days: fc.uniqueArray(fc.integer({ min: -30, max: 1500 }), { minLength: 1, maxLength: 30 }),
  })
  .map(({ begun, gaps, perDay, days, digits, decimalPlaces, weight }) => {
    const all = 1000 * 10 ** digits;
    const step = decimalPlaces === 0 ? 1000 : 1;
    let day = firstDay;
    let total = Math.floor((begun % all) / step) * step;
    const totals = [{ day, total }];
    for (const gap of gaps) {
      day += gap;
      total += Math.floor((gap * perDay) / step) * step;
      totals.push({ day, total });
    }
    const reads = totals.map((each) => read(each.day, each.total % all));
    const moments = days.map((each) => midnight(firstDay + each)).toSorted((a, b) => a - b);
    const yearlyThousandths = 365 * perDay;
    return {
      register: register(reads, { digits, decimalPlaces, weight, yearlyThousandths }),
      moments,
    };
  });

/** What has gone through since the reading before: the dial, unrolled. */
function since({ reads, digits }: EstimatedRegister, { atMs, thousandths }: EstimatedRead) {
  const before = reads.findLast((each) => each.atMs <= atMs);
  return before ? advanceOf(before.thousandths, thousandths, digits) : assert.fail();
}

describe('an estimated reading', () => {
  it('is the reading on a day that was read, and says so', () => {
    fc.assert(
      fc.property(world, ({ register }) => {
        const reads = estimated(
          register,
          register.reads.map(({ atMs }) => atMs),
        );
        assert.deepEqual(
          reads,
          register.reads.map(({ atMs, thousandths }) => ({ atMs, thousandths, algorithm: null })),
        );
      }),
    );
  });

  it('is never below the reading before, nor above the one after', () => {
    fc.assert(
      fc.property(world, ({ register, moments }) => {
        for (const each of estimated(register, moments)) {
          const after = register.reads.find(({ atMs }) => atMs > each.atMs);
          const before = register.reads.findLast(({ atMs }) => atMs <= each.atMs);
          if (!after || !before) continue;
          const most = advanceOf(before.thousandths, after.thousandths, register.digits);
          assert.ok(since(register, each) <= most);
          assert.ok(each.algorithm === (before.atMs === each.atMs ? null : 'INTERPOLATE'));
        }
      }),
    );
  });

  it('does not fall from one day to a later one', () => {
    fc.assert(
      fc.property(world, ({ register, moments }) => {
        // Beyond a whole turn of the dial the figure alone does not tell how often it has turned.
        const last = register.reads.at(-1)?.atMs ?? 0;
        const reads = estimated(register, moments).filter(
          ({ atMs }) => atMs < last + 300 * utcDayMs,
        );
        for (const [index, each] of reads.entries()) {
          const before = reads[index - 1];
          if (!before) continue;
          const isSame =
            register.reads.findLast(({ atMs }) => atMs <= each.atMs) ===
            register.reads.findLast(({ atMs }) => atMs <= before.atMs);
          if (isSame) assert.ok(since(register, each) >= since(register, before));
        }
      }),
    );
  });

  it('does not depend on which other days are asked for', () => {
    fc.assert(
      fc.property(world, ({ register, moments }) => {
        const together = estimated(register, moments);
        const alone = moments.flatMap((moment) => estimated(register, [moment]));
        for (const [index, { atMs, thousandths }] of together.entries()) {
          // Sums of parts may differ in the last place, which a dial that turns can show.
          const step = register.decimalPlaces === 0 ? 1000 : 1;
          const difference = Math.abs(thousandths - (alone[index]?.thousandths ?? 0));
          assert.equal(atMs, alone[index]?.atMs);
          assert.ok(difference <= step || difference >= 1000 * 10 ** register.digits - step);
        }
      }),
    );
  });

  it('shows what the dial can show', () => {
    fc.assert(
      fc.property(world, ({ register, moments }) => {
        for (const { thousandths } of estimated(register, moments)) {
          assert.ok(thousandths >= 0 && thousandths < 1000 * 10 ** register.digits);
          if (register.decimalPlaces === 0) assert.equal(thousandths % 1000, 0);
        }
      }),
    );
  });

  it('shares an advance out by the season: more of it in the winter half', () => {
    const reads = [read(dayOf('2024-01-01'), 0), read(dayOf('2024-07-01'), 1_000_000)];
    const [at] = estimated(register(reads), [midnight(dayOf('2024-04-01'))]);
    assert.ok(at && at.thousandths > 540_000 && at.thousandths < 600_000, String(at?.thousandths));
    const even = estimated(register(reads, { weight: null }), [midnight(dayOf('2024-04-01'))]);
    assert.equal(even[0]?.thousandths, Math.floor((1_000_000 * 91) / 182));
  });

  it('goes on by the advance of a year where there is one, else by the annual consumption', () => {
    const year = [read(firstDay, 10_000_000), read(firstDay + 366, 13_000_000)];
    const next = midnight(firstDay + 731);
    const [byAdvance] = estimated(register(year), [next]);
    assert.equal(byAdvance?.algorithm, 'EXTRAPOLATE_FORWARD_BY_ADVANCE');
    assert.ok(Math.abs((byAdvance?.thousandths ?? 0) - 16_000_000) < 30_000);
    const [byYear] = estimated(register([read(firstDay, 10_000_000)]), [midnight(firstDay + 366)]);
    assert.equal(byYear?.algorithm, 'EXTRAPOLATE_FORWARD_BY_ANNUAL_CONSUMPTION');
    assert.ok(Math.abs((byYear?.thousandths ?? 0) - 12_700_000) < 30_000);
    // Eight weeks are needed.
    const short = [read(firstDay, 0), read(firstDay + 55, 900_000)];
    const [byShort] = estimated(register(short), [next]);
    assert.equal(byShort?.algorithm, 'EXTRAPOLATE_FORWARD_BY_ANNUAL_CONSUMPTION');
  });

  it('starts over after the last digit', () => {
    const reads = [read(firstDay, 99_900_000), read(firstDay + 100, 100_000)];
    const estimates = estimated(
      register(reads),
      Array.from({ length: 101 }, (_, day) => midnight(firstDay + day)),
    );
    const between = estimates[40]?.thousandths ?? 0;
    assert.equal(estimates[0]?.thousandths, 99_900_000);
    assert.ok(between > 99_900_000 || between < 100_000);
    assert.equal(estimates[100]?.thousandths, 100_000);
  });
});

describe('what nothing is estimated from', () => {
  const reads = [read(firstDay, 10_000_000), read(firstDay + 100, 10_800_000)];
  const within = [midnight(firstDay + 50)];
  const after = [midnight(firstDay + 150)];
  const aside = (day: number, problem: string) => ({ atMs: midnight(firstDay + day), problem });

  it('is a register that was never read; days before the first reading are left out', () => {
    assert.equal(estimateReads(register([]), within), 'MISSING_READINGS');
    assert.deepEqual(estimateReads(register(reads), [midnight(firstDay - 1)]), []);
  });

  it('is a last reading that a later one contradicts, and only ahead of it', () => {
    for (const problem of ['BACKWARDS', 'IMPLAUSIBLE_JUMP']) {
      const contradicted = register(reads, { asides: [aside(120, problem)] });
      assert.equal(estimateReads(contradicted, after), 'INVALID_READINGS');
      assert.equal(estimated(contradicted, within).length, 1);
    }
    // One digit too many says nothing of the figure, and one before the last is settled by it.
    for (const harmless of [aside(120, 'TOO_MANY_DIGITS'), aside(60, 'BACKWARDS')]) {
      assert.equal(estimated(register(reads, { asides: [harmless] }), after).length, 1);
    }
  });

  it('are readings that do not follow from one another', () => {
    const backwards = [read(firstDay, 10_000_000), read(firstDay + 100, 9_000_000)];
    assert.equal(estimateReads(register(backwards), within), 'INVALID_READINGS');
    // What is ahead follows from the readings of a year, of which these are two.
    assert.equal(estimateReads(register(backwards), after), 'INVALID_READINGS');
    const since = [
      ...backwards,
      read(firstDay + 600, 11_000_000),
      read(firstDay + 900, 13_000_000),
    ];
    assert.equal(estimated(register(since), [midnight(firstDay + 950)]).length, 1);
  });

  it('is what comes after the last reading of a register without a profile', () => {
    const settled = register(reads, { weight: electricityWeights(0, 'STANDARD') });
    assert.equal(estimateReads(settled, after), 'NO_PROFILE');
    assert.equal(estimated(settled, within).length, 1);
  });
});

describe('a period', () => {
  const now = midnight(dayOf('2026-03-10'));
  const problem = (from: string, to: string) =>
    periodProblem({ fromMs: Date.parse(from), toMs: Date.parse(to) }, now);

  it('begins and ends at midnight in London, in summer as well', () => {
    assert.equal(problem('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'), null);
    assert.equal(problem('2026-03-01T00:00:00Z', '2026-06-30T23:00:00Z'), null);
    assert.equal(problem('2026-03-01T00:00:00Z', '2026-07-01T00:00:00Z'), 'NO_WHOLE_DAYS');
    assert.equal(problem('2026-01-01T12:00:00Z', '2026-02-01T00:00:00Z'), 'NO_WHOLE_DAYS');
  });

  it('is not empty, not longer than 400 days and not further off than ten years', () => {
    assert.match(problem('2026-02-01T00:00:00Z', '2026-02-01T00:00:00Z') ?? '', /after/);
    assert.match(problem('2026-01-01T00:00:00Z', '2027-03-01T00:00:00Z') ?? '', /400/);
    assert.match(problem('2036-12-01T00:00:00Z', '2036-12-02T00:00:00Z') ?? '', /ten years/);
  });
});

describe('the days of a profile', () => {
  const year = (from: string) => ({
    fromMs: midnight(dayOf(from)),
    toMs: midnight(dayOf(from) + 365),
  });

  it('add up to a year, and none is empty', () => {
    for (const profileClass of [1, 2, 3, 4, 5, 6, 7, 8]) {
      for (const rate of ['STANDARD', 'NIGHT'] as const) {
        const weight = electricityWeights(profileClass, rate) ?? assert.fail();
        const { fromMs, toMs } = year('2025-02-01');
        const sum = weightBetween(weight, fromMs, toMs);
        assert.ok(Math.abs(sum - 365) < 1, `${profileClass} ${rate}: ${sum}`);
        for (let day = firstDay; day < firstDay + 366; day += 1) assert.ok(weight(day) > 0);
      }
    }
  });

  it('are cut at any moment without losing or gaining', () => {
    const weight = electricityWeights(3, 'STANDARD') ?? assert.fail();
    const { fromMs, toMs } = year('2025-01-01');
    fc.assert(
      fc.property(fc.integer({ min: fromMs, max: toMs }), (cutMs) => {
        const parts = weightBetween(weight, fromMs, cutMs) + weightBetween(weight, cutMs, toMs);
        assert.ok(Math.abs(parts - weightBetween(weight, fromMs, toMs)) < 1e-6);
      }),
    );
  });

  it('burn more gas in a cold zone’s winter, and fewer cubic metres of a richer gas', () => {
    const january = dayOf('2025-01-15');
    const domestic = { isDomestic: true, endUserCategory: 1 };
    const usual = [{ day: 0, value: 3950 }];
    const cold = gasWeights({ ...domestic, ldz: 'SC' }, usual)(january);
    const mild = gasWeights({ ...domestic, ldz: 'SW' }, usual)(january);
    assert.ok(cold > mild && mild > 1.3);
    const rich = gasWeights({ ...domestic, ldz: 'SC' }, [{ day: 0, value: 4050 }])(january);
    assert.ok(Math.abs(rich / cold - 3950 / 4050) < 1e-12);
    const works = { ldz: 'SC', isDomestic: false, endUserCategory: 3 };
    assert.ok(gasWeights(works, usual)(january) < cold);
  });
});
