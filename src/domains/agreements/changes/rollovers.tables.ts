import { boolean, index, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type {
  AgreementRolloverRolloverType,
  AgreementRolloverStatus,
} from '../../../engine/schema.generated.ts';
import { agreements, schema } from '../tables.ts';

/** What becomes of an agreement that ends. */
export const agreementRollovers = schema.table(
  'agreement_rollovers',
  {
    id: identityKey(),
    number: text().notNull().unique(),
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
    rolledOnToId: integer().references(() => agreements.id),
    rolloverType: text().$type<AgreementRolloverRolloverType>().notNull(),
    status: text().$type<AgreementRolloverStatus>().notNull(),
    /** What follows, and from when. */
    productCode: pointsAt('products.products.code', text()).notNull(),
    rolloverOn: localDate().notNull(),
    expectedSendOn: localDate().notNull(),
    actualSendOn: localDate(),
    failureReason: text().notNull(),
    suppressComms: boolean().notNull(),
    tags: text().array().notNull(),
    params: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index().on(table.agreementId),
    index().on(table.rolledOnToId),
    index().on(table.status, table.rolloverOn),
  ],
);
