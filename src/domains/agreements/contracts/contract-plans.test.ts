import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { planTown } from '../../../demo/plan.ts';
import { demoContractIdentifier } from '../../../demo/references.ts';
import { townSeed } from '../../../demo/seed.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { placesOf } from '../../metering/places/places.demo.ts';
import { rescissionDeadlineAt } from '../agreements/agreements.rules.ts';
import { planAgreements, suppliesOf } from '../agreements/plans.demo.ts';
import { journeysOf } from './contract-journeys.demo.ts';
import { journeyStatus, type StepProgress } from './contract-journeys.rules.ts';
import { type MadeAgreement, planContracts } from './contract-plans.demo.ts';
import { contractStatus } from './contracts.rules.ts';

/** The agreements of the town on a day, as far as contracts are drawn up from them. */
function agreementsOn(today: Temporal.PlainDate) {
  const plan = planTown(townSeed, today);
  const made = new Map(
    placesOf(plan).map((place) => [
      place.accountNumber,
      suppliesOf(place).flatMap((supply) =>
        planAgreements(supply, today).map(({ productCode, from, to, agreedTo }) => {
          const agreedOn = today.until(from).sign > 0 ? today : from;
          return {
            productCode,
            termMonths: /24M/.test(productCode) ? 24 : /12M|SILVER/.test(productCode) ? 12 : null,
            hasFixedRates: /FIX/.test(productCode),
            paymentMethod: 'DIRECT_DEBIT',
            agreedAt: startOfLondonDay(agreedOn.subtract({ days: 1 })),
            validFrom: startOfLondonDay(from),
            validTo: to && startOfLondonDay(to),
            agreedTo: agreedTo && startOfLondonDay(agreedTo),
          } as MadeAgreement;
        }),
      ),
    ]),
  );
  return { plan, agreementsOf: (number: string) => made.get(number) ?? [] };
}

const { compare } = Temporal.Instant;
type Planned = ReturnType<typeof journeysOf>[number]['steps'][number];
const stepOf = (step: Planned): StepProgress => ({
  startedAt: step.startedAt ?? null,
  completedAt: step.completedAt ?? null,
  failedAt: step.failedAt ?? null,
});

describe('the contracts of the town', () => {
  for (const day of ['2026-01-01', '2026-03-29', '2026-10-25', '2027-06-30', '2028-02-29']) {
    it(`are of every kind when it is founded on ${day}`, () => {
      const today = Temporal.PlainDate.from(day);
      const { plan, agreementsOf } = agreementsOn(today);
      const now = startOfLondonDay(today).add({ minutes: 5 });
      const contracts = planContracts(plan, agreementsOf, today);
      const states = contracts.map((contract) => {
        const journeys = journeysOf(contract, now).map(({ row, steps }) => {
          const { cancelledAt = null, requestedAt } = row;
          return journeyStatus({ requestedAt, cancelledAt, steps: steps.map(stepOf) }, now);
        });
        for (const { row, notes } of journeysOf(contract, now)) {
          const written = [row.requestedAt, ...notes.map(({ createdAt }) => createdAt)];
          assert.ok(
            written.every((at) => compare(at, now) <= 0),
            contract.key,
          );
        }
        return { status: contractStatus(contract, journeys[0] ?? null, now), journeys };
      });
      assert.equal(new Set(states.map(({ status }) => status)).size, 8);
      assert.equal(new Set(states.flatMap(({ journeys }) => journeys)).size, 5);
      const keys = contracts.map(({ key }) => key);
      assert.equal(new Set(keys.map(demoContractIdentifier)).size, keys.length);
      assert.ok(keys.includes('business-bakery 2') && keys.includes('business-group master'));
      for (const { key, businessKey, signedAt, rescindedAt } of contracts) {
        assert.ok(signedAt === null || compare(signedAt, now) <= 0, key);
        if (!rescindedAt) continue;
        assert.equal(businessKey, null, 'only those at home may think again');
        assert.ok(signedAt && compare(rescindedAt, rescissionDeadlineAt(signedAt)) < 0, key);
      }
    });
  }
});
