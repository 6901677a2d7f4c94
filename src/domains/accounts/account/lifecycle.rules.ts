import type { AccountStatus, AccountTypeChoices } from '../../../engine/schema.generated.ts';

/**
 * What may follow what in an account's life. It begins pending or incomplete. An enrolment that
 * failed can be tried again or given up. A dormant account wakes where its customer comes back to a
 * supply; a withdrawn or void one never does: it would be opened anew.
 */
const mayFollow: Readonly<Record<AccountStatus, readonly AccountStatus[]>> = {
  INCOMPLETE: ['PENDING', 'WITHDRAWN', 'VOID'],
  PENDING: ['INCOMPLETE', 'ACTIVE', 'ENROLMENT_ERROR', 'ENROLMENT_REJECTED', 'WITHDRAWN', 'VOID'],
  ENROLMENT_ERROR: ['PENDING', 'ENROLMENT_REJECTED', 'WITHDRAWN', 'VOID'],
  ENROLMENT_REJECTED: ['PENDING', 'WITHDRAWN', 'VOID'],
  ACTIVE: ['DORMANT', 'VOID'],
  DORMANT: ['ACTIVE', 'VOID'],
  WITHDRAWN: [],
  VOID: [],
};

const beginnings: readonly AccountStatus[] = ['PENDING', 'INCOMPLETE'];

/** Whether an account may pass from one status to another; null stands for not being there yet. */
export function canBecome(from: AccountStatus | null, to: AccountStatus): boolean {
  return from === null ? beginnings.includes(to) : mayFollow[from].includes(to);
}

/** Every change that is allowed, as what was before and what comes after. */
export function lawfulChanges(): (readonly [from: AccountStatus | null, to: AccountStatus])[] {
  const statuses = Object.keys(mayFollow) as AccountStatus[];
  return [null, ...statuses].flatMap((from) =>
    statuses.filter((to) => canBecome(from, to)).map((to) => [from, to] as const),
  );
}

/** Whether the account can be given up as if it had never been opened. */
export function canBeWithdrawn(status: AccountStatus): boolean {
  return canBecome(status, 'WITHDRAWN');
}

/**
 * How many days before and after a change of tenancy a reading is taken as the reading of the day
 * itself. Whoever moves a home has other worries; a business is expected to read on the day; and
 * an occupier who is not known is only heard of when the letter is answered.
 */
export function changeOfTenancyWindowDays(accountType: AccountTypeChoices): number {
  switch (accountType) {
    case 'BUSINESS':
    case 'BUSINESS_THIRD_PARTY_BILLED':
    case 'MANAGED':
    case 'PORTFOLIO_LEAD':
    case 'SUPPLY_POINT':
      return 14;
    case 'OCCUPIER':
    case 'BUSINESS_OCCUPIER':
    case 'VACANT':
    case 'BUSINESS_VACANT':
      return 60;
    case 'DOMESTIC':
    case 'DOMESTIC_THIRD_PARTY_BILLED':
      return 28;
  }
}
