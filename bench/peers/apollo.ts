/** Apollo Server, standalone: `node apollo.ts <database url>`. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { connect } from './database.ts';
import { type Context, contextOf, resolvers, typeDefs } from './resolvers.ts';

const run = connect(process.argv[2] ?? '');
const server = new ApolloServer<Context>({ typeDefs, resolvers });
await startStandaloneServer(server, {
  context: async ({ req }) => contextOf(run, req.headers.authorization),
  listen: { port: Number(process.env.PORT), host: '127.0.0.1' },
});
