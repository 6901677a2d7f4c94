import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type {
  BatteryCouplingType,
  IntegrationStatus,
  ProviderChoices,
} from '../../../engine/schema.generated.ts';
import { schema } from '../tables.ts';

/**
 * The makes and models of devices, one row for each model, or for a make of which every model is the
 * same to the platform. Written when a server starts, from the list of its release, and by nobody else.
 */
export const deviceModels = schema.table(
  'device_models',
  {
    /** Lasting: the list gives it, and clients keep it. */
    id: integer().primaryKey(),
    kind: text()
      .$type<'VEHICLE' | 'CHARGE_POINT' | 'BATTERY' | 'HEAT_PUMP' | 'INVERTER' | 'THERMOSTAT'>()
      .notNull(),
    make: text().notNull(),
    /** Null stands for every model of the make. */
    model: text(),
    /** Of the battery, in Wh. */
    capacityWh: integer(),
    /** The most that it takes or gives, in W; of a heat pump the nominal heat. */
    powerW: integer(),
    /** The most that it takes of each phase, in A. */
    currentA: smallint(),
    coupling: text().$type<BatteryCouplingType>(),
    /** Calendar years; there is no last one while it is on sale. */
    availableFrom: smallint(),
    availableTo: smallint(),
    /** Through whom it is reached. */
    providers: text().array().$type<ProviderChoices[]>().notNull(),
    integration: text().$type<IntegrationStatus>().notNull(),
    isDeprecated: boolean().notNull(),
  },
  (table) => [
    index().on(table.kind, table.id),
    uniqueIndex('device_models_name').on(
      table.kind,
      sql`lower(${table.make})`,
      sql`lower(coalesce(${table.model}, ''))`,
    ),
    check(
      'device_models_kind',
      sql`case ${table.kind}
        when 'VEHICLE' then num_nonnulls(${table.model}, ${table.capacityWh}, ${table.availableFrom}) = 3
        when 'CHARGE_POINT' then num_nonnulls(${table.model}, ${table.powerW}, ${table.currentA}) = 3
        when 'BATTERY' then num_nonnulls(${table.model}, ${table.capacityWh}, ${table.powerW},
          ${table.coupling}) = 4
        when 'HEAT_PUMP' then num_nonnulls(${table.model}, ${table.powerW}) = 2
        else ${table.kind} in ('INVERTER', 'THERMOSTAT') and ${table.model} is null end`,
    ),
    check(
      'device_models_figures',
      sql`${table.capacityWh} > 0 and ${table.powerW} > 0 and ${table.currentA} > 0
        and ${table.availableFrom} <= ${table.availableTo}`,
    ),
    // The platform's own controllers reach heat pumps without a provider.
    check(
      'device_models_providers',
      sql`case ${table.integration}
        when 'LIVE' then ${table.kind} = 'HEAT_PUMP' or cardinality(${table.providers}) > 0
        when 'UNAVAILABLE' then cardinality(${table.providers}) = 0
        else ${table.integration} = 'INTERNAL_TESTING' end`,
    ),
  ],
);
