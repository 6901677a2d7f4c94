import { seededRandom } from '../kernel/random.ts';
import { branches } from '../outside/bank-directory/branches.ts';
import { localBankDirectory } from '../outside/bank-directory/local.ts';
import { localCardOf } from '../outside/card-vault/local.ts';
import type { HouseholdPlan } from './households.plan.ts';
import type { PersonPlan } from './people.plan.ts';

/** A bank account of the demonstration town. */
export interface DemoBankAccount {
  readonly sortCode: string;
  readonly accountNumber: string;
}

/** Whose bank account a home pays from: of some homes two together. */
export function demoPayers({ key, people }: HouseholdPlan): readonly PersonPlan[] {
  const isJoint = seededRandom(`halfhour joint account ${key}`).chance(0.5);
  return people.slice(0, isJoint ? 2 : 1).map(({ person }) => person);
}

/** What stands on the bank account of those who own it. */
export function holderOf(owners: readonly PersonPlan[]): string {
  return owners.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(' & ');
}

const sortCodes = [...branches]
  .filter(([, { takesDirectDebits }]) => takesDirectDebits)
  .map(([sortCode]) => sortCode);

/**
 * The bank account behind a Direct Debit of the demonstration town, by what the town calls it. Its
 * last two digits are 20 to 79: with others, the local vendor may have payments fail.
 */
export function demoBankAccount(key: string): DemoBankAccount {
  const random = seededRandom(`halfhour bank account ${key}`);
  const sortCode = random.fork('sort code').pick(sortCodes);
  for (;;) {
    const accountNumber = `${random.integer(100_000, 999_999)}${random.integer(20, 79)}`;
    if (localBankDirectory.isPossible(sortCode, accountNumber)) return { sortCode, accountNumber };
  }
}

const cardNumbers = ['424242', '555555', '222300'];

/**
 * What the vault calls a card of the demonstration town, by what the town calls it.
 *
 * @param lastYear the year, in four digits, in which it expires.
 */
export function demoCardReference(key: string, lastYear: number): string {
  const random = seededRandom(`halfhour card ${key}`);
  const first = random.fork('network').pick(cardNumbers);
  const lastFour = String(random.fork('number').integer(0, 9999)).padStart(4, '0');
  const month = String(random.fork('month').integer(1, 12)).padStart(2, '0');
  const year = String(lastYear % 100).padStart(2, '0');
  const funding = random.fork('funding').pick(['debit', 'debit', 'credit'] as const);
  return `pm_${first}_${lastFour}_${month}${year}_${funding}_${random.hex(12)}`;
}

/** The card for charging in public of the richest household, which lasts longer than any demonstration. */
export const demoJuiceCardReference = demoCardReference('household-everything juice', 2039);

/** A card that was stolen, and that payments were charged back from. */
export const demoStolenCardReference = demoCardReference('household-033 stolen', 2038);

/** The fingerprint of a card of the town. @throws Error for what is no reference. */
export function demoCardFingerprint(reference: string): string {
  const card = localCardOf(reference);
  if (!card) throw new Error(`The vault has no card ${reference}`);
  return card.fingerprint;
}
