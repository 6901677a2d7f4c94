import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { planKeysOf } from '../../accounts/account/plan-keys.demo.ts';
import {
  firstInstalmentOn,
  payingEndsOn,
  weeklyPlan,
} from '../../billing/charges/weekly-plan.demo.ts';
import { type LedgerRow, mainLedgerOf } from '../../billing/index.ts';
import { payments } from '../payments/payments.tables.ts';
import { fuelDirectDays, scheduleHomes } from '../schedules/schedules.demo.ts';
import { schedules } from '../schedules/schedules.tables.ts';
import { acceptPlan, breakPlans, offerPlan } from './plans.actions.ts';
import { offerDays } from './plans.rules.ts';
import { expireOffers } from './plans.store.ts';

/** The home that let an offer lapse. */
const lapsedHome = 'household-036';

/** The home that owes money. */
const debtorHome = 'household-debt';

export const plansDemo: WorldStep = {
  name: 'payment-plans',
  title: 'debts that are paid off by instalments',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const today = todayInLondon({ now: () => world.begunAt });
    const ledgerOf = async (key: string): Promise<LedgerRow> => {
      const ledger = await mainLedgerOf(tx, keys.accountIdOf(key));
      if (!ledger) throw new Error(`The home ${key} has no ledger`);
      return ledger;
    };
    const morning = (day: Temporal.PlainDate) => startOfLondonDay(day).add({ hours: 10 });
    const firstOn = firstInstalmentOn(payingEndsOn(today));
    const ledger = await ledgerOf(debtorHome);

    const { instalments, instalmentPence, paidWeeks } = weeklyPlan;
    const kept = await offerPlan(
      tx,
      ledger,
      {
        method: 'CARD_PAYMENT',
        frequency: 'WEEKLY',
        totalPence: instalments * instalmentPence,
        instalmentPence,
        firstOn,
        strategyName: 'FIXED_INSTALMENTS',
        strategyDisplayName: 'So much each week',
      },
      morning(firstOn.subtract({ days: 9 })),
    );
    await acceptPlan(tx, kept.id, morning(firstOn.subtract({ days: 6 })));
    // The first instalment that was not paid.
    await breakPlans(tx, [kept.id], morning(firstOn.add({ weeks: paidWeeks, days: 7 })));
    await offerPlan(
      tx,
      ledger,
      {
        method: 'DIRECT_DEBIT',
        frequency: 'MONTHLY',
        totalPence: 26_400,
        instalmentPence: 2200,
        firstOn: today.add({ months: 1 }).with({ day: 5 }),
        strategyName: 'FIXED_INSTALMENTS',
        strategyDisplayName: 'So much each month',
      },
      morning(today.subtract({ days: 4 })),
    );

    const lapsed = today.subtract({ days: offerDays + 20 });
    await offerPlan(
      tx,
      await ledgerOf(lapsedHome),
      {
        method: 'DIRECT_DEBIT',
        frequency: 'MONTHLY',
        totalPence: 9000,
        instalmentPence: 1500,
        firstOn: lapsed.add({ months: 1 }).with({ day: 12 }),
        strategyName: 'FIXED_INSTALMENTS',
        strategyDisplayName: 'So much each month',
      },
      morning(lapsed),
    );
    await expireOffers(tx, world.begunAt);

    const agreedOn = today.subtract({ days: fuelDirectDays });
    const deducted = await offerPlan(
      tx,
      await ledgerOf(scheduleHomes.fuelDirect),
      {
        method: 'BACS_TRANSFER',
        frequency: 'WEEKLY',
        totalPence: 19_250,
        instalmentPence: 370,
        firstOn: today.add({ days: 7 }),
        strategyName: 'FUEL_DIRECT',
        strategyDisplayName: 'Taken off your benefits',
      },
      morning(agreedOn),
    );
    await acceptPlan(tx, deducted.id, morning(agreedOn));
    await linkPayments(tx);
  },
};

/** Tells of payments of the past by which schedule they were asked for. */
async function linkPayments(tx: Database): Promise<void> {
  await tx.query.execute(sql`
    update ${payments} p set schedule_id = s.id from ${schedules} s
    where p.schedule_id is null and p.ledger_id = s.ledger_id and p.represents_id is null
      and p.amount_pence = s.amount_pence and not s.is_variable
      and p.payment_on >= s.valid_from and (s.valid_to is null or p.payment_on < s.valid_to + 5)
      and case s.method when 'DIRECT_DEBIT' then p.transaction_type like 'DD_%'
        when 'CARD_PAYMENT' then p.transaction_type = 'DEBIT_CARD' else false end`);
}
