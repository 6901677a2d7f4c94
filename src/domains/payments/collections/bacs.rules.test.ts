import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayOfDate } from '../../../kernel/calendar.ts';
import { isWorkingDay } from '../../../kernel/working-days.ts';
import { everyBankHolidayByRule } from '../../../outside/bank-holidays/by-rule.ts';
import {
  acceptanceOn,
  bankDayFrom,
  bookingOn,
  earliestDebitOn,
  endsInstruction,
  indemnityDebitOn,
  lastReturnOn,
  reinstates,
  representationOn,
  submissionOn,
  transactionCodeOf,
} from './bacs.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const holidays = new Set(
  everyBankHolidayByRule(2025, 2028)
    .filter(({ division }) => division === 'england-and-wales')
    .map(({ on }) => dayOfDate(on)),
);

describe('the banks’ days of a Direct Debit', () => {
  it('move one of the 28th of March 2026 over its return to the 15th of April', () => {
    const debitOn = bankDayFrom(day('2026-03-28'), holidays);
    assert.equal(debitOn.toString(), '2026-03-30');
    assert.equal(submissionOn(debitOn, holidays).toString(), '2026-03-26');
    const returned = { code: '0', returnedOn: day('2026-04-01'), firstOn: debitOn };
    assert.equal(lastReturnOn(debitOn, holidays).toString(), '2026-04-01');
    const again = representationOn({ ...returned, representations: 0 }, holidays);
    assert.equal(again?.toString(), '2026-04-10');
    assert.equal(lastReturnOn(day('2026-04-10'), holidays).toString(), '2026-04-14');
    assert.equal(bookingOn(day('2026-04-10'), holidays).toString(), '2026-04-15');
  });

  it('let ten bank days pass before a first one', () => {
    assert.equal(earliestDebitOn(day('2026-04-01'), holidays).toString(), '2026-04-17');
    assert.equal(earliestDebitOn(day('2026-12-18'), holidays).toString(), '2027-01-06');
  });

  it('debit an indemnity on the fourteenth', () => {
    assert.equal(indemnityDebitOn(day('2026-04-01'), holidays).toString(), '2026-04-23');
  });

  it('present again only what lacked money, twice, and within a month of the first day', () => {
    const returned = { code: '0', returnedOn: day('2026-04-14'), firstOn: day('2026-03-30') };
    const on = (change: object) =>
      representationOn({ ...returned, representations: 1, ...change }, holidays)?.toString();
    assert.equal(on({}), '2026-04-21');
    assert.equal(on({ representations: 2 }), undefined);
    assert.equal(on({ returnedOn: day('2026-04-23') }), '2026-04-30');
    assert.equal(on({ returnedOn: day('2026-04-24') }), undefined);
    for (const code of '123456789AB') assert.equal(on({ code }), undefined, code);
  });

  it('are bank days, in their order, whenever it begins', () => {
    const dates = fc.integer({
      min: dayOfDate(day('2025-02-01')),
      max: dayOfDate(day('2028-11-01')),
    });
    fc.assert(
      fc.property(dates, (number) => {
        const today = day('1970-01-01').add({ days: number });
        const debitOn = bankDayFrom(today, holidays);
        const days = [
          submissionOn(debitOn, holidays),
          debitOn,
          lastReturnOn(debitOn, holidays),
          bookingOn(debitOn, holidays),
          earliestDebitOn(debitOn, holidays),
          indemnityDebitOn(debitOn, holidays),
        ];
        for (const [place, each] of days.entries()) {
          assert.ok(isWorkingDay(dayOfDate(each), holidays));
          const before = days[place - 1];
          if (before) assert.ok(Temporal.PlainDate.compare(before, each) < 0);
        }
        assert.ok(Temporal.PlainDate.compare(acceptanceOn(today, holidays), today) > 0);
      }),
    );
  });
});

describe('the messages of the banks', () => {
  it('end an instruction by some codes of each service', () => {
    const ending = (service: 'ARUDD' | 'AUDDIS' | 'ADDACS' | 'DDICA') =>
      [...'0123456789ABCDEFGHIKLMNOPQR'].filter((code) => endsInstruction(service, code)).join('');
    assert.equal(ending('ARUDD'), '12356B');
    assert.equal(ending('AUDDIS'), '12356BFGHIKLMNOPQ');
    assert.equal(ending('ADDACS'), '0123BD');
    assert.equal(ending('DDICA'), '34568');
    assert.ok(!endsInstruction('ARUDD', '') && !endsInstruction('ARUDD', '12'));
    assert.ok(reinstates('ADDACS', 'R') && !reinstates('ARUDD', 'R'));
  });

  it('know a debit by its place in the life of an instruction', () => {
    const types = ['FIRST_COLLECTION', 'REGULAR_COLLECTION', 'RE_PRESENTATION', 'FINAL_COLLECTION'];
    assert.deepEqual(
      types.map((type) => transactionCodeOf(`DD_${type}`)),
      ['01', '17', '18', '19'],
    );
  });
});
