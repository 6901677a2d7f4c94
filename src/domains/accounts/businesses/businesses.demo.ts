import type { Database } from '../../../database/database.ts';
import type { BusinessPlan } from '../../../demo/businesses.plan.ts';
import type { AddressPlan } from '../../../demo/homes.plan.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { userIdsByEmail } from '../../identity/index.ts';
import type { PostalAddress } from '../contact/addresses.rules.ts';
import { accountIdsByNumber } from '../index.ts';
import {
  businessAccounts,
  businessDetails,
  businesses,
  businessUsers,
  internalCompanies,
} from './businesses.tables.ts';

export const businessesDemo: WorldStep = {
  name: 'businesses',
  title: "businesses and the supplier's companies",
  async write(tx, world) {
    await writeBusinesses(tx, world);
    await tx.query.insert(internalCompanies).values(supplierCompanies);
  },
};

const segments: Readonly<Record<BusinessPlan['type'], string>> = {
  SOLE_TRADER: 'Microbusiness',
  LIMITED: 'Small business',
  CHARITY: 'Community',
  PUBLIC_LIMITED_COMPANY: 'Key accounts',
};

/** Of the Standard Industrial Classification of 2007. */
const industries: Readonly<Record<string, string>> = {
  'Food production': '10710',
  Engineering: '25620',
  Community: '94990',
  Retail: '47110',
};

async function writeBusinesses(tx: Database, { plan }: World): Promise<void> {
  const [accountIds, userIds] = [await accountIdsByNumber(tx), await userIdsByEmail(tx)];
  const added = await tx.query
    .insert(businesses)
    .values(
      plan.businesses.map((business) => {
        const { number, name, companyNumber, type, sector, sites } = business;
        const opened = sites.map(({ account }) => startOfLondonDay(account.createdOn).toString());
        return {
          displayableNumber: number,
          number: companyNumber ?? '',
          name,
          businessType: type,
          sectors: type === 'PUBLIC_LIMITED_COMPANY' ? [sector, 'Wholesale'] : [sector],
          segmentName: segments[type],
          legalAddress: legalAddressOf(business),
          billingAddress: billingAddressOf(business),
          createdAt: startOfLondonDay(
            sites[opened.indexOf(opened.toSorted()[0] ?? '')]?.account.createdOn ?? never(name),
          ),
        };
      }),
    )
    .returning({ id: businesses.id });
  const idAt = (place: number) => added[place]?.id ?? never('business');
  const idByKey = new Map(plan.businesses.map(({ key }, place) => [key, idAt(place)]));
  await tx.query
    .insert(businessDetails)
    .values(
      plan.businesses.flatMap((business, place) =>
        detailsOf(business).map(([key, value]) => ({ businessId: idAt(place), key, value })),
      ),
    );
  await tx.query.insert(businessAccounts).values(
    plan.businesses.flatMap(({ sites }, place) =>
      sites.map(({ account }) => ({
        businessId: idAt(place),
        accountId: accountIds.get(account.number) ?? never(account.number),
      })),
    ),
  );
  const acting = [
    ...plan.businesses.flatMap(({ key, people }) => people.map((member) => ({ key, member }))),
    ...plan.portfolios.flatMap(({ businessKey: key, people }) =>
      people.map((member) => ({ key, member })),
    ),
  ].map(({ key, member: { person } }) => ({
    businessId: idByKey.get(key) ?? never(key),
    userId: userIds.get(person.email) ?? never(person.email),
  }));
  await tx.query.insert(businessUsers).values(acting).onConflictDoNothing();
}

function never(what: string): never {
  throw new Error(`The plan speaks of ${what}, which is not in the database`);
}

function detailsOf({ key, type, sector, companyNumber }: BusinessPlan): [string, string][] {
  const random = seededRandom(`halfhour business ${key}`);
  const details: [string, string][] = [
    ['country_of_registration', 'England and Wales'],
    ['employees', String(random.integer(1, type === 'PUBLIC_LIMITED_COMPANY' ? 240 : 24))],
    ['sic_code', industries[sector] ?? '96090'],
  ];
  // No registration number of the United Kingdom's value added tax begins with 999.
  if (type !== 'CHARITY') details.push(['vat_number', `GB999${random.integer(100_000, 999_999)}`]);
  if (type === 'CHARITY' && companyNumber) details.push(['charity_number', companyNumber]);
  return details;
}

