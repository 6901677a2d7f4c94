import { seededRandom } from '../kernel/random.ts';

/** What the customer system beside the platform calls an account of the demonstration town. */
export function demoCrmReference(accountNumber: string): string {
  const digits = seededRandom(`halfhour crm ${accountNumber}`).integer(100_000, 999_999);
  return `CRM-${digits}`;
}

/** What the broker calls all the accounts that it has introduced: its own file on them. */
export const demoBrokerReference = 'MARLSTONE-FILE-7';
