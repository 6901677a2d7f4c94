import DataLoader from 'dataloader';

/** A loader of the one row that each key has; null where there is none. */
export function loadOne<Key, Row>(
  select: (keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys) => {
    const found = new Map((await select(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** A loader of all rows that a key has, in the order in which they are selected. */
export function loadMany<Key, Row>(
  select: (keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row[]> {
  return new DataLoader(async (keys) => {
    const found = Map.groupBy(await select(keys), keyOf);
    return keys.map((key) => found.get(key) ?? []);
  });
}
