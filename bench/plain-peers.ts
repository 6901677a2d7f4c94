/**
 * The peers that know no GraphQL, each on bare node:http. Run as a process of its own:
 * `node bench/plain-peers.ts constant <bytes>`, or `sql <database url> <workload>`, or `rest` likewise.
 */
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { askedOfPeer, restWorkloads } from './rest-workloads.ts';
import { userIdIn } from './tokens.ts';
import { allWorkloads } from './workload.ts';

type AnswerOf = (request: IncomingMessage, body: string) => string | Promise<string>;

/** Answers always the same, as long as ours is: what the transport alone costs. */
function constantAnswer(bytes: number): AnswerOf {
  const answer = JSON.stringify({ data: 'x'.repeat(Math.max(0, bytes - 11)) });
  return () => answer;
}

/** One handwritten statement for each request: what the database and the driver cost. */
async function sqlAnswer(url: string, name: string): Promise<AnswerOf> {
  const workload = (await allWorkloads()).find((each) => each.name === name);
  if (!workload?.sql) throw new Error(`The workload ${name} has no statement.`);
  const { text, values } = workload.sql;
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  return async ({ headers }, body) => {
    const { variables = {} } = JSON.parse(body);
    const userId = userIdIn(headers.authorization ?? '');
    const { rows } = await pool.query({ name, text, values: values(userId, variables) });
    return rows[0].answer;
  };
}

/** The same for a request of the REST API. */
function restAnswer(url: string, name: string): AnswerOf {
  const workload = restWorkloads.find((each) => each.name === name);
  if (!workload) throw new Error(`There is no workload ${name}.`);
  const { text, values } = workload.sql;
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  return async ({ url: address = '', headers }) => {
    const asked = askedOfPeer(address, headers.host ?? '', headers.authorization);
    const { rows } = await pool.query({ name, text, values: values(asked) });
    return rows[0].answer;
  };
}

function serve(answerOf: AnswerOf): void {
  const server = createServer(async (request, response) => {
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = await answerOf(request, Buffer.concat(chunks).toString());
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(answer),
    });
    response.end(answer);
  });
  server.listen(Number(process.env.PORT), '127.0.0.1');
}

const [kind, argument = '', workload = ''] = process.argv.slice(2);
if (kind === 'sql') serve(await sqlAnswer(argument, workload));
else if (kind === 'rest') serve(restAnswer(argument, workload));
else serve(constantAnswer(Number(argument)));
