import { Temporal } from 'temporal-polyfill';
import type { Permission } from '../contract/permissions.ts';
import { permissions as everyPermission, isPermission } from '../contract/permissions.ts';
import {
  permissionsOfAccountRoles,
  permissionsOfRole,
  sortedPermissions,
} from '../contract/roles.ts';
import type { IdeViewer } from '../http/ide.ts';
import { globalId } from '../kernel/identifiers.ts';
import { accountSamples } from './account-samples.ts';
import { accountTopicSamples } from './account-topic-samples.ts';
import { agreementSamples } from './agreement-samples.ts';
import { ledgerSamples, voucherSamples } from './billing-samples.ts';
import { offerSamples } from './campaign-samples.ts';
import { collectionSamples } from './collection-samples.ts';
import {
  demoApiKey,
  demoDeviceId,
  demoExpiredRefreshToken,
  demoOrganizationKey,
  demoPassword,
  demoPasswordResetToken,
  demoPreSignedKey,
  demoRefreshToken,
  demoTaskId,
} from './credentials.ts';
import { deviceSamples, rareDeviceSamples } from './device-samples.ts';
import { instructionSamples, paymentSamples } from './payment-samples.ts';
import type { MemberPlan } from './people.plan.ts';
import { accountUsersOf } from './people.ts';
import { planTown, type TownPlan } from './plan.ts';
import { townSeed } from './seed.ts';
import { supplySamples } from './supply-samples.ts';

/** Someone of the demonstration town to sign in as, and what to ask with. */
export interface DemoViewer {
  readonly kind: 'customer' | 'partner' | 'organization';
  /** The name that examples use. */
  readonly name: string;
  /** Who it is, for a person who chooses. */
  readonly title: string;
  readonly email?: string;
  readonly password?: string;
  readonly apiKey?: string;
  readonly organizationSecretKey?: string;
  readonly preSignedKey?: string;
  readonly accountNumbers: readonly string[];
  readonly permissions: readonly Permission[];
  /** Values that arguments of the queries take for this viewer, by the argument's name. */
  readonly samples: Readonly<Record<string, string>>;
  /** The one mutation that changes this viewer's way to sign in; it is to be used for no other. */
  readonly keptFor?: string;
}

/** The town on some day: what is read here does not depend on which. */
const planDay = '2026-01-01';
const town = planTown(townSeed, Temporal.PlainDate.from(planDay));

