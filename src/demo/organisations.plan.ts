import type { Temporal } from 'temporal-polyfill';
import type { Permission } from '../contract/permissions.ts';
import type { Random } from '../kernel/random.ts';
import type { BusinessPlan } from './businesses.plan.ts';
import type { HouseholdKind, HouseholdPlan } from './households.plan.ts';

/** A team of a partner organisation. */
interface PartnerTeamPlan {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  readonly parentTeamNumber: string | null;
}

/** A person who works for a partner organisation, and signs in with the email. */
interface PartnerUserPlan {
  readonly key: string;
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly teamNumber: string;
  readonly createdOn: Temporal.PlainDate;
}

/** What a partner organisation may do, named as in the API's AffiliateOrganisationType. */
interface PartnerOrganisationFlags {
  readonly allowAlternativePaymentMethods: boolean;
  readonly canRegisterBusinessMeterPoints: boolean;
  readonly canRegisterCustomersWithoutEmailAddress: boolean;
  readonly canRegisterPortfolioAccounts: boolean;
  readonly canRenewTariffs: boolean;
  readonly canUseIvrSupportApi: boolean;
  readonly isFieldSalesOnlyProduct: boolean;
  readonly skipMeterPointAddressValidation: boolean;
}

/** An organisation that brings customers to the supplier. */
export interface PartnerOrganisationPlan {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  readonly contactEmail: string;
  readonly salesChannelCode: string;
  readonly defaultAccountType: 'DOMESTIC' | 'BUSINESS';
  readonly flags: PartnerOrganisationFlags;
  readonly teams: readonly PartnerTeamPlan[];
  readonly users: readonly PartnerUserPlan[];
  readonly introducedAccountNumbers: readonly string[];
  readonly createdOn: Temporal.PlainDate;
}

/** An organization whose machines read accounts. Permissions are named as in the API. */
export interface ThirdPartyOrganizationPlan {
  readonly key: string;
  readonly name: string;
  readonly contactEmail: string;
  readonly permissions: 'ALL' | readonly Permission[];
  readonly accountNumbers: 'ALL' | readonly string[];
  readonly createdOn: Temporal.PlainDate;
}

interface PartnerEntry {
  readonly key: string;
  readonly name: string;
  readonly domain: string;
  readonly salesChannelCode: string;
  readonly defaultAccountType: 'DOMESTIC' | 'BUSINESS';
  readonly grantedFlags: readonly (keyof PartnerOrganisationFlags)[];
  /** Team names, the first of which is the parent of the others. */
  readonly teamNames: readonly [string, ...string[]];
  /** Given name, family name and the place of the team. */
  readonly users: readonly (readonly [string, string, number])[];
}

const noFlags: PartnerOrganisationFlags = {
  allowAlternativePaymentMethods: false,
  canRegisterBusinessMeterPoints: false,
  canRegisterCustomersWithoutEmailAddress: false,
  canRegisterPortfolioAccounts: false,
  canRenewTariffs: false,
  canUseIvrSupportApi: false,
  isFieldSalesOnlyProduct: false,
  skipMeterPointAddressValidation: false,
};

const partnerEntries: readonly PartnerEntry[] = [
  {
    key: 'partner-broker',
    name: 'Marlstone Energy Brokers',
    domain: 'marlstone.example',
    salesChannelCode: 'BROKER',
    defaultAccountType: 'BUSINESS',
    grantedFlags: [
      'allowAlternativePaymentMethods',
      'canRegisterBusinessMeterPoints',
      'canRegisterPortfolioAccounts',
      'canRenewTariffs',
    ],
    teamNames: ['Brokerage', 'New business', 'Renewals'],
    users: [
      ['Meera', 'Thackray', 0],
      ['Gareth', 'Pugh', 1],
      ['Olive', 'Sandiford', 2],
      ['Tobias', 'Wren', 0],
      ['Nadia', 'Osei', 0],
      ['Callum', 'Brightwell', 1],
      ['Ifeoma', 'Larkin', 1],
      ['Hugh', 'Mostyn', 2],
    ],
  },
  {
    key: 'partner-comparison',
    name: 'Lanternlight Compare',
    domain: 'lanternlight.example',
    salesChannelCode: 'PRICE_COMPARISON',
    defaultAccountType: 'DOMESTIC',
    grantedFlags: ['skipMeterPointAddressValidation'],
    teamNames: ['Customer desk'],
    users: [
      ['Conrad', 'Eyre', 0],
      ['Shazia', 'Malik', 0],
      ['Piers', 'Hollis', 0],
    ],
  },
  {
    key: 'partner-doorstep',
    name: 'Fieldfare Home Visits',
    domain: 'fieldfare.example',
    salesChannelCode: 'FIELD_SALES',
    defaultAccountType: 'DOMESTIC',
    grantedFlags: [
      'canRegisterCustomersWithoutEmailAddress',
      'canUseIvrSupportApi',
      'isFieldSalesOnlyProduct',
    ],
    teamNames: ['Field sales', 'North', 'South'],
    users: [
      ['Iain', 'Colquhoun', 1],
      ['Beth', 'Penrose', 2],
      ['Rowan', 'Tait', 0],
      ['Dilys', 'Cadwallader', 1],
    ],
  },
];

const deviceKinds: ReadonlySet<HouseholdKind> = new Set([
  'everything',
  'ev-tariff',
  'ev-charge-point',
  'solar-and-battery',
  'heat-pump',
]);

