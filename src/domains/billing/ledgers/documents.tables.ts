import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { DocumentKind } from '../../../kernel/books.ts';
import type { ImportedFigures, PrintedContent } from '../../../kernel/printed-documents.ts';
import { schema } from '../tables.ts';
import { ledgers, transactions } from './ledgers.tables.ts';

/** A sum of amounts, each of which fits into 32 bits: together they may not. */
const sumOfPence = () => bigint({ mode: 'number' });

/**
 * What customers are billed by. They stand beside the ledgers, since what is billed decides the
 * running balance that a transaction is shown with. Totals and balances are null until the window is
 * closed; after that they are frozen, and so is the content once the document is issued.
 */
export const documents = schema.table(
  'documents',
  {
    id: identityKey(),
    kind: text().$type<DocumentKind>().notNull(),
    /** Null of a collective bill. */
    accountId: pointsAt('accounts.accounts.id', integer()),
    ledgerId: integer().references(() => ledgers.id),
    /** Of a collective bill alone. */
    portfolioId: pointsAt('accounts.portfolios.id', integer()),
    /** The account that a collective bill goes to: the portfolio's leading one when it was made. */
    billedAccountId: pointsAt('accounts.accounts.id', integer()),
    /** The number that customers quote; given when the document is closed. */
    identifier: text().unique(),
    /** London days, both inclusive. */
    fromOn: localDate().notNull(),
    toOn: localDate().notNull(),
    closedAt: instant(),
    issuedAt: instant(),
    /** London day. */
    dueOn: localDate(),
    isFinal: boolean().notNull().default(false),
    /** Codes of why it is not issued yet; empty where it is not held. */
    heldReasons: text().array().notNull().default(sql`'{}'`),
    heldAt: instant(),
    openingBalancePence: sumOfPence(),
    closingBalancePence: sumOfPence(),
    chargesNetPence: sumOfPence(),
    chargesTaxPence: sumOfPence(),
    creditsNetPence: sumOfPence(),
    creditsTaxPence: sumOfPence(),
    paymentsPence: sumOfPence(),
    refundsPence: sumOfPence(),
    /** The document that this one takes back. */
    annulsId: integer().references((): AnyPgColumn => documents.id),
    annulledAt: instant(),
    /** The annulled document whose window this one bills anew. */
    supersedesId: integer().references((): AnyPgColumn => documents.id),
    /** The collective bill that it is a constituent of. */
    collectiveId: integer().references((): AnyPgColumn => documents.id),
    /** To whom it went: the address as it was when it was issued. */
    toAddress: text(),
    userId: pointsAt('identity.users.id', integer()),
    /** All that is printed, frozen when the document is issued. */
    content: jsonb().$type<PrintedContent>(),
    /** What an earlier system told of a bill that came with a customer. */
    imported: jsonb().$type<ImportedFigures>(),
    /** What the address of the PDF names, which nobody can guess. */
    opaqueKey: text().unique(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index().on(table.accountId, table.fromOn, table.id),
    index().on(table.ledgerId, table.fromOn),
    index().on(table.portfolioId),
    index().on(table.collectiveId),
    index().on(table.billedAccountId),
    uniqueIndex('documents_annulled_once').on(table.annulsId),
    uniqueIndex('documents_superseded_once').on(table.supersedesId),
    check('documents_window', sql`${table.fromOn} <= ${table.toOn}`),
    check('documents_owner', sql`(${table.portfolioId} is null) <> (${table.accountId} is null)`),
    check(
      'documents_issued_when_closed',
      sql`${table.issuedAt} is null or ${table.closedAt} is not null`,
    ),
  ],
);

/**
 * The transactions of a closed document in the order in which they are listed, each with the balance
 * after it, which never changes again.
 */
export const statementLines = schema.table(
  'statement_lines',
  {
    documentId: integer()
      .notNull()
      .references(() => documents.id),
    place: integer().notNull(),
    transactionId: integer()
      .notNull()
      .references(() => transactions.id),
    balanceAfterPence: sumOfPence().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.place] }),
    uniqueIndex('statement_lines_transaction').on(table.transactionId, table.documentId),
  ],
);
