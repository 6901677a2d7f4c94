import { pageOfList } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { openWindowOfLedger } from './open-windows.store.ts';
import { settlingDays } from './periods.rules.ts';
import { billedLedger, namesOne, triggerOfLedger, triggersOf } from './triggers.actions.ts';
import { triggersOfLedger } from './triggers.store.ts';

const presentOf = ({ db, clock }: Pick<Context, 'db' | 'clock'>) => ({
  db,
  now: clock.now(),
  today: todayInLondon(clock),
});

export const triggersResolvers = {
  Query: {
    async billingTriggerConfigurations(_root, args, context) {
      const { target, includeChildren, effectiveFrom, effectiveTo, ...page } = args;
      if (!namesOne(target)) context.raise('KT-CT-9706');
      const hasPeriod = effectiveFrom != null || effectiveTo != null;
      if (includeChildren && hasPeriod) context.raise('KT-CT-9707');
      if (hasPeriod && (effectiveFrom == null || effectiveTo == null)) context.raise('KT-CT-9708');
      const period =
        effectiveFrom != null && effectiveTo != null
          ? { from: effectiveFrom, to: effectiveTo }
          : null;
      const found = await triggersOf(
        context,
        presentOf(context),
        target,
        includeChildren ?? false,
        period,
      );
      return pageOfList(
        'billingTriggerConfigurations',
        found,
        (each) => `${each.target.targetType} ${each.target.id}`,
        page,
      );
    },
  },
  AccountType: {
    async billingOptions({ id }, _args, { db }) {
      const ledger = await billedLedger(db, id);
      if (!ledger) return null;
      const [window, triggers] = await Promise.all([
        db.read(openWindowOfLedger, ledger.id),
        db.read(triggersOfLedger, ledger.id),
      ]);
      const trigger = triggers.find(({ effectiveTo }) => effectiveTo === null);
      if (!trigger) return null;
      const isQuarterly = trigger.cycleMonths % 3 === 0;
      return {
        currentBillingPeriodEndDate: window?.toOn ?? null,
        currentBillingPeriodStartDate: window?.fromOn ?? null,
        isFixed: trigger.isFixed,
        nextBillingDate: window?.toOn.add({ days: settlingDays + 1 }) ?? null,
        periodLength: isQuarterly ? 'QUARTERLY' : 'MONTHLY',
        periodLengthMultiplier: isQuarterly ? trigger.cycleMonths / 3 : trigger.cycleMonths,
        periodStartDay: trigger.startDay,
      };
    },
    async billingTriggerConfiguration({ id }, _args, context) {
      const ledger = await billedLedger(context.db, id);
      return ledger && triggerOfLedger(presentOf(context), ledger.id, 'ACCOUNT');
    },
  },
  LedgerType: {
    billingTriggerConfiguration: ({ id }, _args, context) =>
      triggerOfLedger(presentOf(context), id),
  },
} satisfies Resolvers;
