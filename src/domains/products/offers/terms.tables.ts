import { text, unique } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import type { BrandChoices } from '../../../engine/schema.generated.ts';

import type { TermsContractType } from '../../../kernel/tariffs.ts';
import { schema } from '../tables.ts';

/**
 * A version of what a brand and its customers agree on by a kind of contract. It holds from its
 * day on until the next version does.
 */
export const termsVersions = schema.table(
  'terms_versions',
  {
    id: identityKey(),
    brand: text().$type<BrandChoices>().notNull(),
    contractType: text().$type<TermsContractType>().notNull(),
    version: text().notNull(),
    name: text().notNull(),
    markdown: text().notNull(),
    effectiveFrom: instant().notNull(),
  },
  (table) => [unique().on(table.brand, table.contractType, table.effectiveFrom)],
);

/** Tags that products are filtered by. */
export const productTags = schema.table('product_tags', {
  code: text().primaryKey(),
  displayName: text().notNull(),
});
