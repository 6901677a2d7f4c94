import { invalidInput } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { BusinessQuestion } from './businesses.rules.ts';
import { type BusinessKey, type BusinessRow, findBusinesses } from './businesses.store.ts';

type Codes = 'KT-CT-11101' | 'KT-CT-11107';

/**
 * The business that fits and that the viewer has access to, which is where one of its accounts
 * does. What is foreign and what does not exist are refused alike: KT-CT-11107 where one business
 * was named, KT-CT-11101 where it was described by details.
 *
 * @throws CodedError KT-CT-1605 where the details fit several businesses.
 */
export async function businessWithin(
  { db, viewer, raise }: Pick<Context<Codes>, 'db' | 'viewer' | 'raise'>,
  question: BusinessQuestion,
): Promise<BusinessRow> {
  const key = keyOf(question);
  const [business, another] = key ? await findBusinesses(db, viewer, key) : [];
  if (!business) return raise(question.by === 'details' ? 'KT-CT-11101' : 'KT-CT-11107');
  if (another) throw invalidInput('details', 'The details fit several businesses; give more.');
  return business;
}

function keyOf(question: BusinessQuestion): BusinessKey | null {
  switch (question.by) {
    case 'id': {
      const id = intKey(question.id);
      return id === null ? null : { id };
    }
    case 'displayableNumber':
      return { displayableNumber: question.displayableNumber };
    case 'details':
      return { details: question.details };
  }
}
