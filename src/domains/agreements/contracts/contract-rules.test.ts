import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { ContractActivityTypeOptions } from '../../../engine/schema.generated.ts';
import { journeyStatus, type StepProgress } from './contract-journeys.rules.ts';
import { fixesRates, kindsOfTerm, penceText } from './contract-terms.rules.ts';
import {
  type ContractFacts,
  contractStatus,
  currentContract,
  requestedParty,
  requestedVersion,
  servesAny,
} from './contracts.rules.ts';

const at = (text: string) => Temporal.Instant.from(text);
const day = (number: number) => at('2026-03-01T00:00:00Z').add({ hours: 24 * number });

const running: ContractFacts = {
  signedAt: day(-400),
  validFrom: day(-365),
  validTo: day(0),
  cancelledAt: null,
  rescindedAt: null,
  revokedAt: null,
};

describe('where a contract stands', () => {
  const statusOn = (number: number, facts: Partial<ContractFacts> = {}) =>
    contractStatus({ ...running, ...facts }, 'COMPLETED', day(number));

  it('follows from its validity, which does not hold at its end any more', () => {
    assert.equal(statusOn(-366), 'PENDING');
    assert.equal(statusOn(-365), 'ACTIVE');
    assert.equal(contractStatus(running, null, day(0).subtract({ milliseconds: 1 })), 'ACTIVE');
    assert.equal(statusOn(0), 'EXPIRED');
    assert.equal(statusOn(9_000, { validTo: null }), 'ACTIVE');
  });

  it('stays as it is after notice until the end has come', () => {
    const facts = { cancelledAt: day(-30) };
    assert.equal(statusOn(-1, facts), 'ACTIVE');
    assert.equal(statusOn(0, facts), 'TERMINATED');
    const before = { cancelledAt: day(-370), validTo: running.validFrom };
    assert.equal(statusOn(-369, before), 'TERMINATED');
  });

  it('is decided by withdrawal before anything else', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -800, max: 800 }),
        fc.constantFrom('IN_PROGRESS', 'STALLED', 'COMPLETED', 'CANCELLED', 'ERRORED', null),
        fc.boolean(),
        (number, creation, isCancelled) => {
          const facts = { ...running, cancelledAt: isCancelled ? day(-3) : null };
          const now = day(number);
          const rescinded = { ...facts, rescindedAt: day(-390), revokedAt: day(-380) };
          assert.equal(contractStatus(rescinded, creation, now), 'RESCINDED');
          const revoked = { ...facts, revokedAt: day(-380) };
          assert.equal(contractStatus(revoked, creation, now), 'REVOKED');
        },
      ),
    );
  });

  it('tells a way that goes on from one that has led nowhere', () => {
    const unsigned = { ...running, signedAt: null };
    assert.equal(contractStatus(unsigned, 'IN_PROGRESS', day(-500)), 'JOURNEY_IN_PROGRESS');
    assert.equal(contractStatus(unsigned, 'STALLED', day(-500)), 'JOURNEY_IN_PROGRESS');
    for (const creation of ['CANCELLED', 'ERRORED', 'COMPLETED', null] as const) {
      assert.equal(contractStatus(unsigned, creation, day(-500)), 'INACTIVE');
    }
  });
});

describe('the contract that counts', () => {
  const candidate = (status: 'ACTIVE' | 'PENDING' | 'EXPIRED' | 'INACTIVE', from: number) => ({
    status,
    validFrom: day(from),
  });

  it('holds now, or is the next one, or the last that ended', () => {
    const [past, older] = [candidate('EXPIRED', -800), candidate('EXPIRED', -1_200)];
    const [next, later] = [candidate('PENDING', 10), candidate('PENDING', 400)];
    const now = candidate('ACTIVE', -300);
    const nothing = candidate('INACTIVE', 3);
    assert.equal(currentContract([older, past, nothing, later, next, now]), now);
    assert.equal(currentContract([older, past, nothing, later, next]), next);
    assert.equal(currentContract([older, past, nothing]), past);
    assert.equal(currentContract([nothing]), nothing);
    assert.equal(currentContract([]), null);
  });

  it('does not depend on the order in which contracts come', () => {
    const all = [candidate('EXPIRED', -5), candidate('PENDING', 3), candidate('PENDING', 9)];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) => {
        assert.equal(currentContract(shuffled), all[1]);
      }),
    );
  });
});

describe('the version of a contract', () => {
  const versions = [-100, -50, 20].map((effectiveFrom, place) => ({
    versionReference: place + 1,
    effectiveFrom: day(effectiveFrom),
  }));
  const numberOf = (reference: number | null, now: number) =>
    requestedVersion(versions, reference, day(now))?.versionReference ?? null;

  it('is the one that holds, or the first before any does', () => {
    assert.deepEqual(
      [-200, -100, -51, -50, 19, 20].map((now) => numberOf(null, now)),
      [1, 1, 1, 2, 2, 3],
    );
  });

  it('is the one that is asked for by number, whenever it holds', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 0, -1].map((reference) => numberOf(reference, 0)),
      [1, 2, 3, null, null, null],
    );
    assert.equal(requestedVersion([], null, day(0)), null);
  });
});

