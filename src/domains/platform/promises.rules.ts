import { type ErrorCode, errorCatalogue } from '../../contract/error-catalogue.ts';
import { isOpenToEveryone, type Policy } from '../../contract/policies.ts';
import type { Plain } from '../../engine/schema.generated.ts';

/** The errors of who may ask. They are listed only on request, since every field has them. */
const authenticationCodes = [
  'KT-CT-1111',
  'KT-CT-1112',
  'KT-CT-1124',
  'KT-CT-1143',
] as const satisfies readonly ErrorCode[];

/** The errors that a field may answer, in the order of their codes. */
export function possibleErrorsOf(
  policy: Policy,
  withAuthentication: boolean,
): Plain['PossibleErrorType'][] {
  const codes = new Set<ErrorCode>([...policy.codes, 'KT-CT-1113']);
  if (policy.rateLimit) codes.add('KT-CT-1199');
  if (policy.largestPage !== null) codes.add('KT-CT-1201');
  if (withAuthentication && !isOpenToEveryone(policy.access))
    for (const code of authenticationCodes) codes.add(code);
  return [...codes].toSorted().map((code) => {
    const { message, type, description } = errorCatalogue[code];
    return { code, message, type, description };
  });
}