/** The town's partner organisations, with the accounts that each of them introduced. */
export function planPartnerOrganisations(
  town: Random,
  today: Temporal.PlainDate,
  households: readonly HouseholdPlan[],
  businesses: readonly BusinessPlan[],
): PartnerOrganisationPlan[] {
  return partnerEntries.map((entry, place) => {
    const random = town.fork(entry.key);
    const createdOn = today.subtract({ days: 1_500 + place * 100 });
    const teams = planTeams(entry, random);
    return {
      key: entry.key,
      number: `O-${random.fork('number').hex(8).toUpperCase()}`,
      name: entry.name,
      contactEmail: `partners@${entry.domain}`,
      salesChannelCode: entry.salesChannelCode,
      defaultAccountType: entry.defaultAccountType,
      flags: {
        ...noFlags,
        ...Object.fromEntries(entry.grantedFlags.map((flag) => [flag, true])),
      },
      teams,
      users: entry.users.map(([givenName, familyName, team], user) => ({
        key: `${entry.key}-user-${user + 1}`,
        number: `U-${random
          .fork(`user-${user + 1}`)
          .hex(8)
          .toUpperCase()}`,
        givenName,
        familyName,
        email: `${givenName}.${familyName}@${entry.domain}`.toLowerCase(),
        teamNumber: (teams[team] as PartnerTeamPlan).number,
        createdOn: createdOn.add({ days: 20 + user * 45 }),
      })),
      introducedAccountNumbers:
        entry.defaultAccountType === 'BUSINESS'
          ? businesses.flatMap(({ sites }) => sites.map(({ account }) => account.number))
          : introducedHouseholds(households, place).map(({ account }) => account.number),
      createdOn,
    };
  });
}

/** The organizations whose machines read the town's accounts, from the most trusted on. */
export function planThirdPartyOrganizations(
  today: Temporal.PlainDate,
  households: readonly HouseholdPlan[],
  businesses: readonly BusinessPlan[],
): ThirdPartyOrganizationPlan[] {
  const numbersWhere = (isChosen: (household: HouseholdPlan) => boolean) =>
    households.filter(isChosen).map(({ account }) => account.number);
  const fewKeys = ['household-everything', 'household-plain', 'household-008', 'household-009'];
  return [
    {
      key: 'organization-trusted',
      name: 'Aldwark Service Desk',
      contactEmail: 'desk@aldwark.example',
      permissions: 'ALL',
      accountNumbers: 'ALL',
      createdOn: today.subtract({ days: 1_800 }),
    },
    {
      key: 'organization-few',
      name: 'Kettlewatch',
      contactEmail: 'hello@kettlewatch.example',
      permissions: ['CAN_VIEW_ACCOUNT_NUMBER', 'CAN_VIEW_ACCOUNT_TYPE', 'CAN_VIEW_DETAILED_USAGE'],
      accountNumbers: numbersWhere(({ key }) => fewKeys.includes(key)),
      createdOn: today.subtract({ days: 400 }),
    },
    {
      key: 'organization-devices',
      name: 'Plugwell Home Devices',
      contactEmail: 'integrations@plugwell.example',
      permissions: ['CAN_QUERY_DEVICES', 'CAN_VIEW_EV_DATA', 'CAN_VIEW_SMARTFLEX_DATA'],
      accountNumbers: numbersWhere(({ kind }) => deviceKinds.has(kind)),
      createdOn: today.subtract({ days: 700 }),
    },
    {
      key: 'organization-research',
      name: 'Institute for Evening Peaks',
      contactEmail: 'data@eveningpeaks.example',
      permissions: [
        'CAN_QUERY_ANNUAL_CONSUMPTION',
        'CAN_QUERY_METER_POINT',
        'CAN_VIEW_DETAILED_USAGE',
      ],
      accountNumbers: numbersWhere(({ kind }) => kind === 'half-hourly' || kind === 'tracker'),
      createdOn: today.subtract({ days: 250 }),
    },
    {
      key: 'organization-letters',
      name: 'Quillbridge Letters',
      contactEmail: 'post@quillbridge.example',
      permissions: [
        'CAN_ACCESS_CUSTOMER_QUERIES',
        'CAN_ACCESS_THIRD_PARTY_QUERIES',
        'CAN_QUERY_PROPERTY_METERS',
        'CAN_SUBMIT_METER_READINGS',
        'CAN_VIEW_ACCOUNT_NUMBER',
      ],
      accountNumbers: [
        ...numbersWhere(({ kind }) => kind === 'traditional'),
        ...businesses
          .filter(({ key }) => key === 'business-bakery')
          .flatMap(({ sites }) => sites.map(({ account }) => account.number)),
      ],
      createdOn: today.subtract({ days: 320 }),
    },
  ];
}

function planTeams(entry: PartnerEntry, random: Random): PartnerTeamPlan[] {
  const numbers = entry.teamNames.map((_, place) => {
    const drawn = random
      .fork(`team-${place + 1}`)
      .hex(8)
      .toUpperCase();
    return `T-${drawn}`;
  });
  return entry.teamNames.map((name, place) => ({
    key: `${entry.key}-team-${place + 1}`,
    number: numbers[place] as string,
    name,
    parentTeamNumber: place === 0 ? null : (numbers[0] as string),
  }));
}

/** Every seventh household, each partner beginning at its own place. Occupiers chose no supplier. */
function introducedHouseholds(
  households: readonly HouseholdPlan[],
  partner: number,
): HouseholdPlan[] {
  return households.filter(({ kind }, place) => kind !== 'occupier' && place % 7 === partner);
}