function legalAddressOf({ key, name, sites, people }: BusinessPlan): PostalAddress {
  const [site] = sites;
  const person = people[0]?.person;
  return {
    ...postalAddress(site?.address ?? never(key), key),
    name: person ? `${person.givenName} ${person.familyName}` : null,
    organization: name,
  };
}

/** Bills go to the last site where there are several, for the attention of whoever pays. */
function billingAddressOf(business: BusinessPlan): PostalAddress {
  const site = business.sites.at(-1) ?? never(business.key);
  return {
    ...postalAddress(site.address, `${business.key} billing`),
    name: business.sites.length > 1 ? 'Accounts payable' : null,
    organization: business.name,
  };
}

function postalAddress(address: AddressPlan, key: string): PostalAddress {
  const random = seededRandom(`halfhour postal address ${key}`);
  const street = /^(\d+) (.+)$/.exec(address.lines.at(-1) ?? '');
  const [unit] = address.lines.length > 1 ? address.lines : [];
  return {
    name: null,
    organization: null,
    streetAddress: address.lines.join('\n'),
    structuredStreetAddress: street && {
      ...(unit && { unit }),
      buildingNumber: street[1] ?? '',
      street: street[2] ?? '',
    },
    dependentLocality: random.chance(0.5) ? random.pick(['Northgate', 'Old Quay']) : null,
    locality: address.town,
    administrativeArea: address.county,
    postalCode: address.postcode,
    sortingCode: null,
    country: 'GB',
    deliveryPointIdentifier: String(random.integer(50_000_000, 59_999_999)),
  };
}

const noParts = {
  name: null,
  structuredStreetAddress: null,
  dependentLocality: null,
  administrativeArea: null,
  sortingCode: null,
  deliveryPointIdentifier: null,
};

/** None of these numbers has been given to anyone. */
const supplierCompanies: (typeof internalCompanies.$inferInsert)[] = [
  {
    displayableNumber: 'IC-0001',
    name: 'Halfhour Energy Limited',
    primaryRegistrationNumber: '99000101',
    primaryTaxIdentifierNumber: 'GB999000173',
    legalAddress: {
      ...noParts,
      organization: 'Halfhour Energy Limited',
      streetAddress: 'Clock House\n30 Exchange Street',
      structuredStreetAddress: {
        buildingName: 'Clock House',
        buildingNumber: '30',
        street: 'Exchange Street',
      },
      locality: 'Bristol',
      postalCode: 'BS1 9ZZ',
      country: 'GB',
      deliveryPointIdentifier: '59999901',
    },
  },
  {
    displayableNumber: 'IC-0002',
    name: 'Halfhour Flexibility Limited',
    primaryRegistrationNumber: 'SC990102',
    primaryTaxIdentifierNumber: 'GB999000271',
    legalAddress: {
      ...noParts,
      organization: 'Halfhour Flexibility Limited',
      streetAddress: '48 Canal Street',
      structuredStreetAddress: { buildingNumber: '48', street: 'Canal Street' },
      dependentLocality: 'Port Dundas',
      locality: 'Glasgow',
      postalCode: 'G4 9ZZ',
      country: 'GB',
      deliveryPointIdentifier: '59999902',
    },
  },
  {
    displayableNumber: 'IC-0003',
    name: 'Halfhour Renouvelables SAS',
    primaryRegistrationNumber: '999000112',
    secondaryRegistrationNumber: '99900011200015',
    primaryTaxIdentifierNumber: 'FR00999000112',
    legalAddress: {
      ...noParts,
      organization: 'Halfhour Renouvelables SAS',
      streetAddress: '12 rue de la Demi-Heure',
      structuredStreetAddress: { buildingNumber: '12', street: 'rue de la Demi-Heure' },
      locality: 'Paris',
      postalCode: '75380',
      sortingCode: 'CEDEX 08',
      country: 'FR',
    },
  },
  {
    displayableNumber: 'IC-0004',
    name: 'Halfhour Energy Ireland DAC',
    primaryRegistrationNumber: '999103',
    primaryTaxIdentifierNumber: 'IE9990000HH',
    legalAddress: {
      ...noParts,
      name: 'The company secretary',
      organization: 'Halfhour Energy Ireland DAC',
      streetAddress: '7 Quarter Hour Lane',
      dependentLocality: 'Ringsend',
      locality: 'Dublin',
      administrativeArea: 'Co. Dublin',
      postalCode: 'D04 ZZ99',
      country: 'IE',
    },
  },
];
