import { demoBrokerReference, demoCrmReference } from '../../../demo/references.ts';
import type { WorldStep } from '../../../demo/step.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { accountIdsByNumber } from '../index.ts';
import { accountReferences } from './references.tables.ts';

export const referencesDemo: WorldStep = {
  name: 'references',
  title: 'what other systems call the accounts',
  async write(tx, { plan, begunAt }) {
    const accountIds = await accountIdsByNumber(tx);
    const introduced = new Set(plan.partnerOrganisations[0]?.introducedAccountNumbers);
    const planned = [
      ...plan.households.map(({ account }) => account),
      ...plan.businesses.flatMap(({ sites }) => sites.map(({ account }) => account)),
    ];
    await tx.query.insert(accountReferences).values(
      planned.flatMap(({ number, createdOn }) => {
        const random = seededRandom(`halfhour references ${number}`);
        const createdAt = startOfLondonDay(createdOn).add({ hours: 10 });
        const changedAt = begunAt.subtract({ hours: random.integer(30, 700) });
        const hasChanged =
          random.chance(0.3) && changedAt.epochMilliseconds > createdAt.epochMilliseconds;
        const named = [{ namespace: 'crm', value: demoCrmReference(number) }];
        if (introduced.has(number)) named.push({ namespace: 'broker', value: demoBrokerReference });
        if (random.chance(0.4)) {
          const value = `01-${random.integer(1_000_000, 9_999_999)}`;
          named.push({ namespace: 'former-billing-system', value });
        }
        return named.map((reference) => ({
          accountId: accountIds.get(number) ?? 0,
          ...reference,
          createdAt,
          updatedAt: hasChanged ? changedAt : createdAt,
        }));
      }),
    );
  },
};
