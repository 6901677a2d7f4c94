import { and, type SQL, sql } from 'drizzle-orm';
import type { PageArguments } from '../../../contract/pagination.ts';
import { loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { type Connection, type Keyset, planPage } from '../../../engine/connections.ts';
import { meterPoints, occupancies } from '../tables.ts';

export type SupplyPointRow = Pick<
  typeof meterPoints.$inferSelect,
  'id' | 'identifier' | 'fuel' | 'propertyId'
>;

const { id, identifier, fuel, propertyId } = meterPoints;
const supplyPointColumns = { id, identifier, fuel, propertyId };

const selectByIds = statement('supply_points_by_id', (query) =>
  query.select(supplyPointColumns).from(meterPoints).where(isAnyOf(meterPoints.id, 'ids')),
);

/** A supply point by its identifier, which must come from an admitted row. */
export const supplyPointById = loadOne(
  'metering.supplyPointById',
  (db: Database, ids: readonly number[]) => selectByIds(db, { ids }),
  ({ id }) => id,
);

const inOrder: Keyset<SupplyPointRow> = {
  name: 'supplyPoints',
  columns: [
    { column: meterPoints.id, direction: 'ascending', kind: 'integer', valueOf: ({ id }) => id },
  ],
};

/** A page of the supply points at properties that the accounts answer for, or once did. */
export async function pageOfSupplyPoints(
  db: Database,
  accountIds: readonly number[],
  args: PageArguments,
): Promise<Connection<SupplyPointRow>> {
  const condition: SQL = sql`exists (
    select from ${occupancies} held
    where held.property_id = ${meterPoints.propertyId}
      and held.account_id = any(${sql.param([...accountIds])}::int[]))`;
  const page = planPage(inOrder, args);
  const rows = await db.query
    .select(supplyPointColumns)
    .from(meterPoints)
    .where(and(condition, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit);
  return page.connectionOf(rows, () => db.query.$count(meterPoints, condition));
}
