import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { AccountPlan } from '../../../demo/households.plan.ts';
import type { World } from '../../../demo/step.ts';
import type { AccountStatus } from '../../../engine/schema.generated.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import type { Random } from '../../../kernel/random.ts';
import { changeStatus } from '../index.ts';

interface Life {
  readonly account: AccountPlan;
  readonly occupiedTo: Temporal.PlainDate | null;
}

/** Leads every account through its life up to the status that the plan has for it. */
export async function writeHistories(
  tx: Database,
  { plan, random }: World,
  accountIds: ReadonlyMap<string, number>,
): Promise<void> {
  const chance = random.fork('accounts histories');
  const lives: Life[] = [...plan.households, ...plan.businesses.flatMap(({ sites }) => sites)];
  for (const life of lives) {
    const id = accountIds.get(life.account.number) ?? 0;
    for (const [status, on] of stagesOf(life, chance.fork(life.account.number))) {
      await changeStatus(tx, id, status, startOfLondonDay(on));
    }
  }
}

function stagesOf(
  { account, occupiedTo }: Life,
  draw: Random,
): (readonly [status: AccountStatus, on: Temporal.PlainDate])[] {
  const after = (days: number) => account.createdOn.add({ days });
  const stages: [AccountStatus, Temporal.PlainDate][] = [['PENDING', after(0)]];
  if (account.status === 'PENDING') return stages;
  // One enrolment in ten goes wrong at first, mostly for an address the industry spells otherwise.
  if (draw.chance(0.1)) stages.push(['ENROLMENT_ERROR', after(2)], ['PENDING', after(4)]);
  // A switch takes five working days at the least, and two weeks of cooling off for most.
  stages.push(['ACTIVE', after(draw.integer(7, 17))]);
  if (account.status === 'DORMANT' && occupiedTo) stages.push(['DORMANT', occupiedTo]);
  return stages;
}
