import { invalidInput } from '../../contract/errors.ts';
import type {
  Resolvers,
  StartExportOnboardingProcessInput,
} from '../../engine/schema.generated.ts';
import { admittedAccount } from '../accounts/index.ts';
import { pointsOfAccount } from '../metering/index.ts';
import { productOfCode, termsInForce } from '../products/index.ts';
import type { Point } from './eligibility.actions.ts';
import { beginEnrolment } from './enrolments.actions.ts';
import { type ExportDetails, exportObstacles } from './export.rules.ts';

type Input = StartExportOnboardingProcessInput;

/** Which export meter point is meant; null where the account has none of the number. */
function wantedPoint(points: readonly Point[], { exportMpan, importMpan }: Input): Point | null {
  const exported = points.filter(
    ({ direction, identifier }) =>
      direction === 'EXPORT' && (exportMpan == null || identifier === exportMpan),
  );
  if (exported.length > 1) {
    throw invalidInput('input.exportMpan', 'The account has several export MPANs: name one.');
  }
  const [point] = exported;
  if (!point || importMpan == null) return point ?? null;
  const isThere = points.some(
    ({ identifier, direction, propertyId }) =>
      identifier === importMpan && direction === 'IMPORT' && propertyId === point.propertyId,
  );
  return isThere ? point : null;
}

function detailsOf(input: Input): ExportDetails {
  const { technologyType, fitStatus, dnoStatus, fitId, mcsCertNumber, certificate } = input;
  if (fitStatus === 'OWNER' && !fitId) {
    throw invalidInput('input.fitId', 'Whoever is paid Feed-in Tariffs has a number there.');
  }
  const mcs = mcsCertNumber ? ({ type: 'MCS', number: mcsCertNumber } as const) : null;
  return {
    technologyType,
    fitStatus,
    includesFitGeneration: input.includeFitGeneration ?? false,
    fitId: fitId ?? null,
    certificate: certificate?.number ? certificate : mcs,
    dnoStatus,
  };
}

export const exportResolvers = {
  Mutation: {
    async startExportOnboardingProcess(_root, { input }, context) {
      if (!input) throw invalidInput('input', 'input is needed.');
      const { db, clock, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-4177');
      const product = (await productOfCode(db, input.productCode)) ?? raise('KT-CT-4910');
      const points = await pointsOfAccount(db, account.id);
      const point = wantedPoint(points, input) ?? raise('KT-GB-4135');
      const exportDetails = detailsOf(input);
      const obstacles = exportObstacles(exportDetails);
      if (obstacles.length > 0) {
        raise('KT-GB-4103', { detail: `Against it stands ${obstacles.join(', ')}.` });
      }
      const terms = (await termsInForce(db, product, clock.now())) ?? raise('KT-GB-4103');
      const shown = input.acceptedTermsAndConditionsVersion ?? terms.version;
      if (input.termsAndConditionsAccepted && shown !== terms.version) {
        throw invalidInput(
          'input.acceptedTermsAndConditionsVersion',
          `The version in force is ${terms.version}.`,
        );
      }
      const begun = await beginEnrolment(context, {
        account,
        point,
        points,
        product,
        terms,
        hasAccepted: input.termsAndConditionsAccepted,
        isNewAccount: false,
        targetOn: null,
        exportDetails,
      });
      if ('id' in begun) return begun;
      return raise('KT-GB-4103', { detail: `Against it stands ${begun.join(', ')}.` });
    },
  },
  StartExportOnboardingProcess: {
    onboardingProcess: (enrolment) => enrolment,
    productEnrolment: (enrolment) => enrolment,
  },
} satisfies Resolvers;
