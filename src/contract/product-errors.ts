import type { CatalogueEntry } from './error-entry.ts';

/** The errors about products and the catalogue, as part of the catalogue of errors. */
export const productErrors = {
  'KT-CT-4930': {
    message: 'Unsupported market.',
    type: 'APPLICATION',
    description: 'Products are sold in the markets GBR_ELECTRICITY and GBR_GAS.',
  },
  'KT-CT-6323': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such account within reach of the viewer.',
  },
  'KT-CT-8501': {
    message: 'No active terms and conditions found for product.',
    type: 'NOT_FOUND',
    description: 'There is no product of this code, or no terms are in force for it.',
  },
  'KT-CT-12001': {
    message: 'Product catalogue offering with given identifier not found.',
    type: 'APPLICATION',
    description: 'No offering of the catalogue has this identifier.',
  },
  'KT-CT-12010': {
    message: "Unable to find the product's specification.",
    type: 'APPLICATION',
    description: 'No product of the catalogue has a specification of this identifier.',
  },
  'KT-CT-12049': {
    message: 'Rate specification not found in the given product specification.',
    type: 'NOT_FOUND',
    description: 'The specification knows no group of rates of this code.',
  },
} as const satisfies Record<string, CatalogueEntry>;
