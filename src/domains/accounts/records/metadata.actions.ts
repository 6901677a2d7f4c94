import type { Raise } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { LinkedObjectType } from '../../../engine/schema.generated.ts';
import { hasAccessToAccount, hasAccessToUser, isUser } from '../access/access.actions.ts';
import { findAccessibleAccountId } from '../access/access.store.ts';
import { hasFormOf, refusalOf, refusalWithoutType } from './metadata.rules.ts';
import { type LinkedObject, type MetadataRow, metadataOfObject } from './metadata.store.ts';

type Refusal = (typeof refusalOf)[LinkedObjectType] | typeof refusalWithoutType | 'KT-CT-8411';

/** What is needed of a request to find an object and to refuse it. */
interface MetadataContext extends Pick<Context, 'db' | 'clock' | 'contributions' | 'viewer'> {
  readonly raise: Raise<Refusal>;
}

/**
 * What is noted of an object that the viewer has access to, by key. What is foreign and what does not
 * exist are refused alike, with the code of the object's kind; KT-CT-8411 where the identifier has
 * not the form that objects of the kind have.
 */
export async function metadataWithin(
  context: MetadataContext,
  identifier: string,
  linkedObjectType: LinkedObjectType | null | undefined,
): Promise<readonly MetadataRow[]> {
  const type = linkedObjectType ?? 'ACCOUNT';
  if (!hasFormOf(type, identifier)) return context.raise('KT-CT-8411');
  const object = await objectWithin(context, type, identifier);
  if (object) return context.db.read(metadataOfObject, object);
  return context.raise(linkedObjectType == null ? refusalWithoutType : refusalOf[type]);
}

async function objectWithin(
  context: MetadataContext,
  type: LinkedObjectType,
  identifier: string,
): Promise<LinkedObject | null> {
  const { db, viewer } = context;
  if (type === 'ACCOUNT') {
    const accountId = await findAccessibleAccountId(db, viewer, identifier);
    return accountId === null ? null : { type, id: accountId };
  }
  const id = intKey(identifier);
  return id !== null && (await hasAccessTo(context, type, id)) ? { type, id } : null;
}

async function hasAccessTo(
  context: MetadataContext,
  type: Exclude<LinkedObjectType, 'ACCOUNT'>,
  id: number,
): Promise<boolean> {
  const { db, viewer, contributions } = context;
  switch (type) {
    case 'ACCOUNT_USER':
      return (await isUser(db, id)) && hasAccessToUser(db, viewer, id);
    case 'PROPERTY':
      return (await contributions.permissionsAtProperty(context, viewer, id)) !== null;
    case 'ACCOUNT_PROPERTY_EFFECTIVE_PERIOD': {
      const accountId = await contributions.accountIdOfOccupancy(db, id);
      return accountId !== null && hasAccessToAccount(db, viewer, accountId);
    }
  }
}
