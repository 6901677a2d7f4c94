import type { GraphQLSchema } from 'graphql';
import type { Fields } from '../engine/schema.generated.ts';
import type { commonErrorCodes, ErrorCode } from './error-catalogue.ts';

/** What examples take from a demonstration viewer: what it signs in with, and what it asks about. */
export interface ExampleViewer {
  readonly email?: string;
  readonly password?: string;
  readonly apiKey?: string;
  readonly organizationSecretKey?: string;
  readonly preSignedKey?: string;
  readonly samples: Readonly<Record<string, string>>;
}

interface ExampleRequest {
  /** The name of a demonstration viewer; absent for a request without a token. */
  readonly viewer?: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface AnsweringExample extends ExampleRequest {
  /** The whole answer, where it is the same on every day. */
  readonly response?: { readonly data: Readonly<Record<string, unknown>> };
}

interface RaisingExample<Code extends ErrorCode> extends ExampleRequest {
  /** The one code that the request ends with. */
  readonly raises: Code;
}

/**
 * A request that documents a field and is tested to do what it shows, against any new server on
 * any day. Examples do not get into one another's way, whatever their order: one that changes
 * somebody's way to sign in takes a viewer that is kept for it.
 */
export type Example<Code extends ErrorCode = ErrorCode> = AnsweringExample | RaisingExample<Code>;

type RootFields = Fields['Query'] & Fields['Mutation'];

/** The examples of a topic's queries and mutations, by name. */
type RootFieldExamples = {
  readonly [Name in keyof RootFields]?: readonly Example<
    RootFields[Name]['code'] | (typeof commonErrorCodes)[number]
  >[];
};

/** What a topic's `*.examples.ts` exports: its examples, made for the demonstration viewers. */
export type TopicExamples = (viewers: (name: string) => ExampleViewer) => RootFieldExamples;

/**
 * Declared codes that no request can bring about on a server that is in order, and why: of every
 * field that declares them, or of the one that is named. A test raises each of them with something
 * broken on purpose.
 */
export const codesWithoutExample: ReadonlyMap<ErrorCode | `${string} ${ErrorCode}`, string> =
  new Map<ErrorCode | `${string} ${ErrorCode}`, string>([
    ['KT-CT-1133', 'It takes a mail server that cannot be reached.'],
    ['KT-CT-3820', 'No argument takes both an identifier and a number.'],
    ['KT-CT-1509', 'It takes two switches that do not see one another.'],
    ['KT-GB-4039', 'It takes a telemetry service that fails.'],
    ['KT-GB-4042', 'It takes a telemetry service that is asked too much.'],
    ['KT-GB-4043', 'It takes a telemetry service that cannot be reached.'],
    ['KT-CT-3954', 'It takes a payment that another server changes at that moment.'],
    ['KT-CT-3956', 'It takes a payment that is put into a file at that moment.'],
    ['Mutation.collectDeposit KT-CT-5712', 'It takes a deposit that no other example accepts.'],
    ['KT-CT-4231', 'It takes a request on an account that the viewer may only look at.'],
    ['KT-GB-3914', 'It takes a calendar of bank holidays that ends.'],
    ['KT-GB-4502', 'It takes a meter point that the industry has not described yet.'],
    ['KT-GB-10102', 'It takes a tariff that has lost its prices.'],
    ['KT-CT-3942', 'It takes a day of which no bank holidays are known.'],
    ['KT-CT-3947', 'It takes a day of which no bank holidays are known.'],
    ['Query.collectionProcessDetails KT-CT-1111', 'A foreign record answers as a missing one.'],
    ['Query.vouchersBalanceDetail KT-CT-1111', 'A foreign account answers as a missing one.'],
    ['Query.vouchersForAccount KT-CT-1111', 'A foreign account answers as a missing one.'],
    ['Query.vouchersForAccount KT-CT-3820', 'No argument names a ledger.'],
    [
      'Mutation.setPaymentPreference KT-CT-3969',
      'It takes a ledger that is paid weekly, on a day that no example can know.',
    ],
    [
      'Mutation.setUpDirectDebitInstruction KT-CT-3971',
      'It takes an account that nobody is on any more.',
    ],
    [
      'Mutation.createDirectDebitInstruction KT-CT-3979',
      'It takes an account that has lost its main ledger.',
    ],
    [
      'Mutation.storePaymentInstruction KT-CT-3979',
      'It takes the ledger of a prepayment meter, whose identifier no example can know.',
    ],
    [
      'Mutation.getHostedUrlForNewPaymentInstruction KT-CT-3979',
      'It takes the ledger of a prepayment meter, whose number no example can know.',
    ],
    [
      'Mutation.setVehicleChargePreferences KT-CT-4353',
      'It takes a live vehicle whose vendor cannot be reached.',
    ],
    [
      'Mutation.setBatteryChargingPreferences KT-CT-4353',
      'It takes a live battery whose vendor cannot be reached.',
    ],
    ['KT-CT-4350', 'It takes a live device whose vendor cannot be reached.'],
    ['KT-CT-4364', 'It takes an account with two devices whose keys are refused.'],
    ['KT-CT-4372', 'It takes two that change a wizard at the same moment.'],
    [
      'Mutation.selectFromListForSmartFlexOnboarding KT-CT-4379',
      'It is published, and no step completed so begins a test charge.',
    ],
    [
      'Mutation.completeAuthFlowForSmartFlexOnboarding KT-CT-4379',
      'It is published, and no step completed so begins a test charge.',
    ],
    [
      'Mutation.completeUserInputRequiredForSmartFlexOnboarding KT-CT-4379',
      'It is published, and no step completed so begins a test charge.',
    ],
    [
      'Mutation.completeUserActionForSmartFlexOnboarding KT-CT-4375',
      'It is published, and nothing is given that could be wrong.',
    ],
    ['KT-CT-4387', 'It takes a zone whose controller was taken off the platform.'],
    ['KT-CT-9203', 'It takes a user who was nominated and has been given nothing yet.'],
    ['KT-GB-5010', 'It takes a member who has fewer points than make a penny.'],
    ['KT-CT-9208', 'It takes a clock that was set back.'],
    ['KT-CT-9209', 'It takes a balance that was changed behind the platform.'],
    ['Mutation.awardLoyaltyPoints KT-CT-9210', 'It takes books that contradict themselves.'],
    [
      'Mutation.enrollAccountInLoyaltyProgram KT-CT-9210',
      'It takes books that contradict themselves.',
    ],
    [
      'Mutation.redeemLoyaltyPointsForAccountCredit KT-CT-9210',
      'It takes books that contradict themselves.',
    ],
    ['Mutation.setLoyaltyPointsUser KT-CT-9210', 'It takes books that contradict themselves.'],
    ['KT-CT-5713', 'It takes an account whose way to pay ended after it accepted a deposit.'],
    ['Query.costOfUsage KT-GB-6312', 'It takes a tariff that has lost its prices.'],
  ]);

/** A sample of a viewer's, which examples cannot do without. @throws Error where it has none. */
export function sample(viewer: ExampleViewer, name: string): string {
  const value = viewer.samples[name];
  if (value === undefined) throw new Error(`The viewer has no sample ${name}`);
  return value;
}

/**
 * How a page of a connection is refused: without a size, without a token, and to a viewer without the
 * permission, where the field asks for one.
 */
export function pageRefusals(
  { viewer, document, variables }: AnsweringExample,
  lacking?: string,
): readonly Example<(typeof commonErrorCodes)[number]>[] {
  const { first: _first, last: _last, ...others } = variables ?? {};
  return [
    {
      ...(viewer !== undefined && { viewer }),
      document,
      ...(Object.keys(others).length > 0 && { variables: others }),
      raises: 'KT-CT-1201',
    },
    { document, ...(variables && { variables }), raises: 'KT-CT-1112' },
    ...(lacking === undefined
      ? []
      : [
          {
            viewer: lacking,
            document,
            ...(variables && { variables }),
            raises: 'KT-CT-1111',
          } as const,
        ]),
  ];
}

/** How a raising example is told from an answering one. */
export function isRaising(example: Example): example is RaisingExample<ErrorCode> {
  return 'raises' in example;
}

/**
 * The examples of every root field, by coordinate such as `Query.viewer`.
 *
 * Topics that add to what a field reaches add to its examples.
 *
 * @throws Error for a field that is nowhere declared.
 */
export function collectExamples(
  schema: GraphQLSchema,
  topics: readonly TopicExamples[],
  viewers: (name: string) => ExampleViewer,
): ReadonlyMap<string, readonly Example[]> {
  const examplesOf = new Map<string, readonly Example[]>();
  for (const topic of topics) {
    for (const [name, examples] of Object.entries(topic(viewers))) {
      const coordinate = coordinateOf(schema, name);
      examplesOf.set(coordinate, [...(examplesOf.get(coordinate) ?? []), ...examples]);
    }
  }
  return examplesOf;
}

function coordinateOf(schema: GraphQLSchema, name: string): string {
  const root = [schema.getQueryType(), schema.getMutationType()].find(
    (type) => type?.getFields()[name],
  );
  if (!root) throw new Error(`There are examples of ${name}, which is nowhere declared`);
  return `${root.name}.${name}`;
}
