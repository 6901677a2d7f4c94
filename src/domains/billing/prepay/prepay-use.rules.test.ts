import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { faultOf, type Posting } from '../ledgers/postings.rules.ts';
import {
  type DayToBook,
  heldPence,
  openingPostings,
  postingsOfDay,
  usedOnDays,
} from './prepay-use.rules.ts';

const start = Temporal.PlainDate.from('2026-01-01');
const ledgers = {
  prepayMeterId: 7,
  fuel: 'GAS',
  creditLedgerId: 1,
  debtLedgerId: 2,
} as const;

const onBook = (postings: readonly Posting[], book: string) =>
  postings
    .flatMap(({ books }) => books)
    .reduce((sum, side) => (side.book === book ? sum + side.amountPence : sum), 0);
const onLedger = (postings: readonly Posting[], ledgerId: number) =>
  postings.reduce(
    (sum, posting) =>
      posting.ledgerId === ledgerId
        ? sum + (posting.kind === 'CREDIT' ? 1 : -1) * (posting.netPence + posting.taxPence)
        : sum,
    0,
  );

/** Days of a meter in thousandths of a penny: what it used, recovered, was topped up and loaded with. */
const lives = fc.array(
  fc.record({
    used: fc.integer({ min: -2_000, max: 900_000 }),
    recovered: fc.integer({ min: 0, max: 90_000 }),
    beyond: fc.integer({ min: 0, max: 90_000 }),
    toppedUp: fc.integer({ min: 0, max: 30 }),
    loaded: fc.integer({ min: 0, max: 200 }),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('what a prepayment meter takes off', () => {
  it('leaves on the books what is left on the meter, whatever is rounded on the way', () => {
    fc.assert(
      fc.property(
        lives,
        fc.integer({ min: -900_000, max: 900_000 }),
        fc.integer({ min: 0, max: 900_000 }),
        (life, openingCredit, openingDebt) => {
          const registers = (balance: number, debt: number) => ({
            balanceMillipence: balance,
            accumulatedDebtMillipence: debt,
            paymentDebtMillipence: 0,
            timeDebtOneMillipence: 0,
            timeDebtTwoMillipence: 0,
          });
          let [balance, debt, used, paid, loaded] = [openingCredit, openingDebt, 0, 0, 0];
          const days = life.map((each, place): DayToBook => {
            balance += each.toppedUp * 1000 - each.used - each.recovered + each.beyond;
            debt += each.loaded * 1000 - each.recovered + each.beyond;
            used += each.used;
            paid += each.toppedUp;
            loaded += each.loaded;
            return {
              on: start.add({ days: place }),
              held: heldPence(registers(balance, debt)),
              toppedUpPence: paid,
              loadedPence: loaded,
              loadedOnDayPence: each.loaded,
              vatPercent: 5,
            };
          });
          const opening = heldPence(registers(openingCredit, openingDebt));
          const half = Math.floor(days.length / 2);
          const earlier = usedOnDays(opening, { ...opening, usedPence: 0 }, days.slice(0, half));
          const kept = { ...(days[half - 1]?.held ?? opening) };
          const later = usedOnDays(
            opening,
            { ...kept, usedPence: earlier.at(-1)?.usedPence ?? 0 },
            days.slice(half),
          );
          const uses = [...earlier, ...later];
          assert.deepEqual(uses, usedOnDays(opening, { ...opening, usedPence: 0 }, days));
          const postings = [
            ...openingPostings(ledgers, opening, start),
            ...uses.flatMap((use) => postingsOfDay(ledgers, use)),
          ];
          for (const posting of postings) assert.equal(faultOf(posting), null);
          assert.ok(postings.every(({ netPence, taxPence }) => netPence >= 0 && taxPence >= 0));
          const end = days.at(-1)?.held ?? opening;
          assert.equal(onBook(postings, 'CREDIT_ON_METERS') + paid, end.creditPence);
          assert.equal(onLedger(postings, 1), 0);
          assert.equal(onLedger(postings, 2), 0 - end.debtPence);
          const gross = onBook(postings, 'REVENUE_GAS') + onBook(postings, 'VAT');
          // Four roundings, of what is there at the beginning and at the end.
          assert.ok(Math.abs(gross * 1000 - used) <= 2000);
          const vat = onBook(postings, 'VAT');
          assert.ok(Math.abs(vat * 105 - gross * 5) <= 53);
        },
      ),
    );
  });

  it('is split into revenue and VAT, and recovers a debt', () => {
    const opening = { creditPence: 1000, debtPence: 500 };
    const [use] = usedOnDays(opening, { ...opening, usedPence: 0 }, [
      {
        on: start,
        held: { creditPence: 690, debtPence: 400 },
        toppedUpPence: 0,
        loadedPence: 0,
        loadedOnDayPence: 0,
        vatPercent: 5,
      },
    ]);
    assert.ok(use);
    assert.deepEqual(
      [use.netPence, use.taxPence, use.debtGrowthPence, use.usedPence],
      [200, 10, -100, 210],
    );
    assert.deepEqual(
      postingsOfDay(ledgers, use).map(({ ledgerId, kind, netPence, taxPence, idempotencyKey }) =>
        [ledgerId, kind, netPence, taxPence, idempotencyKey].join(' '),
      ),
      [
        '1 CREDIT 210 0 prepay-draw:7:2026-01-01',
        '1 CHARGE 200 10 prepay-use:7:2026-01-01',
        '2 CREDIT 100 0 prepay-debt:7:2026-01-01',
      ],
    );
  });
});
