import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { daysBetween, londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import {
  lastEndToSchedule,
  noticeOn,
  rolloverIsDue,
  rolloverNumber,
} from '../changes/rollovers.rules.ts';
import { trackerPage, wholePence } from '../rates/trackers.rules.ts';
import { chooseAgreements, rescissionDeadlineAt } from './agreements.rules.ts';
import {
  canRenew,
  canRescind,
  endingWindow,
  isDueRenewal,
  renewalWindowFrom,
} from './renewals.rules.ts';

const at = Temporal.Instant.from;
const midnight = (date: string) => startOfLondonDay(Temporal.PlainDate.from(date));

const fixed = {
  validFrom: midnight('2025-05-14'),
  validTo: midnight('2026-05-14'),
  agreedTo: midnight('2026-05-14'),
  isRevoked: false,
};
const variable = { ...fixed, validTo: null, agreedTo: null };
const cut = { ...fixed, validTo: midnight('2026-04-20') };

describe('the renewal of an agreement', () => {
  it('is due from the forty-ninth midnight in London before its end, also over a clock change', () => {
    // From winter time, 00:00, to the end in summer time, 23:00 of the day before in UTC.
    assert.equal(renewalWindowFrom(fixed.agreedTo)?.toString(), '2026-03-26T00:00:00Z');
    assert.equal(isDueRenewal([fixed], at('2026-03-25T23:59:59Z')), false);
    assert.equal(isDueRenewal([fixed], at('2026-03-26T00:00:00Z')), true);
    assert.equal(isDueRenewal([fixed], at('2026-05-13T22:59:59Z')), true);
    assert.equal(isDueRenewal([fixed], at('2026-05-13T23:00:00Z')), false);
  });

  it('is not due without an end, before a move, nor where something follows', () => {
    const now = at('2026-04-10T12:00:00Z');
    const following = { ...variable, validFrom: fixed.validTo };
    assert.equal(isDueRenewal([variable], now), false);
    assert.equal(isDueRenewal([cut], now), false);
    assert.equal(isDueRenewal([fixed, following], now), false);
    assert.equal(isDueRenewal([fixed, { ...following, isRevoked: true }], now), true);
    assert.equal(isDueRenewal([], now), false);
  });

  it('can be had without a fee where there is none, no end, or the end is near', () => {
    const early = at('2026-01-10T12:00:00Z');
    const late = at('2026-04-10T12:00:00Z');
    assert.equal(canRenew([variable], 5_000, early), true);
    assert.equal(canRenew([fixed], 5_000, early), false);
    assert.equal(canRenew([fixed], 0, early), true);
    assert.equal(canRenew([fixed], 5_000, late), true);
    assert.equal(canRenew([cut], 0, late), false);
    assert.equal(canRenew([], 0, late), false);
    const following = { ...variable, validFrom: fixed.validTo };
    assert.equal(canRenew([fixed, following], 0, late), false);
  });

  it('windows that follow one another list every end once', () => {
    const today = Temporal.PlainDate.from('2026-03-20');
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 60 }), (days, size) => {
        const window = endingWindow(today, days, size);
        const next = endingWindow(today, days + size, size);
        assert.ok(window.to.equals(next.from));
        assert.equal(daysBetween(londonDateOf(window.from), londonDateOf(window.to)), size);
      }),
    );
  });
});

describe('thinking again', () => {
  it('is possible for fourteen whole days after the one of agreeing, summer time or not', () => {
    // The clocks go forward on 29 March 2026.
    const deadline = rescissionDeadlineAt(at('2026-03-20T22:30:00Z'));
    assert.equal(deadline.toString(), '2026-04-03T23:00:00Z');
    const agreement = { validTo: null, isRevoked: false, rescissionDeadlineAt: deadline };
    assert.equal(canRescind(agreement, deadline.subtract({ milliseconds: 1 })), true);
    assert.equal(canRescind(agreement, deadline), false);
  });

  it('is not possible for a business, nor of what is over or revoked', () => {
    const now = at('2026-03-21T12:00:00Z');
    const deadline = at('2026-04-03T23:00:00Z');
    const agreement = { validTo: null, isRevoked: false, rescissionDeadlineAt: deadline };
    assert.equal(canRescind({ ...agreement, rescissionDeadlineAt: null }, now), false);
    assert.equal(canRescind({ ...agreement, isRevoked: true }, now), false);
    assert.equal(canRescind({ ...agreement, validTo: now }, now), false);
  });
});

describe('what is chosen of the agreements of a meter point', () => {
  const now = at('2026-04-01T12:00:00Z');
  const over = { ...variable, validTo: midnight('2025-05-14'), validFrom: midnight('2024-01-01') };
  const toCome = { ...variable, validFrom: midnight('2026-05-14') };
  const all = [over, fixed, toCome];

  it('is what is not over, unless more or less is asked for', () => {
    assert.deepEqual(chooseAgreements(all, {}, now), [fixed, toCome]);
    assert.deepEqual(chooseAgreements(all, { includeInactive: true }, now), all);
    assert.deepEqual(chooseAgreements(all, { excludeFuture: true }, now), [fixed]);
    const validAfter = fixed.validTo;
    assert.deepEqual(chooseAgreements(all, { includeInactive: true, validAfter }, now), [toCome]);
  });
});

describe('a roll-over', () => {
  it('is laid out 49 days ahead and told of 45 days ahead', () => {
    const today = Temporal.PlainDate.from('2026-03-10');
    const last = lastEndToSchedule(today);
    assert.equal(last.toString(), '2026-04-28');
    assert.equal(rolloverIsDue(last, today), true);
    assert.equal(rolloverIsDue(last.add({ days: 1 }), today), false);
    assert.equal(noticeOn(last).toString(), '2026-03-14');
    assert.equal(rolloverNumber(12, last), 'R-12-20260428');
  });
});

describe('the price of a tracker', () => {
  it('is told in whole pence with VAT, half a penny upwards', () => {
    const told = (tenThousandthsExclVat: number, vatPercent = 5) =>
      wholePence({ tenThousandthsExclVat, vatPercent });
    assert.equal(told(100_000), 11);
    assert.equal(told(99_999), 10);
    assert.equal(told(67_372), 7);
    assert.equal(told(-20_000), -2);
    assert.equal(told(67_372, 20), 8);
    assert.match(trackerPage('COOP_ENERGY', 'SILVER-1'), /^https:\/\/coop-energy\..*\/silver-1$/);
  });
});
