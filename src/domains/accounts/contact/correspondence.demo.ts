import type { Database } from '../../../database/database.ts';
import type { BusinessPlan, SitePlan } from '../../../demo/businesses.plan.ts';
import type { AddressPlan } from '../../../demo/homes.plan.ts';
import type { AccountPlan, HouseholdPlan } from '../../../demo/households.plan.ts';
import type { PersonPlan } from '../../../demo/people.plan.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import type { Random } from '../../../kernel/random.ts';
import { userIdsByEmail } from '../../identity/index.ts';
import { writeHistories } from '../account/lifecycle.demo.ts';
import { accountIdsByNumber } from '../index.ts';
import { writePortfolioFacts } from '../portfolios/portfolios.demo.ts';
import { streetPartsOf } from './correspondence.rules.ts';
import { addresses, correspondence, userAddresses } from './correspondence.tables.ts';

export const correspondenceDemo: WorldStep = {
  name: 'accounts-correspondence',
  title: 'how accounts are written to, and what became of them',
  async write(tx, world) {
    const accountIds = await accountIdsByNumber(tx);
    const chance = world.random.fork('accounts correspondence');
    const letters = [
      ...world.plan.households.map((household) => letterOfHousehold(household, chance)),
      ...world.plan.businesses.flatMap((business) =>
        business.sites.map((site) => letterOfSite(business, site, chance)),
      ),
    ];
    await writeLetters(tx, letters, accountIds);
    await writeUserAddresses(tx, world, chance);
    await writePortfolioFacts(tx, world, accountIds);
    await writeHistories(tx, world, accountIds);
  },
};

type AddressValues = typeof addresses.$inferInsert;
type CorrespondenceValues = Omit<typeof correspondence.$inferInsert, 'accountId' | 'addressId'>;

/** How one account is written to. */
interface Letter {
  readonly account: AccountPlan;
  readonly address: AddressValues;
  readonly values: CorrespondenceValues;
}

const parts = ['Northgate', 'Old Town', 'Riverside', 'St James', 'Westbrook', 'The Meadows'];

/** One customer owns the house here and lives abroad. */
const abroadKey = 'household-024';
const abroad: Partial<AddressValues> = {
  subBuilding: null,
  building: null,
  houseNumber: '14',
  street: 'rue de la République',
  dependentLocality: null,
  locality: 'Lyon',
  administrativeArea: 'Rhône',
  postalCode: '69289',
  sortingCode: 'CEDEX 02',
  country: 'FR',
  deliveryPointIdentifier: null,
};

/** One account is on its way from an older system while the town is looked at. */
const migratingKey = 'household-011';

function addressOf(key: string, address: AddressPlan, chance: Random): AddressValues {
  const place = chance.fork(`place ${key}`);
  const isInPart = key === 'household-everything' || place.chance(0.3);
  return {
    ...streetPartsOf(address.lines),
    dependentLocality: isInPart ? place.pick(parts) : null,
    locality: address.town,
    administrativeArea: address.county,
    postalCode: address.postcode,
    country: 'GB',
    deliveryPointIdentifier: address.uprn,
  };
}

function fullName({ title, givenName, familyName }: PersonPlan): string {
  return [title, givenName, familyName].filter((part) => part !== null).join(' ');
}

function letterOfHousehold(household: HouseholdPlan, chance: Random): Letter {
  const { key, kind, account, people, address } = household;
  const draw = chance.fork(key);
  const [first, second] = people.map(({ person }) => person);
  if (!first) throw new Error(`Nobody lives at ${key}`);
  const living = first.isDeceased ? second : first;
  const name = first.isDeceased ? `The executors of ${fullName(first)}` : fullName(first);
  const isJoint = people.filter(({ role }) => role === 'ADMIN').length > 1;
  const isByPost = kind === 'occupier' || first.isDeceased || draw.fork('post').chance(0.12);
  const readsLargePrint = first.details.some(({ namespace }) => namespace === 'contact.format');
  return {
    account,
    address: { ...addressOf(key, address, chance), ...(key === abroadKey && abroad), name },
    values: {
      billingName: name,
      billingSubName:
        isJoint && second ? `${first.isDeceased ? 'c/o' : 'and'} ${fullName(second)}` : null,
      billingEmail: kind === 'occupier' ? null : (living?.email ?? null),
      deliveryPreference: isByPost ? 'POSTAL_MAIL' : 'EMAIL',
      documentAccessibility: readsLargePrint
        ? 'LARGE_PRINT'
        : draw.fork('form').pick([null, null, null, null, null, null, 'BRAILLE', 'AUDIO'] as const),
      language: kind === 'everything' || speaksWelsh(address, draw) ? 'cy' : 'en',
      urn: urnOf(account, kind === 'everything', draw),
      isInBlockingMigration: key === migratingKey,
    },
  };
}