function need<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The plan has no ${what}`);
  return found;
}

function household(key: string) {
  return need(
    town.households.find((each) => each.key === key),
    key,
  );
}

function accountNumbersOf(plan: TownPlan, personKey: string): string[] {
  const isOne = ({ person }: MemberPlan) => person.key === personKey;
  const numbers = [
    ...plan.households
      .filter(({ people }) => people.some(isOne))
      .map(({ account }) => account.number),
    ...plan.businesses
      .filter(({ people }) => people.some(isOne))
      .flatMap(({ sites }) => sites.map(({ account }) => account.number)),
    ...plan.bookkeepers.filter(isOne).flatMap(({ accountNumbers }) => accountNumbers),
    ...plan.portfolios
      .filter(({ people }) => people.some(isOne))
      .flatMap(({ key, accountNumbers }) => [
        ...accountNumbers,
        ...plan.portfolios
          .filter(({ parentKey }) => parentKey === key)
          .flatMap((child) => child.accountNumbers),
      ]),
  ];
  return [...new Set(numbers)].toSorted();
}

function customer(name: string, title: string, { person, role }: MemberPlan): DemoViewer {
  const accountNumbers = accountNumbersOf(town, person.key);
  const userId = accountUsersOf(town).findIndex(({ key }) => key === person.key) + 1;
  return {
    kind: 'customer',
    name,
    title,
    email: person.email,
    password: demoPassword,
    apiKey: demoApiKey(person.key),
    preSignedKey: demoPreSignedKey(person.key),
    accountNumbers,
    permissions: sortedPermissions(permissionsOfAccountRoles([role])),
    samples: {
      accountNumber: need(accountNumbers[0], 'account'),
      email: person.email,
      userId: String(userId),
      token: demoPasswordResetToken(person.key),
      refreshToken: demoRefreshToken(person.key),
      expiredRefreshToken: demoExpiredRefreshToken(person.key),
    },
  };
}

function partner(name: string, title: string, place: number): DemoViewer {
  const organisation = need(town.partnerOrganisations[0], 'partner organisation');
  const user = need(organisation.users[place], 'partner user');
  const role = place === 0 ? 'MANAGER' : 'AGENT';
  return {
    kind: 'partner',
    name,
    title,
    email: user.email,
    password: demoPassword,
    accountNumbers: organisation.introducedAccountNumbers.toSorted(),
    permissions: sortedPermissions(permissionsOfRole.partner[role]),
    samples: {
      partnerTeamNumber: user.teamNumber,
      partnerUserNumber: user.number,
      partnerUserEmail: user.email,
    },
  };
}

function organization(name: string, title: string, key: string): DemoViewer {
  const { permissions, accountNumbers } = need(
    town.thirdPartyOrganizations.find((each) => each.key === key),
    key,
  );
  const everyAccount = [
    ...town.households.map(({ account }) => account.number),
    ...town.businesses.flatMap(({ sites }) => sites.map(({ account }) => account.number)),
  ];
  const reached = accountNumbers === 'ALL' ? everyAccount : accountNumbers;
  return {
    kind: 'organization',
    name,
    title,
    organizationSecretKey: demoOrganizationKey(key),
    accountNumbers: reached.toSorted(),
    permissions: permissions === 'ALL' ? [...everyPermission] : permissions.filter(isPermission),
    samples: { accountNumber: need(reached[0], 'account') },
  };
}

/** Adds what a viewer can ask with beyond what its kind has. */
function withSamples(viewer: DemoViewer, samples: DemoViewer['samples']): DemoViewer {
  return { ...viewer, samples: { ...viewer.samples, ...samples } };
}

/** What to ask about a household's home: properties are numbered in the order of the plan. */
function homeSamples(key: string): DemoViewer['samples'] {
  const { address, supply } = household(key);
  const place = town.households.findIndex((each) => each.key === key);
  const { lines, town: postTown, postcode, uprn } = address;
  return {
    propertyId: String(place + 1),
    mpan: supply.electricity.mpan,
    mprn: need(supply.gas ?? undefined, 'gas').mprn,
    uprn,
    postcode,
    deviceId: demoDeviceId(key, 'ESME'),
    gasDeviceId: demoDeviceId(key, 'GSME'),
    hubDeviceId: demoDeviceId(key, 'CHF'),
    formerDeviceId: demoDeviceId(key, 'former ESME'),
    searchTerm: [...lines, postTown].join(', '),
    ...supplySamples(town, key, Temporal.PlainDate.from(planDay)),
  };
}

/** The first home with prepayment meters, which lives on its emergency credit. */
function prepayHousehold() {
  return need(
    town.households.find(({ kind }) => kind === 'prepay'),
    'home that pays beforehand',
  );
}

/** What to ask about the first home with prepayment meters. */
function prepaySamples(): DemoViewer['samples'] {
  const { key } = prepayHousehold();
  return {
    prepayDeviceId: demoDeviceId(key, 'ESME'),
    prepayGasDeviceId: demoDeviceId(key, 'GSME'),
    autoTopupConfigId: '1',
  };
}

/** A home without smart meters. */
const readKey = 'household-056';

/** Homes of which something is known that is not of others. */
function rareHomeSamples(): DemoViewer['samples'] {
  const left = need(
    town.households.find(({ kind, supply }) => kind === 'closed' && supply.gas),
    'home that was left',
  );
  const prepay = prepayHousehold();
  const { mpan: readMpan } = household(readKey).supply.electricity;
  const read = supplySamples(town, readKey, Temporal.PlainDate.from(planDay));
  return {
    // A home that reads its own meters, and the number of its latest reading.
    readMpan,
    readMprn: need(household(readKey).supply.gas ?? undefined, 'gas').mprn,
    readSerialNumber: need(read.meterSerialNumber, 'meter'),
    readGasSerialNumber: need(read.gasMeterSerialNumber, 'gas meter'),
    unbilledReadingId: '1',
    leftPropertyId: String(town.households.indexOf(left) + 1),
    leftAccountNumber: left.account.number,
    leftMpan: left.supply.electricity.mpan,
    leftMprn: need(left.supply.gas ?? undefined, 'gas').mprn,
    prepayPropertyId: String(town.households.indexOf(prepay) + 1),
    // One read by profile, one that has not been read yet, one with two registers, and one whose
    // last reading contradicts the one before.
    profiledMpan: household('household-plain').supply.electricity.mpan,
    unreadMpan: household('household-moving-in').supply.electricity.mpan,
    twoRateMpan: household('household-009').supply.electricity.mpan,
    contradictedMpan: household('household-043').supply.electricity.mpan,
    soldMpan: need(
      household('household-everything').supply.electricity.exportMpan ?? undefined,
      'export',
    ),
    prepayAccountNumber: prepay.account.number,
    ...prepaySamples(),
    subMeterAccountNumber: need(
      town.households.find(({ kind }) => kind === 'ev-charge-point'),
      'home whose car is charged by its own count',
    ).account.number,
  };
}

/** Each mutation that ends a way to sign in has somebody of its own to try it on. */
function keptViewers(first: (householdKey: string) => MemberPlan): DemoViewer[] {
  const kept = [
    ['updatePassword', 'household-020', 'Someone who changes the password'],
    ['resetUserPassword', 'household-021', 'Someone who has forgotten the password'],
    ['regenerateSecretKey', 'household-022', 'Someone who replaces the API key'],
    ['forceReauthentication', 'household-023', 'Someone who signs out everywhere'],
  ] as const;
  return kept.map(([keptFor, key, title]) => ({
    ...customer(`for-${keptFor}`, title, first(key)),
    keptFor,
  }));
}

/** A car, a charge point, and nothing on the roof: the first home that is charged as the car says. */
const driverKey = 'household-015';

/** Everyone of the demonstration town who is worth signing in as. */
export function demoViewers(): readonly DemoViewer[] {
  const first = (key: string) => need(household(key).people[0], 'person');
  const richestSupply = household('household-everything').supply;
  const richest = first('household-everything');
  const group = need(
    need(
      town.portfolios.find(({ parentKey }) => parentKey === null),
      'portfolio',
    ).people[0],
    'person of the group',
  );
  const bookkeeper = need(town.bookkeepers[0], 'bookkeeper');
  const team = need(town.partnerOrganisations[0]?.teams[1], 'team below another');
  const agreements = agreementSamples(town, planDay);
  // What the world writes first has the number 1, on every machine.
  const node = (type: string) => ({ nodeId: globalId(type, 1) });
  return [
    withSamples(customer('household', 'A household with every kind of device', richest), {
      taskId: demoTaskId('household-everything finished'),
      failedTaskId: demoTaskId('household-everything failed'),
      ...node('AccountUserRoleType'),
      ...homeSamples('household-everything'),
      ...deviceSamples(town, 'household-everything'),
      // The first home of the town is the first that is written, with a meter of each kind.
      meterId: '1',
      ...ledgerSamples(town),
      exportMpan: need(richestSupply.electricity.exportMpan ?? undefined, 'export'),
      exportMeterId: '2',
      gasMeterId: '3',
      meterNodeId: globalId('ElectricityMeterType', 1),
      ...agreements,
      ...instructionSamples(town),
    }),
    withSamples(customer('plain', 'A household with one plain account', first('household-plain')), {
      ...homeSamples('household-plain'),
    }),
    withSamples(
      customer('driver', 'A household with a car on a smart charging tariff', first(driverKey)),
      { ...homeSamples(driverKey), ...deviceSamples(town, driverKey) },
    ),
    withSamples(customer('debtor', 'A household that owes money', first('household-debt')), {
      collectionProcessRecordNumber: collectionSamples(town).collectionProcessRecordNumber,
    }),
    withSamples(
      customer(
        'prepay',
        'A household that pays for its energy beforehand',
        first(prepayHousehold().key),
      ),
      { ...homeSamples(prepayHousehold().key), ...prepaySamples() },
    ),
    withSamples(customer('carer', 'Someone who watches over a home', first('household-031')), {
      caredForAccountNumber: household('household-013').account.number,
    }),
    withSamples(
      customer(
        'bookkeeper',
        'Someone who keeps the books of two businesses, and lives elsewhere',
        first(bookkeeper.householdKey),
      ),
      {
        homeAccountNumber: household(bookkeeper.householdKey).account.number,
        workAccountNumber: need(bookkeeper.accountNumbers[0], 'account of work'),
        contributionAgreementId: '4',
        pausedProcessRecordNumber: collectionSamples(town).pausedProcessRecordNumber,
      },
    ),
    withSamples(customer('group', 'A business with a portfolio', group), {
      depotAccountNumber: need(
        town.businesses
          .flatMap(({ sites }) => sites)
          .find(({ key }) => key === 'business-group-site-7'),
        'depot',
      ).account.number,
      ...node('PortfolioUserRoleType'),
      portfolioNumber: need(
        town.portfolios.find(({ parentKey }) => parentKey === null),
        'portfolio',
      ).number,
      ...accountSamples(town),
    }),
    withSamples(partner('partner', 'The manager of a broker', 0), {
      childTeamNumber: team.number,
      ...node('PartnerUserType'),
    }),
    partner('agent', 'An agent of the broker', 1),
    withSamples(
      organization(
        'organization',
        'An organization that may do everything',
        'organization-trusted',
      ),
      {
        email: richest.person.email,
        ...node('APIExceptionType'),
        ...homeSamples('household-everything'),
        caredForAccountNumber: household('household-013').account.number,
        hublessAccountNumber: household('household-017').account.number,
        plainAccountNumber: household('household-plain').account.number,
        businessAccountNumber: need(town.businesses[0]?.sites[0], 'site').account.number,
        ...accountSamples(town),
        ...ledgerSamples(town),
        ...rareHomeSamples(),
        ...deviceSamples(town, 'household-everything'),
        ...rareDeviceSamples(town),
        ...agreements,
        ...collectionSamples(town),
        ...voucherSamples,
        ...paymentSamples(town),
      },
    ),
    organization('few', 'An organization with few permissions', 'organization-few'),
    organization('letters', 'An organization that sends customers links', 'organization-letters'),
    ...keptViewers(first),
  ].map((viewer) =>
    withSamples(viewer, { ...accountTopicSamples(town, viewer), ...offerSamples(town, viewer) }),
  );
}

/** The same without those who are kept for one mutation, as the IDE offers them. */
export function demoIdeViewers(): IdeViewer[] {
  return demoViewers()
    .filter(({ keptFor }) => keptFor === undefined)
    .map(({ name, kind, title, email, password, organizationSecretKey }) => ({
      name,
      kind,
      title,
      input: organizationSecretKey
        ? { organizationSecretKey }
        : { email: email ?? '', password: password ?? '' },
    }));
}

/** A value that a demonstration viewer asks with. @throws Error where there is none. */
export function demoSample(viewer: string, name: string): string {
  const found = demoViewers().find((each) => each.name === viewer);
  return need(found?.samples[name], `sample ${name} of ${viewer}`);
}
