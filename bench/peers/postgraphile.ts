/** PostGraphile over the town's own tables: `node postgraphile.ts <database url>`. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

/** The relations that cross domains: these have no foreign keys. */
const relations: Readonly<Record<string, string>> = {
  'accounts.account_user_roles': '(user_id) references identity.users (id)',
  'metering.occupancies': '(account_id) references accounts.accounts (id)',
};

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
      connectionString: process.argv[2] ?? '',
      schemas: ['identity', 'accounts', 'metering', 'products'],
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