function speaksWelsh({ county }: AddressPlan, draw: Random): boolean {
  return /Gwynedd|Cardiff|Glamorgan|Clwyd|Dyfed/.test(county) && draw.fork('language').chance(0.3);
}

/** Brands that were taken over brought references of their own. */
function urnOf({ brand }: AccountPlan, isSure: boolean, draw: Random): string | null {
  const urn = draw.fork('urn');
  const isTakenOver = isSure || brand !== 'OCTOPUS_ENERGY' || urn.chance(0.2);
  return isTakenOver ? `${brand.slice(0, 3)}-${urn.integer(10_000_000, 99_999_999)}` : null;
}

function letterOfSite(business: BusinessPlan, site: SitePlan, chance: Random): Letter {
  const draw = chance.fork(site.key);
  const [headOffice = site] = business.sites;
  // All sites of a group are written to at its head office.
  const address = addressOf(headOffice.key, headOffice.address, chance);
  const domain = business.name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return {
    account: site.account,
    address: {
      ...address,
      organization: business.name,
      name: business.people[0] ? fullName(business.people[0].person) : null,
    },
    values: {
      billingName: business.name,
      billingSubName: business.sites.length > 1 ? `Accounts payable, ${site.name}` : null,
      billingEmail: `accounts@${domain}.example`,
      deliveryPreference: draw.fork('post').chance(0.2) ? 'POSTAL_MAIL' : 'EMAIL',
      documentAccessibility: null,
      language: 'en',
      urn: urnOf(site.account, false, draw),
      isInBlockingMigration: false,
    },
  };
}

async function writeLetters(
  tx: Database,
  letters: readonly Letter[],
  accountIds: ReadonlyMap<string, number>,
): Promise<void> {
  const added = await tx.query
    .insert(addresses)
    .values(letters.map(({ address }) => address))
    .returning({ id: addresses.id });
  await tx.query.insert(correspondence).values(
    letters.map(({ account, values }, index) => ({
      ...values,
      accountId: accountIds.get(account.number) ?? 0,
      addressId: added[index]?.id ?? 0,
    })),
  );
}

async function writeUserAddresses(tx: Database, { plan }: World, chance: Random): Promise<void> {
  const userIds = await userIdsByEmail(tx);
  const homes = new Map<string, AddressValues>();
  const note = (person: PersonPlan, key: string, address: AddressPlan) => {
    const home = addressOf(key, address, chance);
    homes.set(person.email, { ...home, name: `${person.givenName} ${person.familyName}` });
  };
  // Somebody with a part in another household's account lives at the own one, which comes last.
  for (const { key, people, address } of plan.households) {
    for (const { person } of people) if (!homes.has(person.email)) note(person, key, address);
    for (const { person } of people) if (person.key.startsWith(key)) note(person, key, address);
  }
  for (const { sites, people } of plan.businesses) {
    const [site] = sites;
    for (const { person } of people) if (site) note(person, site.key, site.address);
  }
  const group = plan.businesses.at(-1)?.sites[0];
  for (const { person } of plan.portfolios.flatMap(({ people }) => people)) {
    if (group && !homes.has(person.email)) note(person, group.key, group.address);
  }
  const entries = [...homes];
  const added = await tx.query
    .insert(addresses)
    .values(entries.map(([, address]) => address))
    .returning({ id: addresses.id });
  await tx.query.insert(userAddresses).values(
    entries.map(([email], index) => ({
      userId: userIds.get(email) ?? 0,
      addressId: added[index]?.id ?? 0,
    })),
  );
}
