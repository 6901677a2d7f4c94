import { accountErrors } from './account-errors.ts';
import { agreementErrors } from './agreement-errors.ts';
import { billingDebtErrors } from './billing-debt-errors.ts';
import { britishErrors } from './british-errors.ts';
import { campaignErrors } from './campaign-errors.ts';
import { deviceCatalogueErrors } from './device-catalogue-errors.ts';
import { documentErrors } from './document-errors.ts';
import { enrolmentErrors } from './enrolment-errors.ts';
import type { CatalogueEntry } from './error-entry.ts';
import { estimateErrors } from './estimate-errors.ts';
import { flexErrors } from './flex-errors.ts';
import { heatingErrors } from './heating-errors.ts';
import { instructionErrors } from './instruction-errors.ts';
import { ledgerErrors } from './ledger-errors.ts';
import { onboardingErrors } from './onboarding-errors.ts';
import { paymentErrors } from './payment-errors.ts';
import { productErrors } from './product-errors.ts';
import { repaymentErrors } from './repayment-errors.ts';
import { rewardsErrors } from './rewards-errors.ts';
import { scheduleErrors } from './schedule-errors.ts';
import { voucherErrors } from './voucher-errors.ts';

/**
 * Every error a client can be given. Messages are the published ones to the letter, descriptions
 * are ours. A code stays here for good: once published it is never given another meaning. The
 * schema does not build while a code is declared by a field and missing here, or the reverse.
 */
