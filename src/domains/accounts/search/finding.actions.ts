import type { Database } from '../../../database/database.ts';
import { portfolioById } from '../access/roles.store.ts';
import { accountById } from '../account/accounts.store.ts';
import { businessOfAccount } from '../businesses/businesses.store.ts';
import { envelopeLines } from '../contact/correspondence.rules.ts';
import { correspondenceOfAccount } from '../contact/correspondence.store.ts';
import { referencesOfAccount } from '../records/references.store.ts';
import { type Fact, factsOf } from './search.rules.ts';
import { replaceFacts } from './search.store.ts';

/** Where somebody lives or is supplied, as far as a search goes. */
interface PlaceToFind {
  readonly addressLines: readonly string[];
  readonly town: string;
  readonly county: string | null;
  readonly postcode: string;
}

interface UserToFind {
  readonly id: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly mobile: string;
  readonly landline: string;
  readonly alternativePhoneNumbers: readonly string[];
}

/** What accounts' users can be found by from now on. To be called whenever one of them changes. */
export function recordUsersToFind(
  tx: Database,
  accounts: readonly { readonly accountId: number; readonly users: readonly UserToFind[] }[],
): Promise<void> {
  return replaceFacts(
    tx,
    'USERS',
    accounts.map(({ accountId, users }) => ({ accountId, facts: users.flatMap(factsOfUser) })),
  );
}

/** What an account can be found by on account of one of its users. */
export function factsOfUser(user: UserToFind): readonly Fact[] {
  const { id, givenName, familyName, email, mobile, landline, alternativePhoneNumbers } = user;
  const telephones = [mobile, landline, ...alternativePhoneNumbers];
  return factsOf(
    [
      ['USER_NAME', `${givenName} ${familyName}`],
      ['USER_EMAIL', email],
      ...telephones.map((telephone) => ['TELEPHONE', telephone] as const),
    ],
    id,
  );
}

/** A place that an account is supplied at, with its meter points and meters. */
interface SupplyToFind extends PlaceToFind {
  readonly fuel: 'ELECTRICITY' | 'GAS' | null;
  readonly identifier: string | null;
  readonly serialNumber: string | null;
}

/** What accounts' supplies can be found by from now on. To be called whenever one changes. */
export function recordSuppliesToFind(
  tx: Database,
  accounts: readonly { readonly accountId: number; readonly supplies: readonly SupplyToFind[] }[],
): Promise<void> {
  return replaceFacts(
    tx,
    'SUPPLY',
    accounts.map(({ accountId, supplies }) => ({ accountId, facts: factsOfSupplies(supplies) })),
  );
}

/** What an account can be found by on account of its supplies. */
export function factsOfSupplies(supplies: readonly SupplyToFind[]): readonly Fact[] {
  return factsOf(
    supplies.flatMap((supply) => [
      ['ADDRESS', addressToFind(supply)],
      ['POSTCODE', supply.postcode],
      [supply.fuel === 'GAS' ? 'MPRN' : 'MPAN', supply.identifier],
      ['METER_SERIAL', supply.serialNumber],
    ]),
  );
}

function addressToFind({ addressLines, town, county, postcode }: PlaceToFind): string {
  return [...addressLines, town, county ?? '', postcode].join(' ');
}

/** What accounts themselves can be found by from now on, as far as this domain knows it. */
export async function recordAccountsToFind(
  tx: Database,
  accountIds: readonly number[],
): Promise<void> {
  await replaceFacts(tx, 'ACCOUNT', await factsOfAccounts(tx, accountIds));
}

/** What accounts themselves can be found by, as they are now. */
export function factsOfAccounts(
  tx: Database,
  accountIds: readonly number[],
): Promise<{ accountId: number; facts: readonly Fact[] }[]> {
  return Promise.all(
    accountIds.map(async (accountId) => {
      const [account, found, references, company] = await Promise.all([
        tx.read(accountById, accountId),
        tx.read(correspondenceOfAccount, accountId),
        tx.read(referencesOfAccount, accountId),
        tx.read(businessOfAccount, accountId),
      ]);
      const portfolioId = account?.portfolioId ?? null;
      const portfolio = portfolioId === null ? null : await tx.read(portfolioById, portfolioId);
      const { business } = company ?? {};
      const facts = factsOf([
        ['ACCOUNT_NUMBER', account?.number ?? null],
        ['PORTFOLIO_NUMBER', portfolio?.number ?? null],
        ['URN', found?.correspondence.urn ?? null],
        ['BILLING_NAME', found?.correspondence.billingName ?? null],
        ['BUSINESS_NAME', business?.name ?? null],
        ['BUSINESS_NUMBER', business?.number ?? null],
        ...references.flatMap(({ namespace, value }) => [
          ['REFERENCE', value] as const,
          ['REFERENCE', `${namespace} ${value}`] as const,
        ]),
        [
          'ADDRESS',
          found ? [...envelopeLines(found.address), found.address.postalCode].join(' ') : null,
        ],
        ['POSTCODE', found?.address.postalCode ?? null],
      ]);
      return { accountId, facts };
    }),
  );
}
