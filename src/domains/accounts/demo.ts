import type { Database } from '../../database/database.ts';
import type { AccountPlan } from '../../demo/households.plan.ts';
import type { World, WorldStep } from '../../demo/step.ts';
import { startOfLondonDay } from '../../kernel/london.ts';
import {
  organisationIdsByNumber,
  organizationIdsByName,
  userIdsByEmail,
} from '../identity/index.ts';
import {
  accountGrants,
  accounts,
  accountUserRoles,
  portfolios,
  portfolioUserRoles,
} from './tables.ts';

type Ids = ReadonlyMap<string, number>;

export const accountsDemo: WorldStep = {
  name: 'accounts',
  title: 'accounts and who may see them',
  async write(tx, world) {
    const userIds = await userIdsByEmail(tx);
    const portfolioIds = await writePortfolios(tx, world, userIds);
    const accountIds = await writeAccounts(tx, world, portfolioIds);
    await writeRoles(tx, world, userIds, accountIds);
    await writeGrants(tx, world, accountIds);
  },
};

function idOf(ids: Ids, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The plan speaks of ${key}, which is not in the database`);
  return id;
}

/** Parents come before their children in the plan. */
async function writePortfolios(tx: Database, { plan }: World, userIds: Ids): Promise<Ids> {
  const paths = new Map<string, number[]>();
  const ids = new Map<string, number>();
  for (const portfolio of plan.portfolios) {
    const { key, number, name, billingName, brand, parentKey, people, createdOn } = portfolio;
    const above = (parentKey === null ? undefined : paths.get(parentKey)) ?? [];
    const id = ids.size + 1;
    const path = [...above, id];
    const createdAt = startOfLondonDay(createdOn);
    const parentId = above.at(-1) ?? null;
    await tx.query.insert(portfolios).values({
      number,
      name,
      billingName,
      brand,
      parentId,
      path,
      createdAt,
      updatedAt: createdAt,
    });
    await tx.query.insert(portfolioUserRoles).values(
      people.map(({ person, role }) => ({
        portfolioId: id,
        userId: idOf(userIds, person.email),
        role,
      })),
    );
    paths.set(key, path);
    ids.set(key, id);
  }
  return ids;
}

async function writeAccounts(tx: Database, { plan }: World, portfolioIds: Ids): Promise<Ids> {
  const portfolioOf = new Map(
    plan.portfolios.flatMap(({ key, accountNumbers }) =>
      accountNumbers.map((number) => [number, idOf(portfolioIds, key)] as const),
    ),
  );
  const planned: AccountPlan[] = [
    ...plan.households.map(({ account }) => account),
    ...plan.businesses.flatMap(({ sites }) => sites.map(({ account }) => account)),
  ];
  const added = await tx.query
    .insert(accounts)
    .values(
      planned.map(({ number, type, status, brand, createdOn }) => ({
        number,
        accountType: type,
        status,
        brand,
        portfolioId: portfolioOf.get(number) ?? null,
        createdAt: startOfLondonDay(createdOn),
      })),
    )
    .returning({ id: accounts.id, number: accounts.number });
  return new Map(added.map(({ number, id }) => [number, id]));
}

async function writeRoles(
  tx: Database,
  { plan }: World,
  userIds: Ids,
  accountIds: Ids,
): Promise<void> {
  const households = plan.households.map(({ account, people }) => ({
    accounts: [account],
    people,
  }));
  const businesses = plan.businesses.map(({ sites, people }) => ({
    accounts: sites.map(({ account }) => account),
    people,
  }));
  const bookkeepers = plan.bookkeepers.map(({ accountNumbers, ...member }) => ({
    accounts: accountNumbers.map((number) => ({ number })),
    people: [member],
  }));
  await tx.query.insert(accountUserRoles).values(
    [...households, ...businesses, ...bookkeepers].flatMap(({ accounts: theirs, people }) =>
      theirs.flatMap(({ number }) =>
        people.map(({ person, role }) => ({
          accountId: idOf(accountIds, number),
          userId: idOf(userIds, person.email),
          role,
        })),
      ),
    ),
  );
}

async function writeGrants(tx: Database, { plan }: World, accountIds: Ids): Promise<void> {
  const partnerIds = await organisationIdsByNumber(tx);
  const organizationIds = await organizationIdsByName(tx);
  const toPartners = plan.partnerOrganisations.flatMap(({ number, introducedAccountNumbers }) =>
    introducedAccountNumbers.map((accountNumber) => ({
      accountId: idOf(accountIds, accountNumber),
      granteeKind: 'partner' as const,
      granteeId: idOf(partnerIds, number),
    })),
  );
  const toOrganizations = plan.thirdPartyOrganizations.flatMap(({ name, accountNumbers }) =>
    accountNumbers === 'ALL'
      ? []
      : accountNumbers.map((accountNumber) => ({
          accountId: idOf(accountIds, accountNumber),
          granteeKind: 'organization' as const,
          granteeId: idOf(organizationIds, name),
        })),
  );
  await tx.query.insert(accountGrants).values([...toPartners, ...toOrganizations]);
}
