// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { catalogueExamples } from './catalogue.examples.ts';
import * as catalogueTables from './catalogue.tables.ts';
import { energyProductsResolvers } from './energy-products.resolvers.ts';
import { offeringsResolvers } from './offerings.resolvers.ts';
import { productsExamples } from './products.examples.ts';
import { settableGranularitiesExamples } from './settable-granularities.examples.ts';
import { settableGranularitiesResolvers } from './settable-granularities.resolvers.ts';
import { supplyProductsResolvers } from './supply-products.resolvers.ts';
import * as tables from './tables.ts';
import { tariffsCoherence } from './tariffs.coherence.ts';
import { tariffsResolvers } from './tariffs.resolvers.ts';
import * as termsTables from './terms.tables.ts';
import { vatCoherence } from './vat/vat.coherence.ts';
import * as vatTables from './vat/vat.tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    energyProductsResolvers,
    offeringsResolvers,
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
    tables,
    termsTables,
    vatTables,
  ],
};
