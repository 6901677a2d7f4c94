import type { Temporal } from 'temporal-polyfill';
import { accountNumber } from '../kernel/identifiers.ts';
import type { Random } from '../kernel/random.ts';
import {
  type AddressPlan,
  gspGroupOfPlace,
  planAddress,
  planSupply,
  type SupplyPlan,
} from './homes.plan.ts';
import type { AccountPlan, Brand } from './households.plan.ts';
import { type MemberPlan, planPerson } from './people.plan.ts';

/** A place of business, which has an account of its own. */
export interface SitePlan {
  readonly key: string;
  readonly name: string;
  readonly account: AccountPlan;
  readonly address: AddressPlan;
  readonly gspGroup: string;
  readonly supply: SupplyPlan;
  readonly occupiedFrom: Temporal.PlainDate;
  readonly occupiedTo: Temporal.PlainDate | null;
}

/** A business. The people have their roles on the accounts of all its sites. */
export interface BusinessPlan {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  /** The number at Companies House, or at the register of charities; null for a sole trader. */
  readonly companyNumber: string | null;
  /** As in the API's BusinessTypeOptions. */
  readonly type: 'SOLE_TRADER' | 'LIMITED' | 'CHARITY' | 'PUBLIC_LIMITED_COMPANY';
  readonly sector: string;
  readonly people: readonly MemberPlan[];
  readonly sites: readonly SitePlan[];
}

/** A portfolio, which holds accounts of a business. A child's accounts are not the parent's. */
export interface PortfolioPlan {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  readonly billingName: string;
  readonly brand: Brand;
  readonly businessKey: string;
  readonly parentKey: string | null;
  readonly accountNumbers: readonly string[];
  readonly people: readonly MemberPlan[];
  readonly createdOn: Temporal.PlainDate;
}

interface BusinessEntry {
  readonly key: string;
  readonly name: string;
  readonly type: BusinessPlan['type'];
  readonly sector: string;
  readonly hasGas: boolean;
  readonly hasExport: boolean;
  readonly peopleCount: number;
  readonly siteNames: readonly string[];
}

const businessEntries: readonly BusinessEntry[] = [
  {
    key: 'business-bakery',
    name: 'Early Crumb Bakery',
    type: 'SOLE_TRADER',
    sector: 'Food production',
    hasGas: true,
    hasExport: false,
    peopleCount: 1,
    siteNames: ['Bakery and shop'],
  },
  {
    key: 'business-workshop',
    name: 'Tolland Precision Limited',
    type: 'LIMITED',
    sector: 'Engineering',
    hasGas: false,
    hasExport: true,
    peopleCount: 2,
    siteNames: ['Workshop'],
  },
  {
    key: 'business-hall',
    name: 'Saltmarsh Community Hall',
    type: 'CHARITY',
    sector: 'Community',
    hasGas: true,
    hasExport: false,
    peopleCount: 2,
    siteNames: ['Hall'],
  },
  {
    key: 'business-group',
    name: 'Wrenfield Stores plc',
    type: 'PUBLIC_LIMITED_COMPANY',
    sector: 'Retail',
    hasGas: true,
    hasExport: false,
    peopleCount: 2,
    siteNames: [
      'Head office',
      'High Street shop',
      'Riverside shop',
      'Station shop',
      'Market shop',
      'North depot',
      'South depot',
    ],
  },
];

/** How many sites of the group the parent portfolio holds itself; the rest are the child's. */
const parentSiteCount = 5;

/** Places of business are numbered after those of households, with room between. */
const firstSiteNumber = 200;
const firstPersonNumber = 600;
const portfolioManagerNumber = 700;

/** The town's businesses. Only their dates follow from `today`. */
export function planBusinesses(town: Random, today: Temporal.PlainDate): BusinessPlan[] {
  return businessEntries.map((entry, place) => {
    const random = town.fork(entry.key);
    return {
      key: entry.key,
      number: `B-${random.fork('number').hex(8).toUpperCase()}`,
      name: entry.name,
      companyNumber: companyNumber(entry.type, random.fork('company-number')),
      type: entry.type,
      sector: entry.sector,
      people: Array.from({ length: entry.peopleCount }, (_, person) => {
        const name = `person-${person + 1}`;
        const number = firstPersonNumber + place * 10 + person;
        return {
          person: planPerson(`${entry.key}-${name}`, number, random.fork(name)),
          role: person === 0 ? ('ADMIN' as const) : ('VIEWER' as const),
        };
      }),
      sites: entry.siteNames.map((name, site) =>
        planSite(entry, name, site, firstSiteNumber + place * 10 + site, random, today),
      ),
    };
  });
}

/** The portfolio of the group and its child, which holds the depots. */
export function planPortfolios(
  town: Random,
  today: Temporal.PlainDate,
  businesses: readonly BusinessPlan[],
): PortfolioPlan[] {
  const group = businesses.find(({ key }) => key === 'business-group');
  if (group === undefined) return [];
  const accountNumbers = group.sites.map(({ account }) => account.number);
  const manager = planPerson(
    'portfolio-depots-person-1',
    portfolioManagerNumber,
    town.fork('portfolio-depots-person-1'),
  );
  const number = (key: string) => `P-${town.fork(key).hex(8).toUpperCase()}`;
  const ofGroup = { brand: 'OCTOPUS_ENERGY', businessKey: group.key } as const;
  return [
    {
      ...ofGroup,
      key: 'portfolio-group',
      number: number('portfolio-group'),
      name: 'Wrenfield shops and offices',
      billingName: 'Wrenfield Stores Accounts Payable',
      parentKey: null,
      accountNumbers: accountNumbers.slice(0, parentSiteCount),
      people: group.people,
      createdOn: today.subtract({ days: 900 }),
    },
    {
      ...ofGroup,
      key: 'portfolio-depots',
      number: number('portfolio-depots'),
      name: 'Wrenfield depots',
      billingName: 'Wrenfield Stores Logistics',
      parentKey: 'portfolio-group',
      accountNumbers: accountNumbers.slice(parentSiteCount),
      people: [
        { person: manager, role: 'ADMIN' },
        ...group.people.map(({ person }) => ({ person, role: 'VIEWER' as const })),
      ],
      createdOn: today.subtract({ days: 600 }),
    },
  ];
}

function planSite(
  entry: BusinessEntry,
  name: string,
  site: number,
  number: number,
  business: Random,
  today: Temporal.PlainDate,
): SitePlan {
  const key = `${entry.key}-site-${site + 1}`;
  const random = business.fork(key);
  const group = gspGroupOfPlace(number);
  const dates = random.fork('dates');
  const createdOn = today.subtract({ days: dates.integer(460, 800) });
  return {
    key,
    name,
    account: {
      number: accountNumber(random.fork('account')),
      type: 'BUSINESS',
      status: 'ACTIVE',
      brand: 'OCTOPUS_ENERGY',
      createdOn,
    },
    address: planAddress('WORK', group, number, random.fork('address')),
    gspGroup: group.id,
    supply: planSupply(
      group,
      number,
      { hasGas: entry.hasGas, hasExport: entry.hasExport, hasSmartMeters: true },
      random.fork('supply'),
    ),
    occupiedFrom: createdOn.subtract({ days: dates.integer(60, 3_000) }),
    occupiedTo: null,
  };
}

/** Numbers that begin with 99 have not been issued, so they name no real company or charity. */
function companyNumber(type: BusinessPlan['type'], random: Random): string | null {
  if (type === 'SOLE_TRADER') return null;
  return `99${random.integer(100_000, 999_999)}`;
}
