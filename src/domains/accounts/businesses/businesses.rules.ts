import type { BusinessDetailInput } from '../../../engine/schema.generated.ts';

type Given<T> = T | null | undefined;

interface Asked {
  readonly id?: Given<string>;
  readonly displayableNumber?: Given<string>;
  readonly details?: Given<readonly Given<BusinessDetailInput>[]>;
}

/** The one way in which a business is asked for. */
export type BusinessQuestion =
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'displayableNumber'; readonly displayableNumber: string }
  | { readonly by: 'details'; readonly details: readonly BusinessDetailInput[] };

/**
 * How a business is asked for, or null where it is in no way or in several. An empty text or list
 * counts as not given.
 */
export function questionOf({ id, displayableNumber, details }: Asked): BusinessQuestion | null {
  const given = (details ?? []).filter((detail) => detail != null);
  const ways: BusinessQuestion[] = [];
  if (id) ways.push({ by: 'id', id });
  if (displayableNumber) ways.push({ by: 'displayableNumber', displayableNumber });
  if (given.length > 0) ways.push({ by: 'details', details: given });
  const [only, ...others] = ways;
  return only && others.length === 0 ? only : null;
}
