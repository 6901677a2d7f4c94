import type { Database } from '../../../database/database.ts';
import { envelopeLines } from './correspondence.rules.ts';
import { correspondenceOfAccount } from './correspondence.store.ts';

/** To whom bills go. */
export interface BillingContact {
  readonly name: string;
  readonly email: string | null;
  /** As on an envelope, without the name. */
  readonly addressLines: readonly string[];
}

/** To whom the bills of an account go, which must have been admitted; null where nobody is named. */
export async function billingContactOf(
  db: Database,
  accountId: number,
): Promise<BillingContact | null> {
  const contact = await db.read(correspondenceOfAccount, accountId);
  if (!contact) return null;
  const { billingName, billingEmail } = contact.correspondence;
  return { name: billingName, email: billingEmail, addressLines: envelopeLines(contact.address) };
}
