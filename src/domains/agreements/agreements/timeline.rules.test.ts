import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { endsByItself } from './renewals.rules.ts';
import {
  type Held,
  planRevocation,
  planRollover,
  planSwitch,
  type TimelineChange,
} from './timeline.rules.ts';

const firstDay = Temporal.PlainDate.from('2026-03-01');
const day = (number: number) => startOfLondonDay(firstDay.add({ days: number }));

/** What a step of a story has to bear: agreements, the day, and the last day of the supply. */
class Town {
  readonly agreements: Held[] = [];
  today = 0;
  private nextId = 1;
  readonly suppliedTo: Temporal.Instant | null;

  constructor(suppliedTo: Temporal.Instant | null) {
    this.suppliedTo = suppliedTo;
    this.begin(day(0), suppliedTo, null);
  }

  begin(
    validFrom: Temporal.Instant,
    validTo: Temporal.Instant | null,
    agreedTo: Temporal.Instant | null,
  ): void {
    const id = this.nextId++;
    this.agreements.push({ id, validFrom, validTo, agreedTo, isRevoked: false });
  }

  apply({ revokedIds, moved, begun }: TimelineChange, agreedTo: Temporal.Instant | null): void {
    this.agreements.forEach((each, place) => {
      const isRevoked = each.isRevoked || revokedIds.includes(each.id);
      const validTo = moved?.id === each.id ? moved.validTo : each.validTo;
      this.agreements[place] = { ...each, isRevoked, validTo };
    });
    if (begun) this.begin(begun.from, begun.to, agreedTo);
  }

  /** Every time an agreement ends by itself and nothing follows, something does. */
  goOn(): void {
    for (const { id } of [...this.agreements]) {
      const span = planRollover(this.agreements, id, day(this.today), this.suppliedTo);
      if (span) this.begin(span.from, span.to, null);
    }
  }

  live(): Held[] {
    return this.agreements
      .filter(({ isRevoked }) => !isRevoked)
      .toSorted((a, b) => Temporal.Instant.compare(a.validFrom, b.validFrom));
  }

  /** Each agreement begins where the one before ends, from the first day to now or to the last. */
  check(): void {
    const live = this.live();
    assert.ok(live[0]?.validFrom.equals(day(0)), 'the first day has no agreement');
    live.forEach((each, place) => {
      const next = live[place + 1];
      if (each.validTo) {
        assert.ok(Temporal.Instant.compare(each.validFrom, each.validTo) < 0, 'no time at all');
      }
      if (next) assert.ok(each.validTo?.equals(next.validFrom), 'an overlap or a gap');
    });
    const last = live.at(-1);
    assert.ok(last);
    if (last.validTo === null) {
      assert.equal(this.suppliedTo, null, 'an agreement beyond the supply');
    } else if (!this.suppliedTo?.equals(last.validTo)) {
      assert.ok(endsByItself(last), 'an end that nobody agreed on');
      assert.ok(Temporal.Instant.compare(last.validTo, day(this.today)) > 0, 'no agreement now');
    }
  }
}

const step = fc.oneof(
  fc.record({
    kind: fc.constant('switch' as const),
    inDays: fc.integer({ min: 0, max: 120 }),
    termDays: fc.option(fc.integer({ min: 20, max: 90 })),
  }),
  fc.record({ kind: fc.constant('revoke' as const), place: fc.nat(8) }),
  fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 60 }) }),
);

describe('the agreements of a meter point', () => {
  it('neither overlap nor leave a gap, whatever is agreed, taken back and waited for', () => {
    const story = fc.record({
      steps: fc.array(step, { maxLength: 25 }),
      supplyDays: fc.option(fc.integer({ min: 200, max: 400 })),
    });
    fc.assert(
      fc.property(story, ({ steps, supplyDays }) => {
        const town = new Town(supplyDays === null ? null : day(supplyDays));
        for (const each of steps) {
          if (each.kind === 'wait') {
            town.today += each.days;
          } else if (each.kind === 'switch') {
            const from = town.today + each.inDays;
            const agreedTo = each.termDays === null ? null : day(from + each.termDays);
            const change = planSwitch(town.agreements, day(from), agreedTo, town.suppliedTo);
            if (change) town.apply(change, agreedTo);
          } else {
            const live = town.live();
            const chosen = live[each.place % live.length];
            const now = day(town.today);
            if (chosen)
              town.apply(planRevocation(town.agreements, chosen.id, now, town.suppliedTo), null);
          }
          town.goOn();
          town.check();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('go on as they were agreed when what had replaced them is taken back', () => {
    const town = new Town(null);
    const term = day(100);
    const fixed = planSwitch(town.agreements, day(10), term, null);
    assert.ok(fixed);
    town.apply(fixed, term);
    const flexible = planSwitch(town.agreements, day(40), null, null);
    assert.ok(flexible);
    town.apply(flexible, null);
    assert.deepEqual(
      town.live().map(({ id, validTo }) => [id, validTo?.toString() ?? null]),
      [
        [1, day(10).toString()],
        [2, day(40).toString()],
        [3, null],
      ],
    );
    town.today = 45;
    town.apply(planRevocation(town.agreements, 3, day(45), null), null);
    assert.deepEqual(
      town.live().map(({ id, validTo }) => [id, validTo?.toString() ?? null]),
      [
        [1, day(10).toString()],
        [2, term.toString()],
      ],
    );
  });

  it('cannot be switched before the supply, nor after its end', () => {
    const town = new Town(day(50));
    assert.equal(planSwitch(town.agreements, day(-1), null, day(50)), null);
    assert.equal(planSwitch(town.agreements, day(50), null, day(50)), null);
    assert.ok(planSwitch(town.agreements, day(49), null, day(50))?.begun?.to?.equals(day(50)));
  });

  it('are followed from the end of a term to the next, with nothing in between', () => {
    const term = day(30);
    const town = new Town(null);
    const fixed = planSwitch(town.agreements, day(5), term, null);
    assert.ok(fixed);
    town.apply(fixed, term);
    assert.equal(planRollover(town.agreements, 2, day(29), null), null);
    assert.ok(planRollover(town.agreements, 2, day(30), null)?.from.equals(term));
    const renewed = planSwitch(town.agreements, term, null, null);
    assert.deepEqual([renewed?.moved, renewed?.revokedIds], [null, []]);
  });
});
