import type { GraphQLResolveInfo } from 'graphql';
import type { PageArguments } from '../../../contract/pagination.ts';
import { type Connection, pageOfList } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import { requestedFields } from '../../../engine/selections.ts';
import { accountOf } from '../../accounts/index.ts';
import { supplyPointOf } from '../../metering/index.ts';
import { type ProductRow, productOf, type TariffRow, tariffOf } from '../../products/index.ts';
import { isActiveAt } from './agreements.rules.ts';
import type { AgreementRow } from './agreements.store.ts';

type RowOf<Read extends (...given: never[]) => Promise<unknown>> = NonNullable<
  Awaited<ReturnType<Read>>
>;

/**
 * An agreement with the rows that it refers to, as far as the request selects them. They are read
 * for a whole list, so that nothing is awaited item by item when the list is answered.
 */
export interface MarketAgreement extends Omit<AgreementRow, 'params'> {
  readonly account: RowOf<typeof accountOf> | undefined;
  readonly supplyPoint: RowOf<typeof supplyPointOf> | undefined;
  readonly product: (Pick<TariffRow, 'fuel'> & { readonly product: ProductRow }) | undefined;
  readonly params: Readonly<Record<string, unknown>>;
  readonly isActive: boolean;
}

type ReadContext = Pick<Context, 'db' | 'clock'>;

/**
 * Reads the rows that the selected fields of agreements need, at a path below the field answered.
 *
 * @returns a function that makes each agreement with these rows.
 */
export async function marketAgreements(
  { db, clock }: ReadContext,
  rows: readonly AgreementRow[],
  info: GraphQLResolveInfo,
  ...path: readonly string[]
): Promise<(row: AgreementRow) => MarketAgreement> {
  const fields = requestedFields(info, ...path);
  const needsProduct = fields.has('product') || fields.has('characteristicValues');
  const needsTariff = needsProduct || fields.has('params');
  const [accounts, supplyPoints, products, tariffs] = await Promise.all([
    fields.has('account') ? rowsByKey(rows, 'accountId', (id) => accountOf(db, id)) : nothing,
    fields.has('supplyPoint')
      ? rowsByKey(rows, 'meterPointId', (id) => supplyPointOf(db, id))
      : nothing,
    needsProduct ? rowsByKey(rows, 'productId', (id) => productOf(db, id)) : nothing,
    needsTariff ? rowsByKey(rows, 'tariffId', (id) => tariffOf(db, id)) : nothing,
  ]);
  const now = clock.now();
  return (row) => {
    const product = products.get(row.productId);
    const tariff = tariffs.get(row.tariffId);
    return {
      ...row,
      account: accounts.get(row.accountId),
      supplyPoint: supplyPoints.get(row.meterPointId),
      product: product && tariff && { product, fuel: tariff.fuel },
      params: { ...row.params, tariffCode: tariff?.code },
      isActive: isActiveAt(row, now),
    };
  };
}

/** One agreement with the rows that the request selects. */
export async function marketAgreement(
  context: ReadContext,
  row: AgreementRow,
  info: GraphQLResolveInfo,
): Promise<MarketAgreement> {
  const asMarketAgreement = await marketAgreements(context, [row], info);
  return asMarketAgreement(row);
}

const nothing: ReadonlyMap<number, never> = new Map<number, never>();

/** The rows that a column of agreements refers to, by identifier. */
async function rowsByKey<Row>(
  rows: readonly AgreementRow[],
  column: 'accountId' | 'meterPointId' | 'productId' | 'tariffId',
  read: (id: number) => Promise<Row | null>,
): Promise<ReadonlyMap<number, Row>> {
  const byId = new Map<number, Row>();
  const ids = new Set(rows.map((row) => row[column]));
  await Promise.all(
    [...ids].map(async (id) => {
      const each = await read(id);
      if (each !== null) byId.set(id, each);
    }),
  );
  return byId;
}

/** A page of agreements that are in memory, with the rows that the request selects for them. */
export async function pageOfAgreements(
  context: ReadContext,
  every: readonly AgreementRow[],
  page: PageArguments,
  info: GraphQLResolveInfo,
): Promise<Connection<MarketAgreement>> {
  const pageOfRows = pageOfList('agreements', every, (each) => String(each.id), page);
  const rows = pageOfRows.edges.map(({ node }) => node);
  const asMarketAgreement = await marketAgreements(context, rows, info, 'edges', 'node');
  return {
    ...pageOfRows,
    edges: pageOfRows.edges.map(({ cursor, node }) => ({ cursor, node: asMarketAgreement(node) })),
  };
}
