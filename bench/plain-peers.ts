/**
 * The peers that know no GraphQL, each on bare node:http. Run as a process of its own:
 * `node bench/plain-peers.ts constant <bytes>` or `node bench/plain-peers.ts sql <database url> <workload>`.
 */
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
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

function serve(answerOf: AnswerOf): void {
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST') {
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
serve(kind === 'sql' ? await sqlAnswer(argument, workload) : constantAnswer(Number(argument)));
