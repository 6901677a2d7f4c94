/** Mercurius on Fastify, as it is set up without its compiler: `node mercurius.ts <database url>`. */
import fastify from 'fastify';
import mercurius, { type MercuriusOptions } from 'mercurius';
import { connect } from './database.ts';
import { contextOf, resolvers, typeDefs } from './resolvers.ts';

const run = connect(process.argv[2] ?? '');
const app = fastify();
app.register(mercurius, {
  schema: typeDefs,
  resolvers: resolvers as unknown as NonNullable<MercuriusOptions['resolvers']>,
  path: '/',
  context: ({ headers }) => contextOf(run, headers.authorization),
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
