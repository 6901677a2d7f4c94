import { eq, sql } from 'drizzle-orm';
import type { Loader } from '../../../database/database.ts';
import { statement } from '../../../database/statements.ts';
import type { LinkedObjectType } from '../../../engine/schema.generated.ts';
import { metadata } from './references.tables.ts';

/** An object that something may be noted of, by its identifier in the database. */
export interface LinkedObject {
  readonly type: LinkedObjectType;
  readonly id: number;
}

export interface MetadataRow {
  readonly key: string;
  readonly value: unknown;
}

const selectMetadata = statement('metadata_of_objects', (query) =>
  query
    .select({
      type: metadata.linkedObjectType,
      id: metadata.linkedObjectId,
      key: metadata.key,
      value: metadata.value,
    })
    .from(metadata)
    .innerJoin(
      sql`unnest(${sql.placeholder('types')}::text[], ${sql.placeholder('ids')}::int[])
        as keys(type, id)`,
      sql`${eq(metadata.linkedObjectType, sql`keys.type`)}
        and ${eq(metadata.linkedObjectId, sql`keys.id`)}`,
    )
    .orderBy(metadata.key),
);

/** What is noted of an object, by key. The object must be an admitted one. */
export const metadataOfObject: Loader<LinkedObject, readonly MetadataRow[]> = {
  name: 'accounts.metadataOfObject',
  identify: ({ type, id }) => `${type} ${id}`,
  nothing: [],
  async load(db, objects) {
    const rows = await selectMetadata(db, {
      types: objects.map(({ type }) => type),
      ids: objects.map(({ id }) => id),
    });
    return Map.groupBy(rows, ({ type, id }) => `${type} ${id}`);
  },
};
