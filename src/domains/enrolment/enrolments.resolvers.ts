import { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../contract/errors.ts';
import type { Context } from '../../engine/context.ts';
import { intKey } from '../../engine/nodes.ts';
import type { Resolvers, StartSmartOnboardingProcessInput } from '../../engine/schema.generated.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { accountIdOf, accountOf, admittedAccount } from '../accounts/index.ts';
import { electricityMeterPointOf, gasMeterPointOf, pointsOfAccount } from '../metering/index.ts';
import { contractErrorsOf } from '../platform/index.ts';
import { productOf, productOfCode, termsInForce } from '../products/index.ts';
import type { Point } from './eligibility.actions.ts';
import { acceptTerms, beginEnrolment } from './enrolments.actions.ts';
import { enrolmentStatus, stagesOf, stepName, stepsAt } from './enrolments.rules.ts';
import { type EnrolmentRow, enrolmentsOfAccount, stepsOfEnrolment } from './enrolments.store.ts';

type Input = StartSmartOnboardingProcessInput;

/** Which of an account's meter points is meant; null where it has none of the number. */
function wantedPoint(
  points: readonly Point[],
  { mpan, mprn }: Input,
  direction: 'IMPORT' | 'EXPORT',
): Point | null {
  if (mpan != null && mprn != null) {
    throw invalidInput('input.mprn', 'Name an MPAN or an MPRN, not both.');
  }
  const identifier = mpan ?? mprn;
  const fuel = mprn == null ? 'ELECTRICITY' : 'GAS';
  const fitting = points.filter(
    (point) =>
      point.fuel === fuel &&
      (identifier == null ? point.direction === direction : point.identifier === identifier),
  );
  if (identifier == null && fitting.length > 1) {
    throw invalidInput('input.mpan', 'The account has several MPANs: name one.');
  }
  return fitting[0] ?? null;
}

/** @throws CodedError where the terms that were shown are not those in force, or were refused. */
function checkTerms({ termsAndConditions: shown }: Input, version: string): boolean {
  if (shown?.accepted && shown.version !== version) {
    throw invalidInput('input.termsAndConditions.version', `The version in force is ${version}.`);
  }
  return shown?.accepted ?? false;
}

function targetOf({ targetAgreementChangeDate: target }: Input, { clock }: Context) {
  if (target == null) return null;
  const today = todayInLondon(clock);
  const { compare } = Temporal.PlainDate;
  if (compare(today, target) < 0 && compare(target, today.add({ years: 1 })) <= 0) return target;
  throw invalidInput(
    'input.targetAgreementChangeDate',
    'The day is to lie ahead, within a year from now.',
  );
}

async function accountOfEnrolment({ accountId }: EnrolmentRow, { db }: Pick<Context, 'db'>) {
  const account = await accountOf(db, accountId);
  if (!account) throw new Error(`Account ${accountId} has an enrolment and is not there`);
  return account;
}

export const enrolmentsResolvers = {
  Query: {
    async productEnrolment(_root, { accountNumber, enrolmentId }, { db, raise }) {
      const accountId = (await accountIdOf(db, accountNumber)) ?? raise('KT-CT-4177');
      const enrolments = await db.read(enrolmentsOfAccount, accountId);
      return enrolments.find(({ id }) => id === intKey(enrolmentId)) ?? raise('KT-CT-4177');
    },
    async productEnrolments(_root, { accountNumber }, { db }) {
      const accountId = await accountIdOf(db, accountNumber);
      return accountId === null ? [] : db.read(enrolmentsOfAccount, accountId);
    },
  },
  Mutation: {
    async startOnboardingProcess(_root, { input }, context) {
      if (!input) throw invalidInput('input', 'input is needed.');
      const { db, clock, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-4177');
      const product = (await productOfCode(db, input.productCode)) ?? raise('KT-CT-4910');
      const points = await pointsOfAccount(db, account.id);
      const point = wantedPoint(points, input, product.direction) ?? raise('KT-GB-4135');
      const targetOn = targetOf(input, context);
      if (product.direction === 'EXPORT') {
        raise('KT-GB-4102', { detail: 'Export begins with startExportOnboardingProcess.' });
      }
      if (!product.isChargedHalfHourly && !product.isTracker) {
        raise('KT-GB-4102', { detail: 'The product does not ask for a smart meter.' });
      }
      const terms = (await termsInForce(db, product, clock.now())) ?? raise('KT-GB-4102');
      const begun = await beginEnrolment(context, {
        account,
        point,
        points,
        product,
        terms,
        hasAccepted: checkTerms(input, terms.version),
        isNewAccount: input.isNewAccount ?? false,
        targetOn,
        exportDetails: null,
      });
      if ('id' in begun) return begun;
      return raise('KT-GB-4102', { detail: `Against it stands ${begun.join(', ')}.` });
    },
    async acceptTermsAndConditions(_root, { input }, context) {
      const { accountNumber, enrolmentId, termsVersion } = input;
      const { db, raise } = context;
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4177');
      const key = intKey(enrolmentId) ?? raise('KT-CT-4177');
      const version = `${termsVersion.versionMajor}.${termsVersion.versionMinor}`;
      switch (await acceptTerms(context, account, key, version)) {
        case 'NOT_FOUND':
          return raise('KT-CT-4177');
        case 'CLOSED':
          return raise('KT-GB-4139');
        case 'OTHER_VERSION':
          throw invalidInput('input.termsVersion', 'This is not the version to be accepted.');
        case 'ACCEPTED':
          return { acceptedVersion: version };
      }
    },
  },
  StartSmartOnboardingProcess: {
    onboardingProcess: (enrolment) => enrolment,
    possibleErrors: (_enrolment, _args, { contract }) =>
      contractErrorsOf(contract, 'Mutation.startOnboardingProcess'),
    productEnrolment: (enrolment) => enrolment,
  },
  SmartOnboardingProcessType: {
    account: (enrolment, _args, context) => accountOfEnrolment(enrolment, context),
    meterPoint: ({ meterPointId }, _args, { db }) => electricityMeterPointOf(db, meterPointId),
    async product({ productId }, _args, { db }) {
      const product = await productOf(db, productId);
      if (!product) throw new Error(`Product ${productId} has an enrolment and is not there`);
      return product;
    },
  },
  ProductEnrolmentType: {
    account: (enrolment, _args, context) => accountOfEnrolment(enrolment, context),
    electricityMeterPoint: ({ meterPointId }, _args, { db }) =>
      electricityMeterPointOf(db, meterPointId),
    gasMeterPoint: ({ meterPointId }, _args, { db }) => gasMeterPointOf(db, meterPointId),
    product: ({ productId }, _args, { db }) => productOf(db, productId),
    async stages({ id }, _args, { db, clock }) {
      return stagesOf(stepsAt(await db.read(stepsOfEnrolment, id), clock.now()));
    },
    async status({ id }, _args, { db, clock }) {
      const steps = stepsAt(await db.read(stepsOfEnrolment, id), clock.now());
      return enrolmentStatus(steps.map(({ status }) => status));
    },
  },
  ProductEnrolmentStepType: {
    displayName: ({ key }) => stepName(key),
  },
} satisfies Resolvers;
