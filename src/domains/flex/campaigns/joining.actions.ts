import type { Temporal } from 'temporal-polyfill';
import { errorCatalogue } from '../../../contract/error-catalogue.ts';
import type { Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import type { AccountRow } from '../../accounts/index.ts';
import { importFlowsOfMpan, pointsOfAccount } from '../../metering/index.ts';
import { joinSavingSessions } from './campaigns.actions.ts';

type RefusalCode = 'KT-GB-5110' | 'KT-GB-5111' | 'KT-GB-5112';

/** Why an account does not take part. */
class NotJoined extends Error {}

const refuse: Raise<RefusalCode> = (code, options) => {
  throw new NotJoined(options?.detail ?? errorCatalogue[code].message);
};

/**
 * Enrols an account in saving sessions along with the loyalty programme, within the caller's transaction.
 *
 * @param nominatedMpan null for the account's only meter point for electricity that has half-hours.
 */
export async function joinWithProgramme(
  tx: Database,
  account: AccountRow,
  nominatedMpan: string | null,
  at: Temporal.Instant,
): Promise<{ readonly mpan: string | null; readonly refusal: string | null }> {
  const mpan = nominatedMpan ?? (await onlyCountedMpan(tx, account.id));
  if (mpan === null) return { mpan, refusal: 'Which meter point counts has to be said.' };
  try {
    await joinSavingSessions(tx, account, mpan, at, refuse);
    return { mpan, refusal: null };
  } catch (error) {
    if (error instanceof NotJoined) return { mpan: null, refusal: error.message };
    throw error;
  }
}

async function onlyCountedMpan(tx: Database, accountId: number): Promise<string | null> {
  const points = await pointsOfAccount(tx, accountId);
  const taking = points.filter(
    ({ fuel, direction }) => fuel === 'ELECTRICITY' && direction === 'IMPORT',
  );
  const counted = await Promise.all(
    taking.map(async ({ identifier }) => {
      const point = await importFlowsOfMpan(tx, identifier);
      return point && point.flows.length > 0 ? [identifier] : [];
    }),
  );
  const [mpan, ...others] = counted.flat();
  return mpan !== undefined && others.length === 0 ? mpan : null;
}
