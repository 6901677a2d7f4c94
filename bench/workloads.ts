import { demoApiKey } from '../src/demo/credentials.ts';
import { accountUsersOf } from '../src/demo/people.ts';
import { planTown } from '../src/demo/plan.ts';
import { townSeed } from '../src/demo/seed.ts';
import { systemClock, todayInLondon } from '../src/kernel/clock.ts';

/** A customer of the demonstration town, signed in. */
export interface Customer {
  readonly apiKey: string;
  readonly token: string;
}

/** One kind of request, asked over and over. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  readonly bodyFor: (customer: Customer) => string;
  readonly hasToken: boolean;
  /** True for an answer that counts; a workload that measures errors by mistake is worthless. */
  readonly isRight: (answer: Answer) => boolean;
  /** Whether the handwritten SQL server answers it as well. */
  readonly hasSqlPeer: boolean;
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly errorCode: string } }[];
}

const signInDocument =
  'mutation($input: ObtainJSONWebTokenInput!) ' +
  '{ obtainKrakenToken(input: $input) { token refreshToken refreshExpiresIn } }';

const viewerDocument = `{
  viewer {
    fullName
    email
    accounts { number status ... on AccountType { users { fullName email } } }
  }
}`;

/** A page as dashboards ask for it: two days by the half-hour, or a year by the month. */
const measurementsDocument = `query(
  $propertyId: ID!
  $first: Int!
  $startOn: Date!
  $frequency: ReadingFrequencyType!
) {
  property(id: $propertyId) {
    measurements(
      first: $first
      startOn: $startOn
      utilityFilters: {
        electricityFilters: { readingFrequencyType: $frequency, readingDirection: CONSUMPTION }
      }
    ) {
      edges { node { value unit ... on IntervalMeasurementType { startAt endAt } } }
    }
  }
}`;

/** A smart household's property, by the API key of whoever lives there. */
const propertyIds = new Map(
  planTown(townSeed, todayInLondon(systemClock)).households.flatMap(({ people }, index) =>
    people.map(({ person }) => [demoApiKey(person.key), String(index + 1)] as const),
  ),
);

function measurementsBody(
  { apiKey }: Customer,
  daysAgo: number,
  first: number,
  frequency: string,
): string {
  const startOn = todayInLondon(systemClock).subtract({ days: daysAgo }).toString();
  const propertyId = propertyIds.get(apiKey) ?? '1';
  return body(measurementsDocument, { propertyId, first, startOn, frequency });
}

/** Not everyone has a smart meter; who has comes first, see `apiKeys`. */
const hasMeasurements = ({ data, errors }: Answer): boolean =>
  errors === undefined && JSON.stringify(data?.property ?? null).includes('"edges"');

const body = (query: string, variables?: object): string => JSON.stringify({ query, variables });

export function signInBody(apiKey: string): string {
  return body(signInDocument, { input: { APIKey: apiKey } });
}

export const workloads: readonly Workload[] = [
  {
    name: 'token',
    title: 'obtainKrakenToken with an API key',
    bodyFor: ({ apiKey }) => signInBody(apiKey),
    hasToken: false,
    isRight: ({ data }) => data?.obtainKrakenToken != null,
    hasSqlPeer: false,
  },
  {
    name: 'viewer',
    title: 'viewer, its accounts, their users',
    bodyFor: () => body(viewerDocument),
    hasToken: true,
    isRight: ({ data, errors }) => data?.viewer != null && errors === undefined,
    hasSqlPeer: true,
  },
  {
    name: 'half-hours',
    title: 'measurements, 100 half-hours',
    bodyFor: (customer) => measurementsBody(customer, 10, 100, 'THIRTY_MIN_INTERVAL'),
    hasToken: true,
    isRight: hasMeasurements,
    hasSqlPeer: false,
  },
  {
    name: 'year',
    title: 'measurements, a year by the month',
    bodyFor: (customer) => measurementsBody(customer, 360, 12, 'MONTH_INTERVAL'),
    hasToken: true,
    isRight: hasMeasurements,
    hasSqlPeer: false,
  },
  {
    name: 'refused',
    title: 'viewer without a token, refused',
    bodyFor: () => body(viewerDocument),
    hasToken: false,
    isRight: ({ errors }) => errors?.[0]?.extensions.errorCode === 'KT-CT-1112',
    hasSqlPeer: false,
  },
  {
    name: 'version',
    title: 'krakenVersion',
    bodyFor: () => body('{ krakenVersion { number SHA isPinned } }'),
    hasToken: false,
    isRight: ({ data }) => data?.krakenVersion != null,
    hasSqlPeer: false,
  },
];

/**
 * API keys of so many customers of the town who can sign in. Each connection asks as a customer of its own: the
 * loaders answer equal keys once, so one customer for all would flatter them.
 */
export function apiKeys(count: number): string[] {
  const plan = planTown(townSeed, todayInLondon(systemClock));
  // Who lives with a smart meter comes first, so that workloads about usage have some to answer.
  const smart = new Set(
    plan.households
      .filter(({ supply, occupiedTo }) => supply.electricity.hasSmartMeter && !occupiedTo)
      .flatMap(({ people }) => people.map(({ person }) => person.key)),
  );
  return accountUsersOf(plan)
    .filter(({ isDeceased }) => !isDeceased)
    .toSorted((a, b) => Number(smart.has(b.key)) - Number(smart.has(a.key)))
    .slice(0, count)
    .map(({ key }) => demoApiKey(key));
}
