import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { products, tariffs } from '../tables.ts';
import {
  catalogProducts,
  offeringComponents,
  offeringGroups,
  offerings,
  termTemplates,
} from './catalogue.tables.ts';

const previous = alias(offerings, 'previous');

const offeringColumns = {
  ...getTableColumns(offerings),
  previousIdentifier: previous.identifier,
  maxVersion: sql<number>`(
    select max(every.version)::int from ${offerings} every
    where every.code = ${offerings.code})`.as('max_version'),
};

const selectById = statement('offerings_by_id', (query) =>
  query
    .select(offeringColumns)
    .from(offerings)
    .leftJoin(previous, eq(previous.id, offerings.previousId))
    .where(isAnyOf(offerings.id, 'ids')),
);
const selectByIdentifier = statement('offerings_by_identifier', (query) =>
  query
    .select(offeringColumns)
    .from(offerings)
    .leftJoin(previous, eq(previous.id, offerings.previousId))
    .where(isAnyOf(offerings.identifier, 'identifiers')),
);

export type OfferingRow = Awaited<ReturnType<typeof selectById>>[number];
export type OfferingGroupRow = typeof offeringGroups.$inferSelect;
export type CatalogProductRow = typeof catalogProducts.$inferSelect;

/** An offering by its row's identifier. */
export const offeringById = loadOne<number, OfferingRow>(
  'products.offeringById',
  (db, ids) => selectById(db, { ids }),
  ({ id }) => id,
);

/** A version of an offering by the identifier that clients know. */
export const offeringByIdentifier = loadOne<string, OfferingRow>(
  'products.offeringByIdentifier',
  (db, identifiers) => selectByIdentifier(db, { identifiers }),
  ({ identifier }) => identifier,
);

/** The offerings that are sold, by code. */
export function activeOfferings(db: Database): Promise<OfferingRow[]> {
  return db.query
    .select(offeringColumns)
    .from(offerings)
    .leftJoin(previous, eq(previous.id, offerings.previousId))
    .where(eq(offerings.status, 'ACTIVE'))
    .orderBy(asc(offerings.code));
}

const selectComponents = statement('offering_components', (query) =>
  query
    .select({
      component: offeringComponents,
      catalogProduct: catalogProducts,
      termTemplate: termTemplates,
      /** Of the energy product, where the part is one. */
      availableFrom: products.availableFrom,
      availableTo: products.availableTo,
    })
    .from(offeringComponents)
    .leftJoin(catalogProducts, eq(catalogProducts.id, offeringComponents.catalogProductId))
    .leftJoin(products, eq(products.id, catalogProducts.productId))
    .leftJoin(termTemplates, eq(termTemplates.id, offeringComponents.termTemplateId))
    .where(isAnyOf(offeringComponents.offeringId, 'ids'))
    .orderBy(asc(offeringComponents.offeringId), asc(offeringComponents.id)),
);

export type ComponentRow = Awaited<ReturnType<typeof selectComponents>>[number];

/** Every part of an offering and of its groups, each with what it is. */
export const componentsOfOffering = loadMany<number, ComponentRow>(
  'products.componentsOfOffering',
  (db, ids) => selectComponents(db, { ids }),
  ({ component }) => component.offeringId,
);

const selectGroups = statement('offering_groups', (query) =>
  query
    .select()
    .from(offeringGroups)
    .where(isAnyOf(offeringGroups.offeringId, 'ids'))
    .orderBy(asc(offeringGroups.offeringId), asc(offeringGroups.id)),
);

/** The groups of an offering. */
export const groupsOfOffering = loadMany<number, OfferingGroupRow>(
  'products.groupsOfOffering',
  (db, ids) => selectGroups(db, { ids }),
  ({ offeringId }) => offeringId,
);

const selectSpecified = statement('products_by_specification', (query) =>
  query
    .select()
    .from(catalogProducts)
    .where(isAnyOf(catalogProducts.specificationIdentifier, 'identifiers')),
);

/** The product of the catalogue that a specification is of. */
export const productOfSpecification = loadOne<string, CatalogProductRow>(
  'products.productOfSpecification',
  (db, identifiers) => selectSpecified(db, { identifiers }),
  ({ specificationIdentifier }) => specificationIdentifier ?? '',
);

/** The groups of rates that a product's tariffs for a fuel know, each with its scheme. */
export function rateGroupsOf(db: Database, { productId, fuel }: CatalogProductRow) {
  return db.query
    .selectDistinct({ shape: tariffs.shape, timeOfUseSchemeId: tariffs.timeOfUseSchemeId })
    .from(tariffs)
    .where(and(eq(tariffs.productId, productId ?? 0), eq(tariffs.fuel, fuel ?? 'ELECTRICITY')));
}
