import { seededRandom } from '../kernel/random.ts';

/** What the customer system beside the platform calls an account of the demonstration town. */
export function demoCrmReference(accountNumber: string): string {
  const digits = seededRandom(`halfhour crm ${accountNumber}`).integer(100_000, 999_999);
  return `CRM-${digits}`;
}

/** What the broker calls all the accounts that it has introduced: its own file on them. */
export const demoBrokerReference = 'MARLSTONE-FILE-7';

/** A number of eight digits by which the catalogue knows something, the same on every machine. */
export function demoCatalogueNumber(first: number, of: string): string {
  const rest = seededRandom(`halfhour catalogue ${of}`).integer(0, 9_999_999);
  return `${first}${String(rest).padStart(7, '0')}`;
}

/** The identifier of what says how a product is charged for a fuel. */
export function demoSpecificationIdentifier(code: string, fuel: 'ELECTRICITY' | 'GAS'): string {
  return demoCatalogueNumber(6, `specification ${code} ${fuel}`);
}
