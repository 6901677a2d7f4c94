import type { Raise } from '../../contract/errors.ts';
import type { Context } from '../../engine/context.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { admittedAccount } from '../accounts/index.ts';
import { pointsOfAccount } from '../metering/index.ts';
import { productOfCode } from '../products/index.ts';
import { candidateFor, isSupplied } from './eligibility.actions.ts';
import {
  type EligibilityFramework,
  type IneligibilityCode,
  reasonsAgainst,
  reasonText,
} from './eligibility.rules.ts';

type Refusal = 'KT-CT-4190' | 'KT-CT-4623' | 'KT-CT-4910' | 'KT-GB-4135';

interface EligibilityRequest {
  readonly accountNumber: string;
  readonly mpxn: string;
  readonly productCode: string;
}

async function eligibility(
  framework: EligibilityFramework,
  { accountNumber, mpxn, productCode }: EligibilityRequest,
  context: Context & { readonly raise: Raise<Refusal> },
): Promise<readonly IneligibilityCode[]> {
  const { db, clock, raise } = context;
  const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4623');
  const product = (await productOfCode(db, productCode)) ?? raise('KT-CT-4910');
  const points = await pointsOfAccount(db, account.id);
  const point = points.find(({ identifier }) => identifier === mpxn) ?? raise('KT-GB-4135');
  if (!(await isSupplied(context, account, point))) raise('KT-CT-4190');
  const candidate = await candidateFor(context, account, point, points, product);
  return reasonsAgainst(framework, candidate, product, clock.now());
}

export const eligibilityResolvers = {
  Query: {
    productEligibility: (_root, args, context) => eligibility('BASIC', args, context),
    productEligibilityV2: (_root, args, context) => eligibility('FULL', args, context),
  },
  ProductEligibilityType: {
    ineligibilityReasons: (reasons) => reasons,
    isEligible: (reasons) => reasons.length === 0,
  },
  ProductIneligibilityReasonDetails: {
    code: (reason) => reason,
    description: (reason) => reasonText(reason),
  },
} satisfies Resolvers;
