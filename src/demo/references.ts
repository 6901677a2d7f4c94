import type { LedgerKind } from '../kernel/books.ts';
import { seededRandom } from '../kernel/random.ts';

/** What the customer system beside the platform calls an account of the demonstration town. */
export function demoCrmReference(accountNumber: string): string {
  const digits = seededRandom(`halfhour crm ${accountNumber}`).integer(100_000, 999_999);
  return `CRM-${digits}`;
}

/** The number of a ledger of an account of the demonstration town. */
export function demoLedgerNumber(accountNumber: string, kind: LedgerKind): string {
  return `L-${seededRandom(`halfhour ledger ${accountNumber} ${kind}`).hex(8).toUpperCase()}`;
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

/** The identifier of a contract of the demonstration town, by what the town calls it. */
export function demoContractIdentifier(key: string): string {
  return String(seededRandom(`halfhour contract ${key}`).integer(10_000_000, 99_999_999));
}

/** The number of the journey to a contract of the demonstration town, or of one beyond it. */
export function demoContractJourneyNumber(contractKey: string, journey = 'creation'): string {
  const random = seededRandom(`halfhour contract journey ${contractKey} ${journey}`);
  return `J-${random.hex(8).toUpperCase()}`;
}

/** The number of what is done about a debt in the demonstration town, by what the town calls it. */
export function demoCollectionProcessNumber(key: string): string {
  return `CP-${seededRandom(`halfhour collection process ${key}`).hex(8).toUpperCase()}`;
}

/** A universally unique identifier of the demonstration town, by what the town calls the thing. */
export function demoUuid(key: string): string {
  const digits = seededRandom(`halfhour uuid ${key}`).hex(32);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
