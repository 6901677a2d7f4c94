import type { LinkedObjectType } from '../../../engine/schema.generated.ts';
import { isAccountNumber } from '../../../kernel/identifiers.ts';

/** By kind of object, the code that refuses one that is foreign or does not exist. */
export const refusalOf = {
  ACCOUNT: 'KT-CT-4177',
  ACCOUNT_USER: 'KT-CT-4124',
  PROPERTY: 'KT-CT-6622',
  ACCOUNT_PROPERTY_EFFECTIVE_PERIOD: 'KT-CT-6637',
} as const satisfies Record<LinkedObjectType, string>;

/** The same for an account that is asked for without a kind, which is the older form. */
export const refusalWithoutType = 'KT-CT-4123';

/** Whether an identifier has the form that objects of a kind have. */
export function hasFormOf(type: LinkedObjectType, identifier: string): boolean {
  return type === 'ACCOUNT' ? isAccountNumber(identifier) : /^[1-9]\d{0,9}$/.test(identifier);
}
