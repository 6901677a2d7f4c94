import {
  boolean,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../database/columns.ts';
import { pointsAt } from '../../database/pointers.ts';
import type {
  APIExceptionCategories,
  APIExceptionPriority,
  APIExceptionResolutionStatus,
  APIExceptionResolutionType,
  APIExceptionTags,
  APIType,
  TaskStatusEnum,
} from '../../engine/schema.generated.ts';
import type { BankHolidayDivision } from '../../kernel/working-days.ts';

export const schema = pgSchema('platform');

/** Times at which a part of the API is switched off on purpose, so that clients notice in time. */
export const brownouts = schema.table(
  'brownouts',
  {
    id: identityKey(),
    apiType: text().$type<APIType>().notNull(),
    /** A field as `Query.krakenVersion`, or a path of the REST API. */
    disablesRequestsTo: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** Called off before it began. */
    cancelledAt: instant(),
    /** Broken off after it began. */
    abortedAt: instant(),
  },
  (table) => [index().on(table.endsAt)],
);

/** A request of a partner that could not be carried out and that someone follows up. */
export const apiExceptions = schema.table(
  'api_exceptions',
  {
    id: identityKey(),
    accountNumber: text(),
    userId: integer(),
    supplyPointIdentifier: text(),
    externalIdentifier: text().notNull(),
    customerContact: text(),
    channel: text().notNull(),
    category: text().$type<APIExceptionCategories>().notNull(),
    priority: text().$type<APIExceptionPriority>().notNull(),
    resolutionStatus: text().$type<APIExceptionResolutionStatus>().notNull(),
    resolutionType: text().$type<APIExceptionResolutionType>().notNull(),
    tags: text().array().$type<APIExceptionTags[]>().notNull(),
    assignedUsername: text(),
    context: jsonb().notNull(),
    keyDate: localDate(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.createdAt, table.id), index().on(table.accountNumber)],
);

const ofException = () =>
  integer()
    .notNull()
    .references(() => apiExceptions.id);

export const apiCalls = schema.table(
  'api_calls',
  {
    id: identityKey(),
    exceptionId: ofException(),
    operationName: text().notNull(),
    correlationId: text().notNull(),
    inputData: jsonb().notNull(),
    response: jsonb().notNull(),
    context: jsonb().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.exceptionId)],
);

export const apiExceptionEvents = schema.table(
  'api_exception_events',
  {
    id: identityKey(),
    exceptionId: ofException(),
    category: text().notNull(),
    eventType: text().notNull(),
    description: text().notNull(),
    context: jsonb().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.exceptionId)],
);

export const apiExceptionNotes = schema.table(
  'api_exception_notes',
  {
    id: identityKey(),
    exceptionId: ofException(),
    body: text().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.exceptionId)],
);

/** Work that goes on after the request that started it, and whose outcome is asked for later. */
export const tasks = schema.table(
  'tasks',
  {
    id: uuid().primaryKey(),
    accountNumber: pointsAt('accounts.accounts.number', text()).notNull(),
    status: text().$type<TaskStatusEnum>().notNull(),
    result: jsonb(),
    error: text(),
    startedAt: instant().notNull(),
    endedAt: instant(),
  },
  (table) => [index().on(table.accountNumber)],
);

/** The steps of the demonstration world that are in place, so that its creation can resume. */
export const worldSteps = schema.table('world_steps', {
  name: text().primaryKey(),
  finishedAt: instant().notNull(),
});

/** The days on which banks are closed in a division of the United Kingdom, some years ahead. */
export const bankHolidays = schema.table(
  'bank_holidays',
  {
    division: text().$type<BankHolidayDivision>().notNull(),
    on: localDate().notNull(),
    name: text().notNull(),
    /** Whether it stands for a day that falls on a weekend. */
    isSubstitute: boolean().notNull(),
  },
  ({ division, on }) => [primaryKey({ columns: [division, on] })],
);
