/** Why PostgreSQL keeps a text not at all, or not as it is; for messages. */
export const unstorable = 'the character NUL or half of a surrogate pair';

/**
 * Whether PostgreSQL keeps a text as it is: it takes NUL nowhere, half of a surrogate pair not in JSON,
 * and in a text as another character.
 */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/**
 * Whether a text, and every text and name within a value read from JSON, is kept as it is. The walk does
 * not recurse: such values can be nested deeply.
 */
export function isStorableJson(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') {
      if (!isStorable(next)) return false;
    } else if (typeof next === 'object' && next !== null) {
      for (const [name, part] of Object.entries(next)) open.push(name, part);
    }
  }
  return true;
}
