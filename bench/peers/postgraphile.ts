/** PostGraphile over the town's own tables: `node postgraphile.ts <database url>`. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

/** The relations that cross domains, and those of views: these have no foreign keys. */
const relations: Readonly<Record<string, string>> = {
  'accounts.account_user_roles': '(user_id) references identity.users (id)',
  'metering.occupancies': '(account_id) references accounts.accounts (id)',
  'metering.day_totals': '(register_id) references metering.registers (id)',
  'bench.half_hours': '(register_id) references metering.registers (id)',
};

/** Days of half-hours, unpacked: it makes its schema from relations and has no words for arrays. */
const halfHours = `
  create schema if not exists bench;
  create or replace view bench.half_hours as
    select register_id, day, half_hour.value,
      day::timestamp at time zone 'UTC' + (place - 1) * interval '30 minutes' as start_at
    from metering.half_hour_days, unnest(values) with ordinality as half_hour(value, place)
    where half_hour.value is not null`;

const connectionString = process.argv[2] ?? '';
const client = new pg.Client({ connectionString });
await client.connect();
await client.query(halfHours);
await client.end();

const smartTags = jsonPgSmartTags({
  version: 1,
  config: {
    class: Object.fromEntries(
      Object.entries(relations).map(([table, foreignKey]) => [table, { tags: { foreignKey } }]),
    ),
  },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [smartTags],
  // It hides every column that has no index, and what is asked about has already been narrowed down.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString,
      schemas: ['identity', 'accounts', 'metering', 'products', 'bench'],
    }),
  ],
  grafserv: { graphqlPath: '/', graphiql: false },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
// The schema is put together when it is first asked for.
await instance.getSchema();
server.listen(Number(process.env.PORT), '127.0.0.1');
await once(server, 'listening');
