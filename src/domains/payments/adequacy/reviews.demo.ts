import type { WorldStep } from '../../../demo/step.ts';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import { planKeysOf } from '../../accounts/account/plan-keys.demo.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { scheduleHomes } from '../schedules/schedules.demo.ts';
import { noticeBankDays } from '../schedules/schedules.rules.ts';
import { schedulesOfAccount } from '../schedules/schedules.store.ts';
import { adequacyReviews } from './adequacy.tables.ts';

export const reviewsDemo: WorldStep = {
  name: 'adequacy-reviews',
  title: 'payments that were reviewed',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const holidays = await bankHolidaysIn(tx, 'england-and-wales');
    for (const home of [scheduleHomes.raised, scheduleHomes.lowered]) {
      const accountId = keys.accountIdOf(home);
      const [present, before] = await tx.read(schedulesOfAccount, accountId);
      if (!present || !before) throw new Error(`The payments of ${home} were not reviewed`);
      const dueOn = dateOfDay(
        addWorkingDays(dayOfDate(present.validFrom), -noticeBankDays, holidays),
      );
      const dueAt = startOfLondonDay(dueOn).add({ minutes: 330 });
      await tx.query.insert(adequacyReviews).values({
        scheduleId: before.id,
        accountId,
        reason: 'STATEMENT',
        dueOn,
        dueAt,
        outcome: 'CHANGED',
        reviewedAt: dueAt,
        paidPence: before.amountPence,
        suggestedPence: present.amountPence,
        newScheduleId: present.id,
      });
    }
  },
};
