import type { HouseholdKind } from '../../../demo/households.plan.ts';
import type { WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { planKeysOf } from '../account/plan-keys.demo.ts';
import { accountCampaigns, campaigns } from './campaigns.tables.ts';

interface CampaignPlan {
  readonly name: string;
  readonly slug: string;
  /** In days from the day the world was begun; null where no end is planned. */
  readonly endsInDays: number | null;
  readonly kinds: readonly HouseholdKind[];
  /** For how many days it lasts for one account; null where as long as the campaign. */
  readonly lastsDays: number | null;
}

const campaignPlans: readonly CampaignPlan[] = [
  {
    name: 'Winter evenings off',
    slug: 'winter-evenings-off',
    endsInDays: 21,
    kinds: ['everything', 'dual-fuel-smart', 'half-hourly', 'heat-pump'],
    lastsDays: null,
  },
  {
    name: 'First thousand miles',
    slug: 'first-thousand-miles',
    endsInDays: 200,
    kinds: ['everything', 'ev-tariff', 'ev-charge-point'],
    lastsDays: 180,
  },
  {
    name: 'Smart meter for every home',
    slug: 'smart-meter-for-every-home',
    endsInDays: null,
    kinds: ['everything', 'traditional', 'day-night'],
    lastsDays: 365,
  },
  {
    name: 'Warm rooms',
    slug: 'warm-rooms',
    endsInDays: -30,
    kinds: ['debt', 'prepay', 'everything'],
    lastsDays: 90,
  },
  {
    name: 'Octoplus comparison group',
    slug: 'octoplus-comparison-group',
    endsInDays: 400,
    kinds: ['tracker'],
    lastsDays: null,
  },
];

export const campaignsDemo: WorldStep = {
  name: 'campaigns',
  title: 'campaigns and who takes part',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const random = world.random.fork('campaigns');
    const today = todayInLondon({ now: () => world.begunAt });
    for (const { name, slug, endsInDays, kinds, lastsDays } of campaignPlans) {
      const expiresOn = endsInDays === null ? null : today.add({ days: endsInDays });
      const [added] = await tx.query
        .insert(campaigns)
        .values({ name, slug, expiresOn })
        .returning({ id: campaigns.id });
      const joined = world.plan.households.filter(({ kind }) => kinds.includes(kind));
      await tx.query.insert(accountCampaigns).values(
        joined.map(({ key }) => {
          const startsOn = today.subtract({ days: random.fork(`${slug} ${key}`).integer(40, 120) });
          return {
            accountId: keys.accountIdOf(key),
            campaignId: added?.id ?? 0,
            startsOn,
            expiresOn: lastsDays === null ? null : startsOn.add({ days: lastsDays }),
          };
        }),
      );
    }
  },
};
