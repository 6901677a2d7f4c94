/**
 * Whether a text, or any text or name within a value read from JSON, holds the character NUL.
 * PostgreSQL takes it in no text. The walk does not recurse: such values can be nested deeply.
 */
export function holdsNul(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') {
      if (next.includes('\0')) return true;
    } else if (typeof next === 'object' && next !== null) {
      for (const [name, part] of Object.entries(next)) open.push(name, part);
    }
  }
  return false;
}