describe('how far a journey has come', () => {
  const untouched: StepProgress = { startedAt: null, completedAt: null, failedAt: null };
  const done = (from: number, to: number): StepProgress => ({
    startedAt: day(from),
    completedAt: day(to),
    failedAt: null,
  });
  const statusOn = (now: number, steps: readonly StepProgress[], isCancelled = false) =>
    journeyStatus(
      { requestedAt: day(0), cancelledAt: isCancelled ? day(2) : null, steps },
      day(now),
    );

  it('is complete once every step is', () => {
    assert.equal(statusOn(90, [done(0, 1), done(1, 2)]), 'COMPLETED');
    assert.equal(statusOn(3, [done(0, 1), untouched]), 'IN_PROGRESS');
    assert.equal(statusOn(3, []), 'IN_PROGRESS');
  });

  it('stalls when a step is waited for longer than a fortnight', () => {
    const waiting = [done(0, 1), { ...untouched, startedAt: day(5) }];
    assert.equal(statusOn(19, waiting), 'IN_PROGRESS');
    assert.equal(statusOn(20, waiting), 'STALLED');
    // A step that nobody has begun is waited for from the end of the one before.
    assert.equal(statusOn(15, [done(0, 1), untouched]), 'IN_PROGRESS');
    assert.equal(statusOn(16, [done(0, 1), untouched]), 'STALLED');
    assert.equal(statusOn(15, [untouched]), 'STALLED');
  });

  it('has failed with a step that failed and was not done after all', () => {
    const failed = { ...untouched, startedAt: day(1), failedAt: day(2) };
    assert.equal(statusOn(90, [done(0, 1), failed, untouched]), 'ERRORED');
    assert.equal(statusOn(90, [done(0, 1), { ...failed, completedAt: day(3) }]), 'COMPLETED');
    assert.equal(statusOn(90, [done(0, 1), failed], true), 'CANCELLED');
  });
});

describe('what contracts are asked by', () => {
  it('is one account or one business', () => {
    const account = { by: 'account', number: 'A-1' };
    assert.deepEqual(requestedParty({ party: { account: 'A-1', business: null } }), account);
    assert.deepEqual(requestedParty({ party: { business: 0 } }), { by: 'business', id: 0 });
    const codeOf = (filters: Parameters<typeof requestedParty>[0]) => {
      const question = requestedParty(filters);
      return question.by === 'nothing' ? question.code : null;
    };
    assert.equal(codeOf({}), 'KT-CT-10029');
    assert.equal(codeOf({ party: null, subject: null }), 'KT-CT-10029');
    assert.equal(codeOf({ subject: 'A-1' }), 'KT-CT-10030');
    assert.equal(codeOf({ subject: 'A-1', party: { account: 'A-1' } }), 'KT-CT-10030');
    assert.equal(codeOf({ party: {} }), 'KT-CT-10031');
    assert.equal(codeOf({ party: { account: 'A-1', business: 1 } }), 'KT-CT-10031');
  });

  it('leaves out the reasons for something else', () => {
    const kinds: ContractActivityTypeOptions[] = [
      'ALL_ACTIVITY_TYPES',
      'CONTRACT_TERMINATION_STARTED',
      'CONTRACT_VARIATION_STARTED',
    ];
    const list = fc.uniqueArray(fc.constantFrom(...kinds));
    fc.assert(
      fc.property(list, list, (serves, requested) => {
        const hasAll = [serves, requested].some((some) => some.includes('ALL_ACTIVITY_TYPES'));
        const meets = new Set(serves).intersection(new Set(requested)).size > 0;
        assert.equal(servesAny(serves, requested), requested.length === 0 || hasAll || meets);
      }),
    );
  });
});

describe('the terms of a contract', () => {
  it('write rates exactly', () => {
    assert.deepEqual([224_148, 10_000, 5, -1_250].map(penceText), [
      '22.4148',
      '1',
      '0.0005',
      '-0.125',
    ]);
  });

  it('fix rates with products whose price does not move', () => {
    const fixed = { isVariable: false, isTracker: false, isChargedHalfHourly: false };
    assert.equal(fixesRates(fixed), true);
    for (const trait of Object.keys(fixed)) {
      assert.equal(fixesRates({ ...fixed, [trait]: true }), false);
    }
  });

  it('have a type of their own for each kind', () => {
    const types = Object.values(kindsOfTerm).map(({ type }) => type);
    assert.equal(new Set(types).size, types.length);
  });
});
