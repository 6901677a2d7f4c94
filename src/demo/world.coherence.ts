import { sql } from 'drizzle-orm';
import { type Check, type CheckedData, check, findViolations } from '../database/coherence.ts';
import { accounts, portfolios } from '../domains/accounts/tables.ts';
import { organisations } from '../domains/identity/organisations.tables.ts';
import { placesOf } from '../domains/metering/places/places.demo.ts';
import { meterPoints } from '../domains/metering/tables.ts';
import { worldBegunAt } from '../domains/platform/index.ts';
import { worldSteps } from '../domains/platform/tables.ts';
import { todayInLondon } from '../kernel/clock.ts';
import { planTown, type TownPlan } from './plan.ts';
import { townSeed } from './seed.ts';
import { worldStepNames } from './world.ts';

/** What the plan names for good: nothing here changes while the world goes on. */
function marksOf(plan: TownPlan) {
  const numbers = [...plan.households, ...plan.businesses.flatMap(({ sites }) => sites)].map(
    ({ account }) => account.number,
  );
  const supplies = placesOf(plan).flatMap(({ supply: { electricity, gas } }) =>
    [electricity.mpan, electricity.exportMpan, gas?.mprn].filter((each) => each != null),
  );
  return [
    [accounts, accounts.number, numbers],
    [portfolios, portfolios.number, plan.portfolios.map(({ number }) => number)],
    [meterPoints, meterPoints.identifier, supplies],
    [organisations, organisations.number, plan.partnerOrganisations.map(({ number }) => number)],
  ] as const;
}

async function missing({ db }: CheckedData, most: number) {
  const begunAt = await worldBegunAt(db);
  if (begunAt === null) return { count: 0, first: [] };
  const plan = planTown(townSeed, todayInLondon({ now: () => begunAt }));
  const searches = marksOf(plan).map(
    ([table, column, marks]) => sql`select format('%s', planned.mark) as what
      from unnest(${sql.param([...marks])}::text[]) as planned(mark)
      where not exists (select from ${table} where ${column} = planned.mark)`,
  );
  return findViolations(db, sql.join(searches, sql` union all `), most);
}

/** Of the demonstration world; a database without it has nothing to prove. */
export const worldChecks: readonly Check[] = [
  { title: 'Everyone and everything that the plan of the town names is there', find: missing },
  check(
    'A world that was begun has all of its steps',
    sql`select format('step %s', planned.name) as what
      from unnest(${sql.param([...worldStepNames])}::text[]) as planned(name)
      where exists (select from ${worldSteps}) and not exists (
        select from ${worldSteps} where ${worldSteps.name} = planned.name)`,
  ),
];
