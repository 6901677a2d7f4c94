import { Temporal } from 'temporal-polyfill';
import type { WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { planKeysOf } from '../../accounts/account/plan-keys.demo.ts';
import { warmHomeApplications } from './discounts.tables.ts';
import { payDiscounts } from './warm-home-discount.actions.ts';
import { areApplicationsOpen, paymentsFrom } from './warm-home-discount.rules.ts';

/** The latest year whose discounts have begun to be paid. */
function lastPaidYear(today: Temporal.PlainDate): number {
  const isPaid = Temporal.PlainDate.compare(paymentsFrom(today.year), today) <= 0;
  return isPaid ? today.year : today.year - 1;
}

/** Homes in Scotland that applied: one was granted it, one refused, one waits where it is the season. */
export const discountsDemo: WorldStep = {
  name: 'discounts',
  title: 'the Warm Home Discount of the last winter',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const today = todayInLondon({ now: () => world.begunAt });
    const schemeYear = lastPaidYear(today);
    const inOctober = (day: number) =>
      startOfLondonDay(Temporal.PlainDate.from({ year: schemeYear, month: 10, day }));
    await tx.query.insert(warmHomeApplications).values([
      {
        accountId: keys.accountIdOf('household-030'),
        schemeYear,
        qualifyingCriteria: 'UNIVERSAL_CREDIT',
        qualifyingComponent: 'DEPENDENT_CHILD_UNDER_FIVE',
        status: 'APPROVED',
        createdAt: inOctober(6),
        updatedAt: inOctober(20),
      },
      {
        accountId: keys.accountIdOf('household-019'),
        schemeYear,
        qualifyingCriteria: 'INCOME_SUPPORT',
        qualifyingComponent: 'HAS_DISABILITY',
        status: 'REJECTED',
        rejectionReason: 'INSUFFICIENT_EVIDENCE_PROVIDED',
        createdAt: inOctober(8),
        updatedAt: inOctober(27),
      },
    ]);
    await payDiscounts(tx, startOfLondonDay(paymentsFrom(schemeYear)).add({ hours: 2 }));
    if (!areApplicationsOpen(today)) return;
    const createdAt = startOfLondonDay(today.subtract({ days: 3 }));
    await tx.query.insert(warmHomeApplications).values({
      accountId: keys.accountIdOf('household-055'),
      // October and later belong to the year that began in April, January and February as well.
      schemeYear: today.month < 4 ? today.year - 1 : today.year,
      qualifyingCriteria: 'HOUSING_BENEFIT',
      status: 'PENDING',
      createdAt,
      updatedAt: createdAt,
    });
  },
};
