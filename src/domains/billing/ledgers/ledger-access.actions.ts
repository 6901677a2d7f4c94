import type { SubjectGate } from '../../../contract/enforcement.ts';
import { permissionsOnAccount } from '../../accounts/index.ts';
import { ledgerByNumber } from './ledgers.store.ts';

/** What the viewer may do on a ledger, by its number: what it may on the account. Null without access. */
export const gateToLedger: SubjectGate = async (context, viewer, number) => {
  const ledger = await context.db.read(ledgerByNumber, number);
  return ledger && permissionsOnAccount(context, viewer, ledger.accountId);
};