export const errorCatalogue = {
  'KT-CT-1111': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'The viewer does not hold a permission that this field asks for.',
  },
  'KT-CT-1112': {
    message: "'Authorization' header not provided.",
    type: 'AUTHORIZATION',
    description: 'This field needs a token, and the request brought none.',
  },
  'KT-CT-1113': {
    message: 'Disabled GraphQL field requested.',
    type: 'SERVICE_AVAILABILITY',
    description: 'The field is switched off for the time of a scheduled brownout.',
  },
  'KT-CT-1124': {
    message: 'Signature of the JWT has expired.',
    type: 'APPLICATION',
    description: 'The token is past its end or was withdrawn. Obtain a new one and ask again.',
  },
  'KT-CT-1128': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'No account user with this email address is within reach of the viewer.',
  },
  'KT-CT-1130': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'The refresh token is not one that the viewer may invalidate.',
  },
  'KT-CT-1131': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'The viewer may not issue a pre-signed token of this scope or duration.',
  },
  'KT-CT-1132': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description:
      'The password reset token is wrong, used or past its end; or the account whose credit is asked for is not within reach of the viewer.',
  },
  'KT-CT-1133': {
    message: 'Unable to request password reset email.',
    type: 'APPLICATION',
    description: 'The message with the reset link could not be handed over for delivery.',
  },
  'KT-CT-1134': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'The refresh token has expired. Log in again with a credential.',
  },
  'KT-CT-1135': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'The refresh token, or the combination of inputs, cannot be used.',
  },
  'KT-CT-1138': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'The email address and the password do not belong together.',
  },
  'KT-CT-1139': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'The key is not one that this platform has issued, or it is no longer valid.',
  },
  'KT-CT-1143': {
    message: 'Invalid authorization header.',
    type: 'AUTHORIZATION',
    description: 'The Authorization header holds no token that this platform has signed.',
  },
  'KT-CT-1188': {
    message: 'The query exceeds the maximum complexity.',
    type: 'VALIDATION',
    description: 'The request costs more than one request may. Ask for fewer fields or pages.',
  },
  'KT-CT-1189': {
    message: 'The query exceeds the maximum number of nodes.',
    type: 'VALIDATION',
    description: 'The pages asked for could hold more items than one request may return.',
  },
  'KT-CT-1199': {
    message: 'Too many requests.',
    type: 'AUTHORIZATION',
    description: 'A rate limit or the hourly allowance of points is used up. Wait and try again.',
  },
  'KT-CT-1201': {
    message: 'Pagination is required on this connection.',
    type: 'VALIDATION',
    description: 'A connection takes `first` or `last`, at most as large as its largest page.',
  },
  'KT-CT-1605': {
    message: 'Invalid input.',
    type: 'VALIDATION',
    description: 'The request, its document or an argument does not have the required form.',
  },
  'KT-CT-1606': {
    message: 'Query/Mutation not found.',
    type: 'NOT_FOUND',
    description: 'There is no root field of this name and type.',
  },
  'KT-CT-4011': {
    message: 'No meter points found with the given ID.',
    type: 'NOT_FOUND',
    description: 'There is no such meter point, or none within reach of the viewer.',
  },
  'KT-CT-4023': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such account within reach of the viewer.',
  },
  'KT-CT-4719': {
    message: 'No supply point found for identifier provided.',
    type: 'APPLICATION',
    description: 'The market has no supply point of this identifier within reach.',
  },
  'KT-CT-4722': {
    message: 'Supply point readings API not configured.',
    type: 'APPLICATION',
    description: 'No meter of this market takes readings of the type asked for.',
  },
  'KT-CT-4723': {
    message: 'Invalid market name provided.',
    type: 'VALIDATION',
    description: 'The market is none of GBR_ELECTRICITY and GBR_GAS.',
  },
  'KT-CT-6622': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such property within reach of the viewer.',
  },
  'KT-CT-6637': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such occupancy of a property within reach of the viewer.',
  },
  'KT-CT-7127': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description:
      'The account whose outside events are asked for is not within reach of the viewer.',
  },
  'KT-CT-7523': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'The viewer does not reach the account whose standing is asked for.',
  },
  'KT-CT-7724': {
    message: 'Either number or email must be provided.',
    type: 'VALIDATION',
    description: 'A partner user is found by exactly one of number and email address.',
  },
  'KT-CT-7725': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such partner user within reach of the viewer.',
  },
  'KT-CT-7731': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such partner team within reach of the viewer.',
  },
  'KT-CT-7899': {
    message: 'An internal error occurred.',
    type: 'APPLICATION',
    description: 'Something failed on our side. The log holds the cause under the request id.',
  },
  'KT-CT-8310': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'An account reference is found by its value, and none is given.',
  },
  'KT-CT-8411': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'The identifier does not have the form that such objects have.',
  },
  'KT-CT-8416': {
    message: 'No metadata found with given key.',
    type: 'NOT_FOUND',
    description: 'Nothing is noted of the object under this key.',
  },
  'KT-CT-8801': {
    message: 'Missing query parameters.',
    type: 'VALIDATION',
    description: 'The field needs an account number or a portfolio number.',
  },
  'KT-CT-9403': {
    message: 'Received an invalid portfolioId.',
    type: 'NOT_FOUND',
    description: 'There is no portfolio with this number within reach of the viewer.',
  },
  'KT-CT-9409': {
    message: 'Invalid portfolio reference.',
    type: 'VALIDATION',
    description: 'There is no portfolio with this reference within reach of the viewer.',
  },
  'KT-CT-10401': {
    message: 'Task not found.',
    type: 'NOT_FOUND',
    description: 'There is no task of this id for an account within reach of the viewer.',
  },
  'KT-CT-11100': {
    message: 'API key authentication unavailable.',
    type: 'APPLICATION',
    description: 'Keys are held by account users; the viewer is another kind of viewer.',
  },
  'KT-CT-11101': {
    message:
      'The viewer is not authorized to execute the query/mutation. Check the ownership/permissions of provided data.',
    type: 'AUTHORIZATION',
    description: 'No business within reach of the viewer fits the details.',
  },
  'KT-CT-11107': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such business within reach of the viewer.',
  },
  'KT-CT-11331': {
    message: 'Invalid email address.',
    type: 'VALIDATION',
    description: 'The text is not an email address, so no reset can be sent to it.',
  },
  'KT-CT-11332': {
    message: 'Too many password reset requests.',
    type: 'APPLICATION',
    description: 'Resets were asked for too often for this address. Try again later.',
  },
  'KT-CT-12301': {
    message: 'Complaint not found.',
    type: 'NOT_FOUND',
    description:
      'There is no complaint of this number about an account within reach of the viewer.',
  },
  'KT-CT-14401': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such company of the supplier.',
  },
  ...accountErrors,
  ...agreementErrors,
  ...billingDebtErrors,
  ...britishErrors,
  ...campaignErrors,
  ...deviceCatalogueErrors,
  ...documentErrors,
  ...estimateErrors,
  ...flexErrors,
  ...onboardingErrors,
  ...heatingErrors,
  ...instructionErrors,
  ...ledgerErrors,
  ...paymentErrors,
  ...productErrors,
  ...scheduleErrors,
  ...repaymentErrors,
  ...rewardsErrors,
  ...enrolmentErrors,
  ...voucherErrors,
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof errorCatalogue;

/** What any field may answer, whatever it declares: the contract itself raises these. */
export const commonErrorCodes = [
  'KT-CT-1111',
  'KT-CT-1112',
  'KT-CT-1113',
  'KT-CT-1124',
  'KT-CT-1143',
  'KT-CT-1188',
  'KT-CT-1189',
  'KT-CT-1199',
  'KT-CT-1201',
  'KT-CT-1605',
  'KT-CT-7899',
] as const satisfies readonly ErrorCode[];

export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorCatalogue, text);
}
