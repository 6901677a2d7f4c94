// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { catalogueExamples } from './catalogue/catalogue.examples.ts';
import * as catalogueTables from './catalogue/catalogue.tables.ts';
import { offeringsResolvers } from './catalogue/offerings.resolvers.ts';
import { energyProductsResolvers } from './offers/energy-products.resolvers.ts';
import { productsExamples } from './offers/products.examples.ts';
import { settableGranularitiesExamples } from './offers/settable-granularities.examples.ts';
import { settableGranularitiesResolvers } from './offers/settable-granularities.resolvers.ts';
import { supplyProductsResolvers } from './offers/supply-products.resolvers.ts';
import * as termsTables from './offers/terms.tables.ts';
import * as tables from './tables.ts';
import { tariffsCoherence } from './tariffs/tariffs.coherence.ts';
import { tariffsResolvers } from './tariffs/tariffs.resolvers.ts';
import { vatCoherence } from './vat/vat.coherence.ts';
import * as vatTables from './vat/vat.tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    offeringsResolvers,
    energyProductsResolvers,
    settableGranularitiesResolvers,
    supplyProductsResolvers,
    tariffsResolvers,
  ],
  examples: [
    catalogueExamples,
    productsExamples,
    settableGranularitiesExamples,
  ],
  coherence: [
    tariffsCoherence,
    vatCoherence,
  ],
  tables: [
    catalogueTables,
    termsTables,
    tables,
    vatTables,
  ],
};
