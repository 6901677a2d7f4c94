import type { Raise } from '../../../contract/errors.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { LinkedObjectType } from '../../../engine/schema.generated.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { accountIdOfOccupancy, permissionsAtProperty } from '../../metering/index.ts';
import { isAccountInReach, isUser, isUserInReach } from '../access/reach.actions.ts';
import { findAccountId } from '../access/reach.store.ts';
import { hasFormOf, refusalOf, refusalWithoutType } from './metadata.rules.ts';
import { type LinkedObject, type MetadataRow, metadataOfObject } from './metadata.store.ts';

type Refusal = (typeof refusalOf)[LinkedObjectType] | typeof refusalWithoutType | 'KT-CT-8411';

/** What is needed of a request to find an object and to refuse it. */
interface Asking {
  readonly db: Database;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly raise: Raise<Refusal>;
}

/**
 * What is noted of an object within the viewer's reach, by key. What is foreign and what does not
 * exist are refused alike, with the code of the object's kind; KT-CT-8411 where the identifier has
 * not the form that objects of the kind have.
 */
export async function metadataWithin(
  asking: Asking,
  identifier: string,
  linkedObjectType: LinkedObjectType | null | undefined,
): Promise<readonly MetadataRow[]> {
  const type = linkedObjectType ?? 'ACCOUNT';
  if (!hasFormOf(type, identifier)) return asking.raise('KT-CT-8411');
  const object = await objectWithin(asking, type, identifier);
  if (object) return asking.db.read(metadataOfObject, object);
  return asking.raise(linkedObjectType == null ? refusalWithoutType : refusalOf[type]);
}

async function objectWithin(
  asking: Asking,
  type: LinkedObjectType,
  identifier: string,
): Promise<LinkedObject | null> {
  const { db, viewer } = asking;
  if (type === 'ACCOUNT') {
    const accountId = await findAccountId(db, viewer, identifier);
    return accountId === null ? null : { type, id: accountId };
  }
  const id = intKey(identifier);
  return id !== null && (await isInReach(asking, type, id)) ? { type, id } : null;
}

async function isInReach(
  asking: Asking,
  type: Exclude<LinkedObjectType, 'ACCOUNT'>,
  id: number,
): Promise<boolean> {
  const { db, viewer } = asking;
  switch (type) {
    case 'ACCOUNT_USER':
      return (await isUser(db, id)) && isUserInReach(db, viewer, id);
    case 'PROPERTY':
      return (await permissionsAtProperty(asking, viewer, id)) !== null;
    case 'ACCOUNT_PROPERTY_EFFECTIVE_PERIOD': {
      const accountId = await accountIdOfOccupancy(db, id);
      return accountId !== null && isAccountInReach(db, viewer, accountId);
    }
  }
}
