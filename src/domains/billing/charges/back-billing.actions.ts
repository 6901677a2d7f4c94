import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import {
  type AccountRow,
  accountIdsOfSameBusiness,
  businessDetailsOf,
} from '../../accounts/index.ts';
import { agreementsWith, isActiveAt } from '../../agreements/index.ts';
import { annualUseAt } from '../../metering/index.ts';
import { isMicrobusiness } from './micro-businesses.rules.ts';

/**
 * Whether a customer is protected from being charged for energy that was used more than twelve months
 * before it is billed: homes and microbusinesses are (electricity and gas supply licences, standard
 * condition 21BA). What a business uses is what its meter points are expected to, at all of its accounts.
 *
 * @param at the meter points are those that are supplied then; where none is any more, those that were.
 */
export async function isProtectedFromBackBilling(
  db: Database,
  account: Pick<AccountRow, 'id'> & { readonly accountType: string },
  at: Temporal.Instant,
): Promise<boolean> {
  if (account.accountType !== 'BUSINESS') return true;
  const [accountIds, details] = await Promise.all([
    accountIdsOfSameBusiness(db, account.id),
    businessDetailsOf(db, account.id),
  ]);
  const agreements = (await Promise.all(accountIds.map((id) => agreementsWith(db, id)))).flat();
  const active = agreements.filter((agreement) => isActiveAt(agreement, at));
  const counted = active.length > 0 ? active : agreements;
  const points = [...new Set(counted.map(({ meterPointId }) => meterPointId))];
  const uses = await Promise.all(points.map((point) => annualUseAt(db, point)));
  return isMicrobusiness(
    uses.filter((use) => use !== null),
    {
      employees: wholeNumber(details.get('employees')),
      turnoverEuros: wholeNumber(details.get('annual_turnover_eur')),
      balanceSheetEuros: wholeNumber(details.get('balance_sheet_eur')),
    },
  );
}

/** Details are free text: what is no whole number tells nothing. */
function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
